import { originOf, type RefKind, roleSpellings } from '@duikou/model';
import type { CompletionItem, CompletionItemKind, CompletionList } from 'vscode-languageserver-types';
import { keywords, spell } from '../../lexing/keywords.ts';
import { gazetteer } from '../../library/gazetteer/index.ts';
import { nameOf } from '../../workspace/uri.ts';
import type { EditorFile } from '../file.ts';
import { quotedPath } from '../names.ts';
import { fitInRun, loadPinyin } from './match.ts';
import { memberNames } from './members.ts';
import { type CaretPlace, placeOf } from './place.ts';
import { slotNames, slotWords } from './slot-values.ts';
import { snippets } from './snippets.ts';
import { cellKinds } from './table-cell.ts';
import { unitSpellings } from './units.ts';

/** Something that may be put in: `words` are what it is found by. */
interface Candidate {
  label: string;
  words: string[];
  kind: CompletionItemKind;
  text: string;
  detail?: string;
  /** Order among equals: names of the file first. */
  group: number;
  snippet?: boolean;
}

const Kind = { Module: 9, Unit: 11, Value: 12, Keyword: 14, Snippet: 15, Reference: 18, EnumMember: 20 } as const;
const most = 200;

/**
 * What can stand at the caret. Items carry the part of the run they replace and as `filterText` what was typed, so that an editor's
 * own filter, which knows no pinyin and takes a Chinese run for one word, keeps them; the list is asked for anew at each keystroke.
 */
export async function completion(file: EditorFile, offset: number, withSnippets: boolean): Promise<CompletionList> {
  const place = placeOf(file, offset);
  if (place === undefined) return { isIncomplete: false, items: [] };
  if (/[a-z]/i.test(place.run)) await loadPinyin();
  const found = candidates(file, place, withSnippets).flatMap((candidate) => {
    const fits =
      place.opening && candidate.kind !== Kind.Reference
        ? atStart(candidate, place.run)
        : fitInRun(candidate.words, place.run);
    return fits ? [{ candidate, ...fits }] : [];
  });
  found.push(...divisions(place, file));
  const order = (one: (typeof found)[number]): number => one.rank * 10 + one.candidate.group;
  const seen = new Set<string>();
  const items = found
    .sort((a, b) => order(a) - order(b))
    .filter(({ candidate }) => {
      const key = `${candidate.kind === Kind.Snippet}${candidate.label}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, most)
    .map(({ candidate, from }, index) => itemOf(candidate, from, index, place, file));
  return { isIncomplete: true, items };
}

function atStart(candidate: Candidate, run: string): { from: number; rank: number } | undefined {
  const found = fitInRun(candidate.words, run);
  return found?.from === 0 ? found : undefined;
}

function itemOf(
  candidate: Candidate,
  from: number,
  index: number,
  place: CaretPlace,
  file: EditorFile,
): CompletionItem {
  const typed = place.run.slice(from);
  const range = file.positions.range(place.offset - typed.length, place.offset);
  return {
    label: candidate.label,
    kind: candidate.kind,
    ...(candidate.detail && { detail: candidate.detail, labelDetails: { description: candidate.detail } }),
    filterText: typed === '' ? candidate.label : typed,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: candidate.text },
    ...(candidate.snippet && { insertTextFormat: 2 as const, insertTextMode: 2 as const }),
  };
}

function candidates(file: EditorFile, place: CaretPlace, withSnippets: boolean): Candidate[] {
  if (place.path.length > 0) return memberNames(file, place.path, scopeAt(file, place.offset)).map(member);
  if (place.table !== undefined) return namesOf(file, place, cellKinds(file, place.offset));
  if (place.opening) return [...openings(file, place, withSnippets), ...namesOf(file, place, lineKinds(place))];
  const { head } = place;
  if (head === 'import') return imports(file);
  if (head === undefined)
    return place.block.lines ? [...namesOf(file, place, lineKinds(place)), ...words(file, place)] : [];
  if (!place.value) return head === 'duty-table' ? namesOf(file, place, ['body']) : [];
  return [
    ...units(place, file),
    ...namesOf(file, place, slotNames[head] ?? []),
    ...values(file, head),
    ...words(file, place),
  ];
}

/** Kinds of names that open a line without a keyword: an edge, a share. */
function lineKinds({ block }: CaretPlace): readonly RefKind[] {
  return block.lines ? ['body'] : [];
}

function openings(file: EditorFile, { block }: CaretPlace, withSnippets: boolean): Candidate[] {
  const { spelling } = file.summary;
  const other = spelling === 'zh' ? 'en' : 'zh';
  const colon = spelling === 'zh' ? '：' : ': ';
  const found = [...block.slots, ...block.declarations].map((key): Candidate => {
    const label = spell(key, spelling);
    const aliases = keywords.find((one) => one.key === key)?.aliases ?? [];
    const text = block.slots.has(key) ? label + colon : `${label} `;
    return {
      label,
      words: [label, spell(key, other), ...aliases],
      kind: Kind.Keyword,
      text,
      detail: spell(key, other),
      group: 1,
    };
  });
  if (!withSnippets) return found;
  const offered = snippets(spelling).filter(({ declaration }) => block.declarations.has(declaration));
  return [
    ...found,
    ...offered.map(({ declaration, body }): Candidate => {
      const label = `${spell(declaration, spelling)} …`;
      const words = [spell(declaration, spelling), spell(declaration, other)];
      return { label, words, kind: Kind.Snippet, text: body, group: 2, snippet: true };
    }),
  ];
}

/** The qualified name of the agreement round about an offset. */
export function scopeAt(file: EditorFile, offset: number): string {
  const { facts, origins } = file.summary;
  const around = facts.agreements.find(({ id }) => {
    const range = originOf(origins, `${id}#self`);
    return range && file.offset(range.start) <= offset && offset <= file.offset(range.end);
  });
  return around?.name ?? '';
}

function namesOf(file: EditorFile, { offset, head }: CaretPlace, kinds: readonly RefKind[]): Candidate[] {
  if (kinds.length === 0) return [];
  const { spelling } = file.summary;
  const scope = scopeAt(file, offset);
  const isParty = head?.startsWith('party-') === true;
  const roles = kinds.includes('body') && scope !== '' && !isParty ? rolesOf(file, scope) : [];
  const named = file.portfolio.namesInScope(file.uri, scope, [...kinds]).map(({ name, uri, kind }): Candidate => {
    const text = kind === 'basis' ? `《${name}》` : quotedPath(name.split('.'));
    const words = [name, ...(name.includes('.') ? [name.slice(name.lastIndexOf('.') + 1)] : [])];
    const detail = uri === file.uri ? undefined : nameOf(uri);
    return {
      label: name,
      words,
      kind: Kind.Reference,
      text,
      group: uri === file.uri ? 0 : 3,
      ...(detail && { detail }),
    };
  });
  return [
    ...roles.map((role): Candidate => {
      const key = ({ a: 'party-a', b: 'party-b', c: 'party-c', both: 'both' } as const)[role];
      const label = spell(key, spelling);
      return { label, words: [label, ...roleSpellings[role]], kind: Kind.Reference, text: label, group: 0 };
    }),
    ...named,
  ];
}

/** The roles that the parties of an agreement have: there is no 丙方 where there are two. */
function rolesOf(file: EditorFile, scope: string): ('a' | 'b' | 'c' | 'both')[] {
  const parties = file.summary.facts.agreements.find(({ name }) => name === scope)?.parties ?? [];
  return parties.some(({ role }) => role === 'c') ? ['a', 'b', 'c'] : ['a', 'b', 'both'];
}

function divisions(place: CaretPlace, file: EditorFile): { candidate: Candidate; from: number; rank: number }[] {
  const kinds =
    place.table !== undefined
      ? cellKinds(file, place.offset)
      : place.head === undefined || !place.value
        ? lineKinds(place)
        : (slotNames[place.head] ?? []);
  if (!kinds.includes('body') || place.run === '' || place.path.length > 0) return [];
  for (let from = 0; from < place.run.length; from++) {
    const found = gazetteer().search(place.run.slice(from), 20);
    if (found.length === 0) continue;
    return found.map((division, index) => {
      const above = gazetteer().parentOf(division)?.name;
      const candidate: Candidate = {
        label: division.name,
        words: [],
        kind: Kind.Reference,
        text: division.name,
        group: 4,
        ...(above && { detail: above }),
      };
      return { candidate, from, rank: 1 + (from > 0 ? 1 : 0) + index / 100 };
    });
  }
  return [];
}

function values(file: EditorFile, head: string): Candidate[] {
  return Object.entries(slotWords[head] ?? {}).map(([key, [zh = key]]) => {
    const [label, detail] = file.summary.spelling === 'zh' ? [zh, key] : [key, zh];
    return { label, words: [zh, key], kind: Kind.EnumMember, text: label, detail, group: 1 };
  });
}

/** Words of a sentence: 应当, 向, 各, 除非 … */
function words(file: EditorFile, { head }: CaretPlace): Candidate[] {
  if (head !== 'duty' && head !== 'term' && head !== undefined) return [];
  return keywords
    .filter(({ category }) => category === 'modality' || category === 'word')
    .map(({ key, zh, aliases }): Candidate => {
      const label = spell(key, file.summary.spelling);
      return { label, words: [zh, key, ...aliases], kind: Kind.Keyword, text: label, group: 5 };
    });
}

/** Units, after a figure. */
function units({ run, before }: CaretPlace, file: EditorFile): Candidate[] {
  const figure = /[\d０-９]/.test(run) || /[\d０-９]$/.test(before.at(-1)?.image ?? '');
  if (!figure) return [];
  const typed = /[^\d０-９.．]*$/.exec(run)?.[0] ?? '';
  const { spelling } = file.summary;
  const gap = spelling === 'en' && run !== '' ? ' ' : '';
  return unitSpellings(file.text, spelling).map(({ unit, also }) => ({
    label: unit,
    words: typed === '' ? [run + unit] : [unit],
    kind: Kind.Unit,
    text: typed === '' ? run + gap + unit : unit,
    detail: also,
    group: 0,
  }));
}

function imports(file: EditorFile): Candidate[] {
  const files = file.portfolio.uris().filter((uri) => uri !== file.uri);
  const here = file.uri.slice(0, file.uri.lastIndexOf('/') + 1);
  const names = files.flatMap((uri) => (uri.startsWith(here) ? [decodeURIComponent(uri.slice(here.length))] : []));
  const libraries = file.portfolio.view(file.uri)?.resolver.world.libraries ?? [];
  const named = libraries.flatMap((uri) => file.portfolio.summary(uri)?.facts.library ?? []);
  return [
    ...named.map((name): Candidate => ({ label: name, words: [name], kind: Kind.Module, text: name, group: 0 })),
    ...names.map((name): Candidate => ({ label: name, words: [name], kind: Kind.Module, text: `“${name}”`, group: 1 })),
  ];
}

function member(name: string): Candidate {
  return { label: name, words: [name], kind: Kind.Value, text: name, group: 0 };
}
