import { type Connection, LSPErrorCodes, ResponseError, type ServerCapabilities } from 'vscode-languageserver';
import { codeActions } from '../editor/code-actions.ts';
import type { EditorFile } from '../editor/file.ts';
import { formatting } from '../editor/formatting.ts';
import { Refusal } from '../editor/refusal.ts';
import { libraryScheme } from '../library/index.ts';
import type { Session } from './session.ts';

/** What the server tells a client it can do. */
export function capabilities(): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    codeActionProvider: { codeActionKinds: ['quickfix'] },
    documentFormattingProvider: true,
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
}
