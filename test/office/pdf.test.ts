import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Block, type DocumentTree, treeText } from '@duikou/documents';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../scripts/examples.ts';
import { layout, source } from '../unit/documents/layouts/reading.ts';
import { type ReadPdf, readPdf, testWriter, writePdf } from './pdf.ts';
import { renderedLines } from './printed.ts';
import { wholeAgreement } from './trees.ts';

const meta = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0', language: 'zh-CN' };
const characters = (list: readonly string[]): string => [...list.join('').replace(/\s/g, '')].sort().join('');
const shown = (pdf: ReadPdf): string[] =>
  pdf.pages.flatMap((page) => renderedLines(page).filter((line) => !/^—\d+—$/.test(line)));
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const treeOf = (blocks: readonly Block[], more: Partial<DocumentTree> = {}): DocumentTree => ({
  kind: 'agreement',
  title: ['标题'],
  meta,
  blocks,
  ...more,
});

describe('the annual agreement as PDF', () => {
  const tree = layout(source('annual'), { author: '张某' });
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await writePdf(tree);
  });
  afterAll(() => pdf.dispose());

  test('shows the text of the tree, all of it and nothing else', () => {
    expect(characters(shown(pdf))).toBe(characters(treeText(tree)));
  });

  test('says what it is and where it came from', () => {
    expect(pdf.info.get('Title')).toBe(tree.title.join(''));
    expect(pdf.info.get('Author')).toBe('张某');
    expect(pdf.info.get('Keywords')).toContain('DuikouSource=sha256:0f1e2d');
    expect(pdf.info.get('Keywords')).toContain('DuikouVersion=0.1.0');
    expect(pdf.info.get('Tagged')).toBe('yes');
  });

  test('is PDF/A-3a dated by its signing, with every font embedded', () => {
    const bytes = Buffer.from(pdf.bytes).toString('latin1');
    expect(bytes).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(pdf.info.get('CreationDate')).toContain('Mar 15');
    expect(bytes).toContain('zh-CN');
    expect(pdf.fonts.length).toBeGreaterThan(3);
    for (const font of pdf.fonts) expect(font).toMatchObject({ embedded: true });
  });

  test('has headings, paragraphs and tables with heads for those who cannot see it', () => {
    expect(pdf.structure).toMatch(/H1 /);
    expect(pdf.structure).toMatch(/\n\s+P /);
    expect(pdf.structure).toMatch(/Table[\s\S]*THead[\s\S]*TH [\s\S]*"序号"/);
  });

  test('has a bookmark for each heading', () => {
    const outline = Buffer.from(pdf.bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Outlines/g);
    expect(outline).toHaveLength(1);
    const headings = tree.blocks.filter((block) => block.kind === 'heading' && block.text !== '');
    const marks =
      Buffer.from(pdf.bytes)
        .toString('latin1')
        .match(/\/Title\s*[<(]/g) ?? [];
    expect(marks.length).toBeGreaterThanOrEqual(headings.length);
  });

  test('holds the pages of the wide table turned', () => {
    const last = pdf.pages.at(-1)!;
    expect(last.width).toBeGreaterThan(last.height);
  });
});

test('the same tree gives the same bytes, from another writer too', async () => {
  const tree = wholeAgreement(true);
  const [first, again, other] = [
    await testWriter()(tree, { timestamp: 1_700_000_000 }),
    await testWriter()(tree, { timestamp: 1_700_000_000 }),
    await testWriter()(tree, { timestamp: 1_800_000_000 }),
  ];
  expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
  expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
});

test('what bears no date is PDF/UA-1, without a clock in it', async () => {
  const pdf = await writePdf(treeOf([paragraph('正文。')]));
  pdf.dispose();
  expect(Buffer.from(pdf.bytes).toString('latin1')).toContain('<pdfuaid:part>1<');
  expect(pdf.info.get('CreationDate')).toBeUndefined();
});

test('the source is attached where the tree carries it', async () => {
  const pdf = await writePdf(treeOf([], { meta: { ...meta, source: '协议 甲 {}\n' } }));
  pdf.dispose();
  expect(pdf.attached).toEqual(['1: source.duikou']);
});

describe('extreme content', () => {
  const amounts = ['0.01', '1,000.00', '9,999,999,999,999.99'];
  const name = '甲省人民政府关于深化与乙自治区人民政府教育医疗卫生人才交流对口支援合作二〇二四年度协议书';
  const rare = '浉河区、硚口区、猇亭区、鄠邑区、漷县、𠮷县、￥5000、¥6000、“引”—…℃×÷';
  const tree = treeOf(
    [
      paragraph(rare),
      { kind: 'heading', level: 1, number: '一、', text: '空' },
      { kind: 'heading', level: 1, number: '二、', text: '<b>#strong[*_$' },
      paragraph('#let x = 1 $ \\ [ ] { } < > & " \' ` ~ @ // /* */'),
      {
        kind: 'table',
        columns: [{ width: 1 }, { width: 2, numeric: true }],
        header: [{ cells: [{ text: '序号' }, { text: '金额' }] }],
        rows: amounts.map((text, index) => ({ cells: [{ text: String(index) }, { text }] })),
      },
    ],
    { title: [name] },
  );
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await writePdf(tree);
  });
  afterAll(() => pdf.dispose());

  test('is shown whole: rare characters, long names, amounts, text that looks like a program', () => {
    // FandolFang draws U+FFE5 as a dollar: ¥ stands in.
    expect(characters(shown(pdf))).toBe(characters(treeText(tree)).replaceAll('￥', '¥').split('').sort().join(''));
    for (const amount of amounts) expect(shown(pdf).some((line) => line.endsWith(amount))).toBe(true);
  });

  test('keeps inside the type area', () => {
    for (const { lines } of pdf.pages) for (const line of lines) expect(line.right).toBeLessThanOrEqual(521.6 + 16);
  });
});

/** Pages that are compared with a picture. */
const pictures = [
  ['letter', 1],
  ['agreement', 1],
  ['agreement', 6],
] as const;

const letter: DocumentTree = {
  kind: 'letter',
  title: ['甲省协作办公室', '关于印送2024年度协作协议的函'],
  meta,
  masthead: {
    form: 'ordinary',
    copyNumber: '000001',
    urgency: '特急',
    issuers: ['甲省协作办公室'],
    suffix: '文件',
    number: '甲协〔2024〕12号',
    signers: ['张某'],
  },
  imprint: { copies: '乙自治区财政厅', printer: '甲省协作办公室', printed: '2024年1月6日' },
  blocks: [
    { kind: 'addressee', text: '乙自治区乡村振兴局' },
    paragraph('现将协议印送你局，请按照协议约定做好对接工作。'),
    { kind: 'sign-off', bodies: ['甲省协作办公室'], date: '2024年1月5日', seal: true },
  ],
};

describe('pages look as they did', () => {
  const trees = { letter, agreement: wholeAgreement(true) };
  test.each(pictures)('%s, page %i', async (of, page) => {
    const pdf = readPdf(await testWriter()(trees[of], {}));
    const now = PNG.sync.read(readFileSync(pdf.png(page)));
    pdf.dispose();
    const baseline = join(root, 'test/office/pictures', `${of}-${page}.png`);
    const known = existsSync(baseline);
    if (!known) {
      mkdirSync(dirname(baseline), { recursive: true });
      writeFileSync(baseline, PNG.sync.write(now, { colorType: 0 }));
    }
    expect(known, `${baseline} was missing and is made anew: look at it, then commit it`).toBe(true);
    const then = PNG.sync.read(readFileSync(baseline));
    expect([now.width, now.height]).toEqual([then.width, then.height]);
    const grey = PNG.sync.read(PNG.sync.write(now, { colorType: 0 }));
    const differing = pixelmatch(grey.data, then.data, undefined, now.width, now.height, { threshold: 0.2 });
    expect(differing / (now.width * now.height)).toBeLessThan(0.005);
  });
});
