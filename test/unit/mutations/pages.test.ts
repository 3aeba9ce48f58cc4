import { registeredCodes } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { codesOn, type Result, validationPages } from '../../../scripts/validation.ts';
import { mutations } from '../../mutations/catalogue.ts';

describe('the pages on validation', () => {
  it.each(['en', 'zh'] as const)('have a row for every registered code in %s', (locale) => {
    expect(codesOn(locale).sort()).toEqual([...registeredCodes().keys()].sort());
  });

  it('tell recall and false alarms, rounded down', () => {
    const row = {
      code: mutations[0]!.code,
      seeds: 3,
      found: 3,
      placed: 2,
      false: 1,
      consequents: ['duty/target-missing'],
    };
    const result: Result = { seeds: 3, clean: 3, cleanFindings: 0, rows: [row] };
    const page = validationPages(result).get('validation.md');
    expect(page).toContain(`| [\`${row.code}\`](checks/${row.code}.md) | 100% | 66.6% | 1 | \`duty/target-missing\` |`);
    expect(page).toContain('| All | 100% | 66.6% | 1 | |');
  });
});
