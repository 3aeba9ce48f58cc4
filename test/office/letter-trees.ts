import type { Block, DocumentTree, Masthead } from '@duikou/documents';
import { numberHeadings } from '@duikou/documents';

const meta = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0', language: 'zh-CN' };
const sentence =
  '请贵方结合实际，在协议期内安排财政援助资金用于重点帮扶县的产业发展和公共服务建设，并于每季度末将项目进展情况函告我办。';
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

function letter(
  title: readonly string[],
  masthead: Masthead,
  blocks: readonly Block[],
  more: Partial<DocumentTree> = {},
): DocumentTree {
  return { kind: 'letter', title, meta, masthead, blocks: numberHeadings(blocks, { secondLevel: 'restart' }), ...more };
}

/** 函 in the form of a letter (10.1), over two pages, with one seal. */
export function requestLetter(): DocumentTree {
  return letter(
    ['甲省对口支援工作办公室', '关于商请落实年度东西部协作协议的函'],
    {
      form: 'letter',
      copyNumber: '000012',
      classification: '秘密★1年',
      urgency: '特急',
      issuers: ['甲省对口支援工作办公室'],
      number: '甲援办函〔2024〕12号',
    },
    [
      { kind: 'addressee', text: '乙自治区对口支援工作办公室' },
      paragraph(sentence.repeat(3)),
      { kind: 'heading', level: 1, text: '资金安排' },
      paragraph(sentence.repeat(4)),
      { kind: 'heading', level: 2, text: '拨付', runIn: [{ text: `。${sentence}` }] },
      paragraph(sentence.repeat(2)),
      paragraph('特此函商，请予支持为盼。'),
      { kind: 'sign-off', bodies: ['甲省对口支援工作办公室'], date: '2024年1月5日', seal: true },
      { kind: 'note', of: 'document', text: '联系人：张某，电话：000-00000000' },
    ],
    { imprint: { copies: '甲省财政厅、甲省发展和改革委员会、甲一市人民政府' } },
  );
}

/** A joint document that goes upward, with three seals. */
export function jointReport(): DocumentTree {
  return letter(
    ['关于2024年东西部协作资金安排的', '请示'],
    {
      form: 'ordinary',
      copyNumber: '000003',
      classification: '机密★3年',
      urgency: '加急',
      issuers: ['甲省人民政府办公厅', '甲省财政厅', '甲省发展和改革委员会'],
      suffix: '文件',
      number: '甲政办〔2024〕6号',
      signers: ['张某', '李某某', '王某'],
    },
    [
      { kind: 'addressee', text: '甲省人民政府' },
      paragraph(sentence.repeat(2)),
      paragraph('妥否，请批示。'),
      {
        kind: 'sign-off',
        bodies: ['甲省人民政府办公厅', '甲省财政厅', '甲省发展和改革委员会'],
        date: '2024年11月25日',
        seal: true,
      },
      { kind: 'note', of: 'document', text: '联系人：张某' },
    ],
    {
      imprint: {
        copies: '甲省审计厅、甲省统计局、甲一市人民政府、甲二市人民政府、甲三市人民政府、乙自治区对口支援工作办公室',
        printer: '甲省人民政府办公厅',
        printed: '2024年11月26日',
      },
    },
  );
}

/** 通知 over several pages with headings of all levels and two annexes, without a seal, its 版记 on the last annex's page. */
export function noticeWithAnnexes(): DocumentTree {
  const names = ['2024年度甲省和乙自治区东西部协作财政援助资金安排及有关重点帮扶县项目清单', '任务分解表'];
  return letter(
    ['甲省人民政府', '关于印发2024年度东西部协作协议的通知'],
    {
      form: 'ordinary',
      classification: '秘密★5年',
      issuers: ['甲省人民政府'],
      suffix: '文件',
      number: '甲政发〔2024〕3号',
    },
    [
      { kind: 'addressee', text: '各市、县人民政府，省政府各部门、各直属机构，各有关企业、学校和医院' },
      paragraph(sentence.repeat(2)),
      { kind: 'heading', level: 1, text: '总体要求' },
      paragraph(sentence.repeat(2)),
      { kind: 'heading', level: 2, text: '资金安排' },
      { kind: 'heading', level: 3, text: '援助资金' },
      { kind: 'heading', level: 4, text: '拨付时间' },
      paragraph(sentence.repeat(16)),
      paragraph(sentence.repeat(16)),
      { kind: 'annex-list', titles: names },
      { kind: 'sign-off', bodies: ['甲省人民政府办公厅'], date: '2024年1月5日', seal: false },
      { kind: 'note', of: 'document', text: '此件公开发布' },
      {
        kind: 'annex',
        number: 1,
        title: ['2024年度甲省和乙自治区东西部协作', '财政援助资金安排及有关重点帮扶县项目清单'],
      },
      { kind: 'heading', level: 1, text: '总则' },
      paragraph(sentence.repeat(3)),
      { kind: 'annex', number: 2, title: ['任务分解表'] },
      paragraph(sentence),
    ],
    { imprint: { copies: '省委各部门', printer: '甲省人民政府办公厅', printed: '2024年1月8日' } },
  );
}

/** 纪要 (10.3). */
export function meetingMinutes(): DocumentTree {
  return letter(
    ['甲省和乙自治区对口支援联席会议纪要'],
    { form: 'minutes', issuers: ['甲省对口支援工作联席会议'], number: '第3期' },
    [
      paragraph(sentence.repeat(3)),
      { kind: 'heading', level: 1, text: '议定事项' },
      paragraph(sentence),
      {
        kind: 'attendance',
        label: '出席',
        text: '甲省人民政府张某，甲省财政厅李某，甲省发展和改革委员会王某，乙自治区人民政府赵某，乙自治区财政厅钱某',
      },
      { kind: 'attendance', label: '请假', text: '甲省审计厅孙某' },
      { kind: 'attendance', label: '列席', text: '甲一市人民政府周某' },
    ],
    { imprint: { copies: '参加会议各单位', printer: '甲省对口支援工作办公室', printed: '2024年1月8日' } },
  );
}

function wideTable(rows: number): Block {
  return {
    kind: 'table',
    unit: '元',
    landscape: true,
    columns: [{ align: 'center' }, { width: 6 }, { width: 4, numeric: true }],
    header: [{ cells: [{ text: '序号' }, { text: '项目' }, { text: '金额' }] }],
    rows: Array.from({ length: rows }, (_, index) => ({
      cells: [{ text: `${index + 1}` }, { text: '甲一县产业园区道路建设' }, { text: `${index}.00` }],
    })),
  };
}

/** Two bodies without seals; turned tables on an even and an odd page, then 版记. */
export function noticeWithWideTables(): DocumentTree {
  return letter(
    ['关于下达项目清单的通知'],
    { form: 'ordinary', issuers: ['甲省对口支援工作办公室'], suffix: '文件', number: '甲援办〔2024〕9号' },
    [
      paragraph(sentence),
      { kind: 'annex-list', titles: ['项目清单'] },
      { kind: 'sign-off', bodies: ['甲省对口支援工作办公室', '乙自治区财政厅'], date: '2024年1月5日', seal: false },
      { kind: 'annex', title: ['项目清单'] },
      wideTable(30),
    ],
    { imprint: { copies: '甲省财政厅', printer: '甲省对口支援工作办公室', printed: '2024年1月8日' } },
  );
}

/** Characters of names of places that few fonts have. */
export const rareCharacters = '浉河区、硚口区、猇亭区、鄠邑区、漷县、𠮷县';
/** A body of forty characters. */
export const longName = '甲省对口支援和东西部协作工作领导小组产业合作与劳务协作专项推进工作联席会议办公室';

/** What documents meet rarely: a name of forty characters, rare characters, an empty section, very small and very large amounts, a table over many pages. */
export function extremes(): DocumentTree {
  const amounts = ['0.01', '0.10', '1.00', '999.99', '12,345.67', '9,999,999,999,999.99'];
  return letter(
    ['关于下达资金的通知'],
    { form: 'ordinary', issuers: [longName], suffix: '文件', number: '甲援办〔2024〕15号', urgency: '特急' },
    [
      { kind: 'addressee', text: rareCharacters },
      { kind: 'heading', level: 1, text: '空白一节' },
      { kind: 'heading', level: 1, text: '资金' },
      paragraph(`${rareCharacters}的资金如下。`),
      {
        kind: 'table',
        unit: '元',
        columns: [{ width: 2 }, { width: 3, numeric: true }],
        header: [{ cells: [{ text: '项目' }, { text: '金额' }] }],
        rows: amounts.map((text, index) => ({ cells: [{ text: `第${index + 1}项𠮷` }, { text }] })),
      },
      { kind: 'sign-off', bodies: [longName], date: '2024年12月31日', seal: true },
      { kind: 'annex', title: ['明细表'] },
      {
        kind: 'table',
        columns: [{ align: 'center' }, { width: 5 }, { width: 3, numeric: true }],
        header: [{ cells: [{ text: '序号' }, { text: '受援单位' }, { text: '数额' }] }],
        rows: Array.from({ length: 400 }, (_, index) => ({
          cells: [{ text: `${index + 1}` }, { text: '甲一县' }, { text: `${index * 1000}.5` }],
        })),
      },
    ],
    { imprint: { copies: `${rareCharacters}，${longName.repeat(3)}`, printer: longName, printed: '2024年12月31日' } },
  );
}
