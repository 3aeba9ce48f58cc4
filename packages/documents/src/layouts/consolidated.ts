import { amendedBy, effectOf } from '@duikou/model';
import { documentDate } from '../tree/dates.ts';
import type { Block, DocumentTree } from '../tree/types.ts';
import { layoutAgreement } from './agreement.ts';
import type { AgreementOptions, LayoutView } from './context.ts';
import { listed, titleMarks } from './wording/text.ts';

/**
 * The text of an agreement with the amendments that are in effect on `options.asOf` (all where no day is given), under a note of which they
 * are. It is derived and nobody signed it, so it has no signatures.
 * @throws RangeError when the file has no agreement of that id
 */
export function layoutConsolidated(view: LayoutView, id: string, options: AgreementOptions): DocumentTree {
  const agreement = view.facts.agreements.find((one) => one.id === id);
  if (agreement === undefined) throw new RangeError(`layoutConsolidated: no agreement “${id}” in ${view.uri}`);
  const { asOf } = options;
  const versions = view
    .versionsOf(agreement)
    .filter(({ from }) => asOf === undefined || (from !== undefined && from <= asOf));
  const now = versions.at(-1)?.view ?? view;
  const tree = layoutAgreement(now, id, options);
  const blocks = tree.blocks.filter(({ kind }) => kind !== 'signature');
  return { ...tree, kind: 'consolidated', blocks: [note(view, id, versions.length, options), ...blocks] };
}

function note(view: LayoutView, id: string, count: number, { asOf }: AgreementOptions): Block {
  const amendments = amendmentsOf(view, id).slice(0, count);
  const names = amendments.map((one) => {
    const from = effectOf(one);
    return titleMarks(one.title ?? one.name) + (from === undefined ? '' : `（${documentDate(from)}起生效）`);
  });
  const day = asOf === undefined ? '' : `截至${documentDate(asOf)}，`;
  const said =
    names.length === 0
      ? `${day}尚无生效的补充协议，以下为协议原文。`
      : `${day}以下文本已并入${listed(names)}。合并文本依据协议和补充协议整理，以签署的文本为准。`;
  return { kind: 'note', of: 'document', text: said.replace(/。$/u, '') };
}

/** The amendments of an agreement in the order in which they take effect. */
function amendmentsOf(view: LayoutView, id: string) {
  const agreement = view.facts.agreements.find((one) => one.id === id);
  const found = agreement === undefined ? [] : view.resolver.amendments(agreement.name);
  for (const { amendment } of found) {
    const amended = amendedBy(view.resolver, amendment);
    if (amended?.agreement.id === id && amended.uri === view.uri) return amended.amendments.map((one) => one.amendment);
  }
  return [];
}
