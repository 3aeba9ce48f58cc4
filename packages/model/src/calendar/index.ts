export * from './dates.ts';
export * from './due-date.ts';
export { numeral, numeralValue } from './numerals.ts';
export {
  type AfterEventPhrase,
  type ByPhrase,
  type Frequency,
  isTimeProblem,
  type OnPhrase,
  type PeriodPhrase,
  type RecurrenceDeadline,
  type RecurringPhrase,
  type ThroughoutPhrase,
  type TimePhrase,
  type TimeProblem,
  type WithinPhrase,
} from './phrase.ts';
export {
  type DateProblem,
  type DateReading,
  matchDate,
  matchTimePhrase,
  parseDate,
  parseTimePhrase,
} from './read.ts';
export { expandRecurrence, type Instance, semesterStarts } from './recurrence.ts';
export { addWorkdays, type CountedDate, holidayData, holidaysKnown, isWorkday, toWorkday } from './workdays.ts';
