import type { ImportParams, ImportResult, importRequest } from '@duikou/language';
import { commands, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { locale, text } from './text.ts';

const IMPORT: typeof importRequest = 'duikou/import';
const EXTENSIONS = ['xlsx', 'csv', 'tsv', 'docx'];

/** Bytes past which a file is not sent to the server, which would refuse it. */
const largest = 20_000_000;

/**
 * Reads an office's file and opens the draft as a new document, which nobody has saved yet.
 *
 * @param first nothing, or the file (from a menu, a key binding or another extension)
 * @returns the draft's URI; undefined when the user or the server declined
 */
export async function importFile(client: LanguageClient, first?: unknown): Promise<string | undefined> {
  const file = first instanceof Uri ? first : typeof first === 'string' ? Uri.parse(first) : await ask();
  if (file === undefined) return undefined;
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > largest) throw new Error(text('vscode.import.large'));
    const bytes = await workspace.fs.readFile(file);
    const params: ImportParams = { name, base64: Buffer.from(bytes).toString('base64'), locale: locale() };
    const result = await window.withProgress(
      { location: ProgressLocation.Window, title: text('vscode.import.progress') },
      () => client.sendRequest<ImportResult>(IMPORT, params),
    );
    if (result.problem !== undefined) {
      void window.showErrorMessage(result.problem);
      return undefined;
    }
    return await show(client, result);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(text('vscode.import.failed', { name, reason }));
    return undefined;
  }
}

async function ask(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectMany: false,
    filters: { [text('vscode.import.files')]: EXTENSIONS },
    openLabel: text('vscode.import.choose'),
    title: text('vscode.command.import'),
  });
  return chosen?.[0];
}

async function show(client: LanguageClient, { text: content, report }: ImportResult): Promise<string> {
  const document = await workspace.openTextDocument({ language: 'duikou', content });
  await window.showTextDocument(document, { preview: false });
  for (const line of report) client.outputChannel.appendLine(line);
  const [head] = report;
  const more = text('vscode.command.showOutput');
  if (head !== undefined)
    void window.showInformationMessage(head, more).then((choice) => {
      if (choice === more) void commands.executeCommand('duikou.showOutput');
    });
  return document.uri.toString();
}
