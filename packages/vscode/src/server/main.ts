import { startServer } from '@duikou/language';
import { makeDocuments } from 'duikou/documents';
import { nodeHost } from 'duikou/host';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';

const connection = createConnection(ProposedFeatures.all);
startServer(connection, nodeHost, { generate: makeDocuments });
connection.listen();
