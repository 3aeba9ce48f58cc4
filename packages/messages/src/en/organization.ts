import type { SameKeys } from '../types.ts';
import type { organization as zh } from '../zh/organization.ts';

export const organization: SameKeys<typeof zh> = {
  'organ/head-missing': {
    title: 'Organ without head or office',
    message: '‘{name}’ has neither a head nor a lead body nor an office.',
    why: 'Work given to an organ that nobody heads and no office serves is done by nobody.',
    remedy: 'State ‘head:’, ‘lead:’ or ‘office:’.',
  },
  'meeting/too-few': {
    title: 'Fewer joint meetings than the regime asks for',
    message: '‘{regime}’ asks for joint meetings ({count} a year); ‘{name}’ has {found} on record for {year}.',
    why: 'Joint meetings are where both sides settle the year’s work, and their number is assessed.',
    remedy: 'Record the meetings that were held; where they were not, say why and hold them.',
  },
  'meeting/too-few.level': {
    message:
      '‘{regime}’ asks for joint meetings ({count} a year); in {year} ‘{name}’ has {found} of the level asked for and {low} of a lower one.',
    remedy: 'Check the levels; a meeting of a lower level does not count.',
  },
  'meeting/too-few.none': {
    message: '‘{regime}’ asks for joint meetings ({count} a year); ‘{name}’ neither records nor provides for any.',
    remedy: 'Add a duty to hold joint meetings (联席会议), or record those held with ‘meeting’.',
  },
  'meeting/decision-unassigned': {
    title: 'Decision without owner and day',
    message: 'The decision ‘{name}’ of ‘{meeting}’ says neither who does it nor by when.',
    why: 'A decision without owner and day cannot be followed up.',
    remedy: 'Write who does what by when, as in ‘乙一市人民政府 提出方案, by 2024-06-30’.',
  },
  'meeting/decision-unassigned.owner': {
    message: 'The decision ‘{name}’ of ‘{meeting}’ does not say who does it.',
    remedy: 'Begin the line with the body that does it.',
  },
  'meeting/decision-unassigned.deadline': {
    message: 'The decision ‘{name}’ of ‘{meeting}’ does not say by when.',
    remedy: 'End the line with a day.',
  },
  'team/term-missing': {
    title: 'Member without term',
    message: '‘{name}’ of ‘{team}’ has no term.',
    why: 'Without a term neither rotation nor handover can be planned.',
    remedy: 'Fill in the column ‘term’ of the member table; where it is the same for all, state ‘period:’ of the team.',
  },
  'team/term-missing.team': {
    message: '‘{name}’ states no term, nor does any of its members.',
    remedy: 'State it with ‘period:’.',
  },
  'team/handover-missing': {
    title: 'Batch ends without handover',
    message: '‘{name}’ ends on {to} and does not say how its work is handed over.',
    why: 'Without a handover the work in hand is easily broken off when a batch leaves.',
    remedy: 'State with ‘handover:’ to whom and how.',
  },
  'team/apprentice-missing': {
    title: 'Mentor pair incomplete',
    message: '‘{name}’ of ‘{team}’ has no apprentice.',
    why: 'Teaching works by pairs; without apprentices or an exit test its result cannot be told.',
    remedy: 'Write ‘MENTOR -> APPRENTICE’, several with 、 between them.',
  },
  'team/apprentice-missing.exit-test': {
    message: '‘{team}’ has mentor pairs without an exit test ({count}), the first that of ‘{name}’.',
    remedy: 'State ‘exit-test:’ behind each pair, or once for the team.',
  },
  'party/body-renamed': {
    title: 'Body’s name not in use at that date',
    message: '‘{name}’ was in use until {date}; an agreement signed on {day} says ‘{instead}’.',
    why: 'The body has been renamed or reorganised; a former name may point at the wrong body.',
    remedy: 'Write ‘{instead}’; where something before the change is meant, state the year.',
  },
  'party/body-renamed.later': {
    message: '‘{name}’ has been in use since {date}; an agreement signed on {day} says ‘{instead}’.',
    remedy: 'Write the name of that day, ‘{instead}’, or check the day of signing.',
  },
};
