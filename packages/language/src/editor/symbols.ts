import { type Declaration, originOf, type Range, type Summary } from '@duikou/model';
import type { DocumentSymbol, SymbolInformation, SymbolKind } from 'vscode-languageserver-types';
import type { Workspace } from '../workspace/index.ts';
import { fit } from './completion/match.ts';
import type { EditorFile } from './file.ts';

const kinds: Record<string, SymbolKind> = {
  agreement: 5,
  party: 11,
  regime: 3,
  basis: 1,
  fund: 13,
  duty: 6,
  clause: 4,
  project: 19,
  indicators: 10,
  indicator: 22,
  areas: 10,
  area: 22,
  'negative-list': 18,
  item: 22,
  organ: 11,
  meeting: 24,
  team: 5,
  need: 15,
  event: 24,
  'responsibility-list': 18,
  rule: 25,
  actuals: 18,
  example: 12,
  amendment: 5,
  explanation: 15,
  letter: 1,
  template: 26,
  table: 18,
};

interface Node {
  symbol: DocumentSymbol;
  end: Range['end'];
}

const before = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character);

/** The outline: declarations and clauses, each inside the one round about it. Parts of a breakdown are left out. */
export function documentSymbols(file: EditorFile): DocumentSymbol[] {
  const { declarations, origins, facts } = file.summary;
  const clauses = facts.clauses.map(({ id, title, name }) => ({ id, kind: 'clause', name: title || name }));
  const named = declarations
    .filter(({ kind }) => kind !== 'share' && kind !== 'clause')
    .map(({ id, kind, path }) => ({ id, kind, name: path.at(-1) ?? '' }));
  const found = [...named, ...clauses].flatMap(({ id, kind, name }): DocumentSymbol[] => {
    const selection = originOf(origins, `${id}#name`) ?? originOf(origins, `${id}#self`);
    const range = originOf(origins, `${id}#self`) ?? selection;
    if (selection === undefined || range === undefined || name === '') return [];
    const inside = !before(selection.start, range.start) && !before(range.end, selection.end);
    return [
      { name, kind: kinds[kind] ?? 20, range: inside ? range : selection, selectionRange: selection, children: [] },
    ];
  });
  found.sort((a, b) =>
    before(a.range.start, b.range.start)
      ? -1
      : before(b.range.start, a.range.start)
        ? 1
        : before(b.range.end, a.range.end)
          ? -1
          : 1,
  );
  const roots: DocumentSymbol[] = [];
  const open: Node[] = [];
  for (const symbol of found) {
    while (open.length > 0 && !before(symbol.range.start, open.at(-1)!.end)) open.pop();
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ symbol, end: symbol.range.end });
  }
  return roots;
}

/** Declarations of all files that a query fits, by Chinese, pinyin or initials; at most 200. */
export function workspaceSymbols(workspaces: readonly Workspace[], query: string): SymbolInformation[] {
  const found: { rank: number; symbol: SymbolInformation }[] = [];
  for (const { portfolio } of workspaces) {
    for (const uri of portfolio.uris()) {
      const summary = portfolio.summary(uri)!;
      for (const declaration of summary.declarations) {
        const rank = declaration.kind === 'share' ? undefined : fit(declaration.path.at(-1) ?? '', query);
        if (rank !== undefined) found.push({ rank, symbol: symbolOf(uri, summary, declaration) });
      }
    }
  }
  return found
    .sort((a, b) => a.rank - b.rank)
    .slice(0, 200)
    .map(({ symbol }) => symbol);
}

function symbolOf(uri: string, { origins }: Summary, { kind, path, at }: Declaration): SymbolInformation {
  const start = { line: 0, character: 0 };
  return {
    name: path.at(-1) ?? '',
    kind: kinds[kind] ?? 20,
    location: { uri, range: originOf(origins, at) ?? { start, end: start } },
    ...(path.length > 1 && { containerName: path.slice(0, -1).join('.') }),
  };
}
