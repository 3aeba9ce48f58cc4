import type { SameKeys } from '../types.ts';
import type { norm as zh } from '../zh/norm.ts';

export const norm: SameKeys<typeof zh> = {
  'norm/conflict': {
    title: 'Required and forbidden',
    message: '‘{name}’ requires {body} to ‘{act}’; ‘{other}’ forbids it.',
    why: 'Both cannot be kept: to keep one is to break the other.',
    remedy:
      'Drop or narrow one of them; where one comes first, say so with ‘overrides:’; where there is an exception, with ‘unless …’.',
  },
  'norm/conflict.day': {
    message: '‘{name}’ requires {body} to ‘{act}’ about {day}, when ‘{other}’ forbids it.',
  },
  'norm/conflict.unknown': {
    message:
      '‘{name}’ requires {body} to ‘{act}’, and ‘{other}’ forbids it; whether both apply at once cannot be told.',
    why: 'It depends on an event that has not come about, or on a day not known yet. Where both apply, both cannot be kept.',
    remedy: 'Say which comes first (‘overrides:’), or the exception (‘unless …’).',
  },
  'norm/permission-denied': {
    title: 'Allowed and forbidden',
    message: '‘{name}’ allows {body} to ‘{act}’; ‘{other}’ forbids it.',
    why: 'Whether it is allowed is left open, and each side may point to one of them.',
    remedy:
      'Drop or narrow one of them; where one comes first, say so with ‘overrides:’; where there is an exception, with ‘unless …’.',
  },
  'norm/permission-denied.day': {
    message: '‘{name}’ allows {body} to ‘{act}’; ‘{other}’ forbids it on {day}.',
  },
  'norm/limit-unreachable': {
    title: 'Floor above ceiling',
    message: '‘{name}’ asks for at least {floor}; ‘{other}’ allows {ceiling}.',
    why: 'For one act of one bearer the floor lies above the ceiling: both cannot be kept.',
    remedy: 'Check figures and times of both; where they are counted differently, say so with ‘counted-as:’.',
  },
  'norm/limit-unreachable.instances': {
    message: '‘{name}’ asks for at least {floor} in {count} instances; ‘{other}’ allows {ceiling}.',
  },
  'norm/remedy-too-early': {
    title: 'Remedy before the due date',
    message: '‘{remedy}’ of ‘{name}’ is to be done by {day}, but the duty is not due until {due}.',
    why: 'Before a duty is due it cannot be unfulfilled, so the remedy’s date is passed before it applies.',
    remedy: 'Put the date later, or write a period that runs from the due date, such as ‘30日内’.',
  },
  'norm/remedy-ambiguous': {
    title: 'Remedy and duty: instead or also',
    message: '‘{remedy}’ of ‘{name}’ says neither ‘instead’ nor ‘also’.',
    why: 'Unless it is said, nobody knows whether the duty itself is still owed.',
    remedy: 'Write ‘instead’ where it takes the place of the duty, ‘also’ where it is owed beside it.',
  },
  'norm/remedy-ambiguous.defaults': {
    message: '‘{remedy}’ of the defaults says neither ‘instead’ nor ‘also’.',
  },
  'norm/condition-never': {
    title: 'A condition that cannot hold',
    message:
      '‘{guard}’, on which ‘{name}’ depends, can hold from {from} at the earliest; the provision applies to {to} at the latest.',
    why: 'A provision whose condition cannot hold has no effect.',
    remedy: 'Check the condition and the times; drop the provision where it is not needed.',
  },
  'norm/condition-never.past': {
    message: '‘{guard}’, on which ‘{name}’ depends, can hold to {to} at the latest; the provision applies from {from}.',
  },
  'norm/condition-never.circle': {
    message: '‘{guard}’, on which ‘{name}’ depends, depends on it in the end: {path}.',
    why: 'Norms that wait for one another never begin.',
    remedy: 'Take out one of the conditions.',
  },
  'norm/condition-never.no-breach': {
    message:
      '‘{guard}’, on which ‘{name}’ depends, cannot come about: ‘{other}’ only allows, and cannot be left undone or broken.',
    remedy: 'Wait for a duty, a prohibition or an event.',
  },
  'norm/condition-never.figures': {
    message: '‘{first}’ and ‘{second}’, on which ‘{name}’ depends, cannot both hold.',
    remedy: 'Check both figures of ‘{what}’.',
  },
};
