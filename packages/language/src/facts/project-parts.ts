import { type Project, type ProjectStage, stageKeyOf } from '@duikou/model';
import { type LineToken, spanOf } from './line.ts';
import { timeOf } from './memo.ts';
import type { Reading } from './reading.ts';
import { plain, readDate, readLineTarget, readTime } from './values.ts';
import { fitWords, wordValue } from './vocabulary.ts';

/**
 * One stage of a schedule: `批复 2024年5月20日 乙发〔2024〕8号`, with a period and a place
 * `公示 2024年5月6日至2024年5月12日 县政府网站`, or with a length `公示 7日`.
 */
export function readStage(reading: Reading, part: readonly LineToken[], project: Project): void {
  const first = part.findIndex((token) => token.type === 'TIME' || daysOf(token) !== undefined);
  const numbered = part.find((token) => token.type === 'NUMBERED');
  const head = part.slice(0, first < 0 ? part.length : first).filter((token) => token !== numbered);
  const name = head.length > 0 ? plain(reading, head) : '';
  if (name === '') {
    reading.problem('syntax/stage-expected', { found: reading.slice(spanOf(part)) }, spanOf(part));
    return;
  }
  const stage: ProjectStage = { name, at: reading.place(project.id, `stage.${name}`, spanOf(part)) };
  const key = stageKeyOf(name);
  if (key) stage.key = key;
  readTimes(reading, part, stage, project);
  const days = part.map(daysOf).find((length) => length !== undefined);
  if (days !== undefined) stage.days = days;
  if (numbered) stage.number = numbered.text;
  const rest = first < 0 ? [] : part.slice(first).filter((token) => token !== numbered && !isTime(token));
  if (rest.length > 0)
    stage.place = plain(
      reading,
      rest.filter(({ type }) => type !== 'on'),
    );
  project.stages.push(stage);
}

function isTime(token: LineToken): boolean {
  return token.type === 'TIME' || daysOf(token) !== undefined;
}

/** The first day, and the last one where a period or two dates are written; a time counted from an event is a deadline. */
function readTimes(
  reading: Reading,
  part: readonly LineToken[],
  stage: ProjectStage,
  { id, agreement }: Project,
): void {
  const times = part.filter((token) => token.type === 'TIME');
  for (const token of times) {
    const phrase = timeOf(token.text);
    if (!phrase || 'problem' in phrase) continue;
    if (phrase.kind === 'period') {
      stage.date = phrase.from;
      stage.to = phrase.to;
      return;
    }
    if (phrase.kind === 'on' || phrase.kind === 'by') continue;
    if (daysOf(token) !== undefined) continue;
    const deadline = readTime(reading, token, { id, slot: `stage.${stage.name}.deadline`, scope: agreement });
    if (deadline) stage.deadline = deadline;
  }
  const date = readDate(reading, part);
  if (date) stage.date = date;
}

/** Days of a length that stands as one token: `7日`, `7个工作日` counts as days too, `7 days`. */
function daysOf({ type, text }: LineToken): number | undefined {
  if (type !== 'MEASURE' && type !== 'TIME') return undefined;
  const found = /^(\d{1,3})\s*(?:个?工作日|日|天|(?:working )?days?)(?:以上)?$/.exec(text.normalize('NFKC').trim());
  return found ? Number(found[1]) : undefined;
}

/** `领域性 符合七大领域`; without one of the four words (孙良顺 2023) it is a statement of another kind. */
export function readFit(reading: Reading, part: readonly LineToken[], project: Project): void {
  const kind = wordValue(fitWords, plain(reading, part.slice(0, 1)));
  const said = kind ? part.slice(1).filter(({ type }, index) => type !== ':' || index > 0) : part;
  const at = reading.place(project.id, 'fit', spanOf(part));
  const text = said.length > 0 ? plain(reading, said) : '';
  project.fit = [...(project.fit ?? []), { kind: kind ?? 'other', text, at }];
}

/** `2024年6月1日 1200万元`; undefined and a problem where no money is named. */
function readDated(reading: Reading, part: readonly LineToken[], project: Project, slot: string) {
  const target = readLineTarget(reading, part);
  if (!target) {
    reading.problem('syntax/figure', { written: plain(reading, part), problem: 'no-figure' }, spanOf(part));
    return undefined;
  }
  const date = readDate(reading, part);
  return { target, at: reading.place(project.id, slot, spanOf(part)), ...(date ? { date } : {}) };
}

export function readPayment(reading: Reading, part: readonly LineToken[], project: Project): void {
  const payment = readDated(reading, part, project, 'payments');
  if (payment) project.payments = [...(project.payments ?? []), payment];
}

/** `2024年6月20日 3600万元 乙发〔2024〕20号`. */
export function readBudgetChange(reading: Reading, part: readonly LineToken[], project: Project): void {
  const change = readDated(reading, part, project, 'budget-change');
  if (!change) return;
  const number = part.find((token) => token.type === 'NUMBERED');
  project.budgetChanges = [...(project.budgetChanges ?? []), { ...change, ...(number ? { number: number.text } : {}) }];
}
