import type { ClientSettings } from '@duikou/language';
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { DidChangeConfigurationNotification, LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { locale } from './text.ts';

/** The settings the server needs, with `auto` resolved: the server cannot know the editor's display language. */
export function settings(resource?: Uri): ClientSettings {
  const keywords = workspace.getConfiguration('duikou', resource).get<string>('keywords', 'keep');
  return { locale: locale(), keywords: keywords === 'zh' || keywords === 'en' ? keywords : 'keep' };
}

/**
 * The client of the language server in `dist/server.js`, not yet started. It hands the settings over on initialisation, answers
 * the server's questions for the section `duikou`, and tells of changes; changes of files are watched as the server registers.
 */
export function createClient(context: ExtensionContext): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const client = new LanguageClient(
    'duikou',
    'Duikou',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: [{ language: 'duikou' }],
      initializationOptions: () => settings(),
      middleware: {
        workspace: {
          configuration: async (params, token, next) => {
            const answers = await next(params, token);
            if (!Array.isArray(answers)) return answers;
            return answers.map((answer: unknown, index) => {
              const item = params.items[index];
              if (item?.section !== 'duikou') return answer;
              const resource = item.scopeUri === undefined ? undefined : Uri.parse(item.scopeUri);
              return { ...(answer as object), ...settings(resource) };
            });
          },
        },
      },
    },
  );
  context.subscriptions.push(
    workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('duikou') || !client.isRunning()) return;
      void client.sendNotification(DidChangeConfigurationNotification.type, { settings: { duikou: settings() } });
    }),
  );
  return client;
}
