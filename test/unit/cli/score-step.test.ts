import { expect, test } from 'vitest';
import { stepText } from '../../../packages/cli/src/report/score.ts';

test('a result that is not exact stands behind ≈, not behind = and ≈', () => {
  const params = { full: '8', value: '43家', target: '45家', raw: '≈7.644444' };
  expect(stepText({ key: 'score.proportional', params }, 'zh')).toBe('按比例：8 × 43家 ÷ 45家 ≈ 7.644444 分');
});
