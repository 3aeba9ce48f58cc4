import { Uri, workspace } from 'vscode';

const DEFAULT_FOLDER = 'out';

/**
 * The folder for the documents of an agreement: the setting `duikou.outputFolder`, then `duikou.json`, then `out`; relative to
 * the nearest folder with a `duikou.json` at or above the agreement's, or to the agreement's own where there is none. A
 * folder that is not trusted does not choose where files are written.
 *
 * @param agreement the agreement's file
 * @param configured what `duikou.json` says
 */
export async function outputFolderOf(agreement: Uri, configured: string | undefined): Promise<Uri> {
  const setting = workspace.getConfiguration('duikou', agreement).get<string>('outputFolder', '').trim();
  const folder = setting || (workspace.isTrusted && configured) || DEFAULT_FOLDER;
  if (agreement.scheme === 'file' && /^(?:\/|[A-Za-z]:[\\/])/.test(folder)) return Uri.file(folder);
  return Uri.joinPath(await rootOf(agreement), folder);
}

async function rootOf(agreement: Uri): Promise<Uri> {
  const own = Uri.joinPath(agreement, '..');
  for (let folder = own; ; ) {
    if (await exists(Uri.joinPath(folder, 'duikou.json'))) return folder;
    const parent = Uri.joinPath(folder, '..');
    if (parent.path === folder.path) return own;
    folder = parent;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes each document whole or not at all: to a temporary name beside it, then renamed over it.
 *
 * @param folder created when missing
 * @param files name without folder, content in base64
 * @returns the files written, in order
 * @throws Error when a name holds a folder, or the file system refuses
 */
export async function writeDocuments(
  folder: Uri,
  files: readonly { readonly name: string; readonly base64: string }[],
): Promise<Uri[]> {
  await workspace.fs.createDirectory(folder);
  const written: Uri[] = [];
  for (const { name, base64 } of files) {
    if (name === '' || name === '.' || name === '..' || /[\\/]/.test(name)) throw new Error(`Not a file name: ${name}`);
    const target = Uri.joinPath(folder, name);
    const temporary = Uri.joinPath(folder, `.${name}.${Date.now().toString(36)}.tmp`);
    try {
      await workspace.fs.writeFile(temporary, Buffer.from(base64, 'base64'));
      await workspace.fs.rename(temporary, target, { overwrite: true });
    } catch (error) {
      if (await exists(temporary)) await workspace.fs.delete(temporary);
      throw error;
    }
    written.push(target);
  }
  return written;
}
