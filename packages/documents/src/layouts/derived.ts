import { type Agreement, emptyAgreement } from '@duikou/model';
import type { Block, DocumentKind, DocumentMeta, DocumentTree } from '../tree/types.ts';
import { Annexes } from './annexes.ts';
import { classificationBlocks, markOf } from './classification.ts';
import type { AgreementContext, AgreementOptions, LayoutView } from './context.ts';
import { titleOf } from './title.ts';
import { words } from './wording/text.ts';

/** Where a document came from; the text stays out of one with a 密级. */
export function metaOf(
  { sourceHash, programVersion, draft, author, source }: AgreementOptions,
  { classification }: Pick<Agreement, 'classification'>,
): DocumentMeta {
  const mark = markOf(classification?.text);
  return {
    sourceHash,
    programVersion,
    language: 'zh-CN',
    ...(draft === undefined ? {} : { draft }),
    ...(author === undefined ? {} : { author }),
    ...(mark === undefined ? {} : { classification: mark }),
    ...(source === undefined || classification ? {} : { source }),
  };
}

/** What the parts of a layout see of an agreement; `numbered` where its document has several annexes, `under` its number as the annex of a letter. */
export function contextOf(
  view: LayoutView,
  agreement: Agreement,
  options: AgreementOptions,
  numbered = false,
  under?: number,
): AgreementContext {
  return {
    view,
    agreement,
    options,
    annexes: new Annexes(numbered, under),
    form: words(agreement.form?.text ?? '') || '协议',
    sides: agreement.parties.length === 2 ? '双方' : '各方',
  };
}

/** Stands in for the agreement of what is declared outside of any. */
const none = emptyAgreement('', '');

/**
 * The context of the agreement of a name; of none where the name is empty.
 * @throws RangeError when the file has no agreement of that name
 */
export function contextNamed(view: LayoutView, name: string, options: AgreementOptions): AgreementContext {
  const agreement = name === '' ? none : view.facts.agreements.find((one) => one.name === name);
  if (agreement === undefined) throw new RangeError(`contextNamed: no agreement “${name}” in ${view.uri}`);
  return contextOf(view, agreement, options);
}

/** The title of a document made from an agreement: the agreement's own, then what the document is. */
export function titleWith({ agreement }: AgreementContext, what: string): readonly string[] {
  const own = agreement.title ?? agreement.name;
  return own === '' ? [what] : [...titleOf(own), what];
}

/** A document that is made from an agreement and is not the agreement. */
export function derivedDocument(
  kind: DocumentKind,
  title: readonly string[],
  { agreement, options }: AgreementContext,
  blocks: readonly Block[],
): DocumentTree {
  return { kind, title, meta: metaOf(options, agreement), blocks: [...classificationBlocks(agreement), ...blocks] };
}
