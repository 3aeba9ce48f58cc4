import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Field, templateFields } from '@duikou/documents';
import { root } from './examples.ts';

/** The pages that list the placeholders of office templates, and the language of each. */
export const fieldPages = { 'docs/office-templates.md': 'en', 'docs/office-templates.zh-CN.md': 'zh' } as const;

const heads = {
  en: {
    alone: 'Alone',
    group: 'Parts, named with a dot',
    list: 'Several: gone through between # and /',
    columns: '| Placeholder | In English | What it is |',
    figure: ' (figure)',
  },
  zh: {
    alone: '单独使用',
    group: '有下级内容：用点号指明',
    list: '有多项：在 # 与 / 之间逐项列出',
    columns: '| 占位符 | 英文写法 | 含义 |',
    figure: '（数值）',
  },
} as const;

/** Every placeholder as tables, made from the fields themselves. */
export function fieldTables(locale: 'en' | 'zh'): string {
  const fields = templateFields as unknown as readonly Field[];
  const say = heads[locale];
  const table = (rows: readonly string[]) => [say.columns, '| --- | --- | --- |', ...rows].join('\n');
  const row = (field: Field, zh: string, en: string) =>
    `| \`{${zh}}\` | \`{${en}}\` | ${field.about[locale]}${field.kind === 'figure' ? say.figure : ''} |`;
  const inner = (field: Field, path: readonly Field[]): string[] =>
    field.fields.flatMap((one) => {
      const names = (name: 'zh' | 'en') => `${path.map((step) => `#${step[name]} `).join('')}${one[name]}`;
      const own = `| \`${names('zh')}\` | \`${names('en')}\` | ${one.about[locale]}${one.kind === 'figure' ? say.figure : ''} |`;
      return one.kind === 'list' ? [own, ...inner(one, [...path, one])] : [own];
    });
  const alone = fields.filter(({ kind }) => kind === 'text' || kind === 'figure' || kind === 'body');
  const groups = fields.filter(({ kind }) => kind === 'group');
  const lists = fields.filter(({ kind }) => kind === 'list');
  return [
    `### ${say.alone}`,
    table(alone.map((field) => row(field, field.zh, field.en))),
    `### ${say.group}`,
    table(
      groups.flatMap((field) => field.fields.map((one) => row(one, `${field.zh}.${one.zh}`, `${field.en}.${one.en}`))),
    ),
    `### ${say.list}`,
    ...lists.flatMap((field) => [
      `\`{#${field.zh}}…{/${field.zh}}\`, \`{#${field.en}}…{/${field.en}}\`: ${field.about[locale]}`,
      table(inner(field, [])),
    ]),
  ].join('\n\n');
}

const begin = '<!-- fields: made by scripts/template-fields.ts -->';
const end = '<!-- /fields -->';

/** A page with its tables made anew. */
export function withTables(page: string, locale: 'en' | 'zh'): string {
  const [before, rest] = page.split(begin) as [string, string];
  return `${before}${begin}\n\n${fieldTables(locale)}\n\n${end}${rest.split(end)[1]}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, locale] of Object.entries(fieldPages)) {
    const file = join(root, path);
    writeFileSync(file, withTables(readFileSync(file, 'utf8'), locale));
  }
}
