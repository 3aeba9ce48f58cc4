import { layoutAgreement } from '../layouts/agreement.ts';
import { labels } from '../tree/labels.ts';
import { titleText } from '../tree/titles.ts';
import type { AnnexBlock, Block, DocumentTree } from '../tree/types.ts';
import { conclusionElements, flowElements } from './akn/blocks.ts';
import { bodyElements } from './akn/body.ts';
import { metaOf } from './akn/meta.ts';
import { contextOf, type ExportContext } from './context.ts';
import type { ExportRequest } from './types.ts';
import { type Content, type Element, element, xmlText } from './xml.ts';

/**
 * The agreement's text as Akoma Ntoso 3.0 (OASIS LegalDocML): a `doc` with the title as preface, parties and opening as preamble,
 * clauses with their printed numbers as mainBody, signatures as conclusions and each annex as an attachment. The text is that of the
 * generated documents.
 * @throws RangeError when the file has no such agreement
 */
export function aknText(request: ExportRequest): string {
  const context = contextOf(request);
  const { sourceHash, programVersion, asOf } = request;
  const tree = layoutAgreement(request.view, request.agreement, { sourceHash, programVersion, asOf });
  return xmlText(
    element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, docElement(context, tree)),
  );
}

function docElement(context: ExportContext, tree: DocumentTree): Element {
  const { main, annexes } = cutAnnexes(tree.blocks);
  const isOpening = (block: Block) =>
    block.kind === 'parties' || block.kind === 'paragraph' || block.kind === 'addressee';
  const firstHeading = main.findIndex((block) => !isOpening(block));
  const opening = main.slice(0, firstHeading < 0 ? main.length : firstHeading);
  const rest = main.slice(opening.length);
  const closing = rest.findIndex(({ kind }) => kind === 'signature' || kind === 'sign-off');
  const body = closing < 0 ? rest : rest.slice(0, closing);
  const end = closing < 0 ? [] : rest.slice(closing);
  return element(
    'doc',
    { name: 'agreement' },
    metaOf(context, 'main'),
    preface(tree.title),
    opening.length === 0
      ? undefined
      : element(
          'preamble',
          {},
          element('container', { name: 'opening', eId: 'opening' }, flowElements(opening, context)),
        ),
    element('mainBody', {}, bodyElements(body, '')),
    end.length === 0 ? undefined : element('conclusions', {}, conclusionElements(end)),
    annexes.length === 0
      ? undefined
      : element(
          'attachments',
          {},
          annexes.map((annex, at) => attachment(context, annex, at + 1)),
        ),
  );
}

const preface = (title: readonly string[]): Element =>
  element('preface', {}, element('p', {}, element('docTitle', {}, titleText(title) || '协议')));

interface Annex {
  readonly head: AnnexBlock;
  readonly blocks: readonly Block[];
}

function cutAnnexes(blocks: readonly Block[]): { main: readonly Block[]; annexes: readonly Annex[] } {
  const main: Block[] = [];
  const annexes: { head: AnnexBlock; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'annex') annexes.push({ head: block, blocks: [] });
    else (annexes.at(-1)?.blocks ?? main).push(block);
  }
  return { main, annexes };
}

function attachment(context: ExportContext, { head, blocks }: Annex, at: number): Element {
  const label = head.label ?? `${labels.annex}${head.number ?? ''}`;
  const prefix = `att_${at}__`;
  const body: Content = bodyElements(blocks, prefix);
  return element(
    'attachment',
    { eId: `att_${at}` },
    element('num', {}, label),
    element('heading', {}, titleText(head.title) || label),
    element('doc', { name: 'annex' }, metaOf(context, `att_${at}`), preface(head.title), element('mainBody', {}, body)),
  );
}
