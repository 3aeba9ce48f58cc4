import { createReader } from '@duikou/language';
import { describe, expect, it } from 'vitest';

const reader = createReader();

describe('English keywords in one line', () => {
  it('begins a slot with a hyphen in its keyword after a semicolon', () => {
    const text = 'agreement A {\n    duty d: party-a report { kind: assessment; not-assessed: procedure }\n}\n';
    const { facts, problems } = reader.read('a.duikou', text);
    expect(problems).toEqual([]);
    expect(facts.duties[0]).toMatchObject({ kind: 'assessment', notAssessed: { text: 'procedure' } });
  });

  it.each(['all-projects', 'all projects', '全部项目投资'])('takes %s for all projects', (whole) => {
    const { facts, problems } = reader.read('a.duikou', `rule r: industry share-of ${whole} at least 55%\n`);
    expect(problems).toEqual([]);
    expect(facts.rules[0]!.requires).toMatchObject({
      operator: '≥',
      left: { part: { ref: { path: ['industry'] } }, whole: { aggregate: 'sum', over: { name: 'cost' } } },
    });
  });

  it('takes a fund whose name begins with all for a fund', () => {
    const { facts } = reader.read('a.duikou', 'rule r: industry share-of allotment at least 55%\n');
    expect(facts.rules[0]!.requires).toMatchObject({ left: { whole: { kind: 'name', ref: { path: ['allotment'] } } } });
  });

  it('gives a slot behind a dot one name', () => {
    const path = (written: string) => {
      const { facts } = reader.read('a.duikou', `协议 甲 {\n    """\n    {资金.${written}}\n    """\n}\n`);
      return facts.refs[0]!.path;
    };
    expect(path('amount')).toEqual(path('总额'));
    expect(path('2024年度')).toEqual(['资金', '2024年']);
  });
});
