import type { DocumentKind, DocumentTree, LayoutView, TableBlock } from '@duikou/documents';
import { makerOf, treeText } from '@duikou/documents';
import { portfolioOf } from '../../../support/portfolio.ts';

const uri = 'file:///test/agreement.duikou';
export const options = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0' } as const;

/** The view of a text with the built-in library; `others` are further files by name. */
export function viewOf(text: string, others: Readonly<Record<string, string>> = {}): LayoutView {
  const more = Object.fromEntries(Object.entries(others).map(([name, one]) => [`file:///test/${name}`, one]));
  return portfolioOf({ ...more, [uri]: text }).view(uri)!;
}

/** Names of the documents of a kind. */
export function namesOf(kind: DocumentKind, view: LayoutView): string[] {
  return makerOf(kind)
    .found(view)
    .map(({ name }) => name);
}

/** The first document of a kind, or that of a name. */
export function treeOf(kind: DocumentKind, view: LayoutView, name?: string): DocumentTree {
  const maker = makerOf(kind);
  const subject = maker.found(view).find((one) => name === undefined || one.name === name);
  return maker.layout(view, subject!, options);
}

export function tablesOf(tree: DocumentTree): TableBlock[] {
  return tree.blocks.filter((block) => block.kind === 'table');
}

/** Rows of a table, heading first, cells joined by `|`. */
export function rowsOf(table: TableBlock): string[] {
  return [...table.header, ...table.rows].map(({ cells }) => cells.map(({ text }) => text).join('|'));
}

export function notesOf(tree: DocumentTree): string[] {
  return tree.blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []));
}

export function textOf(tree: DocumentTree): string {
  return treeText(tree).join('\n');
}
