import { createReader } from '@duikou/language';
import { describe, expect, it } from 'vitest';

const reader = createReader();

describe('a keyword that opens another one', () => {
  it.each([
    ['占比', '机制 甲 {\n    占比：产业协作 不低于55%\n}\n'],
    ['share', 'regime A {\n    share: industry at least 55%\n}\n'],
  ])('does not cut %s short', (_word, text) => {
    const { facts, problems } = reader.read('a.duikou', text);
    expect(problems).toEqual([]);
    expect(facts.regimes[0]!.shareRules).toHaveLength(1);
  });

  it('leaves 占 a word of its own in a rule', () => {
    const { facts, problems } = reader.read('a.duikou', '规则 甲：产业协作 占 全部项目投资 不低于55%\n');
    expect(problems).toEqual([]);
    expect(facts.rules[0]!.requires).toMatchObject({ left: { kind: 'share', whole: { aggregate: 'sum' } } });
  });

  it('reads must not before must', () => {
    const text = 'agreement A {\n    party-a: X\n    term t: party-a must not change the use of the money\n}\n';
    const { facts } = reader.read('a.duikou', text);
    expect(facts.duties[0]!.modality).toBe('must-not');
  });
});
