import { startServer } from '@duikou/language';
import { makeDocuments } from 'duikou/documents';
import { nodeHost } from 'duikou/host';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { pageOf } from './pages.ts';

const connection = createConnection(ProposedFeatures.all);
startServer(connection, nodeHost, { generate: makeDocuments, pageOf });
connection.listen();
