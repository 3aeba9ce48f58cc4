import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type DocumentTree, redline, treeText, writeDocx } from '@duikou/documents';
import { afterAll, describe, expect, test } from 'vitest';
import { ensureOffice } from '../../scripts/tools/office.ts';
import { layout, source } from '../unit/documents/layouts/reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'duikou-redline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A DOCX as LibreOffice reads it, in the flat form of OpenDocument: changes are listed before the text and marked in it (ODF 1.2, 5.5). */
function openDocument(bytes: Uint8Array): string {
  ensureOffice();
  const path = join(folder, 'redline.docx');
  writeFileSync(path, bytes);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  execFileSync(
    'soffice',
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'fodt', '--outdir', folder, path],
    { stdio: 'pipe', timeout: 150_000 },
  );
  return readFileSync(join(folder, 'redline.fodt'), 'utf8');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const characters = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name]!)
    .replace(/\s/g, '');

/** The text without what was deleted, or without what was inserted. */
function without(kind: 'deletion' | 'insertion', xml: string): string {
  const tracked = /<text:tracked-changes.*?<\/text:tracked-changes>/s.exec(xml)![0];
  const regions = tracked.matchAll(/<text:changed-region [^>]*?text:id="([^"]+)"[^>]*>\s*<text:(\w+)>/g);
  const gone = new Set([...regions].flatMap(([, id, what]) => (what === kind ? [id!] : [])));
  let open = 0;
  return xml
    .slice(xml.indexOf(tracked) + tracked.length, xml.indexOf('</office:text>'))
    .split(/(<text:change-(?:start|end) [^>]*>)/)
    .filter((piece) => {
      const [, end, id] = /^<text:change-(start|end) text:change-id="([^"]+)"/.exec(piece) ?? [];
      if (id !== undefined && gone.has(id)) open += end === 'start' ? 1 : -1;
      return id === undefined && open === 0;
    })
    .join('');
}

describe('a redline in LibreOffice', () => {
  const after = layout(source('annual'));
  const before: DocumentTree = {
    ...after,
    title: ['甲省 乙自治区', '2023年度东西部协作协议'],
    blocks: after.blocks.flatMap((block, index): DocumentTree['blocks'] => {
      if (index % 7 === 3 && block.kind === 'heading') return [];
      if (block.kind === 'heading' && block.runIn)
        return [{ ...block, runIn: block.runIn.map((run) => ({ ...run, text: run.text.replace(/\d+/, '1') })) }];
      return index % 5 === 2 ? [block, { kind: 'paragraph', runs: [{ text: `第${index}段，后来删去。` }] }] : [block];
    }),
  };

  test('is tracked changes: without what went it is the new text, without what came the old one', async () => {
    const by = { author: '甲省协作办', date: '2024-07-01T00:00:00Z' };
    const xml = openDocument(await writeDocx(redline(before, after, by)));
    expect(xml).toContain('<dc:creator>甲省协作办</dc:creator>');
    // the sides of the signature stand side by side in the file and one after the other in the tree
    const cut = (text: string): string => text.slice(0, text.indexOf('甲方（盖章）'));
    const printed = (tree: DocumentTree): string => cut(treeText(tree).join('').replace(/\s/g, ''));
    expect(printed(before)).not.toBe(printed(after));
    expect(cut(characters(without('deletion', xml)))).toBe(printed(after));
    expect(cut(characters(without('insertion', xml)))).toBe(printed(before));
  }, 180_000);
});
