import type { SameKeys } from '../types.ts';
import type { reference as zh } from '../zh/reference.ts';

export const reference: SameKeys<typeof zh> = {
  'reference/unknown': {
    title: 'Name not found',
    message:
      '‘{name}’ is not found in this file, in what it imports, in the library or among the administrative divisions.',
    why: 'What the name refers to is missing, so nothing that depends on it can be checked, and the document would have a gap.',
    remedy: 'Check the spelling; import the file that declares it; or declare it.',
  },
  'reference/unknown.similar': {
    message: '‘{name}’ is not found. Did you mean {similar}?',
  },
  'reference/unknown.not-imported': {
    message: '‘{name}’ is declared in {file}, which this file does not import.',
    remedy: 'Add at the head of the file: import {file}',
  },
  'reference/unknown.basis': {
    message: '‘{name}’ is not on record, so whether it is in force cannot be checked.',
    remedy: 'Record the document as a basis with issuer, number and date; or leave it, where that need not be checked.',
  },
  'reference/unknown.file': {
    message: 'The file to import, ‘{name}’, is not found.',
    remedy: 'Check the name and the relative path; the file has to be in the same workspace and not excluded.',
  },
  'reference/unknown.library': {
    message: 'There is no library named ‘{name}’.',
    remedy: 'Check the name; to import a file, write its relative path in quotation marks, such as “山河2023.duikou”.',
  },
  'reference/ambiguous': {
    title: 'Name not unique',
    message: '‘{name}’ may stand for {count} places: {candidates}.',
    why: 'Where one name stands for several things, it is not certain which is meant.',
    remedy: 'Use the full name.',
  },
  'reference/ambiguous.declared': {
    message: '‘{name}’ is declared in {count} places, and which is meant is not certain.',
    remedy: 'Import only one of the files, or rename one of them.',
  },
  'reference/duplicate': {
    title: 'Name declared twice',
    message: '‘{name}’ is already declared in this scope.',
    why: 'Two things of one name cannot be told apart where they are referred to, and a change may reach only one of them.',
    remedy: 'Rename one of them; delete one if they are the same.',
  },
  'reference/duplicate.agreement': {
    message: 'Several agreements of the workspace are named ‘{name}’.',
  },
  'reference/cycle': {
    title: 'Circular reference',
    message: 'The references form a circle: {path}.',
    why: 'Things that depend on each other have no source in the end: figures, levels and order cannot be worked out.',
    remedy: 'Remove one of the references.',
  },
  'reference/cycle.import': {
    message: 'Files import each other in a circle: {path}.',
    remedy: 'Move what they share to a third file that each of them imports.',
  },
  'reference/superseded': {
    title: 'Superseded document, regime or agreement',
    message: '‘{name}’ was superseded by ‘{later}’ on {from}; the agreement is judged as of {day}.',
    why: 'A clause that rests on what has been superseded may be open to doubt in force and in assessment.',
    remedy: 'Refer to ‘{later}’; where the earlier one is meant, say why.',
  },
};
