import type { Agreement, Duty, Facts, Modality } from '../../facts/index.ts';
import { figureOf, type Quantity } from '../../quantity/index.ts';
import { figureOfResolved } from '../../resolve/index.ts';
import { nfkc } from '../../text/nfkc.ts';
import type { FileView } from '../check.ts';
import type { EffectiveDuty } from '../effective-duty.ts';
import type { FindingDraft } from '../finding.ts';
import { eachOf } from '../shared/each.ts';
import { oncePerView } from '../shared/once.ts';

export { wordIn } from '../shared/words.ts';

/** A duty as slot checks see it: with what it inherits, and the agreement round about. */
export interface JudgedDuty {
  duty: EffectiveDuty;
  /** A term (约定) that says neither must nor may: it states how things stand and owes nothing by a day. */
  standing: boolean;
  agreement: Agreement | undefined;
}

/** Every duty but the 其中 rows of a table, which are parts of the row above and share its slots. */
export function judgedDuties(view: FileView): readonly JudgedDuty[] {
  return judgedOf(view, view.facts);
}

const judgedOf = oncePerView((view, { duties }: Facts): readonly JudgedDuty[] => {
  const judged: JudgedDuty[] = [];
  for (const duty of duties) if (duty.partOf === undefined) judged.push(judgedDuty(view, duty));
  return judged;
});

const judgedDuty = oncePerView(
  (view, duty: Duty): JudgedDuty => ({
    duty: view.effective(duty),
    standing: isStandingNorm(duty),
    agreement: view.agreementOf(duty),
  }),
);

/** A check that judges one duty at a time, but for 其中 rows. See {@link eachOf}. */
export function eachJudged(
  judge: (view: FileView, judged: JudgedDuty) => Iterable<FindingDraft>,
): ReturnType<typeof eachOf> {
  return eachOf('duties', (view, duty) => (duty.partOf === undefined ? judge(view, judgedDuty(view, duty)) : NOTHING));
}

/** Whether a term says neither 应当 nor any other modality. */
export function isStandingNorm(duty: Duty): boolean {
  return duty.form === 'term' && duty.modality === undefined;
}

/** What to call a duty in a message: its name, else its act. */
export function dutyName(duty: Duty): string {
  return duty.name || duty.act || duty.sentence;
}

/** What a duty says, for looking for words in it. */
export function wordsOf(duty: Duty): string {
  return nfkc(`${duty.name}\n${duty.sentence || duty.act}`);
}

/** A duty's act after NFKC, for looking for words in it. */
export function actOf(duty: Duty): string {
  return nfkc(duty.act);
}

/** The figure a duty is to reach, that of a fund or another duty where it names one. */
export function figureOfDuty(view: FileView, duty: Duty): Quantity | undefined {
  const { target } = duty;
  if (target?.target !== undefined) return figureOf(target.target);
  const found = target?.ref && view.resolve(target.ref);
  const named = found?.kind === 'one' ? figureOfResolved(found.target) : undefined;
  return named && figureOf(named);
}

/** What a slot check asks. */
export interface SlotRule {
  code: string;
  /** Modalities that need the slot. A standing norm never does. */
  modalities: readonly Modality[];
  /** Whether 通则 can fill it: then, missing everywhere, it is one finding on the agreement. */
  inherited: boolean;
  /** Whether the duty needs the slot at all, apart from its modality. */
  applies?(judged: JudgedDuty): boolean;
  filled(judged: JudgedDuty): boolean;
}

/** Whether a duty that needs a slot has it: plain JSON, so that it can be judged apart from the file. */
export interface SlotState {
  id: string;
  name: string;
  /** Id and name of the agreement round about; missing: none. */
  agreement?: { id: string; name: string };
  /** Id of the 任务表 or 责任清单 whose row it is. */
  table?: string;
  strive: boolean;
  filled: boolean;
}

/** See {@link emptySlots}. */
export function missingSlots(view: FileView, rule: SlotRule): Iterable<FindingDraft> {
  return isSlotEmpty(view, rule) ? emptySlots(slotStates(view, rule), rule) : NOTHING;
}

const NOTHING: readonly FindingDraft[] = [];

/** Whether a duty that needs the slot lacks it: mostly none does. */
export function isSlotEmpty(view: FileView, rule: SlotRule): boolean {
  for (const judged of judgedDuties(view)) if (needsSlot(judged, rule) && !rule.filled(judged)) return true;
  return false;
}

function needsSlot(judged: JudgedDuty, rule: SlotRule): boolean {
  return !judged.standing && rule.modalities.includes(judged.duty.modality) && rule.applies?.(judged) !== false;
}

/** Every duty of a file that needs the slot. */
export function slotStates(view: FileView, rule: SlotRule): SlotState[] {
  const states: SlotState[] = [];
  for (const judged of judgedDuties(view)) {
    if (!needsSlot(judged, rule)) continue;
    const { duty, agreement } = judged;
    states.push({
      id: duty.id,
      name: dutyName(duty),
      ...(agreement && { agreement: { id: agreement.id, name: agreement.name } }),
      ...((duty.table ?? duty.list) !== undefined && { table: (duty.table ?? duty.list)! }),
      strive: duty.modality === 'strive',
      filled: rule.filled(judged),
    });
  }
  return states;
}

/**
 * A slot that is empty: a finding on each duty; one on the first row where a whole table lacks it; one on the agreement (wording
 * `CODE.everywhere`) where every duty does and 通则 could fill it. On 力争 it is information.
 */
export function* emptySlots(
  states: readonly SlotState[],
  { code, inherited }: Pick<SlotRule, 'code' | 'inherited'>,
): Generator<FindingDraft> {
  for (const needing of Map.groupBy(states, ({ agreement }) => agreement?.id).values()) {
    const missing = needing.filter(({ filled }) => !filled);
    const agreement = needing[0]?.agreement;
    if (inherited && agreement !== undefined && missing.length > 1 && missing.length === needing.length) {
      yield {
        subject: agreement.id,
        message: `${code}.everywhere`,
        params: { name: agreement.name, count: missing.length },
        witness: { duties: String(missing.length) },
        ...(missing.every(({ strive }) => strive) && { severity: 'info' }),
      };
    } else yield* missingOf(missing, needing, code);
  }
}

function* missingOf(missing: SlotState[], needing: SlotState[], code: string): Generator<FindingDraft> {
  const rows = Map.groupBy(needing, ({ table }) => table);
  const told = new Set<string>();
  for (const one of missing) {
    const { id, name, table } = one;
    const whole = table === undefined ? [] : (rows.get(table) ?? []);
    const severity = one.strive ? { severity: 'info' as const } : {};
    if (table === undefined || whole.length < 2 || !whole.every((row) => missing.includes(row))) {
      yield { subject: id, params: { name }, ...severity };
    } else if (!told.has(table)) {
      told.add(table);
      yield {
        subject: id,
        message: `${code}.table`,
        params: { name, count: whole.length },
        witness: { duties: String(whole.length) },
        ...severity,
      };
    }
  }
}
