import { beforeEach, describe, expect, it, vi } from 'vitest';

/** A file system in memory behind the editor's interface; `refuse` makes the next step of that name fail. */
const disk = vi.hoisted(() => ({
  files: new Map<string, string>(),
  settings: {} as Record<string, string>,
  refuse: '',
  trusted: true,
}));

vi.mock('vscode', () => {
  const uri = (scheme: string, path: string) => ({ scheme, path, toString: () => `${scheme}:${path}` });
  type Uri = ReturnType<typeof uri>;
  const step = (name: string): void => {
    if (disk.refuse === name) throw new Error(`${name} refused`);
  };
  return {
    Uri: {
      file: (path: string) => uri('file', path),
      joinPath: (base: Uri, ...parts: string[]) => {
        const path = new URL(
          parts.map(encodeURIComponent).join('/').replaceAll('%2F', '/'),
          `x:${encodeURI(base.path)}/`,
        ).pathname;
        return uri(base.scheme, decodeURI(path).replace(/(.)\/$/, '$1'));
      },
    },
    workspace: {
      get isTrusted() {
        return disk.trusted;
      },
      getConfiguration: () => ({ get: (key: string, fallback: string) => disk.settings[key] ?? fallback }),
      fs: {
        stat: async ({ path }: Uri) => {
          if (!disk.files.has(path)) throw new Error('not found');
        },
        createDirectory: async () => step('createDirectory'),
        writeFile: async ({ path }: Uri, bytes: Uint8Array) => {
          disk.files.set(path, Buffer.from(bytes).toString('utf8'));
          step('writeFile');
        },
        rename: async (from: Uri, to: Uri) => {
          step('rename');
          disk.files.set(to.path, disk.files.get(from.path)!);
          disk.files.delete(from.path);
        },
        delete: async ({ path }: Uri) => void disk.files.delete(path),
      },
    },
  };
});

const { outputFolderOf, writeDocuments } = await import('../../../packages/vscode/src/extension/write.ts');
const { Uri } = await import('vscode');
const base64 = (text: string): string => Buffer.from(text).toString('base64');

beforeEach(() => {
  disk.files.clear();
  disk.settings = {};
  disk.refuse = '';
  disk.trusted = true;
});

describe('the output folder', () => {
  const agreement = Uri.file('/协作/2024/山河.duikou');

  it('is out beside the nearest duikou.json', async () => {
    disk.files.set('/协作/duikou.json', '{}');
    expect((await outputFolderOf(agreement, undefined)).path).toBe('/协作/out');
  });

  it('is out beside the agreement where there is no duikou.json', async () => {
    expect((await outputFolderOf(agreement, undefined)).path).toBe('/协作/2024/out');
  });

  it('is what duikou.json says, and the setting before that', async () => {
    disk.files.set('/协作/duikou.json', '{}');
    expect((await outputFolderOf(agreement, '公文')).path).toBe('/协作/公文');
    disk.settings.outputFolder = '/srv/公文';
    expect((await outputFolderOf(agreement, '公文')).path).toBe('/srv/公文');
  });
});

describe('a folder that is not trusted', () => {
  it('does not choose the output folder', async () => {
    disk.files.set('/协作/duikou.json', '{}');
    disk.trusted = false;
    expect((await outputFolderOf(Uri.file('/协作/山河.duikou'), '../../别处')).path).toBe('/协作/out');
  });
});

describe('writing documents', () => {
  const folder = Uri.file('/out');

  it('leaves the documents and nothing else', async () => {
    const written = await writeDocuments(folder, [
      { name: '山河.md', base64: base64('甲') },
      { name: '山河.html', base64: base64('乙') },
    ]);
    expect(written.map((file) => file.path)).toEqual(['/out/山河.md', '/out/山河.html']);
    expect(Object.fromEntries(disk.files)).toEqual({ '/out/山河.md': '甲', '/out/山河.html': '乙' });
  });

  it.each(['writeFile', 'rename'])('keeps the old document whole when %s fails', async (refuse) => {
    disk.files.set('/out/山河.md', '旧');
    disk.refuse = refuse;
    await expect(writeDocuments(folder, [{ name: '山河.md', base64: base64('新') }])).rejects.toThrow('refused');
    expect(Object.fromEntries(disk.files)).toEqual({ '/out/山河.md': '旧' });
  });

  it.each(['../山河.md', 'a/b.md', 'a\\b.md', '..', '.', ''])('refuses the name “%s”', async (name) => {
    await expect(writeDocuments(folder, [{ name, base64: '' }])).rejects.toThrow('Not a file name');
    expect(disk.files.size).toBe(0);
  });
});
