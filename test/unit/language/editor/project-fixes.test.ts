import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hover } from '../../../../packages/language/src/editor/hover.ts';
import { readAnnouncements } from '../../../support/announced.ts';
import { fixtureRoot } from '../../../support/fixture.ts';
import { codesOf, fixesFor, marked } from './marked.ts';

const fixture = (path: string) => readAnnouncements('a.duikou', readFileSync(join(fixtureRoot, path), 'utf8')).text;
// the editor's tests look at a workspace on 1 June
const early = (text: string) => text.replaceAll('2024年6月20日', '2024年5月20日');

describe('a slot that a project or fund lacks', () => {
  it.each([
    ['project/pool-missing', '入库'],
    ['project/performance-goal-missing', '绩效目标'],
    ['project/benefit-link-missing', '联农带农'],
    ['project/owner-missing', '监管'],
    ['project/need-missing', '回应'],
    ['project/feasibility-missing', '论证'],
    ['project/asset-unregistered', '资产'],
    ['project/upkeep-missing', '管护'],
    ['project/training-missing', '培训'],
    ['project/ecology-unassessed', '环评'],
    ['project/risk-unassessed', '稳评'],
    ['list/area-missing', '领域'],
    ['fund/channel-missing', '拨付'],
    ['fund/equal-amounts', '分配依据'],
  ])('is added for %s: %s', async (code, slot) => {
    const file = await marked(early(fixture(`${code}/positive/plain.duikou`)));
    expect(codesOf(file)).toContain(code);
    const [fix, ...others] = fixesFor(file, code);
    expect(others).toEqual([]);
    expect(fix!.title).toBe(`加上“${slot}”一项`);
    expect(fix!.text.length).toBeGreaterThan(file.text.length);
    const after = await file.with(fix!.text);
    expect(after.summary.problems).toEqual([]);
    expect(fixesFor(after, code)).toEqual([]);
  });

  it('is not added where it is there and says too little', async () => {
    const file = await marked(early(fixture('project/asset-unregistered/positive/incomplete.duikou')));
    expect(codesOf(file)).toContain('project/asset-unregistered');
    expect(fixesFor(file, 'project/asset-unregistered')).toEqual([]);
  });

  it('is added in the spelling of the file', async () => {
    const text = 'project 园区 {\n    cost: 3 million CNY\n    schedule: 批复 2024-03-08\n}\n';
    const file = await marked(text, {}, 'en');
    expect(fixesFor(file, 'project/pool-missing')[0]!.text).toContain('    pool:\n}');
  });
});

describe('hovering a project', () => {
  it('shows its stages with their days', async () => {
    const file = await marked(
      '项目 园<|>区 {\n    投资：300万元\n    进度：申报 2024年2月1日；批复 2024年3月8日；验收\n}\n',
    );
    expect(JSON.stringify(hover(file, file.offset(file.caret)))).toContain(
      '申报 2024\\\\-02\\\\-01 → 批复 2024\\\\-03\\\\-08 → 验收',
    );
  });
});
