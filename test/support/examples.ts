import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Portfolio } from '@duikou/model';
import { exampleNames, root } from '../../scripts/examples.ts';
import { portfolioOf } from './portfolio.ts';

export interface ExampleAgreement {
  /** `annual-agreement/山河2024` */
  readonly name: string;
  readonly id: string;
  readonly uri: string;
  readonly portfolio: Portfolio;
}

const examples = join(root, 'examples');

/** Every agreement of the examples; a folder in one with a `duikou.json` is a workspace of its own. */
export function exampleAgreements(): readonly ExampleAgreement[] {
  return exampleNames().flatMap((name) => agreementsIn(join(examples, name)));
}

function agreementsIn(folder: string): ExampleAgreement[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.duikou$|^duikou\.json$/.test(entry.name));
  const texts = Object.fromEntries(
    files.map(({ name }) => [pathToFileURL(join(folder, name)).href, readFileSync(join(folder, name), 'utf8')]),
  );
  const portfolio = portfolioOf(texts);
  const own = Object.keys(texts).flatMap((uri) =>
    (portfolio.summary(uri)?.facts.agreements ?? []).map(({ id, name }) => ({
      name: `${relative(examples, folder)}/${name}`,
      id,
      uri,
      portfolio,
    })),
  );
  return [
    ...own,
    ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => agreementsIn(join(folder, name))),
  ];
}
