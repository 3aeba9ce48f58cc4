import type { SameKeys } from '../types.ts';
import type { time as zh } from '../zh/time.ts';

export const time: SameKeys<typeof zh> = {
  'time/date-impossible': {
    title: 'Impossible date',
    message: '‘{written}’ is no day of the calendar.',
    why: 'A day that does not exist cannot be a deadline, and it would enter the document.',
    remedy: 'Check year, month and day.',
  },
  'time/date-impossible.year-missing': {
    title: 'Date without a year',
    message: '‘{written}’ names no year.',
    why: 'Without a year the day is not known, and no period can be judged.',
    remedy: 'Write the year, such as ‘2024年9月底前’; for every year, ‘每年9月底前’.',
  },
  'time/outside-term': {
    title: 'Due outside the term',
    message: '‘{name}’ is due on {due}, outside the agreement’s term ({from} to {to}).',
    why: 'The agreement binds nobody outside its term.',
    remedy:
      'Change the deadline or the term; assessment, acceptance, audit, settlement and handover may fall due later: say so with ‘kind:’.',
  },
  'time/outside-term.instance': {
    message: 'An instance of ‘{name}’ is due on {due}, outside the agreement’s term ({from} to {to}).',
    remedy:
      'Change the recurrence or the term; for assessment, acceptance, audit, settlement or handover, say so with ‘kind:’.',
  },
  'time/outside-fund-period': {
    title: 'Spending outside the fund’s period',
    message: '‘{name}’ uses ‘{fund}’ on {due}, later than its last day, {limit}.',
    why: 'Money is not to be spent after a fund’s period and its carry-over.',
    remedy: 'Put the deadline earlier, or check period and carry-over of the fund.',
  },
  'time/outside-fund-period.early': {
    message: '‘{name}’ uses ‘{fund}’ on {due}, earlier than its first day, {limit}.',
    remedy: 'Put the deadline later, or check the period of the fund.',
  },
  'time/child-after-parent': {
    title: 'Share due after the whole',
    message: '‘{name}’ is due on {due}, later than the whole, on {whole}.',
    why: 'When the whole falls due, a share that is due later will not be there.',
    remedy: 'Put the share’s deadline earlier, or that of the whole later.',
  },
  'time/order-reversed': {
    title: 'Dates in reverse',
    message: '‘{name}’ begins on {from}, later than its end on {to}.',
    why: 'Dates in reverse cannot serve to count periods or progress.',
    remedy: 'Check the dates.',
  },
  'time/order-reversed.carry-over': {
    message: 'The carry-over of ‘{name}’ ends on {to}, before the fund’s period does on {from}.',
    remedy: 'Check period and carry-over.',
  },
  'time/order-reversed.stages': {
    message: 'Of ‘{name}’, ‘{stage}’ ({to}) is earlier than ‘{earlier}’ ({from}), which comes before it.',
    remedy: 'Check the dates of both stages.',
  },
  'time/order-reversed.signed': {
    message: '‘{name}’ was signed on {signed}; its term began on {from}.',
    why: 'Between the first day of the term and signing the agreement did not bind; usual for annual agreements.',
    remedy: 'Where the dates are right, leave it.',
  },
  'time/order-reversed.signed-late': {
    message: '‘{name}’ was signed on {signed}; its term had ended on {to}.',
    remedy: 'Check the date of signing and the term.',
  },
  'time/order-reversed.table': {
    message: 'The dates of ‘{column}’ are in order, but {date} comes after {before}.',
    why: 'Where the order breaks, a date or the place of a row may be wrong.',
    remedy: 'Check the dates, or put the rows the other way round.',
  },
  'time/precision-mixed': {
    title: 'Dates not equally exact',
    message: 'Most of the {rows} dates in ‘{column}’ give the day; {count} do not, such as {date}.',
    why: 'A date with the year or the month alone cannot be put before or after a day, nor serve to count a period.',
    remedy: 'Complete the dates; where that cannot be done, leave them.',
  },
  'time/precision-mixed.coarse': {
    message: 'Most of the {rows} dates in ‘{column}’ give no day; {count} are exact in another way, such as {date}.',
  },
  'time/beyond-parent': {
    title: 'Outlives framework or regime',
    message: '‘{name}’ runs to {to}; ‘{parent}’, under which it stands, to {end}.',
    why: 'When the framework or regime has ended, the agreement may rest on nothing.',
    remedy: 'Shorten the term; where the framework was renewed, refer to the new one.',
  },
  'time/beyond-parent.regime': {
    message: '‘{name}’ runs to {to}; the regime ‘{parent}’ is in force to {end}.',
    remedy: 'Shorten the term; where the regime has a successor, check its name and dates.',
  },
  'time/basis-not-in-force': {
    title: 'Basis not in force at signing',
    message: '‘{name}’ was in force to {date}; the agreement is judged as of {day}.',
    why: 'A document, list or regime no longer or not yet in force at signing cannot be the basis of an agreement.',
    remedy: 'Refer to what was in force at signing, or check the date of signing.',
  },
  'time/basis-not-in-force.not-yet': {
    message: '‘{name}’ is in force from {date}; the agreement is judged as of {day}.',
    remedy: 'Refer to what was in force at signing, or check the dates.',
  },
  'time/term-outdated': {
    title: 'Name no longer in use',
    message: '‘{word}’ was in use to {until}; the agreement is judged as of {day}, when the name is ‘{instead}’.',
    why: 'With a former name the document disagrees with the policies and the assessment in force.',
    remedy: 'Write ‘{instead}’; the title of a document stands between 《 and 》.',
  },
};
