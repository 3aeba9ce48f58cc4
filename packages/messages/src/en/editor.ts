import type { SameKeys } from '../types.ts';
import type { editor as zh } from '../zh/editor.ts';

export const editor: SameKeys<typeof zh> = {
  'unreadable.missing': 'there is no such file',
  'unreadable.folder': 'it is a folder',
  'unreadable.other': 'it is not an ordinary file',
  'unreadable.broken-link': 'the link leads nowhere',
};
