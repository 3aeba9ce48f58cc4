import type { SameKeys } from '../types.ts';
import type { expression as zh } from '../zh/expression.ts';

export const expression: SameKeys<typeof zh> = {
  'expression/type-mismatch': {
    title: 'Two sides that cannot be compared or reckoned with',
    message: 'There is no comparing or adding {left} and {right}.',
    why: 'Only figures of one kind, and things of one kind, can be compared and reckoned with.',
    remedy: 'Go through units and names, so that both sides are of one kind.',
  },
  'expression/type-mismatch.order': {
    message: 'Neither of {left} and {right} is the larger: they can only be compared with ‘=’, ‘≠’ and ‘in’.',
  },
  'expression/type-mismatch.figure': {
    message: 'A figure is wanted here; this is {found}.',
  },
  'expression/type-mismatch.condition': {
    message: 'A condition that holds or does not is wanted here; this is {found}.',
    remedy: 'Write a comparison, such as ‘cost at least 1000000 CNY’, or ‘has ecology’.',
  },
  'expression/type-mismatch.set': {
    message: 'A set is wanted here; this is {found}.',
    remedy: 'Write ‘projects’, ‘duties’, ‘funds’, ‘pairings’, ‘indicators’ …, for example ‘count(projects)’.',
  },
  'expression/type-mismatch.attribute': {
    message: 'Which figure of each {set} is meant is not said.',
    remedy: 'Say it behind a dot, for example ‘sum(project.cost)’.',
  },
  'expression/type-mismatch.one': {
    message: 'This is {found}; what one of them says cannot be taken.',
    remedy: 'Say how with ‘sum’, ‘max’, ‘exists’, ‘each’ …, for example ‘sum(project.cost)’.',
  },
  'expression/type-mismatch.share': {
    message: 'The share of {left} in {right} cannot be worked out.',
    remedy: 'Write an area, a place, a fund or a figure first, then all projects, a fund or a figure of the same unit.',
  },
  'expression/name-unknown': {
    title: 'A name in a condition stands for nothing',
    message: '‘{name}’ is no attribute there, and nothing has that name.',
    why: 'A rule or condition with a name that stands for nothing cannot be judged.',
    remedy: 'Check the name; if it belongs to another file, import that file.',
  },
  'expression/name-unknown.similar': {
    message: '‘{name}’ is no attribute there, and nothing has that name. There are: {similar}.',
  },
  'expression/name-unknown.several': {
    message: '‘{name}’ may stand for several things: {similar}.',
    remedy: 'Write the full name, so that it stands for one.',
  },
};
