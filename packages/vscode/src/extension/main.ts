import { commands, type ExtensionContext, window } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createClient } from './client.ts';
import { showExamples } from './examples.ts';
import { generateDocuments } from './generate.ts';
import { importFile } from './import.ts';
import { text } from './text.ts';

let client: LanguageClient | undefined;

/** Starts the language server and registers the commands. */
export async function activate(context: ExtensionContext): Promise<void> {
  const started = createClient(context);
  client = started;
  context.subscriptions.push(
    commands.registerCommand('duikou.generate', (first?: unknown) => generateDocuments(started, first)),
    commands.registerCommand('duikou.import', (first?: unknown) => importFile(started, first)),
    commands.registerCommand('duikou.restart', () => attempt(() => started.restart())),
    commands.registerCommand('duikou.showOutput', () => started.outputChannel.show()),
    ...showExamples(started),
  );
  await attempt(() => started.start());
}

/** Stops the language server; VS Code waits for it. */
export async function deactivate(): Promise<void> {
  await client?.dispose();
}

async function attempt(action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const show = text('vscode.command.showOutput');
    void window.showErrorMessage(text('vscode.server.failed', { reason }), show).then((choice) => {
      if (choice === show) client?.outputChannel.show();
    });
  }
}
