import { documentMakers, generateDocuments } from '@duikou/documents';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { options, source, viewOf } from './layouts/reading.ts';

const mark = '绝密&<★3年';
const marked = (classification: string) =>
  viewOf(source('annual').replace(/\n( *)形式：/, `\n$1密级：“${classification}”\n$1形式：`));

const every = async (classification: string) => {
  const view = marked(classification);
  const made = documentMakers.flatMap(({ kind, found }) =>
    found(view)
      .filter(({ agreement }) => agreement !== '')
      .map((subject) =>
        generateDocuments({
          view,
          kind,
          subject,
          formats: ['docx', 'html', 'md', 'xlsx'],
          layout: { ...options, source: '协议的原文' },
        }),
      ),
  );
  return (await Promise.all(made)).flat();
};

const textOf = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path]!);

test('every document of an agreement with a 密级 bears it, and none carries the source', async () => {
  const files = await every(mark);
  expect(new Set(files.map(({ format }) => format))).toEqual(new Set(['docx', 'html', 'md', 'xlsx']));
  for (const { name, format, bytes } of files) {
    const written = { docx: '绝密&amp;&lt;★3年', html: '绝密&amp;&lt;★3年', md: '绝密\\&\\<★3年' } as const;
    if (format === 'xlsx') {
      expect(textOf(bytes, 'xl/worksheets/sheet1.xml'), name).toContain(
        '<oddHeader>&amp;L绝密&amp;&amp;&lt;★3年</oddHeader>',
      );
      continue;
    }
    const text = format === 'docx' ? textOf(bytes, 'word/document.xml') : strFromU8(bytes);
    expect(text, name).toContain(written[format as keyof typeof written]);
    const parts = format === 'docx' ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part)) : [text];
    expect(parts.join(''), name).not.toContain('协议的原文');
  }
});

test('one that says 无 bears none', async () => {
  for (const { name, format, bytes } of await every('无')) {
    if (format === 'md') expect(strFromU8(bytes), name).not.toMatch(/^(?:\*\*)?无(?:\*\*)?$/m);
    if (format === 'xlsx') expect(textOf(bytes, 'xl/worksheets/sheet1.xml'), name).not.toContain('oddHeader');
  }
});
