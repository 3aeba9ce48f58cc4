import type { Catalogue } from '../types.ts';

export const note = {
  'note.first-declared': '“{name}”首次声明于此',
  'note.also-declared': '“{name}”也声明于此',
  'note.candidate': '“{name}”可能指这里',
  'note.in-circle': '循环经过这里',
  'note.supersedes': '“{later}”在此登记',
} as const satisfies Catalogue;
