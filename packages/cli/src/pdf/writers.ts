import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PdfWriter } from '@duikou/documents';
import type { Workspace } from '@duikou/language';
import type { Context } from '../context.ts';
import { pdfWriter } from './index.ts';

/**
 * PDF writers by workspace. Fonts are looked for in the folder asked for, in those of `DUIKOU_FONTS`, in that of the workspace's
 * `duikou.json`, then in those of the system.
 */
export function pdfWriters({ cwd, env }: Context, asked: string | undefined): (workspace: Workspace) => PdfWriter {
  const made = new Map<string, PdfWriter>();
  const given = [...(asked === undefined ? [] : [asked]), ...(env.DUIKOU_FONTS ?? '').split(delimiter)];
  const folders = given.filter((folder) => folder !== '').map((folder) => resolve(cwd, folder));
  return ({ folder, config }) => {
    const own = config.fonts === undefined ? [] : [resolve(fileURLToPath(folder), config.fonts)];
    const key = own.join();
    const writer = made.get(key) ?? pdfWriter({ folders: [...folders, ...own], env });
    made.set(key, writer);
    return writer;
  };
}
