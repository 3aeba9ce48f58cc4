import type { SameKeys } from '../types.ts';
import type { time as zh } from '../zh/time.ts';

export const time: SameKeys<typeof zh> = {
  'time/date-impossible': {
    title: 'Impossible date',
    message: '‘{written}’ is not a date of the calendar.',
    why: 'A date that does not exist cannot be a deadline, and it would stand in the document.',
    remedy: 'Check year, month and day.',
  },
};
