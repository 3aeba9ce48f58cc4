import { describe, expect, it } from 'vitest';
import { add, clause, duty, inTime } from '../../mutations/faults/tools.ts';
import { fault } from '../../mutations/mutation.ts';
import { planted } from '../../mutations/plant.ts';
import { check } from '../../mutations/run.ts';
import { chinese, english } from '../../mutations/source/speech.ts';
import { block, mark, prose, slot } from '../../mutations/source/tree.ts';
import { unmarked, write } from '../../mutations/source/write.ts';

describe('texts that are written', () => {
  const items = [
    block('party', mark('甲省'), [slot('level', '省'), prose('一句话。')], { title: '全称' }),
    block('rule', '规则一', [], { head: '：条件' }),
  ];

  it('are in the spelling asked for', () => {
    expect(write(items, chinese).text).toBe(
      '主体 甲省 “全称” {\n    级别：省\n    """\n    一句话。\n    """\n}\n规则 规则一：条件',
    );
    expect(write(items, english).text).toMatch(/^party 甲省 "全称" \{\n {4}level: 省\n/);
  });

  it('keep the places of marks, across lines too', () => {
    expect(write(items, chinese).marks).toEqual([{ start: { line: 0, character: 3 }, end: { line: 0, character: 5 } }]);
    expect(unmarked('a»b\nc«d')).toEqual({
      text: 'ab\ncd',
      marks: [{ start: { line: 0, character: 1 }, end: { line: 1, character: 1 } }],
    });
    expect(() => unmarked('»a')).toThrow();
    expect(() => unmarked('a«')).toThrow();
  });
});

describe('what comes of a planted fault', () => {
  const said = (source: Parameters<typeof duty>[0], bearer: string) => ({
    bearer,
    act: '选派教师',
    figure: source.speech.atLeast('6名'),
    by: inTime(source),
  });

  it('is a miss and a false alarm where the mark is elsewhere', () => {
    const elsewhere = fault('reference/unknown', (source) =>
      clause(source, duty(source, mark('选派教师'), said(source, '癸五市'))),
    );
    const outcome = planted(elsewhere, 1);
    expect(outcome).toMatchObject({ hits: 0, places: 1, found: true });
    expect(outcome.false.map(({ code }) => code)).toEqual(['reference/unknown']);
  });

  it('is a miss where nothing is wrong', () => {
    const nothing = fault('quantity/each-or-joint', (source) =>
      clause(source, duty(source, mark('选派教师'), said(source, source.speech.a))),
    );
    expect(planted(nothing, 1)).toMatchObject({ hits: 0, places: 1, found: false, false: [] });
  });

  it('tells consequents that were not declared, and declared ones that did not follow', () => {
    const spare = (amount: boolean) => (source: Parameters<typeof duty>[0]) => {
      const more = amount ? [slot('amount', `${source.year}年 500万元`)] : [];
      add(source, block('fund', mark('备用资金'), [slot('source', source.speech.a), ...more]));
    };
    const undeclared = planted(fault('fund/channel-missing', spare(true)), 1);
    expect(undeclared.false.map(({ code }) => code)).toEqual(['fund/idle']);
    const declared = fault('fund/channel-missing', spare(false), { consequents: { 'fund/idle': 'It has an amount.' } });
    expect(planted(declared, 1).missing).toEqual(['fund/idle']);
  });

  it('leaves nothing behind for the next', () => {
    const files = { '甲.duikou': '主体 甲省 { 级别：大省 }' };
    expect(check(files, 2024).map(({ code }) => code)).toEqual(['syntax/word-unknown']);
    expect(check({ '乙.duikou': '主体 乙省 { 级别：省 }' }, 2024)).toEqual([]);
  });

  it('refuses a mutation without a place', () => {
    expect(() =>
      planted(
        fault('fund/idle', () => {}),
        1,
      ),
    ).toThrow(/no place/);
  });
});
