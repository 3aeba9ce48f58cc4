import type { Locale } from '@duikou/messages';
import type { Connection, InitializeParams, InitializeResult, WorkspaceFolder } from 'vscode-languageserver';
import { libraryScheme } from '../library/index.ts';
import { configName, type Host, isWithin, nameOf, normalUri } from '../workspace/index.ts';
import { fromBase64 } from './base64.ts';
import { listExamples, runExamples } from './examples.ts';
import { bindFeatures, capabilities } from './features.ts';
import { generate, offer } from './generate.ts';
import {
  type ClientSettings,
  type DocumentsParams,
  documentsRequest,
  type ExamplesParams,
  examplesRequest,
  type Generate,
  type GenerateParams,
  generateRequest,
  type ImportDraft,
  type ImportParams,
  importRequest,
  type OfferDocuments,
  type RunExamplesParams,
  runExamplesRequest,
} from './protocol.ts';
import { Session } from './session.ts';

export interface ServerOptions {
  /** Makes documents for `duikou/generate`; without it that request is not answered. */
  generate?: Generate;
  /** Says which documents there are, for `duikou/documents`; without it that request is not answered. */
  offer?: OfferDocuments;
  /** Reads an office's file for `duikou/import`; without it that request is not answered. */
  importDraft?: ImportDraft;
  /** Where the page of a code is. */
  pageOf?: (code: string, locale: Locale) => string | undefined;
}

/**
 * Serves a client over a connection that is not yet listening. The platform is the host's: nothing here knows Node or a browser.
 * Whatever a client sends, the server goes on: a request that fails is logged and answered with null.
 */
export function startServer(connection: Connection, host: Host, options: ServerOptions = {}): void {
  const session = new Session(connection, host);
  session.pageOf = options.pageOf;
  let client: InitializeParams['capabilities'] = {};
  let folders: WorkspaceFolder[] = [];

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities ?? {};
    session.snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
    folders = params.workspaceFolders ?? (params.rootUri ? [{ uri: params.rootUri, name: '' }] : []);
    session.settings = { ...settingsFrom({ locale: params.locale }), ...settingsFrom(params.initializationOptions) };
    return { capabilities: capabilities(), serverInfo: { name: 'duikou', version: '0.1.0' } };
  });

  connection.onInitialized(() => {
    session.openFolders(folders.map(({ uri }) => uri));
    const register = (id: string, method: string, registerOptions: unknown): void => {
      connection
        .sendRequest('client/registerCapability', { registrations: [{ id, method, registerOptions }] })
        .catch((error: unknown) => session.report(method, error));
    };
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      const watchers = [{ globPattern: '**/*.duikou' }, { globPattern: `**/${configName}` }];
      register('duikou-files', 'workspace/didChangeWatchedFiles', { watchers });
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      register('duikou-settings', 'workspace/didChangeConfiguration', { section: 'duikou' });
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        session.closeFolders(event.removed.map(({ uri }) => uri));
        session.openFolders(event.added.map(({ uri }) => uri));
      });
  });

  connection.onDidOpenTextDocument((params) => session.touch(session.documents.open(params)));
  connection.onDidChangeTextDocument((params) => session.touch(session.documents.change(params)));
  connection.onDidCloseTextDocument((params) => session.release(session.documents.close(params)));

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const change of changes) {
      const uri = normalUri(change.uri);
      if (nameOf(uri) === configName) {
        const known = session.workspaces.all().find(({ configUri }) => configUri === uri);
        if (change.type === 2 && known) void session.enqueue(() => known.reconfigure());
        else void session.rediscover();
      } else if (!session.documents.has(uri)) {
        void session.enqueue(async () => {
          const workspace = session.workspaces.holding(uri);
          if (!session.documents.has(uri)) await workspace?.reload(uri);
        });
      }
    }
  });

  connection.workspace.onDidDeleteFiles(({ files }) => {
    void session.enqueue(() => {
      for (const { uri: folder } of files) {
        for (const workspace of session.workspaces.all()) {
          const gone = workspace.files().filter((uri) => isWithin(normalUri(folder), uri));
          for (const uri of gone) if (!session.documents.has(uri)) workspace.remove(uri);
        }
      }
    });
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    const before = session.locale;
    const section = (settings as { duikou?: unknown } | undefined)?.duikou;
    session.settings = { ...session.settings, ...settingsFrom(section) };
    if (session.locale !== before) session.showAll();
  });

  bindFeatures(connection, session);

  connection.onRequest('workspace/textDocumentContent', async ({ uri }: { uri: string }) => ({
    text: uri.startsWith(`${libraryScheme}:`) ? ((await session.textOf(normalUri(uri))) ?? '') : '',
  }));
  connection.onRequest(examplesRequest, (params: ExamplesParams) => listExamples(session, params ?? {}));
  connection.onRequest(runExamplesRequest, (params: RunExamplesParams) => runExamples(session, params));
  const make = options.generate;
  if (make) connection.onRequest(generateRequest, (params: GenerateParams) => generate(session, params, make));
  const ask = options.offer;
  if (ask) connection.onRequest(documentsRequest, (params: DocumentsParams) => offer(session, params, ask));
  const read = options.importDraft;
  if (read)
    connection.onRequest(importRequest, ({ name, base64, locale }: ImportParams) =>
      read({ name, bytes: fromBase64(base64), locale: locale ?? session.locale }),
    );

  connection.onShutdown(() => session.end());
}

/** What a client says of language and spelling; anything else is passed over. */
function settingsFrom(given: unknown): ClientSettings {
  const { locale, keywords } = (given ?? {}) as { locale?: unknown; keywords?: unknown };
  const settings: ClientSettings = {};
  if (typeof locale === 'string' && locale !== '') settings.locale = /^zh/i.test(locale) ? 'zh' : 'en';
  if (keywords === 'zh' || keywords === 'en' || keywords === 'keep') settings.keywords = keywords;
  return settings;
}
