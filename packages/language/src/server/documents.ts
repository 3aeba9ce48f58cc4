import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { normalUri } from '../workspace/uri.ts';

/** The documents open in the client, by normal URI. */
export class OpenDocuments {
  private readonly documents = new Map<string, TextDocument>();

  /** The document's normal URI. */
  open({ textDocument }: DidOpenTextDocumentParams): string {
    const uri = normalUri(textDocument.uri);
    const { languageId, version, text } = textDocument;
    this.documents.set(uri, TextDocument.create(textDocument.uri, languageId, version, text));
    return uri;
  }

  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): string {
    const uri = normalUri(textDocument.uri);
    const document = this.documents.get(uri);
    if (document) TextDocument.update(document, contentChanges, textDocument.version);
    return uri;
  }

  close({ textDocument }: DidCloseTextDocumentParams): string {
    const uri = normalUri(textDocument.uri);
    this.documents.delete(uri);
    return uri;
  }

  get(uri: string): TextDocument | undefined {
    return this.documents.get(uri);
  }

  has(uri: string): boolean {
    return this.documents.has(uri);
  }

  uris(): string[] {
    return [...this.documents.keys()];
  }

  /** The URI as the client spells it. */
  clientUri(uri: string): string {
    return this.documents.get(uri)?.uri ?? uri;
  }
}
