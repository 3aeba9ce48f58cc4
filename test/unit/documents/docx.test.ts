import { writeDocx } from '@duikou/documents';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { columnWidths } from '../../../packages/documents/src/writers/docx/tables.ts';
import { wholeAgreement } from '../../office/trees.ts';

async function parts(options: Parameters<typeof writeDocx>[1] = {}, draft = false): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx(wholeAgreement(draft), options));
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

describe('bytes', () => {
  test('are the same for the same tree, whatever the clock and the time zone', async () => {
    const zone = process.env.TZ;
    const write = (now: string, timeZone: string) => {
      vi.setSystemTime(now);
      process.env.TZ = timeZone;
      return writeDocx(wholeAgreement(true), { timestamp: 1_700_000_000 });
    };
    vi.useFakeTimers({ toFake: ['Date'] });
    const first = await write('2024-01-05T00:00:00Z', 'UTC');
    const second = await write('2031-08-09T10:11:12Z', 'Asia/Shanghai');
    vi.useRealTimers();
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('are dated by the given moment, or not at all', async () => {
    expect((await parts({ timestamp: 1_700_000_000 }))['docProps/core.xml']).toContain(
      '<dcterms:created xsi:type="dcterms:W3CDTF">2023-11-14T22:13:20Z</dcterms:created>',
    );
    expect((await parts())['docProps/core.xml']).not.toContain('dcterms:created');
  });
});

describe('geometry', () => {
  test('is that of the standard', async () => {
    const { 'word/document.xml': document, 'word/styles.xml': styles, 'word/settings.xml': settings } = await parts();
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    expect(document).toContain('<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"');
    expect(document).toMatch(/<w:docGrid w:type="lines" w:linePitch="579"\/>/);
    expect(styles).toContain('<w:spacing w:val="-5"/><w:sz w:val="32"/>');
    expect(styles).toContain('w:line="579" w:lineRule="exact"');
    expect(settings).toContain('<w:evenAndOddHeaders/>');
  });

  test('takes the form of the book on demand, and says which one it took', async () => {
    const {
      'word/document.xml': document,
      'word/styles.xml': styles,
      'docProps/custom.xml': custom,
    } = await parts({ grid: 'word' });
    expect(document).toMatch(/<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"\/>/);
    expect(styles).not.toContain('<w:spacing w:val="-5"/>');
    expect(custom).toMatch(/name="DuikouGrid"><vt:lpwstr>word</);
  });

  test('columns share the whole width exactly', () => {
    expect(columnWidths([{ width: 1 }, { width: 1 }, { width: 1 }], 100)).toEqual([33, 33, 34]);
    expect(columnWidths([{ width: 3 }, {}], 8844)).toEqual([6633, 2211]);
  });
});

describe('styles', () => {
  test('every style used is defined, headings under the names Word knows', async () => {
    const files = await parts({}, true);
    const defined = new Set([...files['word/styles.xml']!.matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1]));
    const pages = Object.entries(files).filter(([path]) => /word\/(document|header\d|footer\d)\.xml/.test(path));
    const used = pages.flatMap(([, xml]) =>
      [...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map((m) => m[1]),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => !defined.has(id))).toEqual([]);
    for (const level of [1, 2, 3, 4]) expect(files['word/styles.xml']).toContain(`<w:name w:val="heading ${level}"/>`);
  });

  test('cells, titles and page numbers have no first-line indent', async () => {
    const { 'word/styles.xml': styles } = await parts();
    for (const id of ['Title', 'TableText', 'TableHead', 'Footer', 'AnnexLabel', 'AnnexTitle', 'Caption']) {
      expect(styles).toMatch(new RegExp(`w:styleId="${id}">(?:(?!</w:style>).)*w:firstLineChars="0" w:firstLine="0"`));
    }
    expect(styles).toMatch(/w:styleId="BodyText">(?:(?!<\/w:style>).)*w:firstLineChars="200" w:firstLine="630"/);
  });

  test('the header rows of a table repeat and rows stay whole', async () => {
    const { 'word/document.xml': document } = await parts();
    expect(document!.match(/<w:tblHeader\/>/g)).toHaveLength(4);
    expect(document!.match(/<w:cantSplit\/>/g)!.length).toBeGreaterThan(43);
  });
});

describe('provenance and safety', () => {
  test('source and version are custom properties', async () => {
    const { 'docProps/custom.xml': custom } = await parts();
    expect(custom).toMatch(/name="DuikouSource"><vt:lpwstr>sha256:0f1e2d</);
    expect(custom).toMatch(/name="DuikouVersion"><vt:lpwstr>0\.1\.0</);
  });

  test('text that looks like a formula or markup stays text', async () => {
    const tree = wholeAgreement(false);
    const bytes = await writeDocx({
      ...tree,
      blocks: [{ kind: 'paragraph', runs: [{ text: '=SUM(A1) <w:p/> & \u0001\uD800末' }] }],
    });
    const document = strFromU8(unzipSync(bytes)['word/document.xml']!);
    expect(document).toContain('=SUM(A1) &lt;w:p/&gt; &amp; \uFFFD末');
    expect(document).not.toMatch(/instrText/);
  });

  test('only a draft has the mark, at the head of odd and even pages', async () => {
    const headers = async (draft: boolean) =>
      Object.entries(await parts({}, draft)).filter(
        ([path, xml]) => path.startsWith('word/header') && xml.includes('草稿'),
      );
    expect((await headers(true)).length).toBe(6);
    expect((await headers(false)).length).toBe(0);
  });
});
