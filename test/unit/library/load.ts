import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createPortfolio,
  type Finding,
  type Portfolio,
  parameterKeys,
  parseConfig,
  registeredCodes,
} from '@duikou/model';
import { gazetteer } from '../../../packages/language/src/library/gazetteer/index.ts';
import { librarySummaries } from '../../../packages/language/src/library/index.ts';
import { createReader } from '../../../packages/language/src/reader.ts';

export const repository = join(import.meta.dirname, '../../..');
export const reader = createReader();
export const library = librarySummaries(reader);

/** One finding as `expected.json` tells it: the line is 1-based, the file relative to the workspace. */
export interface Expected {
  code: string;
  file: string;
  line: number;
}

/** Files of a workspace folder by their ending, nested workspaces left out. */
function filesOf(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readdirSync(path).includes('duikou.json') ? [] : filesOf(path, ending);
      return entry.name.endsWith(ending) ? [path] : [];
    })
    .sort();
}

/** All files of a workspace folder, read and checked. */
export function openWorkspace(folder: string): {
  portfolio: Portfolio;
  failures: unknown[];
  findings: () => Located[];
} {
  const known = { codes: registeredCodes().keys(), thresholds: parameterKeys(library.map((summary) => summary.facts)) };
  const path = join(folder, 'duikou.json');
  const read = parseConfig(readFileSync(path, 'utf8'), known);
  const failures: unknown[] = [];
  const uriOf = (file: string) => pathToFileURL(file).href;
  const portfolio = createPortfolio({
    library,
    gazetteer: gazetteer(),
    asOf: read.config.asOf ?? '2025-01-01',
    config: { uri: uriOf(path), ...read },
    onInternalError: (error, where) => failures.push({ error, where }),
  });
  const names = new Map([[uriOf(path), 'duikou.json']]);
  for (const file of filesOf(folder, '.duikou')) {
    names.set(uriOf(file), relative(folder, file).split(sep).join('/'));
    portfolio.set(reader.read(uriOf(file), readFileSync(file, 'utf8')));
  }
  const findings = () =>
    [...portfolio.allFindings()].flatMap(([uri, list]) =>
      list.map((finding) => ({
        finding,
        code: finding.code,
        file: names.get(uri) ?? uri,
        line: portfolio.rangeOf(finding.place).start.line + 1,
      })),
    );
  return { portfolio, failures, findings };
}

export interface Located extends Expected {
  finding: Finding;
}

/** Folders under `examples/` that are workspaces. */
export function exampleFolders(): string[] {
  const root = join(repository, 'examples');
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, entry.name)).includes('duikou.json'))
    .map((entry) => join(root, entry.name))
    .sort();
}
