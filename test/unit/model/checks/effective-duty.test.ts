import { type DutyDefaults, effectiveDuty, emptyFacts, type Facts, type Remedy } from '@duikou/model';
import { expect, test } from 'vitest';
import { duty, ref } from '../support/summaries.ts';

const defaults = (owner: string, more: Partial<DutyDefaults>): DutyDefaults => ({
  owner,
  evidence: [],
  remedies: [],
  indicators: [],
  funds: [],
  counterpart: [],
  deadlines: [],
  at: owner,
  ...more,
});
const evidence = (text: string) => [{ text, at: text }];
const remedy = (failure: Remedy['failure'], text: string): Remedy => ({ failure, text, at: text });
const clause = (id: string, parent?: string) => ({
  id,
  name: id,
  title: id,
  agreement: '协',
  content: [],
  ...(parent && { parent }),
});
const facts: Facts = {
  ...emptyFacts(),
  clauses: [clause('clause:协.上'), clause('clause:协.上.下', 'clause:协.上')],
  defaults: [
    defaults('agreement:协', {
      evidence: evidence('协议'),
      remedies: [remedy('unfulfilled', '协议未完成'), remedy('overdue', '协议逾期')],
      indicators: [ref('indicator', '甲')],
    }),
    defaults('clause:协.上', { evidence: evidence('上'), remedies: [remedy('overdue', '上逾期')] }),
    defaults('clause:协.别', { evidence: evidence('别') }),
  ],
};

test('the nearest 通则 fills a slot; remedies are filled by kind of failure', () => {
  const filled = effectiveDuty(
    duty('协', '付', { clause: 'clause:协.上.下', remedies: [remedy('violated', '自己')] }),
    facts,
  );
  expect(filled.evidence).toEqual(evidence('上'));
  expect(filled.remedies.map((one) => one.text)).toEqual(['自己', '上逾期', '协议未完成']);
  expect(filled.indicators).toHaveLength(1);
  expect(filled.modality).toBe('must');
});

test('what is said inherits nothing, and 不考核 inherits no indicator', () => {
  const said = duty('协', '付', {
    evidence: evidence('己'),
    notAssessed: { text: '一次性', at: 'n' },
    modality: 'strive',
  });
  const filled = effectiveDuty(said, facts);
  expect(filled.evidence).toEqual(evidence('己'));
  expect(filled.indicators).toEqual([]);
  expect(filled.modality).toBe('strive');
  expect(said.remedies).toEqual([]);
});
