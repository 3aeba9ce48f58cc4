import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { libraryScheme } from '../library/index.ts';
import type { Session } from './session.ts';

/** What the server tells a client it can do. */
export function capabilities(): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didDelete: { filters: [{ scheme: 'file', pattern: { glob: '**', matches: 'folder' } }] } },
      textDocumentContent: { schemes: [libraryScheme] },
    },
  };
}

/** Binds each editor feature to its request. */
export function bindFeatures(_connection: Connection, _session: Session): void {}
