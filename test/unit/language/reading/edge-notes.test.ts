import { createReader } from '@duikou/language';
import { describe, expect, it } from 'vitest';

const reader = createReader();
const pairing = (line: string) => `协议 甲 {\n    结对 {\n        依据：国家确定\n        ${line}\n    }\n}\n`;

describe('notes behind an edge of a pairing', () => {
  it.each(['甲二市 -> 乙二市，主要由 甲三县，依据：历史渊源', '甲二市 对口 乙二市，主要由：甲三县，依据 历史渊源'])(
    '%s',
    (line) => {
      const { facts, problems } = reader.read('a.duikou', pairing(line));
      expect(problems).toEqual([]);
      const [pair] = facts.pairings;
      expect(pair!.recipient.path).toEqual(['乙二市']);
      expect(pair!.mainly?.path).toEqual(['甲三县']);
      expect(pair!.basis?.text).toBe('历史渊源');
    },
  );

  it('takes a slot of the block for every edge that has none of its own', () => {
    const { facts, problems } = reader.read('a.duikou', pairing('甲二市 对口 乙二市'));
    expect(problems).toEqual([]);
    expect(facts.pairings).toHaveLength(1);
    expect(facts.pairings[0]!.basis?.text).toBe('国家确定');
  });
});
