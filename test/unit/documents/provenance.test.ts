import type { DocumentTree } from '@duikou/documents';
import {
  editsBetween,
  generateDocuments,
  makerOf,
  readDocument,
  writeDocx,
  writeHtml,
  writeMarkdown,
} from '@duikou/documents';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wholeAgreement } from '../../office/trees.ts';
import { layout, source, viewOf } from './layouts/reading.ts';

const encoder = new TextEncoder();
const writers: readonly [string, (tree: DocumentTree) => Promise<Uint8Array>][] = [
  ['docx', (tree) => writeDocx(tree)],
  ['html', async (tree) => encoder.encode(writeHtml(tree))],
  ['md', async (tree) => encoder.encode(writeMarkdown(tree))],
];

/** A DOCX with the text of one of its parts changed. */
function edited(bytes: Uint8Array, change: (xml: string) => string, path = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path]!))) });
}

const edits = (bytes: Uint8Array) => {
  const { provenance, shown } = readDocument(bytes);
  return editsBetween(provenance!, shown);
};

describe.each(writers)('%s', (format, write) => {
  test('says where it came from, and that nobody edited it', async () => {
    const tree = wholeAgreement(true);
    const read = readDocument(await write(tree));
    expect(read.format).toBe(format);
    expect(read.provenance).toMatchObject({
      kind: 'agreement',
      sourceHash: tree.meta.sourceHash,
      programVersion: tree.meta.programVersion,
    });
    expect(read.provenance!.prints.length).toBeGreaterThan(40);
    expect(editsBetween(read.provenance!, read.shown)).toEqual([]);
  });

  test('any change of a figure is found, with what it became', async () => {
    const bytes = await write(layout(source('annual')));
    const change = (text: string) => text.replace('95%以上', '85%以上');
    const changed = format === 'docx' ? edited(bytes, change) : encoder.encode(change(new TextDecoder().decode(bytes)));
    const found = edits(changed);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'changed', now: expect.stringContaining('85%以上') });
    if (format === 'docx') expect(found[0]!.was).toContain('95%以上');
    expect(found[0]!.clause).toMatch(/^[一二三四五六七八九十（]/);
  });
});

describe('a DOCX', () => {
  const made = writeDocx(wholeAgreement(true));

  test('without its draft mark reads as edited', async () => {
    const bytes = await made;
    const heads = Object.keys(unzipSync(bytes)).filter((path) => /^word\/header/.test(path));
    expect(heads.length).toBeGreaterThan(0);
    const bare = heads.reduce((file, path) => edited(file, (xml) => xml.replaceAll('草稿', ''), path), bytes);
    expect(edits(bare)).toEqual([{ kind: 'removed', clause: '', was: '草稿' }]);
  });

  test('a clause taken out, a paragraph put in and a cell changed are told with the clause they stand in', async () => {
    const bytes = await made;
    const lines = readDocument(bytes).shown.lines;
    const at = lines.findIndex((line) => line.startsWith('二、'));
    const paragraph = /<w:p\b(?:(?!<\/w:p>).)*工作机制(?:(?!<\/w:p>).)*<\/w:p>/su;
    const changed = edited(bytes, (xml) =>
      xml.replace(paragraph, (whole) => `${whole}<w:p><w:r><w:t>另有约定的除外。</w:t></w:r></w:p>`),
    );
    expect(edits(changed)).toEqual([{ kind: 'added', clause: lines[at], now: '另有约定的除外。' }]);
  });

  test('tracked changes count as made, and are told apart', async () => {
    const bytes = edited(await made, (xml) =>
      xml.replace('</w:body>', '<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>新</w:t></w:r></w:ins></w:p></w:body>'),
    );
    const { shown, provenance } = readDocument(bytes);
    expect(shown.tracked).toBe(1);
    expect(editsBetween(provenance!, shown).map(({ now }) => now)).toEqual(['新']);
  });

  test('a paragraph moved with tracking stands where it went, once', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const bytes = edited(await made, (xml) =>
      xml.replace(
        '</w:body>',
        `<w:p><w:moveFrom w:id="1" w:author="x">${run('移动')}</w:moveFrom></w:p><w:p><w:moveTo w:id="2" w:author="x">${run('移动')}</w:moveTo></w:p></w:body>`,
      ),
    );
    const { shown, provenance } = readDocument(bytes);
    expect(shown.tracked).toBe(2);
    expect(editsBetween(provenance!, shown).map(({ now }) => now)).toEqual(['移动']);
  });

  test('keeps the text it was made from where it is given', async () => {
    const tree = wholeAgreement(false);
    const text = '协议 甲 “a & <b>” {\n}\n';
    const bytes = await writeDocx({ ...tree, meta: { ...tree.meta, source: text } });
    expect(readDocument(bytes).provenance!.source).toBe(text);
    expect(readDocument(await writeDocx(tree)).provenance!.source).toBeUndefined();
  });
});

describe('an XLSX', () => {
  const view = viewOf(source('annual'));
  const make = async () => {
    const maker = makerOf('responsibilities');
    const subject = maker.found(view)[0]!;
    const layoutOptions = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0' };
    const made = await generateDocuments({ view, kind: maker.kind, subject, formats: ['xlsx'], layout: layoutOptions });
    return made[0]!.bytes;
  };
  const sheet = 'xl/worksheets/sheet1.xml';

  test('is as written, though the cells that are there for it are filled in', async () => {
    const bytes = await make();
    const { provenance } = readDocument(bytes);
    expect(edits(bytes)).toEqual([]);
    const [open] = provenance!.open!;
    const address = open!.split('!')[1]!;
    const filled = edited(
      bytes,
      (xml) =>
        xml.replace(
          new RegExp(`<c r="${address}"([^>]*?)/>`),
          `<c r="${address}"$1 t="inlineStr"><is><t>已完成</t></is></c>`,
        ),
      sheet,
    );
    expect(strFromU8(unzipSync(filled)[sheet]!)).toContain('已完成');
    expect(edits(filled)).toEqual([]);
  });

  test('a text changed is told with its row and sheet', async () => {
    const bytes = edited(await make(), (xml) => xml.replace('95%', '85%'), 'xl/sharedStrings.xml');
    const found = edits(bytes);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: 'changed', clause: expect.stringMatching(/清单/) });
    expect([found[0]!.was, found[0]!.now]).toEqual([expect.stringContaining('95%'), expect.stringContaining('85%')]);
  });
});

test('every change of one line of any text is found, and nothing else', async () => {
  const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /\S/u.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(5), async (texts, at) => {
      const tree = (list: readonly string[]): DocumentTree => ({
        ...wholeAgreement(false),
        title: ['题'],
        blocks: list.map((text) => ({ kind: 'paragraph', runs: [{ text }] })),
      });
      const provenance = readDocument(await writeDocx(tree(texts))).provenance!;
      const changed = texts.with(at % texts.length, `${texts[at % texts.length]}改`);
      const { shown } = readDocument(await writeDocx(tree(changed)));
      expect(editsBetween(provenance, shown).map(({ kind }) => kind)).toEqual(['changed']);
      expect(editsBetween(provenance, readDocument(await writeDocx(tree(texts))).shown)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['an empty file', new Uint8Array()],
  ['bytes', Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 251)],
  ['a broken archive', strToU8('PK\u0003\u0004 no archive')],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
  ['a text of nobody’s', strToU8('# 协议\n')],
])('%s is no document', (_, bytes) => {
  expect(() => readDocument(bytes)).toThrow(RangeError);
});

test('a page of ours that lost its record is read, and says nothing of itself', async () => {
  const html = writeHtml(wholeAgreement(false)).replace(/<meta name="duikou-[^>]*>/g, '');
  expect(readDocument(encoder.encode(html)).provenance).toBeUndefined();
});
