import type { Regime } from '../../facts/index.ts';
import type { CrossCheck, FileView } from '../check.ts';
import { namesParam } from '../shared/figures.ts';
import { placeLevel } from '../shared/levels.ts';
import { type End, endOf, endsOf, overlap, type Period, regimeOfPair } from './ends.ts';

interface Edge {
  at: string;
  id: string;
  side: 'donor' | 'recipient';
  /** The body all edges of a key have in common, and the other end. */
  name: string;
  other: string;
  otherKey: string;
  period: Period;
}

/**
 * Where the regime says one to one (of bodies of the level it names, if it names one), no body has several donors or recipients in
 * one period, across files. The parties of an agreement are an edge too (2021: a province with two donors has two agreements). The
 * finding lists the edges.
 */
export const pairsShouldBeOneToOne: CrossCheck<Edge> = {
  code: 'pairing/topology',
  severity: 'warning',
  *collect(view) {
    for (const pair of view.facts.pairings) {
      const regime = regimeOfPair(view, pair);
      if (regime?.topology !== 'one-to-one') continue;
      const term = view.agreementOf(pair)?.term ?? regime.validity ?? {};
      const { donor, recipient } = endsOf(view, pair);
      if (!concerns(view, regime, donor, recipient)) continue;
      yield* edge(donor, recipient, regime.id, pair.id, [pair.donor.at, pair.recipient.at], term);
    }
    yield* partyEdges(view);
  },
  *judge(_key, contributions) {
    const told = new Set<string>();
    for (const { uri, value } of contributions) {
      const clashing = contributions.filter(
        ({ value: other }) => other.otherKey === value.otherKey || overlap(other.period, value.period) !== false,
      );
      const others = new Map(clashing.map((one) => [one.value.otherKey, one]));
      if (others.size < 2 || told.has(uri)) continue;
      told.add(uri);
      const edges = [...others.values()];
      const arrow = ({ value: one }: (typeof edges)[number]) =>
        one.side === 'donor' ? `${one.other} → ${one.name}` : `${one.name} → ${one.other}`;
      yield {
        subject: value.id,
        place: { uri, at: value.at },
        ...(value.side === 'recipient' && { message: 'pairing/topology.several-recipients' }),
        params: { name: value.name, count: others.size, edges: namesParam(edges.map(arrow)) },
        related: clashing
          .filter((one) => one.value.at !== value.at || one.uri !== uri)
          .slice(0, 8)
          .map((one) => ({ uri: one.uri, at: one.value.at, note: 'note.edge' })),
        witness: { count: String(others.size) },
      };
    }
  },
};

/** Whether the regime asks its topology of these ends: of any, or of those of the level it names. */
function concerns(view: FileView, { topologyLevel }: Regime, ...ends: End[]): boolean {
  return topologyLevel === undefined || ends.every(({ body }) => body && placeLevel(body, view) === topologyLevel);
}

function* partyEdges(view: FileView): Generator<{ key: string; value: Edge }> {
  for (const agreement of view.facts.agreements) {
    const regime = view.regimeOf(agreement);
    if (regime?.topology !== 'one-to-one' || agreement.term === undefined) continue;
    for (const from of agreement.parties.filter((party) => party.capacity === 'donor')) {
      for (const to of agreement.parties.filter((party) => party.capacity === 'recipient')) {
        const ends = [endOf(view, from.body), endOf(view, to.body)] as const;
        if (!concerns(view, regime, ...ends)) continue;
        yield* edge(...ends, regime.id, agreement.id, [from.body.at, to.body.at], agreement.term);
      }
    }
  }
}

function* edge(
  donor: End,
  recipient: End,
  regime: string,
  id: string,
  [donorAt, recipientAt]: readonly [string, string],
  { from, to }: { from?: string; to?: string },
): Generator<{ key: string; value: Edge }> {
  if (donor.key === undefined || recipient.key === undefined) return;
  const period = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  yield {
    key: [regime, 'donors of', recipient.key].join('\n'),
    value: { id, side: 'donor', at: recipientAt, name: recipient.name, other: donor.name, otherKey: donor.key, period },
  };
  yield {
    key: [regime, 'recipients of', donor.key].join('\n'),
    value: {
      id,
      side: 'recipient',
      at: donorAt,
      name: donor.name,
      other: recipient.name,
      otherKey: recipient.key,
      period,
    },
  };
}
