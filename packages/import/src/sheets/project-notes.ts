import type { Draft, Part } from '../draft/draft.ts';
import { oneLine } from '../draft/words.ts';
import type { Sheet } from '../office/sheet.ts';

/** Headings of further tables about projects of a list, and the slots of what stands under them. */
const headings: readonly (readonly [RegExp, string])[] = [
  [/^期限和进度$/u, '进度'],
  [/^备注$/u, ''],
  [/^论证(?:和评估)?$/u, '论证'],
  [/^入库$/u, '入库'],
  [/^联农带农$/u, '联农带农'],
  [/^资产(?:和管护)?$/u, '资产'],
  [/^培训$/u, '培训'],
];

/** Words before a colon in such cells, and their slots. */
const labels: Readonly<Record<string, string>> = {
  管理流程: '管理流程',
  实施方式: '方式',
  回应需求: '回应',
  绩效目标: '绩效目标',
  项目适配: '适配',
  例外依据: '例外',
  环境影响评价: '环评',
  社会稳定风险评估: '稳评',
  管护: '管护',
};

/**
 * Puts what a further table says of projects into them; false, and nothing put, where it is not about them or has a heading that is not
 * known.
 */
export function addNotes(draft: Draft, { rows, placeOf }: Sheet, made: ReadonlyMap<string, Part[]>): boolean {
  const [head = [], ...body] = rows;
  const name = head.findIndex((label) => /^项目名称$/u.test(label));
  if (name < 0 || body.length === 0 || !body.every((cells) => made.has(oneLine(cells[name] ?? '')))) return false;
  const slots = head.map((label) => headings.find(([words]) => words.test(label))?.[1]);
  if (head.some((label, at) => at !== name && !/^序号?$/u.test(label) && slots[at] === undefined)) return false;
  for (const [row, cells] of body.entries()) {
    const parts = made.get(oneLine(cells[name]!))!;
    for (const [at, slot] of slots.entries()) {
      const text = oneLine(cells[at] ?? '');
      if (slot === undefined || text === '') continue;
      const place = placeOf(row + 1, at);
      parts.push(...(slot === '进度' ? schedule(draft, text, place) : notes(draft, slot, text, place)));
    }
  }
  return true;
}

const day = '\\d{4}年\\d{1,2}月\\d{1,2}日';
const term = new RegExp(`^${day}至${day}$`, 'u');
const stage = new RegExp(`^(\\D+?)(${day}(?:至${day})?|\\d+日)(起\\d+日)?(?:（([^（）]+)）)?$`, 'u');

/** `批复2024年3月8日（乙发〔2024〕8号）；公示…`; a period alone is the project's. */
function schedule(draft: Draft, text: string, place: string): Part[] {
  const [first = '', ...others] = text.split('；');
  const period = term.test(first) ? first : undefined;
  const stages = (period === undefined ? [first, ...others] : others).map((one) => {
    const found = stage.exec(one);
    if (found === null) return one;
    const [, label, time, length, note] = found;
    return [label, time, length?.slice(1), ...(note ?? '').split('，')].filter(Boolean).join(' ');
  });
  return [
    ...(period === undefined ? [] : draft.slot('project', '期限', period, place)),
    ...(stages.length === 0 ? [] : draft.slot('project', '进度', stages.join('；'), place)),
  ];
}

/** `回应需求：…；绩效目标：…`; what stands before the first word that is known is the cell's own slot. */
function notes(draft: Draft, slot: string, text: string, place: string): Part[] {
  const said: [string, string][] = [];
  for (const piece of text.split('；')) {
    const [, label = '', rest = ''] = /^([^：]{2,8})：(.*)$/u.exec(piece) ?? [];
    const known = labels[label];
    const last = said.at(-1);
    if (known !== undefined) said.push([known, known === '适配' ? fits(rest) : rest]);
    else if (last !== undefined) last[1] += `；${piece}`;
    else said.push([slot, piece]);
  }
  return said.flatMap(([key, value]) =>
    key === '' ? [[`// ${oneLine(value)}`]] : draft.slot('project', key, value, place),
  );
}

/** `领域性：属于…，目标群体：…` as the language writes it. */
const fits = (text: string): string =>
  text.replace(
    /(^|，)(领域性|目标群体|流程性|造点性)：/gu,
    (_, before: string, word: string) => `${before === '' ? '' : '；'}${word} `,
  );
