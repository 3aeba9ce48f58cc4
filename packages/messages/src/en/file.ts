import type { SameKeys } from '../types.ts';
import type { file as zh } from '../zh/file.ts';

export const file: SameKeys<typeof zh> = {
  'file/not-utf8': {
    title: 'File is not UTF-8',
    message: 'The file is not encoded in UTF-8 and cannot be read.',
    why: 'Chinese characters in another encoding would be read wrongly, and nothing could be checked.',
    remedy: 'Open it in its own encoding and save it as UTF-8.',
  },
  'file/binary': {
    title: 'Not a text file',
    message: 'The file holds binary data, not text.',
    why: 'Only text can be read and checked.',
    remedy: 'Check the file ending; if it was converted from another format, export it as text again.',
  },
  'file/too-large': {
    title: 'File too large',
    message: 'The file has more than {limit} characters and was not read.',
    why: 'A very large file makes editing and checking slow.',
    remedy: 'Divide it into several files, one agreement each, and import what they share.',
  },
  'file/too-large.nested': {
    title: 'Braces nested too deep',
    message: 'Braces are nested more than {limit} deep; the file was not read.',
    why: 'So many levels mostly mean that a ‘}’ is missing further up; such a file cannot be read.',
    remedy: 'See that each brace has its other half.',
  },
  'file/unreadable': {
    title: 'File cannot be read',
    message: 'The file cannot be read: {reason}.',
    why: 'What is not read takes no part in the checks.',
    remedy: 'See whether it exists, may be read, and is a file and not a folder.',
  },
};
