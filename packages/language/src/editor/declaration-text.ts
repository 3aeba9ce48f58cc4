import { type Document, isAgreement, isImport } from '../generated/ast.ts';
import { createReader, type Reader } from '../reader.ts';
import { formatText } from './format/index.ts';
import { withoutRowComments } from './format/table.ts';
import { fileTokens } from './tokens.ts';

let shared: Reader | undefined;
const sharedReader = (): Reader => {
  shared ??= createReader();
  return shared;
};

/**
 * The text of one agreement with the imports of its file, laid out, without comments: what a document carries of its source.
 * @param name the agreement's name, in NFKC
 * @returns undefined where the text has no such agreement
 */
export function agreementText(text: string, name: string, reader: Reader = sharedReader()): string | undefined {
  const { result } = reader.parse('file:///agreement.duikou', text);
  const { elements } = result.value as Document;
  const agreement = elements.find((node) => isAgreement(node) && node.name?.normalize('NFKC') === name);
  if (agreement === undefined) return undefined;
  const tokens = fileTokens(result);
  const parts = elements
    .filter((node) => isImport(node) || node === agreement)
    .flatMap(({ $cstNode }) => {
      if ($cstNode === undefined) return [];
      let at = $cstNode.offset;
      let part = '';
      for (const token of tokens) {
        if (token.offset < at || token.end > $cstNode.end) continue;
        part += text.slice(at, token.offset);
        if (token.type === 'TABLE') part += withoutRowComments(token.text);
        else if (!token.comment) part += token.text;
        at = token.end;
      }
      return [part];
    });
  return formatText(`${parts.join('\n')}\n`, { reader });
}
