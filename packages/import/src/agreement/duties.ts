import type { Duty } from '@duikou/model';
import type { Draft, Part } from '../draft/draft.ts';
import { nameOf, oneLine } from '../draft/words.ts';

/** A sentence read as a duty or term: its line, and what the language reads in it. */
export interface ReadSentence {
  readonly form: '任务' | '约定';
  readonly line: string;
  readonly duty: Duty;
}

const role = /^(?:甲方|乙方|丙方|双方|各方|甲乙双方)/;
const duteous = /应当|应(?=[在于按向将由每积确组选安提及为对与依加])|必须|须|负责|力争/;
/** Openings of sentences that tell of what is or was, or lead into others. */
const telling =
  /^(?:其中|同时|此外|为|根据|依据|按照|经|自|如|若|当|对于|本协议|本备忘录|上述|除)|(?:见附件|见下表|如下|以下事项|附后)|[:：]$/u;
const agreeing =
  /^(?:甲乙双方|双方|各方|甲方|乙方)(?:一致|商定|确定|确认|同意|约定|经|达成|签订|签署|本着|就|认为|已|均已|在.{0,20}基础上)/u;
/** 甲方拨付的资金 …: a side stands only before what is spoken of. */
const possessive = /^(?:甲方|乙方|丙方|双方|各方)[^，。]{0,4}的/u;
const done = /(?:已经|已|累计|共计)(?:完成|拨付|投入|选派|实施|签订|建成)/u;
const body =
  /^([\p{Script=Han}]{2,24}?(?:省|市|县|区|州|盟|旗|厅|局|委|部|办|处|人民政府|委员会|办公室|指挥部|学校|医院|公司|中心))(?=(?:应当|应|必须|须|负责|力争|不得|可以|有权))/u;

/** The sentence in the forms in which the language may read it, the one nearest to what is written first. */
function variants(sentence: string): string[] {
  const plain = oneLine(sentence)
    .replace(/[。；;]+$/u, '')
    .replace(/^甲乙双方/, '双方');
  const timed = plain
    .replace(/，(?:于|在)?([^，]*?(?:前|内|底))(?:全部|全面)?完成$/u, '，$1')
    .replace(/，期限为(?=\d{4}年)/u, '，')
    .replace(/，([^，]{2,30}?)的?除外$/u, '，除非 $1');
  const own = timed
    .replace(/本(?:协议|备忘录|责任书|意向书|方案)(?=(?:签订|生效)后)/u, '')
    .replace(/^(双方|各方)(每(?:年|半年|季度|月))(各|共同)/u, '$1 $3 $2 ')
    .replace(/^(甲方|乙方|丙方|双方|各方)(每(?:年|半年|季度|月))(?!底|末|初|\d|结束)/u, '$1 $2 ');
  const apart = own
    .replace(body, '$1 ')
    .replace(/ (应当|必须|力争|不得|可以|有权|应|须)/u, (_, word: string) => ` ${word === '须' ? '必须' : word} `);
  return [...new Set([plain, timed, own, apart].reverse())];
}

/**
 * Reads a sentence as a duty (who, what, and how much or by when) or as a term (不得, 可以, 有权) where the language reads all of that in
 * it; undefined where it is no such sentence, or is not understood so far.
 */
export function readSentence(draft: Draft, sentence: string): ReadSentence | undefined {
  const text = sentence.trim();
  if ([...text].length > 300 || [telling, agreeing, possessive, done].some((words) => words.test(text)))
    return undefined;
  if (/[{}｛｝"\n]/.test(text)) return undefined;
  if (!role.test(text) && !body.test(text)) return undefined;
  for (const line of variants(text)) {
    for (const form of ['任务', '约定'] as const) {
      const duty = dutyIn(draft, form, line);
      if (duty === undefined || duty.bearer.length === 0 || duty.act.trim() === '') continue;
      const forbids = duty.modality === 'must-not' || duty.modality === 'may' || duty.modality === 'has-power';
      if (forbids !== (form === '约定')) continue;
      if (forbids || isDuty(duty, text)) return { form, line: parted(draft, form, line, duty), duty };
    }
  }
  return undefined;
}

function dutyIn(draft: Draft, form: '任务' | '约定', line: string): Duty | undefined {
  return draft.checker.readIn('clause', [`${form}：${line}`])?.facts.duties[0];
}

/** The line with blanks between its parts, as people write it, where it reads the same. */
function parted(draft: Draft, form: '任务' | '约定', line: string, duty: Duty): string {
  const apart = line
    .replace(
      /^(甲方|乙方|丙方|双方|各方)\s*(应当|应|必须|力争|不得|可以|有权)?\s*(各|共同)?\s*(?:向(甲方|乙方|丙方|双方))?\s*/u,
      (_, ...found: unknown[]) => {
        const [bearer, modality, sharing, counterpart] = found.slice(0, 4) as (string | undefined)[];
        return `${[bearer, modality, sharing, counterpart && `向 ${counterpart}`].filter(Boolean).join(' ')} `;
      },
    )
    .replace(/(?<=[\p{Script=Han}])(?=(?:不少于|不低于|不超过|不高于|至少)\d)/u, ' ');
  const other = apart === line ? undefined : dutyIn(draft, form, apart);
  return other !== undefined && meaning(other) === meaning(duty) ? apart : line;
}

/** What a duty says, without places and blanks. */
function meaning({ bearer, counterpart, modality, sharing, act, target, deadlines }: Duty): string {
  const paths = (refs: Duty['bearer']): string[] => refs.map(({ path }) => path.join('.'));
  const said = [
    paths(bearer),
    paths(counterpart),
    modality,
    sharing,
    act.replace(/\s+/g, ''),
    target?.target?.written.replace(/\s+/g, ''),
  ];
  return JSON.stringify([...said, deadlines.map(({ phrase }) => phrase)]);
}

/** Something with a measure or a due day, said as owed, or said of a side in so many words. */
function isDuty({ modality, target, deadlines }: Duty, text: string): boolean {
  const due = deadlines.some(({ phrase }) => phrase.kind !== 'on');
  if (modality === 'must' || modality === 'strive' || duteous.test(text)) return target !== undefined || due;
  return role.test(text) && (target !== undefined || due) && !deadlines.some(({ phrase }) => phrase.kind === 'on');
}

/** Sentences behind a duty's own that say what its slots hold. */
const slotSentences: readonly (readonly [
  RegExp,
  (found: RegExpExecArray) => readonly (readonly [key: string, value: string])[],
])[] = [
  [
    /^考核指标为([^，。]+)，佐证(?:材料)?为(.+)。?$/u,
    ([, a, b]) => [
      ['考核', names(a!)],
      ['佐证', names(b!)],
    ],
  ],
  [/^考核指标为([^。]+)。?$/u, ([, a]) => [['考核', names(a!)]]],
  [/^佐证(?:材料)?为([^。]+)。?$/u, ([, a]) => [['佐证', names(a!)]]],
  [/^统计口径为([^。]+)。?$/u, ([, a]) => [['口径', a!]]],
  [/^所需资金从([^。]+?)中?列支。?$/u, ([, a]) => [['资金', names(a!)]]],
  [/^未(?:按期)?完成的，(?:甲方|乙方|双方|责任方)?还应当?(.+)$/u, ([, a]) => [['未完成', `并应 ${a!}`]]],
  [/^逾期(?:未完成)?的，(?:甲方|乙方|双方|责任方)?还应当?(.+)$/u, ([, a]) => [['逾期', `并应 ${a!}`]]],
  [/^违反的，(?:甲方|乙方|双方|责任方)?还应当?(.+)$/u, ([, a]) => [['违反', `并应 ${a!}`]]],
];

const names = (text: string): string => text.replace(/和(?=[^、和]+$)/u, '、');

/** The slot that a sentence behind a duty fills, as lines; undefined where it is none or the language does not read it. */
export function slotOf(draft: Draft, sentence: string): string[] | undefined {
  for (const [pattern, read] of slotSentences) {
    const found = pattern.exec(oneLine(sentence));
    if (found === null) continue;
    const lines = read(found).map(
      ([key, value]) => `${key}：${value.replace(/[。；]$/u, '').replace(/^并应 在/, '并应 ')}`,
    );
    if (draft.checker.readIn('duty', lines)) return lines;
  }
  const shares = /^(其中|各地分别为)：(.+)。?$/u.exec(oneLine(sentence));
  if (shares === null) return undefined;
  const lines = shares[2]!
    .replace(/。$/u, '')
    .split(/[、，](?=[^（）]*(?:（|$))/u)
    .map((share) => {
      const [, key = '', figure = '', time = ''] = /^(.*?)(\d.*?)(?:（(.+)）)?$/u.exec(share) ?? [];
      return key === ''
        ? ''
        : `    ${key === '其余' ? '其余：' : `${nameOf(key)} `}${figure}${time === '' ? '' : `，${time}`}`;
    });
  if (lines.length === 0 || lines.includes('')) return undefined;
  const block = ['分解 {', ...(shares[1] === '各地分别为' ? ['    汇总规则：各'] : []), ...lines, '}'];
  return draft.checker.readIn('duty', block) ? block : undefined;
}

/** Figures that stand in what is to be done besides the one that counts. */
const further = /\d+(?:[.,]\d+)*\s*(?:%|万元|亿元|元|名|人次|人|个|家|户|次|所|对|公里|亩|吨|项|场|期|批)/gu;

/** The lines of a duty, with a name by which others can point at it where its act is short and no other has it. */
export function dutyParts(
  draft: Draft,
  { form, line, duty }: ReadSentence,
  slots: readonly string[],
  rest: readonly Part[],
  taken: Set<string>,
  place: string,
): Part[] {
  const marks = [...duty.act.matchAll(further)].map(([written]) => written);
  const wanted = oneLine(duty.act.split(/[，,；;]/)[0]!).replace(/^(?:负责|积极|及时|认真|切实)/u, '');
  const free = /^[\p{Script=Han}]{2,14}$/u.test(wanted) && !taken.has(wanted);
  const name = free ? nameOf(wanted) : '';
  const head = `${form}${name === '' ? '' : ` ${name}`}：${line}`;
  const sound = draft.checker.readIn('clause', [head]) !== undefined;
  if (sound && name !== '') taken.add(wanted);
  const said = sound ? head : `${form}：${line}`;
  draft.count(form === '任务' ? 'duties' : 'terms');
  const noted = marks.length === 0 ? [] : [draft.mark(place, 'import.mark.figures', { figures: marks.join('、') })];
  if (slots.length === 0 && rest.length === 0) return [...noted, [said]];
  return [...noted, { head: said, parts: [[...slots], ...rest] }];
}
