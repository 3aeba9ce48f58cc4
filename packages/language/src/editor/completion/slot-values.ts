import type { RefKind } from '@duikou/model';
import {
  aggregationWords,
  capacityWords,
  intentWords,
  kindWords,
  levelWords,
  missionWords,
  modalityWords,
  relationWords,
  topologyWords,
} from '../../facts/vocabulary.ts';

/** Kinds of names that stand in a slot's value, by the slot's key: what the converter reads there. */
export const slotNames: Readonly<Record<string, readonly RefKind[]>> = {
  regime: ['regime'],
  predecessor: ['agreement'],
  framework: ['agreement'],
  'party-a': ['body'],
  'party-b': ['body'],
  'party-c': ['body'],
  superior: ['body'],
  basis: ['basis'],
  adopts: ['negative-list', 'indicators', 'areas'],
  'adopts-all': ['indicators', 'negative-list', 'areas'],
  signed: ['body'],
  'takes-up': ['agreement', 'duty', 'share', 'fund'],
  'mainly-by': ['body'],
  source: ['body'],
  uses: ['area'],
  permitted: ['area'],
  excluded: ['area'],
  bearer: ['body'],
  counterpart: ['body'],
  fund: ['fund'],
  target: ['fund', 'duty'],
  'measured-by': ['indicator'],
  area: ['area'],
  category: ['area'],
  place: ['body'],
  cost: ['fund'],
  implementer: ['body'],
  supervisor: ['body'],
  acceptor: ['body'],
  inherits: ['negative-list'],
  supersedes: ['regime', 'basis'],
  share: ['area'],
  rater: ['body'],
  duty: ['body', 'fund', 'duty'],
  term: ['body', 'fund', 'duty'],
  'duty-table': ['body'],
};

type Words = Readonly<Record<string, readonly string[]>>;

const yesNo: Words = { yes: ['是'], no: ['否'] };

/** Words that a slot's value is chosen from: the English one and the Chinese one of each. */
export const slotWords: Readonly<Record<string, Words>> = {
  kind: kindWords,
  modality: modalityWords,
  level: levelWords,
  mission: missionWords,
  relation: relationWords,
  intent: intentWords,
  topology: topologyWords,
  aggregation: aggregationWords,
  assessed: yesNo,
  aid: yesNo,
  oblique: yesNo,
  'joint-signing': yesNo,
  granted: yesNo,
  'party-a': capacityWords,
  'party-b': capacityWords,
  'party-c': capacityWords,
  numbering: { restart: ['重起'], 'run-on': ['连续'] },
  force: { soft: ['软法'], hard: ['硬法'] },
  direction: { higher: ['越高越好'], lower: ['越低越好'] },
};
