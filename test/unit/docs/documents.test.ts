import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type DocumentKind,
  documentMakers,
  documentStem,
  makerOf,
  treeText,
  writeHtml,
  writeMarkdown,
} from '@duikou/documents';
import { describe, expect, it } from 'vitest';
import { viewsOfExample } from '../../support/example-views.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A row of the page's table. */
interface Row {
  kind: string;
  formats: string;
  example: string;
  file: string;
}

function tableOf(page: string): Row[] {
  const lines = readFileSync(join(root, 'docs', page), 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.trim().replace(/^`|`$/g, ''));
      return { kind: cells[1]!, formats: cells[4]!, example: cells[5]!, file: cells[6]! };
    });
}

describe.each(['documents.md', 'documents.zh-CN.md'])('the table of documents in %s', (page) => {
  const rows = tableOf(page);

  it('has each kind once, with the formats it comes in', () => {
    const kinds = documentMakers.map(({ kind, formats }) => ({ kind, formats: formats.join(', ') }));
    expect(rows.map(({ kind, formats }) => ({ kind, formats }))).toEqual(kinds);
  });

  it.each(rows)('$kind: the example gives the file', ({ kind, example, file }) => {
    const [, folder, asked = 'agreement'] = /^duikou generate examples\/(\S+)(?: --kind (\S+))?$/.exec(example)!;
    expect(asked).toBe(kind);
    const maker = makerOf(kind as DocumentKind);
    const found = viewsOfExample(folder!).flatMap((view) => maker.found(view).map((subject) => ({ view, subject })));
    const named = found.find(({ subject }) => `${documentStem(subject, maker.word)}.docx` === file);
    const tree = maker.layout(named!.view, named!.subject, {
      sourceHash: 'sha256:0',
      programVersion: '0',
      draft: true,
    });
    expect(tree.kind).toBe(kind);
    expect(treeText(tree).length).toBeGreaterThan(5);
    expect(writeMarkdown(tree)).toMatch(/^> 草稿/);
    expect(writeHtml(tree)).toContain('草稿');
  });
});
