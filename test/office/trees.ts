import type { Block, DocumentTree } from '@duikou/documents';
import { numberHeadings } from '@duikou/documents';

const meta = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0', language: 'zh-CN' };
const sentence =
  '甲方在协议期内每年安排财政援助资金用于乙方重点帮扶县的产业发展和公共服务建设，乙方负责项目的前期工作、组织实施和日常监管，双方共同组织验收并公示结果。';

/** Running text without end: many full lines and full pages. */
export function longText(paragraphs: number): DocumentTree {
  const blocks: Block[] = Array.from({ length: paragraphs }, () => ({
    kind: 'paragraph',
    runs: [{ text: sentence.repeat(4) }],
  }));
  return { kind: 'agreement', title: ['长文本'], meta, blocks };
}

/** Paragraphs in which a figure comes, one place further each time, to where a line ends. */
export function figuresAtLineEnds(): DocumentTree {
  const blocks: Block[] = Array.from({ length: 28 }, (_, shift) => ({
    kind: 'paragraph',
    runs: [
      {
        text: `${'甲'.repeat(shift)}。2024年65000万元。使用期限为2024年1月1日至2024年12月31日。结转使用至2025年6月30日。`,
      },
    ],
  }));
  return { kind: 'agreement', title: ['数字'], meta, blocks };
}

function yearTable(rows: number, landscape: boolean): Block {
  return {
    kind: 'table',
    caption: '财政援助资金安排表',
    unit: '万元',
    landscape,
    columns: [{ width: 1, align: 'center' }, { width: 4 }, { width: 2, numeric: true }, { width: 2, numeric: true }],
    header: [
      {
        cells: [
          { text: '序号', rowSpan: 2 },
          { text: '项目', rowSpan: 2 },
          { text: '资金', columnSpan: 2 },
        ],
      },
      { cells: [{ text: '2024年' }, { text: '2025年' }] },
    ],
    rows: [
      ...Array.from({ length: rows }, (_, index) => ({
        cells: [
          { text: String(index + 1) },
          { text: index === 0 ? '=SUM(A1:A9)' : `甲一县产业园区道路建设第${index + 1}期` },
          { text: `${1200 + index}.5` },
          { text: `${1300 + index}` },
        ],
      })),
      { role: 'total', cells: [{ text: '合计', columnSpan: 2 }, { text: '65000' }, { text: '66000' }] },
    ],
  };
}

/** An agreement with all that a tree can hold. */
export function wholeAgreement(draft: boolean): DocumentTree {
  const blocks: Block[] = [
    {
      kind: 'parties',
      parties: [
        { label: '甲方', name: '甲省人民政府' },
        { label: '乙方', name: '乙自治区人民政府', details: [{ label: '联系人', value: '张某' }] },
      ],
    },
    { kind: 'paragraph', runs: [{ text: `为落实东西部协作要求，${sentence}经双方友好协商，达成如下协议：` }] },
    { kind: 'heading', level: 1, text: '目标任务' },
    { kind: 'heading', level: 2, text: '资金支援', runIn: [{ text: `。${sentence}` }] },
    { kind: 'heading', level: 2, text: '', runIn: [{ text: '甲方应当在2024年9月底前拨付财政援助资金6.5亿元。' }] },
    { kind: 'heading', level: 3, text: '产业合作项目' },
    { kind: 'heading', level: 4, text: '共建产业园区' },
    {
      kind: 'paragraph',
      runs: [{ text: '“十四五”期间，' }, { text: '重点任务', emphasis: 'strong' }, { text: `见附件。${sentence}` }],
    },
    { kind: 'heading', level: 1, text: '工作机制' },
    { kind: 'heading', level: 2, text: '联席会议' },
    { kind: 'paragraph', runs: [{ text: sentence }] },
    { kind: 'annex-list', titles: ['2024—2025年度财政援助资金安排表及有关重点帮扶县的项目清单', '任务分解表'] },
    {
      kind: 'signature',
      sides: [
        { label: '甲方', name: '甲省人民政府' },
        { label: '乙方', name: '乙自治区人民政府', representative: '李某', date: '2024年1月5日' },
        { label: '丙方', name: '丙市人民政府' },
      ],
    },
    { kind: 'note', of: 'document', text: '本协议一式四份' },
    { kind: 'annex', number: 1, title: ['2024—2025年度', '财政援助资金安排表'] },
    yearTable(40, false),
    { kind: 'note', of: 'table', text: '含捐赠折款。' },
    { kind: 'annex', number: 2, title: ['任务分解表'] },
    yearTable(3, true),
    { kind: 'note', of: 'table', text: '按年度调整。' },
    { kind: 'paragraph', runs: [{ text: '横表之后的正文。' }] },
  ];
  return {
    kind: 'agreement',
    title: ['甲省人民政府', '乙自治区人民政府', '东西部协作框架协议'],
    meta: { ...meta, draft, author: '张某' },
    blocks: numberHeadings(blocks, { secondLevel: 'continue' }),
  };
}
