import type { ExportFormat, ExportRequest } from '@duikou/documents';
import { exportAgreement } from '@duikou/documents';
import type { FileView } from '@duikou/model';
import { exampleAgreements } from '../../../support/examples.ts';
import { viewOf, viewOfSummary } from '../layouts/reading.ts';

/** A request for the last agreement of a view. */
export function requestOf(view: FileView, more: Partial<ExportRequest> = {}): ExportRequest {
  return {
    view,
    agreement: view.facts.agreements.at(-1)!.id,
    file: '协议.duikou',
    asOf: '2024-06-30',
    sourceHash: 'sha256:0f1e2d',
    programVersion: '0.1.0',
    ...more,
  };
}

/** The export of the last agreement of a text, as text; undefined where there is none. */
export function exported(text: string, format: ExportFormat, more: Partial<ExportRequest> = {}): string | undefined {
  const file = exportAgreement(requestOf(viewOf(text), more), format);
  return file && new TextDecoder().decode(file.bytes);
}

/** The same of every agreement of the examples, by name; without those that have nothing for the format. */
export function exportedExamples(format: ExportFormat): readonly { name: string; text: string }[] {
  return exampleAgreements().flatMap(({ name, id, uri, portfolio }) => {
    const file = exportAgreement(requestOf(portfolio.view(uri)!, { agreement: id }), format);
    return file === undefined ? [] : [{ name, text: new TextDecoder().decode(file.bytes) }];
  });
}

/** The export of a text in which every `〆` of the facts has become another word, one that the language itself might not let in. */
export function exportedWith(text: string, word: string, format: ExportFormat): string {
  const { summary } = viewOf(text);
  const facts = JSON.parse(JSON.stringify(summary.facts).replaceAll('〆', JSON.stringify(word).slice(1, -1)));
  const file = exportAgreement(requestOf(viewOfSummary({ ...summary, facts })), format)!;
  return new TextDecoder().decode(file.bytes);
}
