import type { Facts } from '@duikou/model';

/**
 * Facts without what is said of persons: contacts and representatives of an agreement, who leads and who belongs to organs and teams,
 * mentors and apprentices, who chaired and attended meetings, who holds which part of a 责任清单, who signed a letter out. Words in
 * running text stay as written.
 */
export function withoutPersons(facts: Facts): Facts {
  const rosters = new Set(facts.teams.flatMap(({ tables }) => tables));
  const places = new Set(placesOfPersons(facts));
  return {
    ...facts,
    agreements: facts.agreements.map((agreement) => ({
      ...agreement,
      contacts: [],
      parties: agreement.parties.map(withoutRepresentative),
    })),
    amendments: facts.amendments.map((amendment) => ({
      ...amendment,
      parties: amendment.parties.map(withoutRepresentative),
      changes: amendment.changes.map((change) =>
        change.facts === undefined ? change : { ...change, facts: withoutPersons(change.facts) },
      ),
    })),
    organs: facts.organs.map((organ) => ({ ...organ, head: [], deputies: [], members: [] })),
    meetings: facts.meetings.map((meeting) => ({ ...meeting, chair: [], attendees: [] })),
    teams: facts.teams.map((team) => ({ ...team, head: [], deputies: [], members: [], pairs: [], tables: [] })),
    tables: facts.tables.filter(({ id }) => !rosters.has(id)),
    responsibilityLists: facts.responsibilityLists.map((list) => ({
      ...list,
      items: list.items.map((item) => ({ ...item, chain: [] })),
    })),
    letters: facts.letters.map((letter) => ({ ...letter, signers: [] })),
    refs: facts.refs.filter(({ at }) => !places.has(at) && !places.has(at.replace(/\.ref$/, ''))),
  };
}

/** Where persons are named, so that what refers to them there goes, too. */
function placesOfPersons(facts: Facts): readonly string[] {
  return [
    ...facts.organs.flatMap(({ head, deputies, members }) => [...head, ...deputies, ...members]),
    ...facts.teams.flatMap(({ head, deputies }) => [...head, ...deputies]),
    ...facts.meetings.flatMap(({ chair, attendees }) => [...chair, ...attendees]),
    ...facts.responsibilityLists.flatMap(({ items }) =>
      items.flatMap(({ chain }) => chain.flatMap(({ holders }) => holders)),
    ),
  ].map(({ at }) => at);
}

function withoutRepresentative<T extends { representative?: string }>(party: T): Omit<T, 'representative'> {
  const { representative: _, ...rest } = party;
  return rest;
}

/** Whether anything in a file bears a 密级: an agreement or a letter; the first mark found. */
export function classificationIn(facts: Facts): string | undefined {
  return [...facts.agreements, ...facts.letters].find(({ classification }) => classification !== undefined)
    ?.classification?.text;
}
