import { type Change, readChange } from './change.ts';
import { type ComparatorSpelling, comparatorAtEnd, joinComparators, matchComparator } from './comparators.ts';
import { halfWidth, skipSpaces } from './half-width.ts';
import { type Measure, type MeasureProblem, readBounded } from './measure.ts';
import type { UnitTable } from './unit-table.ts';

/**
 * What a duty is to reach. For a change, `low` and `high` bound the final level (`to`) or the amount of the change (`by`). For a
 * relative target they bound the share of the named base. A grade has no figure.
 */
export interface Target extends Measure {
  readonly change?: Change;
  /** The base of `不低于上年地方财政收入的1%`, as written. */
  readonly relative?: { readonly base: string };
  /** A grade in words: the 良好 of `良好以上`. */
  readonly grade?: string;
}

const relativeBase = /([^,，;；。]*[^,，;；。\d\s])[ ]*的[ ]*(?=\d)|([^,，;；。]+?)[ ]*的[ ]*(?=\d[\d.]*[ ]*[%‰倍])/y;

/** `不低于 上年地方财政收入的1%`: the share must be a ratio, else it is no relative target. */
function readRelative(text: string, start: number, units: UnitTable): Target | MeasureProblem | undefined {
  const prefix = matchComparator(text, start, 'prefix');
  const baseAt = skipSpaces(text, start + (prefix?.spelling.length ?? 0));
  relativeBase.lastIndex = baseAt;
  const found = relativeBase.exec(text);
  if (!found) return undefined;
  const bounded = readBounded(text, baseAt + found[0].length, units, prefix);
  if (!bounded || 'problem' in bounded) return bounded;
  const { measure } = bounded;
  if ((measure.low ?? measure.high)?.dimension !== 'ratio') return undefined;
  return { ...measure, relative: { base: (found[1] ?? found[2])!.trim() } };
}

const gradeRank = /(?:等次|等级|档次|grade)$/i;

/** `良好以上`, `不低于良好`, `达到优秀等次`, `good or above`. */
function readGrade(text: string, start: number): Target | MeasureProblem {
  const problem: MeasureProblem = { problem: 'no-figure', at: start, written: text };
  const prefix: ComparatorSpelling | undefined = matchComparator(text, start, 'prefix');
  const rest = text.slice(start + (prefix?.spelling.length ?? 0)).trim();
  const postfix = comparatorAtEnd(rest);
  const grade = rest.slice(0, rest.length - (postfix?.spelling.length ?? 0)).trim();
  if (grade === '' || /[\d,，;；。]/.test(grade)) return problem;
  if (!prefix && !postfix && !gradeRank.test(grade)) return problem;
  const joined = joinComparators(prefix, postfix);
  if (joined === 'conflict') return { problem: 'comparator-conflict', at: start, written: text };
  return { comparator: joined.comparator, grade, ...(joined.redundant ? { redundant: true } : {}), written: text };
}

/**
 * A target as a duty writes it: a measure with comparators before or after it, a range, a change, a share of a named base, or a
 * grade. `不少于3次以上` is read and marked `redundant`; `至少3人以内` is `comparator-conflict`. `written` is the text as typed.
 */
export function parseTarget(written: string, units: UnitTable): Target | MeasureProblem {
  const text = halfWidth(written).trimEnd();
  const start = skipSpaces(text, 0);
  const read = (): Target | MeasureProblem => {
    const change = readChange(text, start, units);
    if (change) return change;
    const relative = readRelative(text, start, units);
    if (relative) return relative;
    const bounded = readBounded(text, start, units);
    if (bounded) return 'problem' in bounded ? bounded : bounded.measure;
    return readGrade(text, start);
  };
  const target = read();
  return { ...target, written: written.trim() };
}
