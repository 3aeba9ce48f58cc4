import type { Block, SignatureBlock } from '@duikou/documents';
import { treeText } from '@duikou/documents';
import { describe, expect, test } from 'vitest';
import { layout, source } from './reading.ts';

const text = (block: Block) => treeText({ ...layout('协议 空 {}'), title: [], blocks: [block] });
const lines = (source: string, more: Parameters<typeof layout>[1] = {}) => treeText(layout(source, more));
const headings = (source: string, more: Parameters<typeof layout>[1] = {}) =>
  layout(source, more)
    .blocks.filter((block) => block.kind === 'heading')
    .flatMap(text);
const signature = (source: string, more: Parameters<typeof layout>[1] = {}) =>
  layout(source, more).blocks.find((block): block is SignatureBlock => block.kind === 'signature');

describe('the whole text', () => {
  // The expected texts are meant to be read: each line is a paragraph, a cell, or a line of the signature block.
  test.each(['annual', 'full'] as const)('of the %s agreement', async (name) => {
    await expect(`${lines(source(name)).join('\n')}\n`).toMatchFileSnapshot(`agreements/${name}.txt`);
  });
});

describe('what is not stated is not printed', () => {
  test('an empty agreement has its name and nothing else', () => {
    expect(lines('协议 空 {}')).toEqual(['空']);
  });

  test('one party alone agrees with nobody', () => {
    expect(lines('协议 一 { 甲方：甲省人民政府 }')).toEqual([
      '一',
      '甲方：甲省人民政府',
      '甲方（盖章）：',
      '甲省人民政府',
      '代表（签字）：',
      '　　　　年　　月　　日',
    ]);
  });

  test('no text of any agreement shows a missing value', () => {
    for (const name of ['annual', 'full'] as const) {
      expect(lines(source(name)).join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
    }
    const bare =
      '协议 甲 {\n资金 乙 {}\n条款 “丙” {\n任务 丁：\n}\n项目 戊 {}\n指标体系 己 {}\n负面清单 庚 {}\n通则 {}\n结对 {}\n}';
    expect(lines(bare).join('\n')).not.toMatch(/undefined|null|NaN|。。|，。/);
  });
});

describe('parties and opening', () => {
  const parties = (form: string) => `协议 甲 {\n${form}\n乙方：乙州，受援方\n甲方：甲省人民政府，支援方\n}`;

  test('sides stand in their order, with what they are', () => {
    expect(lines(parties('')).slice(1, 3)).toEqual(['甲方：甲省人民政府（支援方）', '乙方：乙州（受援方）']);
  });

  test.each([
    ['', '经双方协商一致，签订本协议。'],
    ['形式：备忘录', '经双方协商一致，形成本备忘录。'],
    ['形式：意向书', '经双方协商一致，达成本意向书。'],
    ['形式：责任书', '经双方协商一致，订立本责任书。'],
    ['形式：协议\n依据：《某意见》、《某办法》', '根据《某意见》和《某办法》，经双方协商一致，签订本协议。'],
    ['上年：旧协议', '在《旧协议》基础上，经双方协商一致，签订本协议。'],
    ['丙方：丙大学', '经各方协商一致，签订本协议。'],
  ])('%s', (form, opening) => {
    expect(lines(parties(form))).toContain(opening);
  });

  test('a declared body is named in full', () => {
    expect(lines('主体 乙州 { 全称：乙自治州人民政府 }\n协议 甲 { 乙方：乙州 }')).toContain('乙方：乙自治州人民政府');
  });
});

describe('an opening of its own', () => {
  const opened = (prose: string) =>
    `协议 甲 {\n甲方：甲省人民政府\n乙方：乙州\n依据：《某意见》\n"""\n${prose}\n"""\n条款 “丙” {}\n}`;

  test('takes the place of the usual one, after what it rests on', () => {
    expect(lines(opened('甲、乙双方达成如下协议。'))[3]).toBe('根据《某意见》，甲、乙双方达成如下协议。');
    expect(lines(opened('根据国家部署，达成如下协议。'))[3]).toBe('根据国家部署，达成如下协议。');
    expect(lines(opened('达成如下协议。')).join('')).not.toContain('协商一致');
  });
});

describe('what is taken up', () => {
  const names = ['选派教师', '选派医生', '选派干部', '选派专家'];
  const taking = (count: number) => {
    const duties = Array.from(
      { length: count },
      (_, index) => `任务 ${names[index]}：甲方 选派 9名 { 分解：乙一县 5名、乙二县 4名 }`,
    );
    const parts = Array.from({ length: count }, (_, index) => `承接：上级.${names[index]}.乙一县 中 3名`);
    return `协议 上级 “上级｜协议” {\n${duties.join('\n')}\n}\n协议 下级 {\n${parts.join('\n')}\n}`;
  };

  test('is a sentence each while it is little', () => {
    expect(lines(taking(1))).toContain('本协议承接《上级协议》“选派教师”任务乙一县份额中的3名。');
    expect(layout(taking(3)).blocks.some((block) => block.kind === 'table')).toBe(false);
  });

  test('is a table where it is much', () => {
    expect(lines(taking(4))).toContain('本协议承接《上级协议》的任务见下表。');
    const table = layout(taking(4)).blocks.find((block) => block.kind === 'table');
    expect(table?.rows[3]?.cells.map((cell) => cell.text)).toEqual(['选派专家', '乙一县', '3名']);
  });
});

test('long schedules of projects have a table of their own', () => {
  const stages = '进度：申报 2024年4月2日；评审 2024年4月20日；批复 2024年5月20日';
  const tables = layout(`协议 甲 {\n项目 一 { 投资：3200万元\n${stages} }\n}`).blocks.filter(
    (block) => block.kind === 'table',
  );
  expect(tables.map(({ caption }) => caption)).toEqual([undefined, '项目进度和要求']);
  expect(tables[1]!.rows[0]!.cells.at(-1)!.text).toBe('申报2024年4月2日；评审2024年4月20日；批复2024年5月20日');
});

test('a form that is a keyword elsewhere is printed as written', () => {
  expect(lines('协议 甲 {\n形式：框架协议\n文本：一式四份\n}')).toContain('本框架协议一式四份。');
});

describe('numbers', () => {
  const clauses = (more: string) =>
    `协议 甲 {\n${more}\n条款 “一” {\n任务：甲方 甲\n任务：甲方 乙\n}\n条款 “二” {\n任务：甲方 丙\n条款 “三” {\n任务：甲方 丁\n}\n}\n}`;

  test('restart in each clause', () => {
    expect(headings(clauses(''))).toEqual([
      '一、一',
      '（一）甲方甲。',
      '（二）甲方乙。',
      '二、二',
      '（一）甲方丙。',
      '（二）三',
      '1.甲方丁。',
    ]);
  });

  test('run on where the agreement or the caller says so; the agreement’s word goes first', () => {
    const running = [
      '一、一',
      '（一）甲方甲。',
      '（二）甲方乙。',
      '二、二',
      '（三）甲方丙。',
      '（四）三',
      '1.甲方丁。',
    ];
    expect(headings(clauses('编号：连续'))).toEqual(running);
    expect(headings(clauses(''), { numbering: 'continue' })).toEqual(running);
    expect(headings(clauses('编号：重起'), { numbering: 'continue' })).not.toEqual(running);
  });

  test('a number that a title brings along is not printed twice', () => {
    expect(headings('协议 甲 { 条款 “第一条 总则” {}\n条款 “二、任务” {} }')).toEqual(['一、总则', '二、任务']);
  });
});

describe('signing', () => {
  const signed = '协议 甲 { 甲方：甲省人民政府，代表 张某\n签订：2024年3月5日，乙首府市 }';

  test('is dated, with the one who signs, and its place is in the text', () => {
    expect(signature(signed)?.sides).toEqual([
      { label: '甲方', name: '甲省人民政府', representative: '张某', date: '2024年3月5日' },
    ]);
    expect(lines(signed)).toContain('本协议于2024年3月5日在乙首府市签订。');
  });

  test('still to come leaves the date to be filled in', () => {
    expect(signature(signed, { asOf: '2024-03-04' })?.sides[0]).not.toHaveProperty('date');
    expect(signature(signed, { asOf: '2024-03-05' })?.sides[0]).toHaveProperty('date');
  });
});

describe('closing clause', () => {
  test.each([
    ['生效：自双方签字盖章之日起生效', '本协议自双方签字盖章之日起生效。'],
    ['生效：签订之日', '本协议自签订之日起生效。'],
    ['争议：双方协商解决', '因履行本协议发生争议的，双方协商解决。'],
    ['争议：争议由双方协商解决', '争议由双方协商解决。'],
    ['文本：一式四份', '本协议一式四份。'],
    ['联系人：张某、李某', '联系人：张某、李某。'],
    ['期限：2024年1月5日至2024年12月31日', '本协议期限为2024年1月5日至2024年12月31日。'],
    ['取代：山河2021', '本协议签订后，《山河2021》不再执行。'],
  ])('%s', (slot, sentence) => {
    expect(lines(`协议 甲 {\n${slot}\n}`)).toEqual(['甲', '一、附则', sentence]);
  });
});

describe('adopted lists', () => {
  const list = '负面清单 某清单 { 条目 楼堂馆所 “修建楼堂馆所” }\n协议 甲 { 适用：某清单、某考核 }';

  test('are named', () => {
    expect(lines(list)).toContain('（一）资金和项目安排遵守《某清单》，资金不得用于清单所列事项。');
    expect(lines(list)).toContain('（二）考核评价按照《某考核》执行。');
    expect(lines(list)).not.toContain('修建楼堂馆所');
  });

  test('are printed in an annex on demand', () => {
    const printed = lines(list, { negativeItems: true });
    expect(printed).toContain('（一）资金和项目安排遵守《某清单》（附件），资金不得用于清单所列事项。');
    expect(printed.slice(-4)).toEqual(['序号', '事项', '1', '修建楼堂馆所']);
  });
});

test('costs in different units are given in one, with their sum', () => {
  const tree = layout('协议 甲 {\n项目 一 { 投资：3200万元 }\n项目 二 { 投资：0.08亿元 }\n}');
  const table = tree.blocks.find((block) => block.kind === 'table');
  expect(table?.unit).toBe('万元');
  expect(table?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
    ['1', '一', '3200'],
    ['2', '二', '800'],
    ['合计', '', '4000'],
  ]);
});
