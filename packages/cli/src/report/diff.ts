import { tellChange, tellDifference, tellPart, tellPartChange, tellValue } from '@duikou/language';
import { formatKey, type Locale } from '@duikou/messages';
import type { FactsComparison, PartChange, PartName, SlotChange } from '@duikou/model';
import type { Colours } from '../context.ts';
import { flat } from './text.ts';

/** Two versions and what differs between them. */
export interface DiffReport {
  readonly before: string;
  readonly after: string;
  readonly comparison: FactsComparison;
  /** Whether the texts are the same to the letter. */
  readonly sameText: boolean;
}

interface Style {
  readonly locale: Locale;
  readonly colours: Colours;
}

const signs = { added: '+', removed: '-', renamed: '~', changed: '~' } as const;

/** What differs, for people: agreement by agreement, clause by clause. */
export function diffText({ before, after, comparison, sameText }: DiffReport, { locale, colours }: Style): string {
  const { changes, reworded, reordered } = comparison;
  const lines: string[] = [colours.bold(flat(`${before} → ${after}`))];
  let group: string | undefined;
  for (const change of byAgreement(changes)) {
    const head = headOf(change, locale);
    if (head !== group) lines.push('', colours.bold(flat(head)));
    group = head;
    lines.push(...changeLines(change, { locale, colours }));
  }
  const besides = [
    ...listed('cli.diff.reworded', reworded, locale),
    ...listed('cli.diff.reordered', reordered, locale),
  ].map(flat);
  const nothing = changes.length === 0 && besides.length === 0;
  const total = nothing
    ? formatKey(locale, sameText ? 'cli.diff.same' : 'cli.diff.formatting')
    : changes.length === 0
      ? formatKey(locale, 'cli.diff.noMeaning')
      : formatKey(locale, 'cli.diff.summary', { count: changes.length });
  if (nothing) return `${total}\n`;
  return `${[...lines, ...(besides.length > 0 ? ['', ...besides] : []), '', total].join('\n')}\n`;
}

/** Changes of one agreement together, in the order in which agreements are first met. */
function byAgreement(changes: readonly PartChange[]): PartChange[] {
  const home = ({ list, within, name, amendment }: PartChange): string =>
    `${amendment ?? ''} ${list === 'agreements' ? name : within}`;
  return [...Map.groupBy(changes, home).values()].flat();
}

function headOf({ list, name, within, clause, amendment }: PartChange, locale: Locale): string {
  const agreement = list === 'agreements' ? name : within;
  const parts = [
    ...(amendment === undefined ? [] : [formatKey(locale, 'cli.diff.inAmendment', { name: amendment })]),
    ...(agreement === '' ? [] : [agreement]),
    ...(clause === undefined ? [] : [clause]),
  ];
  return parts.length === 0 ? formatKey(locale, 'cli.diff.outside') : parts.join(' · ');
}

function changeLines(change: PartChange, { locale, colours }: Style): string[] {
  const head = flat(`${signs[change.change]} ${tellPartChange(change, locale)}`);
  const colour = change.change === 'added' ? colours.green : change.change === 'removed' ? colours.red : colours.yellow;
  const said = change.sentence === undefined ? [] : [`      ${flat(change.sentence)}`];
  return [colour(`  ${head}`), ...said, ...change.slots.map((slot) => `      ${flat(tellChange(slot, locale))}`)];
}

function listed(key: string, parts: readonly PartName[], locale: Locale): string[] {
  if (parts.length === 0) return [];
  const names = [...new Set(parts.map((part) => tellPart(part, locale)))];
  return [formatKey(locale, key, { parts: names.join(locale === 'zh' ? '、' : ', ') })];
}

/** The same for machines; the same versions give the same bytes. */
export function diffJson({ before, after, comparison, sameText }: DiffReport, locale: Locale): string {
  const name = ({ list, id, name, within, clause, form }: PartName) => ({
    kind: list,
    id,
    name,
    ...(within !== '' && { agreement: within }),
    ...(clause !== undefined && { clause }),
    ...(form !== undefined && { form }),
  });
  const slot = (change: SlotChange) => ({
    ...change,
    text: {
      ...(change.before && { before: tellValue(change.before, locale) }),
      ...(change.after && { after: tellValue(change.after, locale) }),
      ...(change.difference && { difference: tellDifference(change.difference, locale) }),
    },
  });
  const json = {
    version: 1,
    before,
    after,
    sameText,
    sameMeaning: comparison.changes.length === 0,
    changes: comparison.changes.map((change) => ({
      change: change.change,
      ...name(change),
      ...(change.formerName !== undefined && change.change === 'renamed' && { formerName: change.formerName }),
      ...(change.amendment !== undefined && { amendment: change.amendment }),
      ...(change.parts && { parts: change.parts }),
      ...(change.sentence !== undefined && { sentence: change.sentence }),
      slots: change.slots.map(slot),
    })),
    reworded: comparison.reworded.map(name),
    reordered: comparison.reordered.map(name),
  };
  return `${JSON.stringify(json, (key, value) => (key === 'at' ? undefined : value), 2)}\n`;
}
