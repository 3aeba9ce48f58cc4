import type { SameKeys } from '../types.ts';
import type { amendment as zh } from '../zh/amendment.ts';

export const amendment: SameKeys<typeof zh> = {
  'amendment/orphan': {
    title: 'A reference lost by an amendment',
    message: 'Once amendment ‘{amendment}’ takes effect, ‘{name}’ in the agreement refers to nothing.',
    why: 'What stays of the agreement still refers to what was repealed or replaced, so the amended text is incomplete.',
    remedy: 'Replace or repeal what points at it as well.',
  },
  'amendment/orphan.nothing': {
    message: '‘{name}’ is not in ‘{agreement}’: there is nothing to replace, repeal or add to.',
    why: 'A change names a part of the agreement, or one that an earlier amendment added.',
    remedy: 'Check the name; new parts belong under 增加 (add).',
  },
  'amendment/clash': {
    title: 'Amendments clash',
    message: 'Amendments ‘{amendment}’ and ‘{other}’ both change ‘{part}’ from {day} on.',
    why: 'Both hold from the same day, so it cannot be told which one counts.',
    remedy: 'Make one change of them, or give them different days of effect.',
  },
};
