import { treeText, writeDocx, writeHtml, writeMarkdown } from '@duikou/documents';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import {
  jointReport,
  meetingMinutes,
  noticeWithAnnexes,
  noticeWithWideTables,
  requestLetter,
} from '../../../office/letter-trees.ts';

const trees = { requestLetter, jointReport, noticeWithAnnexes, noticeWithWideTables, meetingMinutes };
const plain = (text: string): string =>
  text
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s/g, '');

describe.each(Object.entries(trees))('%s', (_, make) => {
  const tree = make();

  test('HTML and Markdown show every line of it', () => {
    const html = plain(writeHtml(tree));
    const markdown = writeMarkdown(tree).replace(/[\\\s|*#。]/g, '');
    for (const text of treeText(tree)) {
      const parts = text.split(/[\s　]+/).filter((part) => part !== '');
      for (const part of parts) {
        expect(html).toContain(part);
        expect(markdown).toContain(part.replace(/[\\|*#。]/g, ''));
      }
    }
  });

  test('in both forms of the grid the same tree gives the same bytes', async () => {
    for (const grid of ['libreoffice', 'word'] as const) {
      const [first, second] = [await writeDocx(tree, { grid }), await writeDocx(make(), { grid })];
      expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    }
  });
});

test('the form of the book keeps its grid of characters under a masthead; the other needs none', async () => {
  const grid = async (form: 'libreoffice' | 'word') =>
    strFromU8(unzipSync(await writeDocx(requestLetter(), { grid: form }))['word/document.xml']!).match(
      /<w:docGrid [^>]*>/,
    )![0];
  expect(await grid('word')).toContain('w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"');
  expect(await grid('libreoffice')).toContain('w:type="default"');
});

test('red is drawn as red, and a mark’s text cannot become markup', () => {
  const tree = requestLetter();
  const html = writeHtml({ ...tree, masthead: { form: 'ordinary', issuers: ['<b>甲省</b>'], suffix: '文件' } });
  expect(html).toContain('&lt;b&gt;甲省&lt;/b&gt;文件');
  expect(html).toContain('#FF0000');
});
