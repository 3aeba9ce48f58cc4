import vm from 'node:vm';
import { writeXlsx } from '@duikou/documents';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { exampleWorkbooks } from '../../../support/workbooks.ts';

test('workbooks are written where there is no Node, and to the same bytes', async () => {
  const bundle = await build({
    stdin: { contents: `export { writeXlsx } from '@duikou/documents'`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    platform: 'browser',
    format: 'iife',
    globalName: 'documents',
  });
  const { book } = exampleWorkbooks().find(({ name }) => name === 'annual-agreement/山河2024 funds')!;
  const place = vm.createContext({ TextEncoder, TextDecoder, Blob, setTimeout, book });
  vm.runInContext(bundle.outputFiles[0]!.text, place);
  const bytes: Uint8Array = await vm.runInContext(`documents.writeXlsx(book, { timestamp: 0 })`, place);
  expect(Buffer.from(bytes).equals(Buffer.from(await writeXlsx(book, { timestamp: 0 })))).toBe(true);
  const parts = Object.entries(Object.values(bundle.metafile.outputs)[0]!.inputs);
  const library = parts.filter(([path]) => path.includes('/write-excel-file/'));
  expect(library.length).toBeGreaterThan(0);
  expect(library.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0)).toBeLessThan(80_000);
});
