import type { SameKeys } from '../types.ts';
import type { duty as zh } from '../zh/duty.ts';

export const duty: SameKeys<typeof zh> = {
  'duty/bearer-missing': {
    title: 'No bearer',
    message: '‘{name}’ does not say whose duty it is.',
    why: 'A duty that nobody bears can be neither performed nor assessed.',
    remedy: 'Begin the sentence with the bearer (party-a), or add a bearer slot.',
  },
  'duty/bearer-missing.table': {
    message: 'None of the {count} duties of the table says whose duty it is.',
    remedy: 'Name the bearer in the brackets of the table’s head, or add a column for the responsible body.',
  },
  'duty/counterpart-missing': {
    title: 'No counterpart',
    message: '‘{name}’ does not say to whom it is owed, and that cannot be inferred.',
    why: 'Where it is not known to whom a duty is owed, nobody can accept or ask for its performance.',
    remedy: 'Name the counterpart with ‘to’ or a counterpart slot; where many duties share it, put it under defaults.',
  },
  'duty/counterpart-missing.everywhere': {
    message: 'None of the {count} duties of ‘{name}’ says to whom it is owed, and that cannot be inferred.',
    remedy: 'Name both parties, or put a counterpart under defaults.',
  },
  'duty/counterpart-missing.table': {
    message: 'None of the {count} duties of the table says to whom it is owed, and that cannot be inferred.',
    remedy: 'Name the counterpart in the brackets of the table’s head.',
  },
  'duty/target-missing': {
    title: 'No target',
    message: '‘{name}’ has nothing to measure: no comparator, figure and unit.',
    why: 'Without a target it cannot be told at the due date whether the duty was performed.',
    remedy: 'State a target, such as ‘at least 10 persons’; for a one-off act, write ‘kind: once’.',
  },
  'duty/target-missing.table': {
    message: 'None of the {count} duties of the table has anything to measure.',
    remedy: 'Give figures in a column of totals or in columns of recipients, and a column of units.',
  },
  'duty/target-missing.unit': {
    message: 'The target ‘{figure}’ of ‘{name}’ has no unit.',
    remedy: 'Write the unit after the figure; in a table of duties, add a column of units.',
  },
  'duty/deadline-missing': {
    title: 'No deadline',
    message: '‘{name}’ says neither a date nor a recurrence nor a period.',
    why: 'Without a deadline it cannot be told whether a duty is overdue, nor can work be planned.',
    remedy: 'State a deadline, such as ‘by 2024-10-31’; where many duties share it, put it under defaults.',
  },
  'duty/deadline-missing.everywhere': {
    message: 'None of the {count} duties of ‘{name}’ has a deadline.',
    remedy: 'State a deadline for each; where they share one, put it under defaults.',
  },
  'duty/deadline-missing.table': {
    message: 'None of the {count} duties of the table has a deadline.',
    remedy: 'State the deadline in the brackets of the table’s head, or add a column of deadlines.',
  },
  'duty/funding-missing': {
    title: 'No fund named',
    message: '‘{name}’ spends money, and no fund is named for it.',
    why: 'A duty without funds is hard to perform, and cannot be compared with what a fund holds.',
    remedy: 'Name the fund in a fund slot, or give a year of the fund as the target.',
  },
  'duty/funding-missing.everywhere': {
    message: 'None of the {count} duties of ‘{name}’ that spend money names a fund.',
    remedy: 'Name the fund of each; where they share one, put it under defaults.',
  },
  'duty/funding-missing.table': {
    message: 'The {count} duties of the table spend money, and no fund is named for any of them.',
    remedy: 'Put a fund under defaults, or state these duties one by one.',
  },
  'duty/indicator-missing': {
    title: 'No indicator',
    message: '‘{name}’ is measured by no indicator, and no reason is given why it is not assessed.',
    why: 'Assessment is mandatory under the agreement’s regime; a duty without an indicator does not enter its result.',
    remedy:
      'Name the indicator in measured-by, or the duty in the indicator’s measures; where it is not to be assessed, give the reason in not-assessed.',
  },
  'duty/indicator-missing.everywhere': {
    message: 'None of the {count} duties of ‘{name}’ is measured by an indicator.',
    remedy: 'Name the indicator of each in measured-by, or the reason for having none in not-assessed.',
  },
  'duty/indicator-missing.table': {
    message: 'None of the {count} duties of the table is measured by an indicator.',
    remedy: 'Add a column of indicators to the table.',
  },
  'duty/evidence-missing': {
    title: 'No evidence',
    message: '‘{name}’ does not say what will prove it.',
    why: 'Without evidence or a source of data, performance cannot be verified.',
    remedy:
      'Name the material in an evidence slot, or under defaults where many duties share it; or an indicator that has a source.',
  },
  'duty/evidence-missing.everywhere': {
    message: 'None of the {count} duties of ‘{name}’ says what will prove it.',
    remedy: 'Put an evidence slot under defaults, such as the annual report of self-assessment.',
  },
  'duty/evidence-missing.table': {
    message: 'None of the {count} duties of the table says what will prove it.',
    remedy: 'Add a column of evidence to the table, or an evidence slot under defaults.',
  },
  'duty/remedy-missing': {
    title: 'No remedy',
    message: '‘{name}’ does not say what follows when it is not performed, late or breached.',
    why: 'Where nothing follows, a duty that was not performed is left as it is.',
    remedy: 'Add unfulfilled, overdue or violated; where many duties share it, put it under defaults.',
  },
  'duty/remedy-missing.everywhere': {
    message: 'None of the {count} duties of ‘{name}’ says what follows when it is not performed.',
    remedy: 'Put an unfulfilled slot under defaults, such as measures proposed within 30 days.',
  },
  'duty/remedy-missing.table': {
    message: 'None of the {count} duties of the table says what follows when it is not performed.',
    remedy: 'Put an unfulfilled slot under defaults.',
  },
  'duty/bearer-is-counterpart': {
    title: 'Bearer and counterpart are one',
    message: '‘{body}’ is both bearer and counterpart of ‘{name}’.',
    why: 'Nobody else can accept what a body owes itself; mostly one of the names is a slip.',
    remedy: 'Check bearer and counterpart; where both sides owe each other, write ‘both’.',
  },
  'duty/party-not-bound': {
    title: 'Body not bound by the agreement',
    message: '‘{body}’ in ‘{name}’ is no party of the agreement, nor below one.',
    why: 'An agreement binds its parties and the places and bodies below them; it gives nobody else a duty.',
    remedy: 'Have a party, or a body below one, bear the duty; where the body is a party, list it among the parties.',
  },
  'duty/party-not-bound.unknown': {
    message: 'Whether ‘{body}’ in ‘{name}’ is below a party cannot be told: its superior is not stated.',
    remedy: 'State the superior of the body in its declaration.',
  },
  'duty/wording-vague': {
    title: 'Wording not definite',
    message: '‘{name}’ says ‘{word}’, with neither a figure nor a date.',
    why: 'Such wording leads to no result that can be checked.',
    remedy: 'State a figure or a deadline; where only an intention is meant, put it into the prose of the clause.',
  },
  'duty/wording-vague.owner': {
    message: '‘{name}’ is borne by ‘{word}’; no body is named.',
    remedy: 'Name the body that is responsible.',
  },
  'duty/wording-vague.time': {
    message: '‘{name}’ says ‘{word}’, and no date.',
    remedy: 'State a date, a recurrence or a period.',
  },
  'duty/reports-only': {
    title: 'Only asks or reports',
    message: '‘{name}’ asks for nothing but ‘{act}’.',
    why: 'A duty that only asks leave or reports upward gives the other side nothing.',
    remedy: 'Say what is to be done beside reporting; for a self-assessment, say 自评.',
  },
  'duty/reports-only.unknown': {
    message: '‘{name}’ asks for nothing but ‘{act}’; whether the addressee stands above cannot be told.',
    remedy: 'State the superiors of both bodies in their declarations; say what is to be done beside reporting.',
  },
  'duty/lead-time-short': {
    title: 'Little time after signing',
    message: '‘{name}’ is due on {due}, only {days} days after signing ({signed}); at least {least} are asked for.',
    why: 'There may be too little time between signing and due date to perform the duty.',
    remedy: 'Put the deadline later, or check the date of signing.',
  },
  'duty/lead-time-short.past': {
    message: '‘{name}’ is due on {due}, {days} days before signing ({signed}).',
    remedy: 'Check deadline and date of signing; put what is already done into the prose of the clause.',
  },
  'duty/reduced': {
    title: 'Below last year’s commitment',
    message: '‘{name}’ is {now}, below the {before} of last year’s agreement.',
    why: 'Aid is as a rule not below that of the year before; a reduction needs to be approved.',
    remedy: 'Check the figure; where it is to be reduced, name the approving document as basis of the duty.',
  },
  'duty/one-sided': {
    title: 'Fewer aid duties than mutual ones',
    message: 'Of the duties of ‘{name}’ with a figure, {aid} are the donor’s and {mutual} those of both sides.',
    why: 'The regime is one of aid, yet most figures stand with what both sides do; the aid may not show.',
    remedy: 'Check whether all duties of the donor state a target.',
  },
  'duty/mirror-missing': {
    title: 'Party B bears no duty',
    message: '‘{name}’ has duties ({count}), but party B, ‘{body}’, bears none.',
    why: 'Aid mostly needs something of the recipient, too: land, care of the money, people. Left unsaid, it is unclear who sees to it.',
    remedy: 'State the duties of party B; where there is none, leave it.',
  },
};
