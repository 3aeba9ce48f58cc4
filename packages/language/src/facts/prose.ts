import { type ClaimTerm, isMeasureProblem, type Prose, type ProseClaim, type ProsePart } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { unquote } from '../lexing/unquote.ts';
import { memberName } from './line.ts';
import { targetOf, timeOf } from './memo.ts';
import type { Reading, Span } from './reading.ts';

const interpolation = /[{｛]([^{}｛｝\n]*)[}｝]/g;

/** Where a piece of prose stands: its id, the scope of the names in it. */
interface ProsePlace {
  id: string;
  scope: string;
}

/** Prose with its typed interpolations and claims. Returns its id. */
export function readProse(reading: Reading, node: ast.Prose, scope: string, owner: string): string {
  const id = reading.id('prose', [owner.replace(/^[^:]+:/, '')]);
  const cst = node.$cstNode!;
  const closed = /["“”]{3}$/.test(cst.text) && cst.text.length >= 6;
  if (!closed) reading.problem('syntax/prose-unclosed', {}, { offset: cst.offset, end: cst.offset + 3 });
  const inner = cst.text.slice(3, closed ? -3 : undefined);
  const base = cst.offset + 3;
  const parts: ProsePart[] = [];
  let from = 0;
  for (const found of inner.matchAll(interpolation)) {
    if (found.index > from) parts.push({ text: inner.slice(from, found.index) });
    const span = { offset: base + found.index, end: base + found.index + found[0].length };
    const part = readInterpolation(reading, found[1]!, span, { id, scope });
    if (!part) reading.problem('syntax/name-expected', { found: found[0] }, span);
    parts.push(part ?? { text: found[0] });
    from = found.index + found[0].length;
  }
  if (from < inner.length) parts.push({ text: inner.slice(from) });
  const prose: Prose = { id, parts, at: reading.place(id, 'self', cst) };
  reading.facts.prose.push(prose);
  return id;
}

/** What stands between the braces; `span` includes them. */
function readInterpolation(reading: Reading, inner: string, span: Span, place: ProsePlace): ProsePart | undefined {
  const colon = inner.search(/[:：]/);
  if (colon >= 0) return readClaim(reading, inner, colon, span, place);
  const written = inner.trim();
  const ref = nameAt(reading, written, span.offset + 1 + inner.indexOf(written), place);
  return ref && { ref, written };
}

/** A name path of prose; undefined where a name in it is empty. */
function nameAt(reading: Reading, written: string, offset: number, { id, scope }: ProsePlace) {
  const path = written.split(/[.．]/).map((name, i) => (i === 0 ? unquote(name.trim()) : memberName(name.trim())));
  if (written === '' || path.some((name) => name === '')) return undefined;
  const span = { offset, end: offset + written.length };
  return reading.ref(
    ['fund', 'duty', 'share', 'agreement', 'indicator', 'project', 'body', 'table'],
    path,
    scope,
    id,
    'ref',
    span,
  );
}

const andMore = /(\d\s*[\u4e07\u4ebf\u5343\u767e\u5341]*)[余多]/;

/** `1005亿元`, also with 余 or 多 between number and unit (`300余家`, `1005亿多元`), which stay in what is written. */
function figureOf(stated: string) {
  const target = targetOf(stated.replace(andMore, '$1'));
  return target && !isMeasureProblem(target) ? { ...target, written: stated } : target;
}

const heads = /^\s*(年均增加|年均增长|年均|平均|合计|growth|mean|sum)[ \t\u3000]+/;
const headKinds: Readonly<Record<string, ProseClaim['kind']>> = {
  年均增加: 'growth',
  年均增长: 'growth',
  growth: 'growth',
  年均: 'mean',
  平均: 'mean',
  mean: 'mean',
  合计: 'sum',
  sum: 'sum',
};
const operator = /[ \t\u3000]+(\+|＋|-|－|−|plus|minus|占|share of|比|over|至|to)[ \t\u3000]+/g;
const links: Readonly<Record<string, '-' | 'share' | 'multiple' | 'to'>> = {
  '-': '-',
  '－': '-',
  '−': '-',
  minus: '-',
  占: 'share',
  'share of': 'share',
  比: 'multiple',
  over: 'multiple',
  至: 'to',
  to: 'to',
};

/** `投入.合计：6937.69亿元`, `挂职.中西部 占 挂职.合计：67%`, `年均增加 投入.2016年 至 投入.2020年：约200亿元`. */
function readClaim(
  reading: Reading,
  inner: string,
  colon: number,
  span: Span,
  place: ProsePlace,
): ProsePart | undefined {
  const stated = inner.slice(colon + 1).trim();
  const at = span.offset + 1 + colon + 1 + inner.slice(colon + 1).indexOf(stated);
  if (stated === '') return undefined;
  const head = heads.exec(inner.slice(0, colon));
  const left = inner.slice(0, colon);
  const terms: ClaimTerm[] = [];
  let of: ClaimTerm[] | undefined;
  let kind: ProseClaim['kind'] = head ? headKinds[head[1]!]! : 'value';
  let from = head?.[0].length ?? 0;
  let minus = false;
  const push = (to: number): boolean => {
    const written = left.slice(from, to).trim();
    const ref = nameAt(reading, written, span.offset + 1 + from + left.slice(from, to).indexOf(written), place);
    if (ref) (of ?? terms).push({ ref, ...(minus && { minus }) });
    return ref !== undefined;
  };
  for (const found of left.matchAll(operator)) {
    if (found.index < from) continue;
    if (!push(found.index)) return undefined;
    const link = links[found[1]!];
    minus = link === '-';
    if (link === 'share' || link === 'multiple') {
      kind = link;
      of = [];
    } else if (link === 'to' && !head) return undefined;
    from = found.index + found[0].length;
  }
  if (!push(colon) || (head && terms.length !== 2)) return undefined;
  const said = { offset: at, end: at + stated.length };
  const target = figureOf(stated);
  const time = timeOf(stated);
  const claim: ProseClaim = { kind, terms, at: reading.place(place.id, 'claim', said) };
  if (of) claim.of = of;
  if (time && 'problem' in time && time.problem === 'impossible')
    reading.problem('time/date-impossible', { written: stated }, said);
  else if (time && !('problem' in time) && (time.kind === 'on' || time.kind === 'by')) claim.date = time.date;
  else if (target && !isMeasureProblem(target) && (target.low ?? target.high)) claim.target = target;
  else if (/\d/.test(stated) || kind !== 'value')
    reading.problem('syntax/figure', { written: stated, problem: 'no-figure' }, said);
  else claim.name = reading.ref(['body'], [unquote(stated)], place.scope, place.id, 'claim-name', said);
  return { text: stated, claim };
}
