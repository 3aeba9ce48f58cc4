import { startServer } from '@duikou/language';
import { makeDocuments, offerDocuments } from 'duikou/documents';
import { nodeHost } from 'duikou/host';
import { importDraft } from 'duikou/imports';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { pageOf } from './pages.ts';

const connection = createConnection(ProposedFeatures.all);
startServer(connection, nodeHost, { generate: makeDocuments, offer: offerDocuments, importDraft, pageOf });
connection.listen();
