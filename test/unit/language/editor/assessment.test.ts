import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatText, sameFacts } from '@duikou/language';
import { describe, expect, it } from 'vitest';
import { readAnnouncements } from '../../../support/announced.ts';
import { fixtureRoot } from '../../../support/fixture.ts';
import { reader } from '../../../support/portfolio.ts';
import { codesOf, fixesFor, marked } from './marked.ts';

const fixture = (path: string) => readAnnouncements('a.duikou', readFileSync(join(fixtureRoot, path), 'utf8')).text;

describe('what an indicator lacks', () => {
  it.each([
    ['indicator/source-missing', '来源：'],
    ['indicator/rounding-undeclared', '舍入：保留2位小数，四舍五入'],
  ])('is added for %s', async (code, line) => {
    const file = await marked(fixture(`${code}/positive/plain.duikou`));
    expect(codesOf(file)).toContain(code);
    const [fix, ...others] = fixesFor(file, code);
    expect(others).toEqual([]);
    expect(fix!.text).toContain(line);
    const after = await file.with(fix!.text);
    expect(after.summary.problems).toEqual([]);
    if (line.endsWith('五入')) expect(codesOf(after)).not.toContain(code);
  });

  it('is not added where the way of rounding alone is missing', async () => {
    const file = await marked(fixture('indicator/rounding-undeclared/positive/way.duikou'));
    expect(fixesFor(file, 'indicator/rounding-undeclared')).toEqual([]);
  });
});

describe('formatting values reached and worked examples', () => {
  const text = `完成情况 年终 {
截至:2024年12月31日
资金到位:5.2亿元,2024年10月20日
完成表 {
任务|单位|乙一市|乙二市
就业|人|6000|40
}
}
算例 甲 {
经过 {
2024年10月20日 资金到位 6.5亿元
}
预期 { 资金到位:已履行;总分:86.5分 }
}
`;

  it('aligns the table and keeps the facts', () => {
    const once = formatText(text);
    expect(once).toContain('        任务 | 单位 | 乙一市 | 乙二市\n        就业 | 人   | 6000   | 40\n');
    expect(once).toContain('    经过 {\n        2024年10月20日 资金到位 6.5亿元\n    }');
    expect(formatText(once)).toBe(once);
    expect(sameFacts(reader.read('a', once), reader.read('a', text))).toBe(true);
  });
});
