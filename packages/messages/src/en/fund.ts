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
};
