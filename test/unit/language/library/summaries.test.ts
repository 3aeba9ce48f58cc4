import { createReader, libraryFiles, librarySummaries } from '@duikou/language';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { libraryRead } from '../../../../scripts/bundle-node.ts';

describe('the library in a bundled program', () => {
  it('is what reading its texts gives', async () => {
    const entry = "export { made } from './packages/language/src/library/made.ts';";
    const stdin = { contents: entry, resolveDir: process.cwd() };
    const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', plugins: [libraryRead] });
    const { made } = await import(
      `data:text/javascript;base64,${Buffer.from(outputFiles[0]!.text).toString('base64')}`
    );
    const reader = createReader();
    expect(made).toEqual(libraryFiles().map(({ uri, text }) => reader.read(uri, text)));
    expect(librarySummaries(reader)).toEqual(made);
  });
});
