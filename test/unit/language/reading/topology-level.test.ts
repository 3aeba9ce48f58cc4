import { createReader } from '@duikou/language';
import { describe, expect, it } from 'vitest';

const reader = createReader();

describe('结对规则 of a regime', () => {
  it.each([
    ['一对一', 'one-to-one', undefined],
    ['一对一，省级', 'one-to-one', 'province'],
    ['county, many-to-one', 'many-to-one', 'county'],
  ])('%s', (written, topology, level) => {
    const { facts, problems } = reader.read('a.duikou', `机制 甲 { 结对规则：${written} }\n`);
    expect(problems).toEqual([]);
    expect(facts.regimes[0]!.topology).toBe(topology);
    expect(facts.regimes[0]!.topologyLevel).toBe(level);
  });

  it('tells a word that is neither', () => {
    const { problems } = reader.read('a.duikou', '机制 甲 { 结对规则：一对一，随意 }\n');
    expect(problems.map((problem) => problem.code)).toEqual(['syntax/word-unknown']);
  });
});
