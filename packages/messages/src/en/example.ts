import type { SameKeys } from '../types.ts';
import type { example as zh } from '../zh/example.ts';

export const example: SameKeys<typeof zh> = {
  'example.no-agreement': 'The example names no agreement, or it is not found',
  'example.nothing-expected': 'The example expects nothing',
  'example.unknown-name': 'The agreement has nothing called ‘{name}’, which is given',
  'example.no-state': 'cannot be compared (the expected word names no state)',
  'example.no-duty': '(there is no such duty)',
  'example.no-indicator': '(there is no such indicator)',
  'example.no-system': '(there are no indicators)',
  'example.several-systems': '(there are several systems and none is named)',
  'example.unknown': 'cannot be told',
  'example.total': 'total',
  'example.grade': 'grade',
  'example.found': 'found',
  'example.not-found': 'not found',
  'example.item': '{name}: {score}',
};
