import type { SameKeys } from '../types.ts';
import type { note as zh } from '../zh/note.ts';

export const note: SameKeys<typeof zh> = {
  'note.first-declared': '‘{name}’ is first declared here',
  'note.also-declared': '‘{name}’ is declared here, too',
  'note.candidate': '‘{name}’ may stand for this',
  'note.in-circle': 'The circle passes here',
  'note.supersedes': '‘{later}’ is recorded here',
};
