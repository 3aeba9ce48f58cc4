import { type Connection, LSPErrorCodes, ResponseError, type ServerCapabilities } from 'vscode-languageserver';
import { codeActions } from '../editor/code-actions.ts';
import { completion } from '../editor/completion/index.ts';
import { loadPinyin } from '../editor/completion/match.ts';
import { definition } from '../editor/definition.ts';
import type { EditorFile } from '../editor/file.ts';
import { folding } from '../editor/folding.ts';
import { formatting } from '../editor/formatting.ts';
import { hover } from '../editor/hover.ts';
import { highlights, references } from '../editor/references.ts';
import { Refusal } from '../editor/refusal.ts';
import { prepareRename, rename } from '../editor/rename.ts';
import { semanticTokens, tokenModifiers, tokenTypes } from '../editor/semantic-tokens.ts';
import { documentSymbols, workspaceSymbols } from '../editor/symbols.ts';
import { libraryScheme } from '../library/index.ts';
import type { Session } from './session.ts';

/** What the server tells a client it can do. */
export function capabilities(): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    completionProvider: { triggerCharacters: ['：', ':', '.', '、', '，', '“'] },
    definitionProvider: true,
    documentFormattingProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    hoverProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    semanticTokensProvider: {
      full: true,
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
    },
    workspaceSymbolProvider: true,
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didDelete: { filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' } }] } },
      textDocumentContent: { schemes: [libraryScheme] },
    },
  };
}

interface OfDocument {
  textDocument: { uri: string };
}

/** Binds each editor feature to its request. A request that fails is logged and answered with null, a refusal with its reason. */
export function bindFeatures(connection: Connection, session: Session): void {
  const guarded = async <R>(what: string, work: () => Promise<R>): Promise<R | null | ResponseError<void>> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) return new ResponseError<void>(LSPErrorCodes.RequestFailed, error.message);
      session.report(what, error);
      return null;
    }
  };
  /** A feature of one file; null where nothing is known of the file. */
  const ofFile =
    <P extends OfDocument, R>(what: string, feature: (file: EditorFile, params: P) => R | Promise<R>) =>
    (params: P) =>
      guarded(what, async () => {
        const file = await session.file(params.textDocument.uri);
        return file === undefined ? null : feature(file, params);
      });

  connection.onCodeAction(
    ofFile('code actions', (file, { textDocument, range, context }) =>
      codeActions(file, textDocument.uri, range, context.only, session.pageOf),
    ),
  );
  connection.onDocumentFormatting(ofFile('formatting', (file) => formatting(file, session.settings.keywords)));
  connection.onCompletion(
    ofFile('completion', (file, { position }) => completion(file, file.offset(position), session.snippets)),
  );
  connection.onDefinition(ofFile('definition', (file, { position }) => definition(file, file.offset(position))));
  connection.onDocumentHighlight(ofFile('highlight', (file, { position }) => highlights(file, file.offset(position))));
  connection.onDocumentSymbol(ofFile('outline', (file) => documentSymbols(file)));
  connection.onFoldingRanges(ofFile('folding', (file) => folding(file)));
  connection.onHover(ofFile('hover', (file, { position }) => hover(file, file.offset(position)) ?? null));
  connection.onReferences(
    ofFile('references', (file, { position, context }) =>
      references(file, file.offset(position), context.includeDeclaration),
    ),
  );
  connection.onPrepareRename(ofFile('rename', (file, { position }) => prepareRename(file, file.offset(position))));
  connection.onRenameRequest(
    ofFile('rename', (file, { position, newName }) => rename(file, file.offset(position), newName)),
  );
  connection.languages.semanticTokens.on(async (params) => {
    const found = await ofFile('semantic tokens', (file: EditorFile) => semanticTokens(file))(params);
    return found ?? { data: [] };
  });
  connection.onWorkspaceSymbol(({ query }) =>
    guarded('workspace symbols', async () => {
      await session.settle();
      if (/[a-z]/i.test(query)) await loadPinyin();
      return workspaceSymbols(session.workspaces.all(), query);
    }),
  );
}
