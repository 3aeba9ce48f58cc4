import { type DutyTarget, figureOf, printExpression, type Target } from '@duikou/model';
import { settle } from './expression.ts';
import type { Draft } from './expression-draft.ts';
import { parseExpression } from './expression-parser.ts';
import { type LineToken, spanOf } from './line.ts';
import type { Reading } from './reading.ts';
import { readTarget, type Where } from './values.ts';

/**
 * A share of a figure that stands elsewhere, from the comparator at `at`: `不低于 上年地方财政收入的1%`, `不少于
 * 2023年财政援助资金的105%`, `at least 1% of 地方财政收入 last year`. `next` is the index after it.
 */
export function readRelativeTarget(
  reading: Reading,
  tokens: readonly LineToken[],
  at: number,
  where: Where,
): { target: DutyTarget; next: number } | undefined {
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first === undefined || second === undefined || !opens(first, second)) return undefined;
  if (!tokens.some((token, i) => i > at && token.type === 'MEASURE' && !bareYear.test(token.text))) return undefined;
  for (const next of ends(tokens, at + 1)) {
    const parsed = parseExpression(tokens.slice(at + 1, next));
    if (!('draft' in parsed) || !isRelative(parsed.draft)) continue;
    const span = spanOf(tokens.slice(at, next));
    const target = readTarget(reading, span);
    if (target === undefined || figureOf(target)?.dimension !== 'ratio') return undefined;
    const relative = settle(reading, parsed.draft, { ...where, slot: 'target.base' });
    const place = reading.place(where.id, 'target', span);
    const based = target.relative
      ? target
      : withBase(target, printExpression(relative.kind === 'binary' ? relative.left : relative));
    return { target: { target: based, relative, at: place }, next };
  }
  return undefined;
}

/** A year is no share. */
const bareYear = /^\d{4}年度?$/;

function withBase({ object: _object, ...target }: Target, base: string): Target {
  return { ...target, relative: { base: base.replaceAll(' ', '') } };
}

/** What a relative target may begin with: a year, a name that ends in 的, a share `of` something. */
function opens(first: LineToken, second: LineToken): boolean {
  if (first.type === 'MEASURE') return second.type === 'of' || /^[12]\d{3}年/.test(first.text);
  return second.type === 'MEASURE' || second.type === '.' || /^(的|上|前|去|当|本|last|two|this)/.test(first.text);
}

/** Ends to try: before a time, then after each share from the last one back. */
function* ends(tokens: readonly LineToken[], from: number): Generator<number> {
  const time = tokens.findIndex((token, i) => i > from && (token.type === 'TIME' || token.type === 'on'));
  const last = time < 0 ? tokens.length : time;
  yield last;
  for (let i = last - 1; i > from; i--) if (tokens[i]!.type === 'MEASURE') yield i + 1;
}

function isRelative(draft: Draft): boolean {
  if (draft.kind !== 'binary' || draft.operator !== '*') return false;
  const share = draft.right.kind === 'quantity' && draft.right.value.dimension === 'ratio';
  return share && ['yearly', 'name', 'member'].includes(draft.left.kind);
}
