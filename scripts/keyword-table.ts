import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Keyword, keywords } from '../packages/language/src/lexing/keywords.ts';

/** The folder of pages on the language, where the table of keywords stands. */
const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs/language');

const texts = {
  en: {
    file: 'keywords.md',
    head: '# Keywords\n\n[中文](keywords.zh-CN.md)',
    about:
      'Every keyword in both spellings, made from the one table that lexer, completion and formatter use (`node scripts/keyword-table.ts`). Either spelling may stand anywhere, both in one file; aliases are read, and the formatter puts the Chinese or English spelling in their place. A keyword may also be a name. What each is for is told on the pages of the [index](README.md).',
    columns: ['English', 'Chinese', 'Aliases'],
    categories: {
      declaration: 'Declarations',
      slot: 'Slots',
      modality: 'Modalities',
      word: 'Words in a line',
      punctuation: 'Punctuation',
    },
  },
  zh: {
    file: 'keywords.zh-CN.md',
    head: '# 关键词\n\n[English](keywords.md)',
    about:
      '全部关键词的中英文写法，由词法、补全、格式化共用的一张表生成（`node scripts/keyword-table.ts`）。两种写法处处可用，可以写在同一文件里；别名也能读，格式化时改为中文或者英文的正式写法。关键词也可以作名称。各词的用途见[目录](README.zh-CN.md)所列各页。',
    columns: ['英文', '中文', '别名'],
    categories: { declaration: '声明', slot: '项', modality: '情态', word: '行中的词', punctuation: '标点' },
  },
} as const;

/** The pages of keywords by file name, from the keyword table. */
export function keywordPages(): Map<string, string> {
  return new Map(
    (['en', 'zh'] as const).map((locale) => {
      const { file, head, about, columns, categories } = texts[locale];
      const parts = Object.entries(categories).map(([category, title]) => {
        const rows = keywords.filter((keyword) => keyword.category === category).map(cells);
        const table = [[...columns], columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
        return `## ${title}\n\n${table.join('\n')}`;
      });
      return [file, `${[head, about, ...parts].join('\n\n')}\n`];
    }),
  );
}

function cells({ key, zh, aliases }: Keyword): string[] {
  return [`\`${key}\``, `\`${zh}\``, aliases.map((alias) => `\`${alias}\``).join(' ')];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of keywordPages()) writeFileSync(join(folder, name), text);
}
