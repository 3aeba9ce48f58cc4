import { startServer } from '@duikou/language';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './host.ts';

const connection = createConnection(ProposedFeatures.all);
startServer(connection, nodeHost);
connection.listen();
