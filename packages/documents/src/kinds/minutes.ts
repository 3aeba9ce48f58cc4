import { layoutMinutes } from '../layouts/minutes.ts';
import type { DocumentMaker } from './kind.ts';
import { partOf } from './subjects.ts';

/** 纪要 of each joint meeting, with its work list. */
export const minutesDocument: DocumentMaker = {
  kind: 'minutes',
  formats: ['docx', 'pdf', 'html', 'md'],
  word: '纪要',
  found: ({ facts }) => facts.meetings.map(({ agreement, id, name }) => partOf(agreement, id, name)),
  layout: (view, subject, options) => layoutMinutes(view, subject, options),
};
