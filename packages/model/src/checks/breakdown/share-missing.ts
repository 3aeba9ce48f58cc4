import type { OriginKey, Pairing, Ref } from '../../facts/index.ts';
import type { Resolved } from '../../resolve/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { type End, endOf } from '../pairing/ends.ts';
import { namesParam } from '../shared/figures.ts';
import { placeLevel } from '../shared/levels.ts';

/** Something that gives bodies their shares: a duty's breakdown, a table of duties, a fund's allocation. */
interface Division {
  subject: string;
  name: string;
  agreement: string;
  place: OriginKey;
  bodies: Ref[];
}

/**
 * Where some of the paired bodies of one side have a share, all of that level have one. What 其余 without a figure takes may be
 * anyone's, so nothing is said then.
 */
export function* pairedBodiesShouldHaveShare(view: FileView): Generator<FindingDraft> {
  for (const division of divisions(view)) {
    const pairs = view.facts.pairings.filter((pair) => pair.agreement === division.agreement);
    if (pairs.length === 0 || division.bodies.length === 0) continue;
    const shares = division.bodies.map((ref) => endOf(view, ref)).filter(({ key }) => key !== undefined);
    for (const side of ['recipient', 'donor'] as const) {
      const missing = missingFrom(view, shares, pairs, side);
      if (missing.length === 0) continue;
      yield {
        subject: division.subject,
        place: division.place,
        ...(division.name === '' && { message: 'breakdown/share-missing.table' }),
        params: { name: division.name, bodies: namesParam(missing.map(({ name }) => name)), count: missing.length },
        related: missing.map(({ at }) => ({ at, note: 'note.edge' })),
      };
    }
  }
}

function missingFrom(view: FileView, shares: readonly End[], pairs: readonly Pairing[], side: 'donor' | 'recipient') {
  const ends = new Map<string, { name: string; at: OriginKey; body: Resolved }>();
  for (const pair of pairs) {
    const { name, body, key } = endOf(view, pair[side]);
    if (key === undefined || body === undefined || ends.has(key)) continue;
    if (endOf(view, pair[side === 'donor' ? 'recipient' : 'donor']).key === key) continue;
    ends.set(key, { name, at: pair[side].at, body });
  }
  const having = new Set(shares.map(({ key }) => key));
  const paired = shares.filter(({ key }) => ends.has(key!));
  if (paired.length === 0) return [];
  const levels = new Set(paired.map(({ body }) => placeLevel(body!, view)));
  return [...ends].flatMap(([key, end]) => (having.has(key) || !levels.has(placeLevel(end.body, view)) ? [] : [end]));
}

function* divisions(view: FileView): Generator<Division> {
  for (const duty of view.facts.duties) {
    if (duty.table !== undefined) continue;
    for (const { shares, by } of duty.breakdowns) {
      if (by !== 'body' || shares.some((share) => share.rest && share.target === undefined)) continue;
      const bodies = shares.flatMap((share) => share.body ?? []);
      const name = duty.name || duty.act;
      yield { subject: duty.id, name, agreement: duty.agreement, place: `${duty.id}#name`, bodies };
    }
  }
  for (const table of view.facts.tables) {
    if (table.use === 'duties') {
      const bodies = table.columns.flatMap((column) => (column.kind === 'body' && column.ref ? [column.ref] : []));
      const duty = view.facts.duties.find((candidate) => candidate.table === table.id);
      if (duty === undefined) continue;
      const place = table.columns.find((column) => column.kind === 'body')?.at ?? table.at;
      yield { subject: table.id, name: '', agreement: duty.agreement, place, bodies };
    }
  }
  for (const fund of view.facts.funds) {
    for (const table of view.facts.tables) {
      if (table.owner !== fund.id || table.use !== 'allocation') continue;
      const key = Math.max(
        0,
        table.columns.findIndex((column) => column.kind === 'key'),
      );
      const rows = table.rows.filter((row) => row.kind === 'row');
      const bodies = rows.flatMap((row) => row.cells[key]?.ref ?? []);
      yield { subject: fund.id, name: fund.name, agreement: fund.agreement, place: `${fund.id}#name`, bodies };
    }
  }
}
