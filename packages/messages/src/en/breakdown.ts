import type { SameKeys } from '../types.ts';
import type { breakdown as zh } from '../zh/breakdown.ts';

export const breakdown: SameKeys<typeof zh> = {
  'breakdown/sum-short': {
    title: 'Parts fall short of the total',
    message: '‘{name}’ is {parent}, but its parts come to {children}: {residual} short.',
    why: 'Nobody bears what is left over, so the total cannot be reached when it falls due.',
    remedy: 'Raise the parts, or say with ‘rest:’ who takes what is left; if the total is wrong, correct it.',
  },
  'breakdown/sum-short.unsaid': {
    message:
      'Whether the parts of ‘{name}’ suffice cannot be told: the total is {parent}, {children} is stated, and ‘{parts}’ gives no figure that can be added.',
    remedy: 'State each part’s figure with its unit.',
  },
  'breakdown/sum-over': {
    title: 'Parts exceed the total',
    message: '‘{name}’ is {parent}, but its parts come to {children}: {excess} ({percent}%) more.',
    why: 'Parts well above the total suggest that the total or one of the parts is wrong.',
    remedy:
      'Check the total and the parts; where the margin is meant, write ‘sum-rule: at-least-sum’, or change the margin allowed ({margin}%).',
  },
  'breakdown/sum-over.ceiling': {
    message: '‘{name}’ is at most {parent}, but its parts come to {children}: {excess} more.',
    remedy: 'Lower the parts, or raise the ceiling.',
  },
  'breakdown/not-additive': {
    title: 'A figure that cannot be summed is summed',
    message: '‘{name}’ is a ratio; its parts add up to {children}, which means nothing.',
    why: 'A sum of ratios, of stocks over years, or of distinct counts means nothing.',
    remedy: 'Where each is to reach the same figure, write ‘sum-rule: each’; else give each its own target.',
  },
  'breakdown/not-additive.latest': {
    message:
      '‘{name}’ is measured by ‘{indicator}’, which takes the latest value; its years add up to {children}, which means nothing.',
    remedy: 'State the target of the last year only, or let the indicator’s aggregation be sum.',
  },
  'breakdown/not-additive.distinct': {
    message:
      '‘{name}’ is measured by ‘{indicator}’, a distinct count; its parts add up to {children}, which may count some twice.',
    remedy:
      'State the parts, and the total by the distinct count; if the count may be summed, let the indicator’s aggregation be sum.',
  },
  'breakdown/share-missing': {
    title: 'A paired body has no share',
    message: '‘{name}’ has no share for these paired bodies of the same level ({count}): {bodies}.',
    why: 'A paired body without a share may have been forgotten, and at the year’s end there is nothing to compare.',
    remedy: 'Add their figures; where there is none, write ‘—’, or say with ‘rest:’ who takes what is left.',
  },
  'breakdown/share-missing.table': {
    message: 'The table of duties has no column for these paired bodies of the same level ({count}): {bodies}.',
    remedy: 'Give each a column; where there is no share, write ‘—’ in the cell.',
  },
  'breakdown/owner-missing': {
    title: 'A part without a bearer',
    message: 'Nobody bears the part ‘{part}’ of ‘{name}’.',
    why: 'A part that nobody bears will not be carried out.',
    remedy: 'Break it down to bodies, or name the duty’s bearer.',
  },
  'breakdown/owner-missing.rest': {
    message: 'It is not said who takes what is left of ‘{name}’.',
    remedy: 'Say who takes it, such as ‘rest: 省本级统筹’.',
  },
  'breakdown/owner-missing.row': {
    message: 'A row in the table of ‘{name}’ has figures but names no body.',
    remedy: 'Name the body at the head of the row.',
  },
  'breakdown/not-taken-up': {
    title: 'A share is not taken up',
    message: 'No lower agreement takes up ‘{name}’ ({share}).',
    why: 'A share that is not taken up stays on paper in the upper agreement.',
    remedy:
      'In the lower agreement write ‘takes-up:’ with the share and the figure; nothing is said for some days after signing.',
  },
  'breakdown/not-taken-up.part': {
    message: '‘{name}’ is {share}; lower agreements take up {taken} ({percent}).',
  },
  'breakdown/taken-up-more': {
    title: 'More is taken up than the share',
    message: '‘{name}’ is {share}, but {taken} is taken up in all (places: {count}): {excess} more.',
    why: 'If more is taken up than was given, the same money or task may be taken up twice.',
    remedy: 'Check the figures taken up; what the lower side adds of its own goes in a duty of its own.',
  },
  'breakdown/year-sum': {
    title: 'Years do not add up to the total',
    message: '‘{name}’ is {parent}, but its years come to {children}: {residual} apart.',
    why: 'If the years disagree with the total, yearly and final assessments will differ.',
    remedy: 'Check the years and the total, and correct one of them.',
  },
  'breakdown/year-sum.years-missing': {
    message:
      'Whether the years of ‘{name}’ add up cannot be told: the total is {parent}, {children} is stated, and nothing for {years}.',
    remedy: 'State the figures of those years.',
  },
};
