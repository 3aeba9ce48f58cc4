import type { DocumentFormat } from '@duikou/documents';
import { fileStem, generateDocuments } from '@duikou/documents';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { options, source, viewOf } from './reading.ts';

const subject = (name: string) => ({ id: `agreement:${name}`, name, agreement: name });

const generate = (formats: DocumentFormat[], draft = false) =>
  generateDocuments({
    view: viewOf(source('annual')),
    kind: 'agreement',
    subject: subject('山河2024'),
    formats,
    timestamp: 1_700_000_000,
    layout: { ...options, draft },
  });

describe('documents', () => {
  test('come in the formats asked for, named after the agreement', async () => {
    const documents = await generate(['md', 'docx', 'html']);
    expect(documents.map(({ name, format }) => [name, format])).toEqual([
      ['山河2024.md', 'md'],
      ['山河2024.docx', 'docx'],
      ['山河2024.html', 'html'],
    ]);
  });

  test('say the same in every format', async () => {
    const sentence = '乙方支出财政援助资金95%以上，于2024年12月15日前完成。';
    const [markdown, html, docx] = await generate(['md', 'html', 'docx']);
    expect(strFromU8(markdown!.bytes)).toContain(sentence);
    expect(strFromU8(html!.bytes)).toContain(sentence);
    const document = strFromU8(unzipSync(docx!.bytes)['word/document.xml']!);
    expect(document.replace(/<[^>]+>/g, '')).toContain(sentence);
  });

  test('are the same bytes each time', async () => {
    const [first, second] = [await generate(['docx', 'html', 'md']), await generate(['docx', 'html', 'md'])];
    expect(second.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).toEqual(
      first.map(({ bytes }) => Buffer.from(bytes).toString('hex')),
    );
  });

  test('of a draft are marked, and carry where they came from', async () => {
    const [markdown, html] = await generate(['md', 'html'], true);
    expect(strFromU8(markdown!.bytes)).toMatch(/^> 草稿\n/);
    expect(strFromU8(html!.bytes)).toContain('<meta name="duikou-source" content="sha256:0f1e2d">');
  });

  test('of an agreement that is not there are refused', async () => {
    const request = {
      view: viewOf(''),
      kind: 'agreement' as const,
      subject: subject('无'),
      formats: ['md' as const],
      layout: options,
    };
    await expect(generateDocuments(request)).rejects.toThrow(RangeError);
  });
});

describe('file names', () => {
  test.each([
    ['山河2024', '山河2024'],
    ['甲/乙\\丙:丁', '甲_乙_丙_丁'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['CON', '_CON'],
    ['com1.协议', '_com1.协议'],
    ['甲\u202e乙\n丙', '甲_乙_丙'],
    [' .甲. ', '甲'],
    ['-rf', 'rf'],
    ['', '协议'],
    ['...', '协议'],
  ])('%j', (name, stem) => {
    expect(fileStem(name)).toBe(stem);
  });

  test('no name has a separator, a mark that some system forbids, or too many bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const stem = fileStem(name);
        expect(stem).not.toMatch(/[\\/:*?"<>|]/u);
        expect([...stem].every((character) => character.codePointAt(0)! >= 0x20)).toBe(true);
        expect(stem).toMatch(/^[^. -]/u);
        expect(stem).not.toMatch(/[. ]$/u);
        expect(new TextEncoder().encode(stem).length).toBeLessThanOrEqual(240);
      }),
    );
  });
});
