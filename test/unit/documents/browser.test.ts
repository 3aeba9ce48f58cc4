import vm from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { writeDocx } from '../../../packages/documents/src/index.ts';
import { wholeAgreement } from '../../office/trees.ts';

test('the writers run where there is no Node, and give the same bytes', async () => {
  const bundle = await build({
    stdin: { contents: `export * from '@duikou/documents'`, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'documents',
  });
  const place = vm.createContext({ TextEncoder, TextDecoder, setTimeout, tree: wholeAgreement(false) });
  vm.runInContext(bundle.outputFiles[0]!.text, place);
  const bytes: Uint8Array = await vm.runInContext(`documents.writeDocx(tree, { timestamp: 0 })`, place);
  const here = await writeDocx(wholeAgreement(false), { timestamp: 0 });
  expect(Buffer.from(bytes).equals(Buffer.from(here))).toBe(true);
  expect(vm.runInContext(`documents.writeHtml(tree) + documents.writeMarkdown(tree)`, place)).toContain('东西部协作');
});
