import { type Block, type DocumentTree, generateDocuments, makerOf, treeText } from '@duikou/documents';
import { describe, expect, test } from 'vitest';
import { layoutLetter } from '../../../../packages/documents/src/layouts/letter.ts';
import { portfolioOf } from '../../../support/portfolio.ts';
import { options, viewOf } from './reading.ts';

const agreements = `主体 甲省 { 级别：省 }
主体 乙州 { 全称：乙省乙州；级别：市 }
协议 山河2024 “甲省 乙州｜2024年度对口支援协议” {
    甲方：甲省人民政府，支援方
    乙方：乙州人民政府，受援方
    签订：2024年4月10日，乙首府市
    附件：《联系人名单》
    资金 援助资金 { 金额：2024年 6000万元 }
    条款 “资金支持” {
        任务 到位：甲方 拨付资金 6000万元
        表 投入 “投入情况表”（单位：万元） {
            年份 | 财政资金 | 社会帮扶 | 企业投资 | 消费帮扶 | 劳务协作 | 人才交流 | 体育交流 | 其他资金 | 合计
            2023年 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 36
        }
    }
}
协议 产业2024 “产业合作备忘录” {
    形式：备忘录
    甲方：甲省人民政府
    乙方：乙州人民政府
    条款 “招商” { 任务 招商：双方 共同 举办招商会 2次 }
}
`;

function letter(lines: string, more: Partial<typeof options & { asOf: string; source: string }> = {}): DocumentTree {
  const view = viewOf(`${agreements}公文 送审函 {\n${lines}\n}\n`);
  return layoutLetter(view, 'letter:送审函', { ...options, ...more });
}

const kinds = (tree: DocumentTree): string[] => tree.blocks.map(({ kind }) => kind);
const ofKind = <K extends Block['kind']>(tree: DocumentTree, kind: K) =>
  tree.blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const sentences = (tree: DocumentTree) =>
  ofKind(tree, 'paragraph').map(({ runs }) => runs.map(({ text }) => text).join(''));

const full = `文种：函
发文机关：甲省对口支援办公室、甲省财政厅
文号：甲援办函〔2024〕12号
份号：1；密级：秘密★1年；紧急程度：特急
签发人：张某
主送：乙州人民政府
抄送：甲省审计厅,乙州财政局
附件：山河2024、《绩效目标表》
日期：2024年3月20日
印发机关：甲省对口支援办公室；印发日期：2024年3月21日
附注：“联系人:张某”
"""
现将{山河2024}送上，安排{山河2024.援助资金.总额}。
"""`;

describe('a letter', () => {
  test('has its elements in the order of the standard', () => {
    const tree = letter(full);
    expect(kinds(tree).slice(0, 6)).toEqual(['addressee', 'paragraph', 'annex-list', 'sign-off', 'note', 'annex']);
    expect(ofKind(tree, 'addressee')[0]?.text).toBe('乙州人民政府');
    expect(ofKind(tree, 'paragraph')[0]?.runs[0]?.text).toBe(
      '现将《甲省乙州2024年度对口支援协议》送上，安排6000万元。',
    );
    expect(ofKind(tree, 'sign-off')).toEqual([
      { kind: 'sign-off', bodies: ['甲省对口支援办公室', '甲省财政厅'], date: '2024年3月20日', seal: true },
    ]);
    expect(ofKind(tree, 'note')[0]).toEqual({ kind: 'note', of: 'document', text: '联系人：张某' });
    expect(tree.imprint).toEqual({
      copies: '甲省审计厅，乙州财政局',
      printer: '甲省对口支援办公室',
      printed: '2024年3月21日',
    });
  });

  test('that is a 函 has the letter form and the leading body alone at its head; no signer', () => {
    expect(letter(full).masthead).toEqual({
      form: 'letter',
      copyNumber: '000001',
      classification: '秘密★1年',
      urgency: '特急',
      issuers: ['甲省对口支援办公室'],
      number: '甲援办函〔2024〕12号',
    });
  });

  test('that goes upward has the ordinary form with its signers', () => {
    const { masthead } = letter('文种：请示\n发文机关：甲省财政厅、甲省审计厅\n签发人：张某、李某\n主送：甲省人民政府');
    expect(masthead).toEqual({
      form: 'ordinary',
      issuers: ['甲省财政厅', '甲省审计厅'],
      suffix: '文件',
      signers: ['张某', '李某'],
    });
  });

  test.each([
    ['通知', '文件'],
    ['命令（令）', '命令'],
    ['令', '令'],
  ])('that is a %s has %s in its mark, and no signer', (genre, suffix) => {
    const { masthead } = letter(`文种：${genre}\n发文机关：甲省人民政府\n签发人：张某`);
    expect(masthead).toEqual({ form: 'ordinary', issuers: ['甲省人民政府'], suffix });
  });

  test.each([
    ['函', '现将《产业合作备忘录》送你们，请研究函复。', '关于送审《产业合作备忘录》的函'],
    ['请示', '现将《产业合作备忘录》报上。妥否，请批示。', '关于报批《产业合作备忘录》的请示'],
    ['报告', '现将《产业合作备忘录》报上，请审阅。', '关于报送《产业合作备忘录》的报告'],
    ['通知', '现将《产业合作备忘录》印发给你们，请认真组织实施。', '关于印发《产业合作备忘录》的通知'],
    ['批复', '同意《产业合作备忘录》，请认真组织实施。', '关于同意《产业合作备忘录》的批复'],
  ])('without a text has that of a %s, and its title', (genre, text, title) => {
    const tree = letter(`文种：${genre}\n发文机关：甲省财政厅\n附件：产业2024`);
    expect(sentences(tree)[0]).toBe(text);
    expect(tree.title.join('')).toBe(`甲省财政厅${title}`);
  });

  test('says what it is by its title where no 文种 stands', () => {
    const view = viewOf('公文 甲 “关于报送材料的报告” { 发文机关：甲省财政厅 }');
    expect(layoutLetter(view, 'letter:甲', options).masthead).toMatchObject({ form: 'ordinary' });
  });

  test('prints nothing that is not stated', () => {
    const tree = letter('文种：函');
    expect(kinds(tree)).toEqual(['sign-off']);
    expect(tree.masthead).toEqual({ form: 'letter', issuers: [] });
    expect(tree.imprint).toBeUndefined();
    expect(letter('印章：无').blocks).toEqual([{ kind: 'sign-off', bodies: [], seal: false }]);
  });
});

describe('the agreements a letter carries', () => {
  test('are annexes with titles, numbers and annexes of their own', () => {
    const tree = letter('文种：通知\n发文机关：甲省人民政府\n附件：山河2024、产业2024、《绩效目标表》');
    expect(ofKind(tree, 'annex-list').map(({ titles }) => titles)).toEqual([
      ['甲省 乙州2024年度对口支援协议', '产业合作备忘录', '绩效目标表'],
    ]);
    expect(ofKind(tree, 'annex').map(({ number, label, title }) => [number ?? label, title])).toEqual([
      [1, ['甲省 乙州', '2024年度对口支援协议']],
      ['附件1-1', ['投入情况表']],
      [2, ['产业合作备忘录']],
    ]);
    const first = ofKind(tree, 'heading').filter(({ number, level }) => level === 1 && number === '一、');
    expect(first.map(({ text }) => text)).toEqual(['资金安排', '招商']);
    expect(sentences(tree)).toEqual(expect.arrayContaining(['附件1-1：投入情况表', '附件1-2：联系人名单']));
    expect(treeText(tree).join('\n')).toContain('附件1-1。');
  });

  test('alone is 附件, its own annex 附件1-1', () => {
    const annexes = ofKind(letter('文种：函\n附件：山河2024'), 'annex');
    expect(annexes.map(({ number, label }) => [number, label])).toEqual([
      [undefined, undefined],
      [undefined, '附件1-1'],
    ]);
  });

  test('leave the day of a signing open that comes after the letter', () => {
    const sides = (lines: string) => ofKind(letter(lines, { asOf: '2024-06-30' }), 'signature')[0]?.sides;
    expect(sides('附件：山河2024\n日期：2024年3月20日')?.map(({ date }) => date)).toEqual([undefined, undefined]);
    expect(sides('附件：山河2024\n日期：2024年5月20日')?.[0]?.date).toBe('2024年4月10日');
    const text = treeText(letter('附件：山河2024\n日期：2024年3月20日')).join('\n');
    expect(text).not.toContain('4月10日');
  });

  test('come from the files it imports, with what their names mean there', () => {
    const portfolio = portfolioOf({
      'file:///a.duikou': agreements,
      'file:///b.duikou': '引入 “a.duikou”\n公文 送审函 { 文种：函；发文机关：甲省财政厅；附件：山河2024、没有 }',
    });
    const tree = layoutLetter(portfolio.view('file:///b.duikou')!, 'letter:送审函', options);
    const signed = ofKind(tree, 'signature')[0]?.sides.map(({ name }) => name);
    expect(signed).toEqual(['甲省人民政府', '乙省乙州人民政府']);
    expect(ofKind(tree, 'annex-list')[0]?.titles).toEqual(['甲省 乙州2024年度对口支援协议', '没有']);
    expect(ofKind(tree, 'annex').map(({ number }) => number)).toEqual([1, undefined]);
  });
});

describe('the source of a letter', () => {
  const kept = (lines: string) => letter(lines, { source: '公文 送审函 { }' }).meta.source;

  test('stays in it, but not where it or what it carries is classified', () => {
    expect(kept('附件：山河2024')).toBe('公文 送审函 { }');
    expect(kept('附件：山河2024\n密级：秘密★1年')).toBeUndefined();
  });
});

test('letters are a kind of document, named after what they are', async () => {
  const view = viewOf(`${agreements}公文 送审函 { 文种：函；发文机关：甲省财政厅；附件：山河2024 }`);
  const maker = makerOf('letter');
  expect(maker.found(view)).toEqual([{ id: 'letter:送审函', name: '送审函', agreement: '山河2024' }]);
  expect(maker.found(viewOf(agreements))).toEqual([]);
  const files = await generateDocuments({
    view,
    kind: 'letter',
    subject: maker.found(view)[0]!,
    formats: ['docx', 'html', 'md'],
    layout: options,
  });
  expect(files.map(({ name }) => name)).toEqual(['送审函-公文.docx', '送审函-公文.html', '送审函-公文.md']);
  expect(() => layoutLetter(view, 'letter:没有', options)).toThrow(RangeError);
});
