import type { SameKeys } from '../types.ts';
import type { note as zh } from '../zh/note.ts';

export const note: SameKeys<typeof zh> = {
  'note.first-declared': '‘{name}’ is first declared here',
  'note.also-declared': '‘{name}’ is declared here, too',
  'note.candidate': '‘{name}’ may stand for this',
  'note.in-circle': 'The circle passes here',
  'note.supersedes': '‘{later}’ is recorded here',
  'note.bearer': 'The bearer',
  'note.declared': 'Declared here',
  'note.fund-period': 'The fund’s period',
  'note.last-year': 'Last year’s commitment',
  'note.parent-term': 'The term of the framework',
  'note.party': 'A party of the agreement',
  'note.signed': 'The date of signing',
  'note.stage': 'The stage that comes before it',
  'note.term': 'The term of the agreement',
  'note.whole': 'The deadline of the whole',
};
