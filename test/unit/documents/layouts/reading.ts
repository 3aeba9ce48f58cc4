import { readFileSync } from 'node:fs';
import type { DocumentTree } from '@duikou/documents';
import { layoutAgreement } from '@duikou/documents';
import { createReader, gazetteer } from '@duikou/language';
import { createPortfolio, type FileView, type Summary } from '@duikou/model';

const uri = 'file:///test/agreement.duikou';
const reader = createReader();

/** The view of a file that is alone in its workspace, without any library. */
export function viewOf(text: string): FileView {
  return viewOfSummary(reader.read(uri, text));
}

/** The same of facts that were read before. */
export function viewOfSummary(summary: Summary): FileView {
  const portfolio = createPortfolio({
    library: [],
    gazetteer: gazetteer(),
    asOf: '2024-06-30',
    checks: { file: [], cross: [] },
    onInternalError: (error) => {
      throw error;
    },
  });
  portfolio.set(summary);
  return portfolio.view(uri)!;
}

export const options = { sourceHash: 'sha256:0f1e2d', programVersion: '0.1.0' } as const;

export function layout(text: string, more: Partial<Parameters<typeof layoutAgreement>[2]> = {}, at = -1): DocumentTree {
  const view = viewOf(text);
  return layoutAgreement(view, view.facts.agreements.at(at)!.id, { ...options, ...more });
}

export function source(name: 'annual' | 'full'): string {
  return readFileSync(new URL(`agreements/${name}.duikou`, import.meta.url), 'utf8');
}
