import type { Letter } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { reader } from '../../../support/portfolio.ts';

const read = (slots: string) => reader.read('file:///a.duikou', `公文 送审函 “关于送审协议的函” {\n${slots}\n}\n`);
function letter(slots: string): Letter {
  const { facts, problems } = read(slots);
  expect(problems).toEqual([]);
  return facts.letters[0]!;
}

describe('公文', () => {
  it('has every slot in its place', () => {
    const fact = letter(`文种：函
发文机关：甲省对口支援办公室、甲省财政厅
发文字号：甲援办函〔2024〕12号
份号：000001；密级：秘密★1年；紧急程度：特急
签发人：张某、李某
主送：乙自治区人民政府
抄送：甲省审计厅、甲省财政厅，各市人民政府
附件：山河2024、《资金表》、“其他材料”
日期：2024年3月20日
印章：无
印发机关：甲省对口支援办公室；印发日期：2024年3月21日
附注：（联系人 张某）
"""
现将{山河2024}送上。
"""`);
    expect(fact).toMatchObject({
      id: 'letter:送审函',
      name: '送审函',
      title: '关于送审协议的函',
      genre: { text: '函' },
      number: { text: '甲援办函〔2024〕12号' },
      copyNumber: { text: '000001' },
      classification: { text: '秘密★1年' },
      urgency: 'extra-urgent',
      addressees: { text: '乙自治区人民政府' },
      copies: { text: '甲省审计厅、甲省财政厅，各市人民政府' },
      date: '2024-03-20',
      seal: false,
      printer: { text: '甲省对口支援办公室' },
      printed: '2024-03-21',
      remarks: { text: '联系人 张某' },
      prose: ['prose:送审函'],
    });
    expect(fact.issuers.map(({ path, optional }) => [...path, optional])).toEqual([
      ['甲省对口支援办公室', true],
      ['甲省财政厅', true],
    ]);
    expect(fact.signers.map(({ text }) => text)).toEqual(['张某', '李某']);
    expect(fact.annexes.map(({ agreement, title }) => [agreement?.path[0], agreement?.optional, title.text])).toEqual([
      ['山河2024', undefined, '山河2024'],
      [undefined, undefined, '资金表'],
      ['其他材料', true, '其他材料'],
    ]);
  });

  it('is the same in English keywords', () => {
    const zh = letter(
      '文种：函\n发文机关：甲省人民政府\n附件：山河2024\n日期：2024年3月20日\n印章：有\n紧急程度：加急',
    );
    const text = `letter 送审函 “关于送审协议的函” {
genre: 函
issuer: 甲省人民政府
annexes: 山河2024
date: 2024-03-20
seal: yes
urgency: urgent
}
`;
    const { facts, problems, spelling } = reader.read('file:///a.duikou', text);
    expect({ problems, spelling }).toEqual({ problems: [], spelling: 'en' });
    expect(facts.letters[0]).toEqual(zh);
  });

  it('has references that can be followed: who gets it, who prints it, what it carries and what its text names', () => {
    const { facts } = read(
      '主送：甲省人民政府、各县\n抄送：乙省财政厅\n印发机关：甲省办公室\n附件：山河2024\n"""\n{甲资金.总额}\n"""',
    );
    expect(facts.refs.map(({ kinds, path }) => `${kinds[0]} ${path.join('.')}`)).toEqual([
      'body 甲省人民政府',
      'body 各县',
      'body 乙省财政厅',
      'body 甲省办公室',
      'agreement 山河2024',
      'fund 甲资金.总额',
    ]);
  });

  it.each([
    ['紧急程度：很急', 'syntax/word-unknown.choices'],
    ['印章：大概', 'syntax/word-unknown.choices'],
    ['日期：某日', 'syntax/date-expected'],
    ['甲方：甲省', 'syntax/slot-misplaced'],
    ['文种：函\n文种：通知', 'syntax/slot-misplaced.repeated'],
  ])('%s is told', (slots, key) => {
    expect(read(slots).problems.map(({ code, message }) => message ?? code)).toEqual([key]);
  });

  it('takes its title from the slot where that stands', () => {
    expect(letter('标题：关于印发协议的通知').title).toBe('关于印发协议的通知');
  });
});
