import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LayoutView } from '@duikou/documents';
import { formatKey } from '@duikou/messages';
import { actualsOf, scoreAgreement, toldBy } from '@duikou/model';
import { root } from '../../scripts/examples.ts';
import { portfolioOf } from './portfolio.ts';

/** Views of an example's files, with the scores of their agreements. */
export function viewsOfExample(example: string): LayoutView[] {
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
