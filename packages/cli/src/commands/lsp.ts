import { startServer } from '@duikou/language';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { makeDocuments, offerDocuments } from '../documents.ts';
import { DONE, type ExitCode } from '../errors.ts';
import { nodeHost } from '../host.ts';
import { importDraft } from '../imports.ts';

/** `lsp`: serves one client over standard input and output until it says goodbye; the protocol ends the process itself. */
export function lsp(): Promise<ExitCode> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, nodeHost, { generate: makeDocuments, offer: offerDocuments, importDraft });
  connection.listen();
  return new Promise((done) => {
    connection.onExit(() => done(DONE));
    process.stdin.on('close', () => done(DONE));
  });
}
