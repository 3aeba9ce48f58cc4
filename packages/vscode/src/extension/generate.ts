import type { GenerateParams, GenerateResult, generateRequest } from '@duikou/language';
import { commands, env, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { locale, text } from './text.ts';
import { outputFolderOf, writeDocuments } from './write.ts';

const GENERATE: typeof generateRequest = 'duikou/generate';

/** Formats the server can generate in the editor. */
const FORMATS = ['docx', 'md', 'html'] as const;
type Format = (typeof FORMATS)[number];

/** What another extension, a key binding or a code lens may hand to the command `duikou.generate`. */
export interface GenerateArguments {
  /** The file with the agreement; default: the active editor's. */
  readonly uri?: string;
  /** Formats; default: the user is asked. */
  readonly formats?: readonly string[];
  /** Whether to mark the documents as a draft; default: the user is asked when there are errors. */
  readonly draft?: boolean;
}

/**
 * Generates the documents of one agreement and writes them to the output folder.
 *
 * @param first nothing, the file (from a menu), or {@link GenerateArguments}
 * @returns the URIs of the files written, empty when the user or the server declined
 */
export async function generateDocuments(client: LanguageClient, first?: unknown): Promise<string[]> {
  const given: GenerateArguments =
    first instanceof Uri ? { uri: first.toString() } : ((first ?? {}) as GenerateArguments);
  const source = given.uri === undefined ? activeAgreement() : Uri.parse(given.uri);
  if (source === undefined) {
    void window.showInformationMessage(text('vscode.generate.noAgreement'));
    return [];
  }
  const formats =
    given.formats === undefined ? await askFormats() : FORMATS.filter((format) => given.formats!.includes(format));
  if (formats.length === 0) return [];
  // A document carries the hash of the file it was made from.
  const uri = isDirty(source) ? await workspace.save(source) : source;
  if (uri === undefined) return [];
  try {
    return await generate(client, uri, formats, given.draft ?? false);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(text('vscode.generate.failed', { reason }));
    return [];
  }
}

function activeAgreement(): Uri | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === 'duikou' ? document.uri : undefined;
}

function isDirty(uri: Uri): boolean {
  return workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString());
}

async function askFormats(): Promise<Format[]> {
  const items = FORMATS.map((format) => ({
    label: format.toUpperCase(),
    description: text(`vscode.format.${format}`),
    picked: format === 'docx',
    format,
  }));
  const chosen = await window.showQuickPick(items, { canPickMany: true, title: text('vscode.generate.chooseFormats') });
  return (chosen ?? []).map((item) => item.format);
}

async function generate(client: LanguageClient, uri: Uri, formats: Format[], draft: boolean): Promise<string[]> {
  const params: GenerateParams = { uri: uri.toString(), formats, locale: locale(), draft };
  const result = await window.withProgress(
    { location: ProgressLocation.Window, title: text('vscode.generate.progress') },
    () => client.sendRequest<GenerateResult>(GENERATE, params),
  );
  if (result.errors > 0 && !draft) return refused(client, uri, formats, result.errors);
  const problems = result.problems.join(' ');
  if (problems !== '') void window.showWarningMessage(problems);
  if (result.files.length === 0) {
    if (problems === '') void window.showInformationMessage(text('vscode.generate.nothing'));
    return [];
  }
  const written = await writeDocuments(await outputFolderOf(uri, result.outputFolder), result.files);
  void report(written);
  return written.map((file) => file.toString());
}

async function refused(client: LanguageClient, uri: Uri, formats: Format[], count: number): Promise<string[]> {
  const draft = text('vscode.generate.draft');
  const problems = text('vscode.generate.showProblems');
  const choice = await window.showWarningMessage(text('vscode.generate.refused', { count }), draft, problems);
  if (choice === draft) return generate(client, uri, formats, true);
  if (choice === problems) await commands.executeCommand('workbench.actions.view.problems');
  return [];
}

async function report(written: readonly Uri[]): Promise<void> {
  const files = written.map((file) => workspace.asRelativePath(file)).join('、');
  const open = text('vscode.generate.open');
  const reveal = text('vscode.generate.reveal');
  const choice = await window.showInformationMessage(text('vscode.generate.done', { files }), open, reveal);
  const [file] = written;
  if (file === undefined || choice === undefined) return;
  const isLocal = file.scheme === 'file' && env.remoteName === undefined;
  if (choice === reveal) await commands.executeCommand(isLocal ? 'revealFileInOS' : 'revealInExplorer', file);
  else if (isLocal && !file.path.endsWith('.md')) await env.openExternal(file);
  else await commands.executeCommand('vscode.open', file);
}
