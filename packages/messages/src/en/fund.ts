import type { SameKeys } from '../types.ts';
import type { fund as zh } from '../zh/fund.ts';

export const fund: SameKeys<typeof zh> = {
  'fund/source-missing': {
    title: 'Fund without a source',
    message: '‘{name}’ does not say where its money comes from.',
    why: 'If nobody is named to provide it, the money cannot be called in.',
    remedy: 'Name who provides it, such as ‘source: party-a’.',
  },
  'fund/overcommitted': {
    title: 'More is committed than the fund has',
    message: '‘{name}’ has {amount}{when}, but projects paid from it come to {committed}: {excess} more.',
    why: 'If more is committed than there is, some duty or project will go without.',
    remedy: 'Check the amounts, commit less, or name another fund for the rest.',
  },
  'fund/overcommitted.duties': {
    message: '‘{name}’ has {amount}{when}, but duties of one bearer that name it come to {committed}: {excess} more.',
  },
  'fund/overcommitted.allocation': {
    message: '‘{name}’ has {amount}{when}, but its allocation comes to {committed}: {excess} more.',
  },
  'fund/overcommitted.unknown': {
    message:
      'Whether {amount} of ‘{name}’ suffices{when} cannot be told: what may fall there comes to {committed}, and some of it names no year.',
    remedy: 'State the amount of each year for what runs over several years.',
  },
  'fund/share-below': {
    title: 'Share not kept',
    message: '‘{name}’ asks {asked} for ‘{part}’; it is {percent}% ({amount} of {whole}).',
    why: 'Where the money goes is looked at in assessment and audit.',
    remedy: 'Change the allocation, or check which area the items belong to.',
  },
  'fund/share-below.regime': {
    message: '‘{regime}’ asks {asked} for ‘{part}’; in ‘{name}’ it is {percent}% ({amount} of {whole}).',
  },
  'fund/share-below.aim': {
    message: '‘{regime}’ strives for {asked} for ‘{part}’; in ‘{name}’ it is {percent}% ({amount} of {whole}).',
    remedy: 'Raise the share if that can be; what is striven for is no floor.',
  },
  'fund/share-below.unknown': {
    message:
      'Whether ‘{part}’ of ‘{name}’ is {asked} cannot be told: {percent}% is certain, and some of it names no known area.',
    remedy: 'Name the area of each column or project.',
  },
  'fund/share-below.level-unknown': {
    message:
      'Whether ‘{part}’ of ‘{name}’ is {asked} cannot be told: {percent}% goes to that level, and what goes to a higher one may be passed down.',
    remedy: 'Allocate down to that level, or state the level of each body.',
  },
  'fund/channel-missing': {
    title: 'Fund without a channel',
    message: '‘{name}’ states no channel.',
    why: 'By which treasury the money goes decides how its arrival is followed.',
    remedy: 'State it, such as ‘channel: 省级国库’.',
  },
  'fund/idle': {
    title: 'Fund not committed',
    message: '‘{name}’ has {amount}, and no duty, project or allocation uses it.',
    why: 'Money that nothing uses is left over at the end.',
    remedy: 'Name the fund in a duty or project, or allocate it.',
  },
  'fund/category-not-permitted': {
    title: 'Fund used for what it excludes',
    message: '‘{kind}’ of ‘{name}’ is excluded by ‘{fund}’.',
    why: 'Spending on what a fund excludes does not stand in an audit.',
    remedy: 'Change the project, or use another fund.',
  },
  'fund/category-not-permitted.outside': {
    message: '‘{kind}’ of ‘{name}’ is not among what ‘{fund}’ permits ({permitted}).',
  },
  'fund/category-not-permitted.table': {
    message: 'The allocation of ‘{fund}’ gives money to ‘{kind}’, which it excludes.',
    remedy: 'Change the allocation, or check ‘excluded:’.',
  },
  'fund/category-not-permitted.table-outside': {
    message: 'The allocation of ‘{fund}’ gives money to ‘{kind}’, which is not among what it permits ({permitted}).',
    remedy: 'Change the allocation, or check ‘permitted:’.',
  },
  'fund/paid-before-approval': {
    title: 'Paid before approval',
    message: '‘{name}’ was paid for on {paid}, before ‘{stage}’ ({approved}).',
    why: 'A payment rests on the approval; before it there is none.',
    remedy: 'Check the days of payment and approval.',
  },
  'fund/paid-over-budget': {
    title: 'Paid over budget',
    message: '{paid} was paid for ‘{name}’ in all, with a budget of {budget}: {excess} more.',
    why: 'The budget bounds what may be paid.',
    remedy: 'Check the payments; where the budget was changed, state day, amount and number with ‘budget-change:’.',
  },
  'fund/recipient-marginal': {
    title: 'Recipient gets far less than the mean',
    message: '‘{name}’ gets {amount} of ‘{fund}’, {share} of the mean of {mean}; less than {percent}%.',
    why: 'Far less than the mean may not be enough for what is asked.',
    remedy: 'Check the allocation, or explain it with ‘allocation-basis:’.',
  },
  'fund/recipient-marginal.by-head': {
    message:
      '‘{name}’ gets {amount} of ‘{fund}’, {share} of {mean}, which would be the mean by head; less than {percent}%.',
  },
  'fund/equal-amounts': {
    title: 'All recipients get the same',
    message: 'All {count} recipients of ‘{name}’ get {amount}, and no basis of allocation is stated.',
    why: 'Places differ; equal amounts need a reason.',
    remedy: 'State it with ‘allocation-basis:’.',
  },
  'fund/aid-dependence': {
    title: 'Aid is large against own revenue',
    message: '‘{name}’ gets aid of {aid}, {share} of its revenue of {year} ({revenue}); more than {percent}%.',
    why: 'The larger the aid, the harder it is to go on without it.',
    remedy: 'Say in the agreement how the aid tapers off or ends.',
  },
  'fund/direct-and-attracted-mixed': {
    title: 'Granted and attracted money in one sum',
    message: '‘{name}’ is both granted and attracted.',
    why: 'Money granted and money attracted are counted differently and do not add up.',
    remedy: 'Make two funds of it.',
  },
  'fund/direct-and-attracted-mixed.duty': {
    message: 'One figure of ‘{name}’ takes ‘{granted}’ and the attracted ‘{attracted}’ together.',
    remedy: 'Make two duties of it, each with its figure.',
  },
  'fund/direct-and-attracted-mixed.table': {
    message: 'The total column of the table ‘{name}’ adds ‘{granted}’ and the attracted ‘{attracted}’ together.',
    remedy: 'Total the two apart, or leave this total out.',
  },
};
