import type { SameKeys } from '../types.ts';
import type { indicator as zh } from '../zh/indicator.ts';

export const indicator: SameKeys<typeof zh> = {
  'indicator/weights-not-full': {
    title: 'Weights do not make the full mark',
    message: 'The full mark of ‘{name}’ is {parent}, but its top-level indicators come to {children}: {gap} short.',
    why: 'With weights short of or above the full mark, scores cannot be compared.',
    remedy: 'Change the weights so that each level adds up to the one above; bonus items stand apart.',
  },
  'indicator/weights-not-full.mark-over': {
    message: 'The full mark of ‘{name}’ is {parent}, but its top-level indicators come to {children}: {gap} too many.',
  },
  'indicator/weights-not-full.parent-short': {
    message: '‘{name}’ weighs {parent}, but the indicators below it come to {children}: {gap} short.',
  },
  'indicator/weights-not-full.parent-over': {
    message: '‘{name}’ weighs {parent}, but the indicators below it come to {children}: {gap} too many.',
  },
  'indicator/weights-not-full.weight-missing': {
    message:
      'The weights of ‘{name}’ cannot be added up: it is {parent}, {children} is stated, and ‘{missing}’ states none.',
    remedy: 'State the weight of each indicator.',
  },
  'indicator/weights-not-full.mark-missing': {
    message: '‘{name}’ states no full mark, so the {children} points of its top-level indicators cannot be checked.',
    remedy: 'State it, such as ‘full-mark: 100’.',
  },
  'indicator/unused': {
    title: 'Indicator measured by no duty',
    message: 'No duty is measured by ‘{name}’ of ‘{system}’.',
    why: 'An indicator without a duty leaves nothing agreed to assess by.',
    remedy:
      'Name it in a duty with ‘measured-by:’, name the duty in it with ‘measures:’, or take it out of the system.',
  },
  'indicator/unused.adopted': {
    message: '‘{system}’ is adopted as a whole; no duty is measured by these of its indicators ({count}): {names}.',
    remedy: 'Add duties for them; where only some are used, write ‘adopts’.',
  },
  'indicator/bands-gap': {
    title: 'Bands leave a gap',
    message: 'Values of ‘{name}’ {range} are in neither ‘{first}’ nor ‘{second}’.',
    why: 'A value in the gap has no grade and no score: it would have to be settled during the assessment.',
    remedy: 'Let neighbouring bands meet, with each bound in exactly one of them: ‘at least 90; 80 to below 90’.',
  },
  'indicator/bands-gap.one': {
    message: '{from} is in neither ‘{first}’ nor ‘{second}’ of ‘{name}’.',
  },
  'indicator/bands-gap.end': {
    message: 'Values of ‘{name}’ {range} are in no band; the nearest is ‘{band}’.',
  },
  'indicator/bands-overlap': {
    title: 'Bands overlap',
    message: 'Values of ‘{name}’ {range} are in both ‘{first}’ and ‘{second}’.',
    why: 'One score can then be given two grades, and results cannot be compared.',
    remedy: 'Put each bound in exactly one band: ‘at least 90; 80 to below 90’.',
  },
  'indicator/bands-overlap.one': {
    message: '{from} is in both ‘{first}’ and ‘{second}’ of ‘{name}’.',
  },
  'indicator/score-out-of-range': {
    title: 'Score may leave its range',
    message: '‘{name}’ weighs {full}, but by its words the score can be {most}.',
    why: 'A score out of its range eats into other indicators, and the total no longer keeps to the full mark.',
    remedy: 'Say where deductions stop, how much can be added at most, and keep tiers within the mark.',
  },
  'indicator/score-out-of-range.below': {
    message: '‘{name}’ weighs {full}, but by its words the score can fall to {least}.',
  },
  'indicator/score-out-of-range.no-ceiling': {
    message: '‘{name}’ weighs {full}, and no ceiling is stated for what is added.',
  },
  'indicator/score-out-of-range.no-floor': {
    message:
      'It cannot be told whether the score of ‘{name}’ may fall below zero: the words do not say where deductions from {full} stop.',
  },
  'indicator/direction-wrong': {
    title: 'Score goes against the direction',
    message: 'For ‘{name}’ {direction}, but the scoring is ‘{words}’.',
    why: 'Where score and direction disagree, doing better scores less.',
    remedy: 'See to the points of the tiers, or correct the direction.',
  },
  'indicator/direction-wrong.tier': {
    message: 'For ‘{name}’ {direction}, but this tier gives {points} and the one below it {other}.',
  },
  'indicator/division-by-zero': {
    title: 'Division by zero is possible',
    message: '‘{name}’ is scored in proportion to its target {target}, which is zero.',
    why: 'Nothing can be divided by zero: there would be no score.',
    remedy: 'Correct the target, say what is scored where the denominator is zero, or narrow its range.',
  },
  'indicator/division-by-zero.denominator': {
    message: 'The denominator ‘{denominator}’ of ‘{name}’ may be zero.',
  },
  'indicator/rounding-undeclared': {
    title: 'Rounding is not declared',
    message: '‘{system}’ declares no rounding, and some of its scores may not come out even ({count}): {names}.',
    why: 'Another way of rounding gives another score and, near a bound, another grade.',
    remedy: 'Declare it for the system: ‘rounding: 2 decimals, half-up’.',
  },
  'indicator/rounding-undeclared.way': {
    message: '‘{name}’ keeps {digits} decimals but does not say how it rounds.',
  },
  'indicator/counted-twice': {
    title: 'Duty scored twice',
    message: 'Duty ‘{name}’ is scored by {count} bottom-level indicators: {names}.',
    why: 'What is scored twice weighs more than was agreed.',
    remedy: 'Keep one of them, or divide the duty.',
  },
  'indicator/outcome-share-low': {
    title: 'Outcomes weigh little',
    message: 'Outcome indicators of ‘{name}’ weigh {outcome} of {total}, {share}%, below {percent}%.',
    why: 'Where inputs and process weigh most, form may count for more than effect.',
    remedy: 'Give outcomes more weight, or state the nature of the other indicators.',
  },
  'indicator/self-evidenced': {
    title: 'Proven by the parties alone',
    message: 'The source of ‘{name}’, ‘{source}’, is the parties’ own ({word}).',
    why: 'Figures that are reported and proven by the same hand convince neither the other side nor those above.',
    remedy: 'Name a third record beside it: treasury vouchers, statistics, an audit, a survey.',
  },
  'indicator/target-not-above-actual': {
    title: 'Target no better than what was reached',
    message: 'The target of ‘{name}’ is {target}; its baseline is {actual}.',
    why: 'A target below what was reached scores the full mark without effort.',
    remedy: 'Raise the target, or state why it is lower.',
  },
  'indicator/source-missing': {
    title: 'No data source',
    message: 'Indicator ‘{name}’ states no data source.',
    why: 'A figure without a source cannot be verified, and each side may use its own.',
    remedy: 'State it: ‘source: treasury vouchers’.',
  },
};
