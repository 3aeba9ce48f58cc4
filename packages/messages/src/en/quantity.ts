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
  'quantity/count-basis-mixed': {
    title: 'Counted in two ways',
    message: '{figure} of ‘{name}’ and {other} are counted differently and should be neither compared nor added.',
    why: 'Persons and person-times, households and persons: added up, nobody can say what the figure counts.',
    remedy: 'Count both alike; where both counts are wanted, write two statements.',
  },
  'quantity/count-basis-mixed.indicator': {
    message:
      'The target {figure} of ‘{name}’ is counted differently from the unit ‘{unit}’ of indicator ‘{indicator}’.',
    remedy: 'Write the target in the indicator’s unit, or change the unit.',
  },
  'quantity/count-basis-mixed.definition': {
    message: '‘{name}’ counts ‘{here}’, its fund ‘{fund}’ counts ‘{there}’: one is money, the other money and goods.',
    remedy: 'Count both alike, and say whether goods are valued and counted.',
  },
  'quantity/count-basis-mixed.goods': {
    message: '‘{column}’ of ‘{row}’ adds ‘{goods}’ to ‘{money}’ without saying that goods are counted.',
    remedy: 'List money and goods apart, or say in the name that both are counted (款物合计).',
  },
  'quantity/scale-mixed': {
    title: 'Two scales in one table',
    message: 'One table uses both ‘{other}’ and ‘{unit}’ ({figure}).',
    why: 'With 万元 and 亿元 in one table figures are easily misread and wrongly added.',
    remedy: 'Use one unit and say it in the table’s head.',
  },
  'quantity/scale-mixed.slip': {
    message: '‘{column}’ of ‘{row}’ is {figure} beside {near}: nearly ten thousand times apart.',
    remedy: 'Check whether 万元 or 亿元 is meant.',
  },
  'quantity/cross-table': {
    title: 'One figure, two values',
    message: '‘{column}’ of ‘{row}’ is {figure} here and {other} elsewhere.',
    why: 'Where one figure has two values it cannot be told which one holds.',
    remedy: 'Check both and correct one; two different things should have two names.',
  },
  'quantity/rate-mismatch': {
    title: 'Rate differs from what is computed',
    message: 'The share is stated as {stated}; the figures come to {computed}.',
    why: 'A rate, multiple or mean should follow from the figures it is said of.',
    remedy: 'Round half up to the decimals given and correct it; of an estimate, say ‘about’ (约).',
  },
  'quantity/rate-mismatch.multiple': {
    message: 'The multiple is stated as {stated}; the figures come to {computed}.',
  },
  'quantity/rate-mismatch.mean': {
    message: 'The mean is stated as {stated}; the figures come to {computed}.',
  },
  'quantity/rate-mismatch.growth': {
    message: 'The mean increase is stated as {stated}; the figures come to {computed}.',
  },
  'quantity/each-or-joint': {
    title: 'Each or together?',
    message: '‘{name}’ is {figure} borne by {bearer}; it does not say whether each or all together.',
    why: '‘Each’ is twice ‘together’ and more; assessment will ask which was meant.',
    remedy: 'Write 各 (each) or 共同 (jointly) after ‘{bearer}’.',
  },
  'quantity/partial-sum': {
    title: 'A total over blanks',
    message: '‘{column}’ of ‘{row}’ is {stated}, but {blanks} of the {rows} rows it sums are blank.',
    why: 'A blank may mean zero or not known; in the latter case the total is a part only.',
    remedy: 'Write 0 where it is zero; where a figure is not known, say what the total covers.',
  },
  'quantity/outlier': {
    title: 'Far above its neighbours',
    message: '‘{column}’ of ‘{row}’ is {figure}, at least {factor} times the figures beside it ({near}).',
    why: 'A figure that stands far out may have a wrong decimal point or unit.',
    remedy: 'Check it; where it is right there is nothing to do.',
  },
  'quantity/basis-missing': {
    title: 'The base of a relative target has no figure',
    message:
      '‘{name}’ rests on ‘{base}’ of {year}; that year is over, but no figure is stated, and the target cannot be worked out.',
    why: 'A relative target can be reckoned and assessed only once its base is known.',
    remedy: 'State ‘figure {base}: {year} …’ in the party that bears it, or the amount of that year in the fund.',
  },
};
