import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, formatKey, type Locale } from '@duikou/messages';
import { registeredCodes } from '@duikou/model';

/** The folder of pages on checks, where the index stands. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs/checks');

const texts = {
  en: {
    file: 'README.md',
    page: '.md',
    head: '# Checks\n\n[中文](README.zh-CN.md)',
    about:
      'Every code there is, by family: its severity, and what it says. A code’s page tells when it fires and how to mend what it finds; `duikou explain CODE` says the same in short. `duikou.json` changes severities and thresholds.',
    columns: ['Code', 'Severity', 'Title'],
  },
  zh: {
    file: 'README.zh-CN.md',
    page: '.zh-CN.md',
    head: '# 检查\n\n[English](README.md)',
    about:
      '全部检查代码，按类别列出，附级别和名称。各代码的页面写明何时提出、如何处理；`duikou explain 代码` 给出简要说明。级别和数值可以在 `duikou.json` 中调整。',
    columns: ['代码', '级别', '名称'],
  },
} as const;

/** The index of all codes with severity and title, from the registry and the catalogue, by file name. */
export function checkIndex(): Map<string, string> {
  return new Map((['en', 'zh'] as const).map((locale) => [texts[locale].file, indexIn(locale)]));
}

function indexIn(locale: Locale): string {
  const { head, about, page, columns } = texts[locale];
  const families = Map.groupBy([...registeredCodes()].sort(byCode), ([code]) => code.split('/')[0]!);
  const parts = [...families].map(([family, codes]) => {
    const rows = codes.map(([code, severity]) => [
      `[\`${code}\`](${code}${page})`,
      formatKey(locale, `cli.severity.${severity}`),
      describe(locale, { code, params: {} }).title,
    ]);
    return `## ${family}\n\n${table([[...columns], columns.map(() => '---'), ...rows])}`;
  });
  return `${[head, about, ...parts].join('\n\n')}\n`;
}

function table(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function byCode([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of checkIndex()) writeFileSync(join(folder, name), text);
}
