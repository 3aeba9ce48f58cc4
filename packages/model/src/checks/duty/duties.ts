import type { Agreement, Duty, Modality } from '../../facts/index.ts';
import { figureOf, type Quantity } from '../../quantity/index.ts';
import { figureOfResolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { EffectiveDuty } from '../effective-duty.ts';
import type { FindingDraft } from '../finding.ts';

/** A duty as slot checks see it: with what it inherits, and the agreement round about. */
export interface JudgedDuty {
  duty: EffectiveDuty;
  /** A term (约定) that says neither must nor may: it states how things stand and owes nothing by a day. */
  standing: boolean;
  agreement: Agreement | undefined;
}

/** Every duty but the 其中 rows of a table, which are parts of the row above and share its slots. */
export function* judgedDuties(view: FileView): Generator<JudgedDuty> {
  for (const duty of view.facts.duties) {
    if (duty.partOf !== undefined) continue;
    yield {
      duty: view.effective(duty),
      standing: isStandingNorm(duty),
      agreement: view.agreementOf(duty),
    };
  }
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
  return [duty.name, duty.sentence || duty.act].join('\n').normalize('NFKC');
}

/** The first word of a list that a text holds. */
export function wordIn(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.includes(word));
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

/**
 * A slot that is empty: a finding on each duty; one on the first row where a whole table lacks it; one on the agreement (wording
 * `CODE.everywhere`) where every duty does and 通则 could fill it. On 力争 it is information.
 */
export function* missingSlots(view: FileView, rule: SlotRule): Generator<FindingDraft> {
  const needing = [...judgedDuties(view)].filter(
    (judged) => !judged.standing && rule.modalities.includes(judged.duty.modality) && rule.applies?.(judged) !== false,
  );
  const byAgreement = Map.groupBy(needing, ({ duty }) => duty.agreement);
  for (const judged of byAgreement.values()) {
    const missing = judged.filter((one) => !rule.filled(one));
    const agreement = judged[0]?.agreement;
    if (rule.inherited && agreement !== undefined && missing.length > 1 && missing.length === judged.length) {
      yield {
        subject: agreement.id,
        message: `${rule.code}.everywhere`,
        params: { name: agreement.name, count: missing.length },
        witness: { duties: String(missing.length) },
        ...(missing.every(isStrive) && { severity: 'info' }),
      };
    } else yield* missingOf(missing, judged, rule.code);
  }
}

function* missingOf(missing: JudgedDuty[], judged: JudgedDuty[], code: string): Generator<FindingDraft> {
  const rows = Map.groupBy(judged, ({ duty }) => duty.table);
  const told = new Set<string>();
  for (const one of missing) {
    const { duty } = one;
    const whole = duty.table === undefined ? [] : (rows.get(duty.table) ?? []);
    const severity = isStrive(one) ? { severity: 'info' as const } : {};
    if (duty.table === undefined || whole.length < 2 || !whole.every((row) => missing.includes(row))) {
      yield { subject: duty.id, params: { name: dutyName(duty) }, ...severity };
    } else if (!told.has(duty.table)) {
      told.add(duty.table);
      yield {
        subject: duty.id,
        message: `${code}.table`,
        params: { name: dutyName(duty), count: whole.length },
        witness: { duties: String(whole.length) },
        ...severity,
      };
    }
  }
}

function isStrive({ duty }: JudgedDuty): boolean {
  return duty.modality === 'strive';
}
