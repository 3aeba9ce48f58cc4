import {
  type Deadline,
  type Duty,
  type DutyTarget,
  type Guard,
  isMeasureProblem,
  type Modality,
  type Ref,
  type Target,
} from '@duikou/model';
import { readGuard } from './guard.ts';
import { isNameToken, type LineToken, type PathMatch, readPath, spanOf, split } from './line.ts';
import { targetOf } from './memo.ts';
import { readPower } from './power.ts';
import type { Reading } from './reading.ts';
import { readRelativeTarget } from './relative-target.ts';
import { splitRuns } from './runs.ts';
import { mendStops, readTarget, readTime, type Where } from './values.ts';

/** What the sentence of a duty says, whatever the order of its parts. */
export interface DutyLine {
  bearer: Ref[];
  counterpart: Ref[];
  modality?: Modality;
  sharing?: 'each' | 'joint';
  act: string;
  target?: DutyTarget;
  deadlines: Deadline[];
  guards: Guard[];
  /** What a power (有权) does to other norms. */
  power?: Duty['power'];
}

const modalities: Record<string, Modality> = {
  must: 'must',
  strive: 'strive',
  'must-not': 'must-not',
  may: 'may',
  'has-power': 'has-power',
};
interface State extends DutyLine {
  actParts: LineToken[][];
}

/** A list of paths (`甲方、乙方`, `甲方和乙方`) from `at`; `next` is the index after it. */
function readPaths(tokens: readonly LineToken[], at: number): { paths: PathMatch[]; next: number } {
  const paths: PathMatch[] = [];
  let next = at;
  for (;;) {
    const path = readPath(tokens, next);
    if (!path) break;
    paths.push(path);
    next = path.next;
    const joins = tokens[next]?.type === '、' || /^(和|与|及)$/.test(tokens[next]?.text ?? '');
    if (!joins || !isNameToken(tokens[next + 1])) break;
    next++;
  }
  return { paths, next };
}

function bodies(reading: Reading, paths: PathMatch[], where: Where, slot: string): Ref[] {
  return paths.map((path) => {
    mendStops(reading, path.stops);
    return reading.ref(['body'], path.path, where.scope, where.id, slot, path);
  });
}

/** `2024年` alone is no figure to reach. */
const bareYear = /^[\d０-９]{4}年度?$/;
const stops = new Set(['COMPARATOR', 'MEASURE', 'TIME']);

/** Reads one statement between commas into the state. */
function statement(reading: Reading, tokens: LineToken[], state: State, where: Where, first: boolean): void {
  let i = 0;
  const act: LineToken[] = [];
  const time = (): void => {
    if (tokens[i]?.type === 'on') i++;
    const token = tokens[i];
    if (token?.type === 'TIME') {
      const deadline = readTime(reading, token, { ...where, slot: 'deadline' });
      if (deadline) state.deadlines.push(deadline);
      i++;
    }
  };
  const isTime = (at: number) =>
    tokens[at]?.type === 'TIME' || (tokens[at]?.type === 'on' && tokens[at + 1]?.type === 'TIME');
  while (isTime(i)) time();
  if (first) {
    const subject = readPaths(tokens, i);
    const next = tokens[subject.next];
    const marks = (type: string) => type in modalities || type === 'each' || type === 'jointly' || type === 'to';
    const marked = next && marks(next.type);
    const acts = next && isNameToken(next) && !stops.has(next.type);
    const head = tokens[i];
    const isRole = head && ['party-a', 'party-b', 'party-c', 'both', 'all-parties'].includes(head.type);
    if (subject.paths.length > 0 && (marked || acts || isRole || isTime(subject.next)) && !marks(head!.type)) {
      state.bearer = bodies(reading, subject.paths, where, 'bearer');
      i = subject.next;
    }
  }
  while (i < tokens.length) {
    const token = tokens[i]!;
    const name = modalities[token.type];
    if (name && act.length === 0) {
      state.modality ??= name;
      i++;
    } else if (
      (token.type === 'each' || token.type === 'jointly') &&
      (act.length === 0 || tokens[i + 1]?.type === 'MEASURE')
    ) {
      state.sharing = token.type === 'each' ? 'each' : 'joint';
      i++;
    } else if (token.type === 'to' && state.counterpart.length === 0 && isNameToken(tokens[i + 1]) && first) {
      const list = readPaths(tokens, i + 1);
      state.counterpart = bodies(reading, list.paths, where, 'counterpart');
      i = list.next;
    } else if (isTime(i)) time();
    else if ((token.type === 'COMPARATOR' || (token.type === 'MEASURE' && !bareYear.test(token.text))) && !state.target)
      i = figure(reading, tokens, i, state, where);
    else {
      act.push(token);
      i++;
    }
  }
  if (act.length > 0) state.actParts.push(act);
}

/** A figure, or a comparator before the name of one. Returns the index after it. */
function figure(reading: Reading, tokens: LineToken[], at: number, state: State, where: Where): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const relative = token.type === 'COMPARATOR' ? readRelativeTarget(reading, tokens, at, where) : undefined;
  if (relative) {
    state.target = relative.target;
    return relative.next;
  }
  if (token.type === 'COMPARATOR' && next?.type !== 'MEASURE') {
    const path = readPath(tokens, at + 1);
    const comparator = comparatorOf(reading, token);
    if (!path) {
      state.target = { comparator, at: reading.place(where.id, 'target', token) };
      return at + 1;
    }
    const span = { offset: token.offset, end: path.end };
    const ref = reading.ref(
      ['fund', 'duty', 'share', 'indicator'],
      path.path,
      where.scope,
      where.id,
      'target.ref',
      path,
    );
    mendStops(reading, path.stops);
    state.target = { ref, comparator, at: reading.place(where.id, 'target', span) };
    return path.next;
  }
  const last = token.type === 'COMPARATOR' ? at + 1 : at;
  const span = spanOf(tokens.slice(at, last + 1));
  const target = readTarget(reading, span);
  if (target) state.target = { target, at: reading.place(where.id, 'target', span) };
  return last + 1;
}

function comparatorOf(reading: Reading, token: LineToken): Target['comparator'] {
  const probe = readProbe(token.text);
  if (!probe) reading.problem('syntax/figure', { written: token.text, problem: 'no-figure' }, token);
  return probe ?? 'equal';
}

const inTimes = new Set(['TIME', 'on', '、', 'FULL_STOP']);

/** The sentence of a duty, from its tokens. `where.id` is the duty's id. */
export function readDutyLine(reading: Reading, line: readonly LineToken[], where: Where): DutyLine {
  const state: State = { bearer: [], counterpart: [], act: '', deadlines: [], guards: [], actParts: [] };
  const tokens = splitRuns(line);
  let first = true;
  for (const part of split(tokens, ',', ';')) {
    const head = part[0]!;
    const rest = part.slice(1);
    if ((head.type === 'unless' || head.type === 'when') && rest.length > 0) {
      state.guards.push(readGuard(reading, rest, head.type === 'unless', { ...where, slot: 'guard' }));
      continue;
    }
    const after = part.findIndex((token) => token.type === 'after');
    if (after > 0 && part[after + 1]?.type === 'TIME' && readPath(part, 0)?.next === after) {
      const path = readPath(part, 0)!;
      const event = reading.ref(['event', 'duty', 'project'], path.path, where.scope, where.id, 'deadline.event', path);
      const deadline = readTime(reading, part[after + 1]!, { ...where, slot: 'deadline' }, event);
      if (deadline) state.deadlines.push(deadline);
      continue;
    }
    const onlyTimes = part.every(({ type }) => inTimes.has(type));
    statement(reading, part.at(-1)?.type === 'FULL_STOP' ? part.slice(0, -1) : part, state, where, first && !onlyTimes);
    if (!onlyTimes) first = false;
  }
  const { actParts, ...rest } = state;
  if (state.modality === 'has-power' && actParts[0]) {
    const power = readPower(reading, actParts[0], where);
    if (power) rest.power = power;
  }
  return { ...rest, act: actParts.map((part) => reading.slice(spanOf(part)).replace(/[ \t\u3000]+/g, ' ')).join('，') };
}

/** What a bare comparator means, asked of the model with a figure behind it. */
function readProbe(written: string): Target['comparator'] | undefined {
  const target = targetOf(`${written} 1`);
  return target && !isMeasureProblem(target) ? target.comparator : undefined;
}
