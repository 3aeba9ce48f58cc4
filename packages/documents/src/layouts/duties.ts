import type { Breakdown, Duty, DutyTarget, Share } from '@duikou/model';
import { figureOf } from '@duikou/model';
import { circumstancesText } from './circumstances.ts';
import type { AgreementContext } from './context.ts';
import { remedyWords } from './remedies.ts';
import { takeUpWords } from './take-up.ts';
import { comparatorText, targetText } from './wording/figures.ts';
import { asWritten, bodyWord, documentName, eventName, figureNamed, named, typedComparator } from './wording/names.ts';
import { listed, sentence, squeeze, typographic, words } from './wording/text.ts';
import { type DeadlineText, deadlineText, phraseText } from './wording/times.ts';

export const modalityWords = {
  must: '应当',
  strive: '力争',
  'must-not': '不得',
  may: '可以',
  'has-power': '有权',
} as const;
const sharingWords = { each: '各', joint: '共同' } as const;

/** Shares beyond which a breakdown is a table and no sentence. */
export const sharesInSentence = 8;

/** A duty's figure in words, of its own or of what it names; the name as written where that has none. */
function targetWords(context: AgreementContext, { sentence: source }: Duty, said: DutyTarget): string {
  const { target, ref, comparator } = said;
  if (target !== undefined) return typographic(targetText(target));
  if (ref === undefined) return '';
  const typed = comparator === undefined ? undefined : typedComparator(source, writtenTarget(said), comparator);
  if (typed !== undefined) return typed + bareName(context, said);
  return figureNamed(context, ref, comparator) ?? comparatorName(comparator) + named(context, ref, asWritten(ref));
}

function comparatorName(comparator: DutyTarget['comparator']): string {
  return comparator === undefined ? '' : comparatorText(comparator, undefined);
}

/** The figure as it stands in the source, to find it there again. */
function writtenTarget({ target, ref }: DutyTarget): string {
  return squeeze(target?.written ?? ref?.path.join('.') ?? '');
}

/** Puts the figure where the author had it: in its part of the act, after or before the words of that part. */
function actWithFigure(context: AgreementContext, duty: Duty): string {
  const parts = duty.act.split(/[，,；;]/u).map((part) => squeeze(part));
  const { target } = duty;
  const figure = target === undefined ? '' : targetWords(context, duty, target);
  if (target === undefined || figure === '') return words(parts.join('，'));
  const written = writtenTarget(target);
  const inside = parts.findIndex((part) => written !== '' && part.includes(written));
  if (inside >= 0) {
    parts[inside] = parts[inside]!.replace(written, () =>
      target.ref === undefined ? written : bareName(context, target),
    );
    return words(parts.join('，'));
  }
  const statement = duty.sentence
    .split(/[，,；;]/u)
    .map((part) => squeeze(part))
    .find((part) => written !== '' && part.includes(written));
  const at = statement === undefined ? -1 : parts.findIndex((part) => part !== '' && statement.includes(part));
  const place = at < 0 ? parts.length - 1 : at;
  const leads = statement !== undefined && at >= 0 && statement.indexOf(written) < statement.indexOf(parts[at]!);
  parts[place] = leads ? figure + parts[place]! : parts[place]! + figure;
  return words(parts.join('，'));
}

/** The figure of a name whose comparator already stands in the act. */
function bareName(context: AgreementContext, { ref }: DutyTarget): string {
  return ref === undefined ? '' : (figureNamed(context, ref, 'equal') ?? asWritten(ref));
}

function deadlinesOf(context: AgreementContext, duty: Duty): readonly DeadlineText[] {
  const act = squeeze(duty.act);
  return duty.deadlines
    .filter(({ phrase }) => !act.includes(squeeze(phrase.written)))
    .map((deadline) => {
      const event = deadline.event === undefined ? undefined : eventName(context, deadline.event);
      return deadlineText(deadline, event, `本${context.form}`);
    });
}

/** Words of an act beside which “…完成” would say the completion twice, or would not fit. */
const completes = /完成|建成|完工|竣工|办结|保持|维持/u;

function lead(duty: Duty, deadline: DeadlineText): boolean {
  const held = duty.modality === 'must-not' || duty.modality === 'may' || duty.modality === 'has-power';
  return deadline.place === 'before' || held || duty.kind === 'maintain' || completes.test(duty.act);
}

function leadWords({ kind, text }: DeadlineText): string {
  if (kind === 'recurring') return /[前内]$/u.test(text) ? `于${text}` : text;
  if (kind === 'period') return `在${text}期间`;
  return kind === 'throughout' ? `在${text}` : `于${text}`;
}

function tailWords({ kind, text }: DeadlineText): string {
  return kind === 'period' ? `期限为${text}` : `于${text}完成`;
}

/** What a duty does not hold for: 双方书面同意的除外. */
export function exceptionWords(unless: readonly string[]): string {
  return `${unless.join('或').replace(/的?(?:除外)?$/u, '')}的除外`;
}

/** The duty as the sentence of its clause. Empty where nothing is stated. */
function mainSentence(context: AgreementContext, duty: Duty): string {
  const bodies = (refs: Duty['bearer']) => refs.map((ref) => bodyWord(context, ref)).join('、');
  const times = deadlinesOf(context, duty);
  const act = actWithFigure(context, duty) + times.map(({ count }) => count ?? '').join('');
  if (act === '') return sentence(duty.sentence);
  const before = times
    .filter((time) => lead(duty, time))
    .map(leadWords)
    .join('、');
  const after = times.filter((time) => !lead(duty, time)).map(tailWords);
  const modality = duty.modality === undefined ? '' : modalityWords[duty.modality];
  const forbids = duty.modality === 'must-not';
  const counterpart = bodies(duty.counterpart);
  const when = duty.guards.filter(({ unless }) => !unless).map(({ text }) => words(text));
  const unless = duty.guards.filter((guard) => guard.unless).map(({ text }) => words(text));
  const main = [
    duty.bases.length === 0 ? '' : `根据${listed(duty.bases.map((ref) => documentName(context, ref)))}，`,
    when.length === 0 ? '' : `当${when.join('且').replace(/时$/u, '')}时，`,
    bodies(duty.bearer),
    forbids ? before + modality : modality + before,
    duty.sharing === undefined ? '' : sharingWords[duty.sharing],
    counterpart === '' || act.startsWith(`向${counterpart}`) ? '' : `向${counterpart}`,
    act,
  ].join('');
  return sentence([main, ...after, ...(unless.length === 0 ? [] : [exceptionWords(unless)])].join('，'));
}

function shareWords({ key, rest, held, target, deadline }: Share): string {
  const figure = target === undefined ? '' : targetText(target);
  const name = rest ? (figure === '' && held === undefined ? '其余部分统筹安排' : '其余') : words(key);
  const kept = rest && held !== undefined && figure === '' ? words(held.text) : '';
  return name + kept + figure + (deadline === undefined ? '' : `（${phraseText(deadline.phrase)}）`);
}

function breakdownSentence({ shares, rule }: Breakdown): string {
  if (shares.length === 0 || shares.length > sharesInSentence) return '';
  const joint = shares.some(({ deadline }) => deadline !== undefined) ? '，' : '、';
  return sentence(`${rule === 'each' ? '各地分别为' : '其中'}：${shares.map(shareWords).join(joint)}`);
}

function measured(context: AgreementContext, duty: Duty): string {
  const indicators = duty.indicators.map((ref) => named(context, ref, asWritten(ref)));
  const evidence = duty.evidence.map(({ text }) => words(text)).filter((text) => text !== '');
  return sentence(
    [
      ...(indicators.length === 0 ? [] : [`考核指标为${listed(indicators)}`]),
      ...(evidence.length === 0 ? [] : [`佐证材料为${listed(evidence)}`]),
    ].join('，'),
  );
}

function funding(context: AgreementContext, duty: Duty): string {
  const names = duty.funds.map((ref) => named(context, ref, asWritten(ref)));
  if (names.length === 0 || names.every((name) => squeeze(duty.act).includes(name))) return '';
  return sentence(`所需资金从${listed(names)}中列支`);
}

/**
 * The text of a duty or term: the duty itself, then in sentences of their own what it is divided into, how it is paid for, counted,
 * assessed and proven, and what follows a failure. Slots inherited from 通则 are not repeated here.
 */
export function dutyText(context: AgreementContext, duty: Duty): string {
  const remedies = duty.remedies
    .map((remedy) => remedyWords(context, remedy, duty.bearer))
    .filter((text) => text !== '');
  return [
    mainSentence(context, duty),
    ...duty.breakdowns.map(breakdownSentence),
    circumstancesText(context, duty),
    ...duty.takesUp.map((takeUp) => sentence(`本项任务${takeUpWords(context, takeUp)}`)),
    funding(context, duty),
    duty.definition === undefined ? '' : sentence(`统计口径为${words(duty.definition.text)}`),
    measured(context, duty),
    sentence(remedies.join('；')),
  ].join('');
}

/** What the head of a duty table says of all its rows: who does it by when, and how the figures bound. */
export function dutyTableSentence(
  context: AgreementContext,
  row: Duty | undefined,
  place: string,
  own: ReadonlySet<string>,
): string {
  const which = place === '' ? '下表' : place;
  if (row === undefined) return `任务分解见${which}。`;
  const bodies = (refs: Duty['bearer']) => refs.map((ref) => bodyWord(context, ref)).join('、');
  const times = own.has('deadline') ? [] : deadlinesOf(context, { ...row, act: '' });
  const figure = row.target?.target;
  const bound = figure === undefined ? '' : comparatorText(figure.comparator, figureOf(figure));
  const counterpart = bodies(row.counterpart);
  const text = [
    own.has('bearer') ? '' : bodies(row.bearer),
    row.modality === undefined ? '' : modalityWords[row.modality],
    times.map(leadWords).join('、'),
    row.sharing === undefined ? '' : sharingWords[row.sharing],
    counterpart === '' ? '' : `${times.length > 0 && row.sharing === undefined ? '，' : ''}面向${counterpart}`,
    `完成${which}所列任务`,
    bound === '' ? '' : `，各项完成数量${bound.replace('不低于', '不少于')}所列数量`,
  ].join('');
  return sentence(text);
}
