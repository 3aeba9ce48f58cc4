import type { SameKeys } from '../types.ts';
import type { responsibility as zh } from '../zh/responsibility.ts';

export const responsibility: SameKeys<typeof zh> = {
  'responsibility/lead-several': {
    title: 'Several lead bodies for one row',
    message: '‘{name}’ has {count} lead bodies: {leads}.',
    why: 'Where several bodies lead, none answers for the result as a whole.',
    remedy: 'Keep one lead and make the others support; where none is marked, the first listed leads.',
  },
  'responsibility/lead-among-support': {
    title: 'Lead body listed as support',
    message: '‘{body}’ bears ‘{name}’ and is listed as its support, too.',
    why: 'One body cannot both lead and support the same duty; one of the two is a slip.',
    remedy: 'Delete it from one of the two places.',
  },
  'responsibility/chain-broken': {
    title: 'Chain of responsibility broken',
    message: '‘{name}’ has someone who leads and someone who carries it out, and nobody between who answers for it.',
    why: 'With the level between left empty, nobody answers for the result once the work is handed down.',
    remedy: 'Name who answers for it in the column 负责 or 责任单位.',
  },
  'responsibility/annex-unreferenced': {
    title: 'No clause refers to the list',
    message: 'No clause refers to any of the {count} rows of ‘{name}’.',
    why: 'A list that follows an agreement is part of it only where a clause brings it in.',
    remedy: 'Say in a clause that ‘{name}’ is to be carried out, or name its rows, as in LIST.ROW.目标.',
  },
  'responsibility/annex-unreferenced.row': {
    message: 'No clause refers to ‘{name}’ of ‘{list}’, though clauses refer to other rows.',
    remedy: 'Refer to this row in a clause; where the whole list applies, name the list there.',
  },
  'indicator/weights-not-full.list-short': {
    message: '‘{name}’ has a full mark of {parent}; its scores make {children}, {gap} too few.',
    remedy: 'Change the scores so that they add up to the full mark.',
  },
  'indicator/weights-not-full.list-over': {
    message: '‘{name}’ has a full mark of {parent}; its scores make {children}, {gap} too many.',
    remedy: 'Change the scores so that they add up to the full mark.',
  },
  'indicator/weights-not-full.list-unsaid': {
    message:
      'Whether the scores of ‘{name}’ add up cannot be told: the full mark is {parent}, {children} are stated, and some rows have none ({count}).',
    remedy: 'State the score of every row.',
  },
};
