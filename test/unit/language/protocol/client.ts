import { PassThrough } from 'node:stream';
import { type Host, type ServerOptions, startServer } from '@duikou/language';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import type { Diagnostic } from 'vscode-languageserver-types';

/** A client that speaks the real protocol with a real server over streams. */
export interface Client {
  connection: MessageConnection;
  /** Diagnostics of a file as last published. */
  shown: Map<string, Diagnostic[]>;
  /** URIs in the order of publishing. */
  published: string[];
  /** What the server wrote into the log. */
  log: string[];
  registered: string[];
  request<T = unknown>(method: string, params: unknown): Promise<T>;
  notify(method: string, params: unknown): Promise<void>;
  open(uri: string, text: string): Promise<void>;
  change(uri: string, contentChanges: unknown[]): Promise<void>;
  /** Waits until what is published of a file is as wanted. */
  until(uri: string, wanted: (diagnostics: Diagnostic[]) => boolean): Promise<Diagnostic[]>;
  end(): Promise<void>;
}

/** Starts a server and initialises it as VS Code does. */
export async function connect(
  host: Host,
  folders: readonly string[],
  options: ServerOptions & { settings?: unknown } = {},
): Promise<Client> {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(up, down);
  startServer(server, host, options);
  server.listen();
  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const shown = new Map<string, Diagnostic[]>();
  const published: string[] = [];
  const log: string[] = [];
  const registered: string[] = [];
  const waiting = new Set<() => void>();
  const versions = new Map<string, number>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
    shown.set(uri, diagnostics);
    published.push(uri);
    for (const wake of waiting) wake();
  });
  connection.onNotification('window/logMessage', ({ message }) => void log.push(message));
  connection.onRequest('client/registerCapability', ({ registrations }) => {
    for (const { method } of registrations) registered.push(method);
    return null;
  });
  connection.listen();
  const client: Client = {
    connection,
    shown,
    published,
    log,
    registered,
    request: (method, params) => connection.sendRequest(method, params),
    notify: (method, params) => connection.sendNotification(method, params),
    async open(uri, text) {
      versions.set(uri, 1);
      await client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'duikou', version: 1, text } });
    },
    async change(uri, contentChanges) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      await client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    until(uri, wanted) {
      return new Promise((done) => {
        const look = (): void => {
          const there = shown.get(uri);
          if (there === undefined || !wanted(there)) return;
          waiting.delete(look);
          done(there);
        };
        waiting.add(look);
        look();
      });
    },
    async end() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      server.dispose();
    },
  };
  await client.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {
      workspace: {
        workspaceFolders: true,
        didChangeWatchedFiles: { dynamicRegistration: true },
        didChangeConfiguration: { dynamicRegistration: true },
      },
      textDocument: { completion: { completionItem: { snippetSupport: true } } },
    },
    initializationOptions: options.settings ?? { locale: 'zh', keywords: 'keep' },
    workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  await client.notify('initialized', {});
  return client;
}
