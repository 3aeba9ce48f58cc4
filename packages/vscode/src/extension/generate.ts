import type {
  DocumentsOffered,
  documentsRequest,
  GenerateParams,
  GenerateResult,
  generateRequest,
} from '@duikou/language';
import { commands, env, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { generatePdf } from './pdf.ts';
import { type ExtensionTextKey, locale, text } from './text.ts';
import { outputFolderOf, writeDocuments } from './write.ts';

const GENERATE: typeof generateRequest = 'duikou/generate';
const DOCUMENTS: typeof documentsRequest = 'duikou/documents';

/** Formats there may be; the server says which of them a kind comes in. */
const FORMATS = ['docx', 'pdf', 'html', 'md', 'xlsx'] as const;
type Format = (typeof FORMATS)[number];

/** What is asked for. */
interface Choice {
  readonly kinds: readonly string[];
  readonly formats: readonly Format[];
}

/** What another extension, a key binding or a code lens may hand to the command `duikou.generate`. */
export interface GenerateArguments {
  /** The file with the agreement; default: the active editor's. */
  readonly uri?: string;
  /** Kinds of documents; default: the agreement where formats are given, else the user is asked. */
  readonly kinds?: readonly string[];
  /** Formats; default: the user is asked. */
  readonly formats?: readonly string[];
  /** Whether to mark the documents as a draft; default: the user is asked when there are errors. */
  readonly draft?: boolean;
}

/**
 * Generates documents of one file and writes them to the output folder.
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
  const choice = await choose(client, source, given);
  if (choice === undefined) return [];
  // A document carries the hash of the file it was made from.
  const uri = isDirty(source) ? await workspace.save(source) : source;
  if (uri === undefined) return [];
  try {
    return await generate(client, uri, choice, given.draft ?? false);
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

/** What was asked for, else what the user chooses of what the file has; undefined where he chooses nothing. */
async function choose(client: LanguageClient, source: Uri, given: GenerateArguments): Promise<Choice | undefined> {
  if (given.formats !== undefined) {
    const formats = FORMATS.filter((format) => given.formats!.includes(format));
    return formats.length === 0 ? undefined : { kinds: given.kinds ?? ['agreement'], formats };
  }
  const offered = await client.sendRequest<DocumentsOffered[]>(DOCUMENTS, { uri: source.toString() });
  const kinds = given.kinds ?? (await askKinds(offered));
  const chosen = offered.filter(({ kind }) => kinds.includes(kind));
  if (kinds.length === 0) return undefined;
  const formats = await askFormats(FORMATS.filter((format) => chosen.some((one) => one.formats.includes(format))));
  return formats.length === 0 ? undefined : { kinds, formats };
}

/** The kinds to generate; without asking where there is nothing to choose. */
async function askKinds(offered: readonly DocumentsOffered[]): Promise<readonly string[]> {
  if (offered.length === 0) void window.showInformationMessage(text('vscode.generate.nothing'));
  if (offered.length < 2) return offered.map(({ kind }) => kind);
  const items = offered.map(({ kind, names }, index) => ({
    label: text(`vscode.kind.${kind}` as ExtensionTextKey),
    description: names.join('、'),
    picked: index === 0,
    of: kind,
  }));
  const chosen = await window.showQuickPick(items, { canPickMany: true, title: text('vscode.generate.chooseKinds') });
  return (chosen ?? []).map(({ of }) => of);
}

async function askFormats(formats: readonly Format[]): Promise<readonly Format[]> {
  const items = formats.map((format, index) => ({
    label: format.toUpperCase(),
    description: text(`vscode.format.${format}`),
    picked: index === 0,
    format,
  }));
  const chosen = await window.showQuickPick(items, { canPickMany: true, title: text('vscode.generate.chooseFormats') });
  return (chosen ?? []).map((item) => item.format);
}

async function generate(client: LanguageClient, uri: Uri, choice: Choice, draft: boolean): Promise<string[]> {
  const formats = choice.formats.filter((format) => format !== 'pdf');
  const params: GenerateParams = { uri: uri.toString(), ...choice, formats, locale: locale(), draft };
  const result = await window.withProgress(
    { location: ProgressLocation.Window, title: text('vscode.generate.progress') },
    () => client.sendRequest<GenerateResult>(GENERATE, params),
  );
  if (result.errors > 0 && !draft) return refused(client, uri, choice, result.errors);
  const problems = result.problems.join(' ');
  if (problems !== '') void window.showWarningMessage(problems);
  const folder = await outputFolderOf(uri, result.outputFolder);
  const pdf =
    formats.length === choice.formats.length
      ? undefined
      : await generatePdf({ source: uri, kinds: choice.kinds, folder, draft });
  if (result.files.length === 0 && (pdf === undefined || pdf.length === 0)) {
    if (problems === '' && pdf === undefined) void window.showInformationMessage(text('vscode.generate.nothing'));
    return [];
  }
  const written = [...(await writeDocuments(folder, result.files)), ...(pdf ?? [])];
  void report(written);
  return written.map((file) => file.toString());
}

async function refused(client: LanguageClient, uri: Uri, choice: Choice, count: number): Promise<string[]> {
  const draft = text('vscode.generate.draft');
  const problems = text('vscode.generate.showProblems');
  const answer = await window.showWarningMessage(text('vscode.generate.refused', { count }), draft, problems);
  if (answer === draft) return generate(client, uri, choice, true);
  if (answer === problems) await commands.executeCommand('workbench.actions.view.problems');
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
