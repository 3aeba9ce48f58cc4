import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type DocumentKind,
  documentMakers,
  documentStem,
  type LayoutView,
  makerOf,
  treeText,
  writeHtml,
  writeMarkdown,
} from '@duikou/documents';
import { formatKey } from '@duikou/messages';
import { actualsOf, scoreAgreement, toldBy } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { portfolioOf } from '../../support/portfolio.ts';

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

/** Views of an example's files, with the scores of their agreements. */
function viewsOf(example: string): LayoutView[] {
  const folder = join(root, 'examples', example);
  const files = readdirSync(folder).filter((name) => /\.duikou$|^duikou\.json$/.test(name));
  const texts = files.map((name) => {
    const path = join(folder, name);
    return [pathToFileURL(path).href, readFileSync(path, 'utf8')] as const;
  });
  const portfolio = portfolioOf(Object.fromEntries(texts));
  return texts.flatMap(([uri]) => {
    const view = portfolio.view(uri);
    if (view === undefined) return [];
    const scored = view.facts.agreements.flatMap((agreement) => {
      const told = actualsOf(portfolio, { uri, agreement }).flatMap((one) => toldBy(one));
      const { systems } = scoreAgreement(portfolio, { uri, agreement }, { told, asOf: '2024-12-31' });
      return told.length === 0 || systems.length === 0
        ? []
        : [
            {
              agreement: agreement.id,
              asOf: '2024-12-31',
              systems,
              say: ({ key, params }: { key: string; params: Parameters<typeof formatKey>[2] }) =>
                formatKey('zh', key, params),
            },
          ];
    });
    return [{ ...view, scored }];
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
    const found = viewsOf(folder!).flatMap((view) => maker.found(view).map((subject) => ({ view, subject })));
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
