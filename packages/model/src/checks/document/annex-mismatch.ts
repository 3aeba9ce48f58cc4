import { numeral, numeralValue } from '../../calendar/index.ts';
import type { Agreement } from '../../facts/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { passagesWithFigures, placeIn } from '../shared/passages.ts';

const mention = new RegExp(`附件\\s*(${numeral})(?!\\s*[份件页])`, 'gu');
const numbering = /^(?:附件)?\s*\d*\s*[.．、:：]?\s*/;
/** An annex that is bound apart: it is not looked for here. */
const apart = /[（(](?:另附|另发|另行(?:装订|印发|报送)|略|单独(?:装订|印发))[）)]/;

/**
 * Annexes that are listed are there, and those that are there are listed: 附件3 in a clause where two are listed; a table called 附件
 * that is not in the list; and, where annexes are tables of the file, a listed one with no table, list or clause of that name.
 */
export function* annexesMustMatch(view: FileView): Generator<FindingDraft> {
  for (const agreement of view.facts.agreements) {
    yield* mentions(view, agreement);
    yield* unlisted(view, agreement);
    yield* absent(view, agreement);
  }
}

function* mentions(view: FileView, agreement: Agreement): Generator<FindingDraft> {
  const count = agreement.annexes.length;
  for (const passage of passagesWithFigures(view, agreement)) {
    if (agreement.annexes.some(({ at }) => at === passage.at)) continue;
    for (const found of passage.text.matchAll(mention)) {
      const number = numeralValue(found[1]!);
      if (Number.isNaN(number) || number <= count) continue;
      yield {
        subject: passage.subject,
        place: placeIn(view, passage, found.index, found[0].length),
        message: 'document/annex-mismatch.number',
        params: { annex: found[0], count },
        related: agreement.annexes.slice(-1).map(({ at }) => ({ at, note: 'note.annexes' })),
        witness: { mentioned: String(number), listed: String(count) },
      };
    }
  }
}

function* unlisted(view: FileView, agreement: Agreement): Generator<FindingDraft> {
  const listed = agreement.annexes.map(({ text }) => bare(text));
  for (const { name, title } of declared(view, agreement)) {
    const called = title ?? name;
    if (!/^附件/.test(called) || listed.includes(bare(called))) continue;
    yield {
      subject: agreement.id,
      place: `${view.facts.tables.find((table) => (table.title ?? table.name) === called)?.id ?? agreement.id}#name`,
      message: 'document/annex-mismatch.unlisted',
      params: { annex: called },
      witness: { annex: called },
    };
  }
}

function* absent(view: FileView, agreement: Agreement): Generator<FindingDraft> {
  const names = new Set(
    declared(view, agreement)
      .flatMap(({ name, title }) => [name, title ?? ''])
      .filter((name) => name !== '')
      .map(bare),
  );
  if (!agreement.annexes.some(({ text }) => names.has(bare(text)))) return;
  for (const { text, at } of agreement.annexes) {
    if (names.has(bare(text)) || apart.test(text)) continue;
    yield { subject: agreement.id, place: at, params: { annex: bare(text) }, witness: { annex: text } };
  }
}

/** What of a file may be an annex of an agreement. */
function declared({ facts }: FileView, { name }: Agreement): { name: string; title?: string }[] {
  const inside = (owner: string) => {
    const path = owner.slice(owner.indexOf(':') + 1);
    return path === '' || path === name || path.startsWith(`${name}.`);
  };
  return [
    ...facts.tables.flatMap((table) =>
      table.name !== undefined && inside(table.owner)
        ? [{ name: table.name, ...(table.title && { title: table.title }) }]
        : [],
    ),
    ...facts.responsibilityLists.filter((list) => list.name !== '' && inside(list.agreement)),
    ...facts.clauses.filter(({ agreement }) => agreement === name),
    ...facts.indicatorSystems,
    ...facts.negativeLists,
  ];
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .replace(numbering, '')
    .replace(/[《》“”"\s]/g, '');
}
