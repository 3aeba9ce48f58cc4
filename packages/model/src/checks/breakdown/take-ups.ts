import type { Agreement, Duty, Facts, Fund, OriginKey, Ref, Share, TakeUp } from '../../facts/index.ts';
import type { Quantity } from '../../quantity/index.ts';
import { qualifiedOf } from '../../resolve/file-index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { Contribution, FileView } from '../check.ts';
import { additiveFigure } from '../shared/figures.ts';
import { oncePerView } from '../shared/once.ts';

/** A share of an agreement's duty or fund: what a lower agreement may take up. */
interface SharePart {
  type: 'share';
  /** Id of the share, and of the duty or fund it is a share of. */
  id: string;
  of: string;
  /** Id of the fund's share this one repeats. */
  alias?: string;
  body: string | undefined;
  name: string;
  figure?: Quantity;
  at: OriginKey;
  signed?: string;
  /** The day from which an amendment gives the share so, and the file that says so. */
  from?: string;
  uri?: string;
}

/** An amendment of the upper agreement takes effect: shares that it does not give any more end. */
interface VersionPart {
  type: 'version';
  from: string;
}

/** A lower agreement under this one. */
interface LowerPart {
  type: 'lower';
  id: string;
  bodies: string[];
}

/** 承接 in a lower agreement. */
interface TakeUpPart {
  type: 'take-up';
  /** Id of the share, duty or fund taken up. */
  id: string;
  subject: string;
  name: string;
  agreement: string;
  figure?: Quantity;
  at: OriginKey;
  /** The day the taker was signed: the upper agreement counts as it read then. */
  signed?: string;
}

export type TakeUpContribution = SharePart | LowerPart | TakeUpPart | VersionPart;

/**
 * What a file contributes under the name of each upper agreement: the shares it gives (the upper agreement's own file), the agreements
 * under it, and what they take up. Joined by agreement and not by share, because whether a share should have been taken up depends on
 * whether lower agreements are there at all.
 */
export function collectTakeUps(view: FileView): readonly { key: string; value: TakeUpContribution }[] {
  return collected(view, view.facts);
}

/** Two checks ask the same. */
const collected = oncePerView((view, _facts: Facts) => [...sharesGiven(view), ...sharesAmended(view), ...taking(view)]);

function* taking(view: FileView): Generator<{ key: string; value: TakeUpContribution }> {
  for (const agreement of view.facts.agreements) {
    const upper = agreement.parent && view.resolve(agreement.parent);
    if (upper?.kind === 'one' && upper.target.kind === 'agreement') {
      const bodies = agreement.parties.flatMap((party) => keyOf(view, party.body) ?? []);
      yield { key: upper.target.id, value: { type: 'lower', id: agreement.id, bodies } };
    }
    yield* taken(view, agreement.takesUp, agreement.id, agreement.name, agreement);
  }
  for (const duty of view.facts.duties) {
    const agreement = view.agreementOf(duty);
    yield* taken(view, duty.takesUp, duty.id, duty.name || duty.act, agreement);
  }
}

function* sharesGiven(view: FileView): Generator<{ key: string; value: TakeUpContribution }> {
  for (const duty of view.facts.duties) yield* sharesOfDuty(view, duty);
  for (const fund of view.facts.funds) yield* sharesOfFund(view, fund);
}

const sharesOfDuty = oncePerView((view, duty: Duty) => {
  if (duty.partOf !== undefined) return [];
  const own = new Set(duty.breakdowns.flatMap((breakdown) => breakdown.shares));
  const named = duty.target?.ref && view.resolve(duty.target.ref);
  const fund = named?.kind === 'one' && named.target.kind === 'fund-year' ? named.target.of.id : undefined;
  return view.sharesOf({ kind: 'duty', fact: duty }).flatMap((share) => {
    const alias = own.has(share) || fund === undefined ? undefined : shareId(fund, share);
    return [...given(view, duty, duty.name || duty.act, share, alias)];
  });
});

const sharesOfFund = oncePerView((view, fund: Fund) =>
  view.sharesOf({ kind: 'fund', fact: fund }).flatMap((share) => [...given(view, fund, fund.name, share, undefined)]),
);

/** The shares that amended agreements of the file give from the day of each amendment on. */
function* sharesAmended(view: FileView): Generator<{ key: string; value: TakeUpContribution }> {
  for (const agreement of view.facts.agreements) {
    for (const { from, view: amended, placeOf } of view.versionsOf(agreement)) {
      if (from === undefined) continue;
      const key = agreement.id;
      yield { key, value: { type: 'version', from } };
      for (const one of sharesGiven(amended)) {
        if (one.key !== key || one.value.type !== 'share') continue;
        yield { key, value: { ...one.value, ...placeOf(one.value.at), from } };
      }
    }
  }
}

function shareId(owner: string, share: Share): string {
  return `share:${qualifiedOf(owner)}.${share.key}`;
}

function* given(
  view: FileView,
  of: { id: string; agreement: string },
  name: string,
  share: Share,
  alias: string | undefined,
): Generator<{ key: string; value: SharePart }> {
  if (share.rest || share.body === undefined) return;
  const figure = additiveFigure(share.target);
  const body = keyOf(view, share.body);
  const signed = view.agreementOf(of)?.signed?.date;
  const value: SharePart = {
    ...{ type: 'share', id: share.id, of: of.id, body, name: `${name}.${share.key}`, at: share.at },
    ...(alias !== undefined && { alias }),
    ...(figure && { figure }),
    ...(signed !== undefined && { signed }),
  };
  yield { key: `agreement:${of.agreement}`, value };
}

function* taken(
  view: FileView,
  takeUps: readonly TakeUp[],
  subject: string,
  name: string,
  agreement: Agreement | undefined,
): Generator<{ key: string; value: TakeUpPart }> {
  for (const takeUp of takeUps) {
    const found = view.resolve(takeUp.share);
    const share = found.kind === 'one' ? shareOf(found.target) : undefined;
    if (share === undefined) continue;
    const figure = additiveFigure(takeUp.target);
    const signed = view.referenceDate(agreement);
    yield {
      key: `agreement:${share.agreement}`,
      value: {
        ...{ type: 'take-up', id: share.id, subject, name, agreement: agreement?.name ?? '', at: takeUp.at },
        ...(figure && { figure }),
        ...(signed !== undefined && { signed }),
      },
    };
  }
}

function shareOf(target: Resolved): { id: string; agreement: string } | undefined {
  switch (target.kind) {
    case 'share':
      return { id: target.fact.id, agreement: target.of.fact.agreement };
    case 'row':
      return { id: `share:${qualifiedOf(target.of.id)}.${target.row.key}`, agreement: target.of.fact.agreement };
    case 'duty':
    case 'fund':
      return { id: target.id, agreement: target.fact.agreement };
    case 'slot':
      return target.of.kind === 'share' || target.of.kind === 'duty' ? shareOf(target.of) : undefined;
    default:
      return undefined;
  }
}

function keyOf(view: FileView, ref: Ref): string | undefined {
  const found = view.resolve(ref);
  return found.kind === 'one' ? view.bodyKey(found.target) : undefined;
}

/** A share with the file it stands in, and what takes it up. */
export interface Judged {
  uri: string;
  share: SharePart;
  takeUps: { uri: string; value: TakeUpPart }[];
  /** A lower agreement of its body is there, or another share of the same whole is taken up. */
  expected: boolean;
  /** The duty or fund is taken up as a whole. */
  whole: boolean;
}

/** The contributions of one upper agreement, share by share. */
export function judgedShares(contributions: readonly Contribution<TakeUpContribution>[]): Judged[] {
  const shares: { uri: string; value: SharePart }[] = [];
  const takeUps: { uri: string; value: TakeUpPart }[] = [];
  const lower = new Set<string>();
  const versions = new Set<string>();
  for (const { uri, value } of contributions) {
    if (value.type === 'share') shares.push({ uri: value.uri ?? uri, value });
    else if (value.type === 'version') versions.add(value.from);
    else if (value.type === 'take-up') takeUps.push({ uri, value });
    else for (const body of value.bodies) lower.add(body);
  }
  const wanted = new Set(takeUps.map(({ value }) => value.id));
  const wholesTaken = new Set(
    shares.flatMap(({ value }) => (wanted.has(value.id) || wanted.has(value.alias ?? '') ? [value.of] : [])),
  );
  return asRead(shares, takeUps, [...versions].sort()).map(({ uri, value }) => ({
    uri,
    share: value,
    takeUps: takeUps.filter((one) => one.value.id === value.id || one.value.id === value.alias),
    expected:
      wholesTaken.has(value.of) || (value.of.startsWith('duty:') && value.body !== undefined && lower.has(value.body)),
    whole: wanted.has(value.of),
  }));
}

/**
 * Each share once: as the upper agreement read when the last of those that take it up was signed, and as it reads now where none does.
 * A share that is not there any more, and that nobody took up, is left out.
 */
function asRead(
  shares: readonly { uri: string; value: SharePart }[],
  takeUps: readonly { value: TakeUpPart }[],
  versions: readonly string[],
): { uri: string; value: SharePart }[] {
  if (versions.length === 0) return [...shares];
  const byId = Map.groupBy(shares, ({ value }) => value.id);
  return [...byId].flatMap(([id, list]) => {
    const alias = list[0]!.value.alias;
    const days = takeUps.flatMap(({ value }) => (value.id === id || value.id === alias ? [value.signed ?? ''] : []));
    const last = days.sort().at(-1);
    const version = last === undefined ? versions.at(-1) : versions.findLast((from) => from <= last);
    const found = list.find(({ value }) => value.from === version);
    if (found !== undefined || last === undefined) return found === undefined ? [] : [found];
    return list.slice(-1);
  });
}
