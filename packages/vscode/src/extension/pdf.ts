import { dirname } from 'node:path';
import { commands, ProgressLocation, Uri, window, workspace } from 'vscode';
import { runCommandLine } from './command-line.ts';
import { locale, text } from './text.ts';

const SETTING = 'duikou.cliPath';

/** PDF of some kinds of documents of one file, to go into a folder. */
export interface PdfRequest {
  readonly source: Uri;
  readonly kinds: readonly string[];
  readonly folder: Uri;
  readonly draft: boolean;
}

/**
 * Has the command line make PDF: its typesetter is too large for an extension. Says why where there is none; can be cancelled.
 * @returns the files written, none where it did not come to that
 */
export async function generatePdf({ source, kinds, folder, draft }: PdfRequest): Promise<Uri[]> {
  const program = workspace.getConfiguration('duikou').get<string>('cliPath', '').trim();
  if (source.scheme !== 'file' || folder.scheme !== 'file') {
    void window.showWarningMessage(text('vscode.pdf.notLocal'));
    return [];
  }
  if (program === '') {
    void offerSetting(text('vscode.pdf.noCommand'));
    return [];
  }
  const args = ['--locale', locale(), 'generate', source.fsPath, '--to', 'pdf', '--kind', kinds.join()];
  args.push('--out', folder.fsPath, ...(draft ? ['--draft'] : []));
  const answer = await window.withProgress(
    { location: ProgressLocation.Notification, title: text('vscode.pdf.progress'), cancellable: true },
    (_, token) => {
      const stop = new AbortController();
      token.onCancellationRequested(() => stop.abort());
      return runCommandLine({ program, args, cwd: dirname(source.fsPath), signal: stop.signal });
    },
  );
  const reason = answer.said.split('\n')[0]!.replace(/^duikou: /, '');
  if (answer.outcome === 'absent') void offerSetting(text('vscode.pdf.absent', { path: program }));
  else if (answer.outcome === 'failed' || answer.outcome === 'refused')
    void window.showErrorMessage(text('vscode.generate.failed', { reason }));
  return answer.files.map((file) => Uri.file(file));
}

async function offerSetting(message: string): Promise<void> {
  const open = text('vscode.pdf.openSetting');
  if ((await window.showWarningMessage(message, open)) === open)
    await commands.executeCommand('workbench.action.openSettings', SETTING);
}
