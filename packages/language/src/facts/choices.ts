import {
  aggregationWords,
  directionWords,
  intentWords,
  kindWords,
  levelWords,
  missionWords,
  modalityWords,
  natureWords,
  relationWords,
  tierWords,
  topologyWords,
  urgencyWords,
} from './vocabulary.ts';

const yesNo = { yes: ['是'], no: ['否'] };

const words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  aggregation: aggregationWords,
  aid: yesNo,
  assessed: yesNo,
  attracted: yesNo,
  direction: directionWords,
  force: { hard: ['硬法'], soft: ['软法'] },
  granted: yesNo,
  'in-kind': yesNo,
  intent: intentWords,
  'joint-signing': yesNo,
  level: levelWords,
  mission: missionWords,
  modality: modalityWords,
  numbering: { 'run-on': ['连续'], restart: ['重起'] },
  oblique: yesNo,
  otherwise: { error: ['错误'], warning: ['提醒'], info: ['提示'] },
  relation: relationWords,
  seal: { yes: ['有'], no: ['无'] },
  'sum-rule': { sum: ['合计'], 'at-least-sum': ['不少于'], each: ['各'], weighted: ['加权'] },
  tier: tierWords,
  topology: topologyWords,
  urgency: urgencyWords,
};

/** The words a slot takes, for a message in the file's spelling; undefined where they are no closed list. */
export function choicesOf(slot: string, spelling: 'zh' | 'en', block?: 'duty' | 'indicator'): string | undefined {
  const list = slot === 'kind' ? (block === 'indicator' ? natureWords : block && kindWords) : words[slot];
  if (list === undefined) return undefined;
  return spelling === 'en'
    ? Object.keys(list).join(', ')
    : Object.values(list)
        .map(([word]) => word)
        .join('、');
}
