import type { SameKeys } from '../types.ts';
import type { explanation as zh } from '../zh/explanation.ts';

export const explanation: SameKeys<typeof zh> = {
  'explanation/unfounded': {
    title: 'Explanation incomplete',
    message: 'The explanation does not state: {missing}.',
    why: 'To accept a finding is to say which, why, on whose authority and until when; else nobody can check it later.',
    remedy: 'Fill in 针对 (code), 理由 (reason), 批准 (authority) and 有效期至 (until).',
  },
  'explanation/unfounded.expired': {
    message: 'The explanation held until {until}, before {day}.',
    why: 'An explanation past its end accepts nothing.',
    remedy: 'Mend what it explained, or have it approved again.',
  },
  'explanation/unfounded.family': {
    message: '‘{code}’ cannot be accepted by an explanation.',
    why: 'A file that cannot be read, settings that are wrong and explanations that are not founded must be mended.',
    remedy: 'Mend what was found and take the explanation away.',
  },
  'explanation/unused': {
    title: 'Nothing to explain',
    message: 'There is no finding ‘{code}’ to explain.',
    why: 'Where the cause is gone and the explanation stays it may hide what comes later.',
    remedy: 'Take it away, or check its code and what it is about.',
  },
};
