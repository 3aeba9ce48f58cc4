import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Writes the sample templates anew, `examples/templates/*.docx`: what an office would draw in its word processor. Run it with
 * `node scripts/sample-templates.ts`; the same bytes come each time.
 */
export async function sampleTemplates(): Promise<Readonly<Record<string, Uint8Array>>> {
  return { 'letterhead.docx': await letterhead(), 'task-list.docx': await taskList() };
}

const song = '宋体';
const fang = '仿宋_GB2312';
const black = '黑体';
const title = '方正小标宋简体';

const run = (text: string, font = fang, size = 32, color?: string) =>
  new TextRun({ text, font: { ascii: font, eastAsia: font, hAnsi: font }, size, ...(color && { color }) });

const line = (
  text: string,
  options: { font?: string; size?: number; color?: string; align?: 'center' | 'right' } = {},
) =>
  new Paragraph({
    children: [run(text, options.font, options.size, options.color)],
    spacing: { line: 579, lineRule: 'exact' },
    ...(options.align && { alignment: options.align === 'center' ? AlignmentType.CENTER : AlignmentType.RIGHT }),
  });

const redLine = new Paragraph({
  children: [],
  border: { bottom: { style: BorderStyle.SINGLE, size: 16, color: 'C00000', space: 1 } },
  spacing: { after: 200 },
});

const margins = { top: 2098, right: 1474, bottom: 1984, left: 1588 };
const page = { size: { width: 11906, height: 16838 }, margin: margins };

const footer = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [
        new TextRun({
          font: song,
          size: 24,
          children: ['第 ', PageNumber.CURRENT, ' 页　共 ', PageNumber.TOTAL_PAGES, ' 页'],
        }),
      ],
    }),
  ],
});

/** An office's letterhead in red, the title and the whole text. */
async function letterhead(): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        properties: { page },
        footers: { default: footer },
        children: [
          line('{#协议.密级}{协议.密级}{/协议.密级}', { font: black }),
          line('甲省对口支援工作办公室', { font: title, size: 64, color: 'C00000', align: 'center' }),
          redLine,
          line('{#协议.文号}{协议.文号}{/协议.文号}{^协议.文号}（未编号）{/协议.文号}　{草稿}', { align: 'right' }),
          line(''),
          line('{协议.标题}', { font: title, size: 44, align: 'center' }),
          line(''),
          line('{正文}'),
        ],
      },
    ],
  });
  return packed(document);
}

const cell = (text: string, width: number, font = fang) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 80, right: 80 },
    children: [new Paragraph({ children: [run(text, font, 24)], alignment: AlignmentType.CENTER })],
  });

const row = (cells: readonly string[], widths: readonly number[], head = false) =>
  new TableRow({
    cantSplit: true,
    ...(head && { tableHeader: true }),
    children: cells.map((text, at) => cell(text, widths[at]!, head ? black : fang)),
  });

const table = (widths: readonly number[], ...rows: readonly (readonly string[])[]) =>
  new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: rows.map((cells, at) => row(cells, widths, at === 0)),
  });

/** An overview for the file: parties, funds by year, duties and projects as tables with a row for each. */
async function taskList(): Promise<Uint8Array> {
  const heading = (text: string) => line(text, { font: black });
  const document = new Document({
    sections: [
      {
        properties: { page },
        headers: {
          default: new Header({
            children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [run('{协议.标题}', song, 18)] })],
          }),
        },
        footers: { default: footer },
        children: [
          line('任务和资金一览表', { font: title, size: 44, align: 'center' }),
          line(''),
          line('{#各方}'),
          line('{称谓}：{名称}{#身份}（{身份}）{/身份}'),
          line('{/各方}'),
          line('期限：{协议.期限}　签订：{协议.签订日期}'),
          heading('一、资金（单位：万元）'),
          table(
            [900, 3400, 2272, 2272],
            ['序号', '资金', '来源', '金额'],
            ['{#资金}{序号}', '{名称}', '{来源}', '{金额|万元数}{/资金}'],
          ),
          line(''),
          heading('二、任务'),
          table(
            [800, 2300, 1500, 1822, 2422],
            ['序号', '任务', '责任主体', '目标', '期限'],
            ['{#任务}{序号}', '{名称}', '{责任主体}', '{目标}', '{期限}{/任务}'],
          ),
          line(''),
          line('{#项目}'),
          line('{序号}．{名称}：投资{投资|万元}，由{实施}实施。{#绩效目标}绩效目标：{绩效目标}。{/绩效目标}'),
          line('{/项目}'),
          line('{^项目}本协议没有项目。{/项目}'),
        ],
      },
    ],
  });
  return packed(document);
}

/** The library's package without its clock: fixed dates inside and out. */
async function packed(document: Document): Promise<Uint8Array> {
  const parts = unzipSync(await Packer.pack(document, 'uint8array'));
  const core = new TextDecoder().decode(parts['docProps/core.xml']!);
  parts['docProps/core.xml'] = strToU8(core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2024-01-01T00:00:00Z'));
  const paths = Object.keys(parts).sort(
    (a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1),
  );
  return zipSync(Object.fromEntries(paths.map((path) => [path, parts[path]!])), {
    mtime: new Date(1980, 0, 1, 12),
    level: 6,
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'examples/templates');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(await sampleTemplates())) writeFileSync(join(folder, name), bytes);
}
