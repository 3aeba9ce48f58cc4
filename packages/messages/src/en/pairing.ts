import type { SameKeys } from '../types.ts';
import type { pairing as zh } from '../zh/pairing.ts';

export const pairing: SameKeys<typeof zh> = {
  'pairing/self': {
    title: 'Paired with itself',
    message: '‘{donor}’ is paired with itself.',
    why: 'A pairing joins two bodies; most often one name is a slip.',
    remedy: 'Check the names of both ends.',
  },
  'pairing/duplicate': {
    title: 'Pair named twice',
    message: 'The pair ‘{donor}’ and ‘{recipient}’ is named more than once in one period.',
    why: 'A pair named twice may be counted twice, and a change may reach only one of the two.',
    remedy: 'Delete one of them; between an agreement and the one above it, state the relation with ‘framework:’.',
  },
  'pairing/duplicate.period-unknown': {
    message:
      'The pair ‘{donor}’ and ‘{recipient}’ is named elsewhere, too; without a period it cannot be told whether the two overlap.',
    remedy: 'State the period of the agreements.',
  },
  'pairing/level-mismatch': {
    title: 'Ends of different levels',
    message: '‘{donor}’ ({donorLevel}) and ‘{recipient}’ ({recipientLevel}) are of different levels.',
    why: 'Bodies of different levels differ in powers and means, so duties do not match.',
    remedy: 'Check the levels; where the regime allows it, write ‘oblique: yes’ there.',
  },
  'pairing/level-mismatch.level-unknown': {
    message: 'Whether ‘{donor}’ and ‘{recipient}’ are of one level cannot be told: ‘{unsaid}’ states none.',
    remedy: 'State it with ‘level:’ where the party is declared.',
  },
  'pairing/party-unpaired': {
    title: 'A body below a party has no pair',
    message: '‘{name}’ is named in the agreement, but no pairing includes it.',
    why: 'A body with duties or money and no pair may have been forgotten.',
    remedy: 'Add it to the pairing; if it lies in a paired place, state its superior where it is declared.',
  },
  'pairing/topology': {
    title: 'Pairing is not one to one',
    message: 'The regime asks for one-to-one pairing, but ‘{name}’ has {count} donors: {edges}.',
    why: 'It differs from what the regime asks, and may need a change or an explanation.',
    remedy: 'Check the pairs; where the arrangement is meant, name its basis and leave it.',
  },
  'pairing/topology.several-recipients': {
    message: 'The regime asks for one-to-one pairing, but ‘{name}’ has {count} recipients: {edges}.',
  },
  'pairing/outside-parties': {
    title: 'A paired body belongs to no party',
    message: '‘{name}’ is neither a party ({parties}) nor below one.',
    why: 'An agreement binds its parties and what stands below them, and nobody else.',
    remedy:
      'Check the name; if it belongs to a party, state its superior where it is declared; else move the pair to another agreement.',
  },
  'pairing/outside-parties.superior-unknown': {
    message: 'Whether ‘{name}’ belongs to a party ({parties}) cannot be told: its superior is not stated.',
    remedy: 'State its superior where it is declared.',
  },
  'level.nation': 'state',
  'level.province': 'province',
  'level.city': 'prefecture',
  'level.county': 'county',
  'level.township': 'township',
  'level.village': 'village',
};
