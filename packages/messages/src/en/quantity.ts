import type { SameKeys } from '../types.ts';
import type { quantity as zh } from '../zh/quantity.ts';

export const quantity: SameKeys<typeof zh> = {
  'quantity/unit-mismatch': {
    title: 'Units do not match',
    message: '{figure} of ‘{name}’ and {other} do not measure the same thing and cannot be compared.',
    why: 'Figures of different kinds can be neither compared nor added.',
    remedy: 'Check the units; two different things belong in two statements.',
  },
  'quantity/unit-mismatch.share': {
    message: 'The share of ‘{name}’ is given as {figure}; it should be a percentage or an amount of money.',
    remedy: 'Write a percentage, such as ‘at least 55%’.',
  },
  'quantity/part-exceeds-whole': {
    title: 'A part exceeds its whole',
    message: '‘{name}’ is {part} under ‘{where}’, more than the {whole} of ‘{of}’ by {excess}.',
    why: 'A part cannot exceed what it is part of: one of the two is wrong.',
    remedy: 'Check both figures; what is not part of ‘{of}’ should not stand as one.',
  },
  'quantity/total-mismatch': {
    title: 'Total differs from the sum',
    message: '‘{column}’ of ‘{row}’ is {stated}, but the items come to {computed}: {gap} apart.',
    why: 'Where total and items disagree it cannot be told which one holds.',
    remedy: 'Check the items and the total, and correct one of them.',
  },
  'quantity/total-mismatch.left-out': {
    message:
      '‘{column}’ of ‘{row}’ is {stated}, but the items come to {computed}: {gap} apart, which is just ‘{item}’. The total may have left it out.',
  },
  'quantity/total-mismatch.twice': {
    message:
      '‘{column}’ of ‘{row}’ is {stated}, but the items come to {computed}: {gap} apart, which is just ‘{item}’. The total may have counted it once too often.',
  },
  'quantity/total-mismatch.areas': {
    message: '‘{column}’ of ‘{row}’ is {stated}, but its areas come to {computed}: {gap} apart.',
    remedy: 'Check the areas and the year’s amount, and correct one of them.',
  },
};
