import { nfkc } from '../text/nfkc.ts';
import type { SlotName } from './types.ts';

/** What a role word says: a party by its letter or capacity, or several of them. */
export type RoleWord = 'a' | 'b' | 'c' | 'both' | 'all' | 'donor' | 'recipient' | 'principal';

/** Spellings of roles; compared without case, spaces and hyphens. */
export const roleSpellings: Readonly<Record<RoleWord, readonly string[]>> = {
  a: ['甲方', 'party a'],
  b: ['乙方', 'party b'],
  c: ['丙方', 'party c'],
  both: ['双方', '甲乙双方', 'both', 'both parties'],
  all: ['各方', '三方', '甲乙丙三方', 'all parties', 'the parties', 'each party'],
  donor: ['支援方', '帮扶方', 'donor'],
  recipient: ['受援方', '被帮扶方', 'recipient'],
  principal: ['发包方', 'principal'],
};

/** Spellings of slots that a name may end in (`资金到位.目标`). */
export const slotSpellings: Readonly<Record<SlotName, readonly string[]>> = {
  target: ['目标', '目标值', 'target'],
  value: ['数值', 'value', 'figure'],
  deadline: ['时限', '期限', '完成时限', 'deadline'],
  total: ['总额', '金额', '合计', 'total', 'amount'],
  cost: ['投资', '总投资', 'cost'],
  term: ['期限', 'period', 'term'],
  signed: ['签订', '签订日期', 'signed', 'signing'],
};

/** Spellings of the agreement's own events. */
export const eventSpellings: Readonly<Record<'signing' | 'effective', readonly string[]>> = {
  signing: ['签订', '签署', 'signed', 'signing'],
  effective: ['生效', 'effective', 'entry into force'],
};

const CHINESE_ONLY = /^[\u4e00-\u9fff]+$/;

function plain(word: string): string {
  if (CHINESE_ONLY.test(word)) return word;
  return nfkc(word).toLowerCase().replace(/[\s-]/g, '');
}

function table<K extends string>(spellings: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, readonly K[]> {
  const found = new Map<string, K[]>();
  for (const [key, words] of Object.entries(spellings) as [K, readonly string[]][]) {
    for (const word of words) found.set(plain(word), [...(found.get(plain(word)) ?? []), key]);
  }
  return found;
}

const roles = table(roleSpellings);
const slots = table(slotSpellings);
const events = table(eventSpellings);

/** The role a word names. */
export function roleOf(word: string): RoleWord | undefined {
  return roles.get(plain(word))?.[0];
}

/** The slots a word may name: 期限 is a duty's deadline and an agreement's term. */
export function slotsOf(word: string): readonly SlotName[] {
  return slots.get(plain(word)) ?? [];
}

/** The event of an agreement that a word names. */
export function eventOf(word: string): 'signing' | 'effective' | undefined {
  return events.get(plain(word))?.[0];
}

/** The year of `2024年` or `2024`. */
export function yearOf(word: string): number | undefined {
  const found = /^(\d{4})\s*年?(?:度)?$/.exec(nfkc(word).trim());
  return found === null ? undefined : Number(found[1]);
}

/** Bodies that stand for their place: its government or party committee. */
const GOVERNMENTS: ReadonlySet<string> = new Set(['人民政府', '政府', '行政公署', '党委', '管理委员会', '管委会']);

/** Whether an office of a place stands for the place itself in pairings and duties. */
export function standsForPlace(body: string | undefined): boolean {
  return body === undefined || GOVERNMENTS.has(body);
}

const INSTITUTION =
  /(?:厅|局|委员会|委|办公室|办|部|处|中心|院|所|站|校|学校|中学|小学|学院|大学|医院|公司|集团|协会|联合会|商会|指挥部|领导小组|工作组|工作队)$/u;
const PLACE_END = /[省市区县州盟旗乡镇村]/u;

/**
 * The ways to read a name as a place with an institution of its own after it (乙一市第一人民医院 → 乙一市 + 第一人民医院), the longest
 * place first.
 */
export function institutionCuts(name: string): { place: string; body: string }[] {
  if (!INSTITUTION.test(name)) return [];
  const cuts: { place: string; body: string }[] = [];
  for (let end = name.length - 1; end >= 2; end--) {
    if (PLACE_END.test(name[end - 1]!)) cuts.push({ place: name.slice(0, end), body: name.slice(end) });
  }
  return cuts;
}
