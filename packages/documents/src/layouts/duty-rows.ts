import type { Clause, Duty, EffectiveDuty, Ref, ResponsibilityItem, ResponsibilityList, Target } from '@duikou/model';
import { type AgreementContext, own } from './context.ts';
import { exceptionWords, modalityWords, sharesInSentence } from './duties.ts';
import { remedyWords } from './remedies.ts';
import { targetText } from './wording/figures.ts';
import { asWritten, bodyWord, eventName, figureNamed, named, resolved } from './wording/names.ts';
import { squeeze, typographic, words } from './wording/text.ts';
import { deadlineText } from './wording/times.ts';

/** A duty as a row of a list of responsibilities. Texts as printed; typed values are those of `duty`, `target` and `item`. */
export interface DutyRow {
  /** With what it inherits from 通则. */
  readonly duty: EffectiveDuty;
  /** What a row of a 责任清单 says besides. */
  readonly item?: ResponsibilityItem;
  /** Running number; absent for 其中：… of the row above. */
  readonly number?: number;
  readonly task: string;
  /** The figure it asks for, of its own or of the name it refers to. */
  readonly target?: Target;
  /** The figure with its shares; of a row of a 责任清单 without one, what stands in its 目标值. */
  readonly targetText: string;
  readonly bearer: string;
  readonly counterpart: string;
  readonly support: string;
  readonly deadline: string;
  readonly evidence: string;
  readonly indicator: string;
  /** Own remedies and those not inherited from the agreement's 通则, which stand under the table. */
  readonly remedy: string;
  readonly score: string;
  readonly scoring: string;
  readonly rater: string;
}

/** Duties of one clause or list. */
export interface DutyGroup {
  readonly title: string;
  readonly rows: readonly DutyRow[];
}

/** The obligations of an agreement in their order, by clause or list; what may be done (可以, 有权) is none. */
export function dutyGroups(context: AgreementContext): readonly DutyGroup[] {
  const { view } = context;
  const lists = new Map(own(context, view.facts.responsibilityLists).map((list) => [list.id, list]));
  const clauses = new Map(own(context, view.facts.clauses).map((clause) => [clause.id, clause]));
  const items = new Map([...lists.values()].flatMap((list) => list.items.map((item) => [item.duty, item])));
  const duties = own(context, view.facts.duties)
    .map((duty) => view.effective(duty))
    .filter(isObligation);
  const known = new Set(duties.map(({ id }) => id));
  let number = 0;
  const rows = duties.map((duty) => {
    const part = duty.partOf !== undefined && known.has(duty.partOf);
    if (!part) number++;
    return {
      title: titleOf(duty, lists, clauses),
      row: rowOf(context, duty, items.get(duty.id), part ? undefined : number),
    };
  });
  return [...Map.groupBy(rows, ({ title }) => title)].map(([title, list]) => ({
    title,
    rows: list.map(({ row }) => row),
  }));
}

/** Whether it is owed: what may be done is not. */
export function isObligation({ modality }: Duty): boolean {
  return modality !== 'may' && modality !== 'has-power';
}

/** The list a duty is a row of, else the leading clause it stands in. */
function titleOf(
  duty: Duty,
  lists: ReadonlyMap<string, ResponsibilityList>,
  clauses: ReadonlyMap<string, Clause>,
): string {
  const list = duty.list === undefined ? undefined : lists.get(duty.list);
  if (list !== undefined) return words(list.title ?? list.name) || '责任清单';
  let clause = duty.clause === undefined ? undefined : clauses.get(duty.clause);
  for (
    let above = clause;
    above !== undefined;
    above = above.parent === undefined ? undefined : clauses.get(above.parent)
  )
    clause = above;
  return clause === undefined ? '' : words(clause.title);
}

function rowOf(
  context: AgreementContext,
  duty: EffectiveDuty,
  item: ResponsibilityItem | undefined,
  number: number | undefined,
): DutyRow {
  const bodies = (refs: readonly Ref[]) => refs.map((ref) => bodyWord(context, ref)).join('、');
  const target = dutyFigure(context, duty);
  const lead = (item?.lead ?? []).filter(({ explicit }) => explicit).map(({ ref }) => ref);
  const support = [...(duty.support ?? []), ...(item?.support ?? [])];
  return {
    duty,
    ...(item === undefined ? {} : { item }),
    ...(number === undefined ? {} : { number }),
    task: taskText(duty, number === undefined),
    ...(target === undefined ? {} : { target }),
    targetText: figureText(context, duty) || (item === undefined ? '' : words(duty.definition?.text ?? '')),
    bearer: duty.sharing === 'each' ? `${bodies(duty.bearer)}（各）` : bodies(lead.length > 0 ? lead : duty.bearer),
    counterpart: bodies(duty.counterpart),
    support: [...new Set(support.map((ref) => bodyWord(context, ref)))].join('、'),
    deadline: deadlineWords(context, duty),
    evidence: duty.evidence.map(({ text }) => words(text)).join('、'),
    indicator: duty.indicators.map((ref) => named(context, ref, asWritten(ref))).join('、'),
    remedy: ownRemedies(context, duty),
    score: item?.score?.value ?? '',
    scoring: words(item?.scoring?.text ?? ''),
    rater: words(item?.rater?.text ?? ''),
  };
}

/** 资金到位：拨付财政援助资金; the name alone where it says the act. On what it depends stands after it in brackets. */
function taskText(duty: EffectiveDuty, part: boolean): string {
  const name = words(duty.name).replace(/^其中：/u, '');
  const act = words(squeeze(duty.act));
  const modality = duty.modality === 'must' ? '' : modalityWords[duty.modality];
  const guards = duty.guards.map(({ text, unless }) => (unless ? exceptionWords([words(text)]) : `当${words(text)}`));
  const task = () => {
    if (part) return `其中：${name || act}`;
    if (act === '' || act.includes(name)) return modality + (act || name);
    return name === '' || (name.includes(act) && modality === '')
      ? modality + (name || act)
      : `${name}：${modality}${act}`;
  };
  return guards.length === 0 ? task() : `${task()}（${guards.join('，')}）`;
}

/** The figure a duty asks for; that of the name it refers to where it has none of its own. */
function dutyFigure(context: AgreementContext, { target: said }: Duty): Target | undefined {
  if (said?.target !== undefined || said?.ref === undefined) return said?.target;
  const found = resolved(context, said.ref);
  if (found?.kind === 'slot' || found?.kind === 'fund-year') return found.target;
  return found?.kind === 'share' ? found.fact.target : undefined;
}

/** 不少于30名（乙一市12名、乙二市10名、乙三市8名). */
function figureText(context: AgreementContext, duty: Duty): string {
  const { target: said } = duty;
  const figure =
    said === undefined
      ? ''
      : said.target !== undefined
        ? typographic(targetText(said.target))
        : said.ref === undefined
          ? ''
          : (figureNamed(context, said.ref, said.comparator) ?? asWritten(said.ref));
  const shares = context.view.sharesOf({ kind: 'duty', fact: duty }).filter(({ target }) => target !== undefined);
  if (shares.length === 0 || shares.length > sharesInSentence) return figure;
  const parts = shares.map(({ key, rest, target }) => (rest ? '其余' : words(key)) + targetText(target!));
  return `${figure}（${parts.join('、')}）`;
}

function deadlineWords(context: AgreementContext, duty: Duty): string {
  return duty.deadlines
    .map((deadline) => {
      const event = deadline.event === undefined ? undefined : eventName(context, deadline.event);
      const { text, count } = deadlineText(deadline, event, `本${context.form}`);
      return text + (count ?? '');
    })
    .join('、');
}

function ownRemedies(context: AgreementContext, duty: EffectiveDuty): string {
  const common = context.view.facts.defaults.filter(({ owner }) => owner === context.agreement.id);
  const inherited = new Set(common.flatMap(({ remedies }) => remedies));
  return duty.remedies
    .filter((remedy) => !inherited.has(remedy))
    .map((remedy) => remedyWords(context, remedy, duty.bearer))
    .join('；');
}
