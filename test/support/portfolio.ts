import { createReader, gazetteer } from '@duikou/language';
import {
  createPortfolio,
  type Finding,
  type Portfolio,
  parameterKeys,
  parseConfig,
  registeredCodes,
} from '@duikou/model';
import { librarySummaries } from '../../packages/language/src/library/index.ts';

/** One reader for all tests: it keeps nothing between files. */
export const reader = createReader();

/** Texts of a workspace by URI; `duikou.json` may be among them. */
export type Texts = Readonly<Record<string, string>>;

/** A day for states and expiry that no fixture depends on by accident. */
const AS_OF = '2024-07-01';

/** A portfolio of texts with the built-in library and gazetteer. A check that throws fails the test. */
export function portfolioOf(texts: Texts): Portfolio {
  const library = librarySummaries(reader);
  const configUri = Object.keys(texts).find((uri) => uri.endsWith('/duikou.json'));
  const known = {
    codes: registeredCodes().keys(),
    thresholds: parameterKeys(library.map((summary) => summary.facts)),
  };
  const read = configUri === undefined ? undefined : parseConfig(texts[configUri]!, known);
  const portfolio = createPortfolio({
    library,
    gazetteer: gazetteer(),
    asOf: read?.config.asOf ?? AS_OF,
    ...(read && configUri !== undefined && { config: { uri: configUri, ...read } }),
    onInternalError: (error, where) => {
      throw new Error(`The check ${where.code} threw on ${where.uri ?? where.key}`, { cause: error });
    },
  });
  for (const [uri, text] of Object.entries(texts)) {
    if (uri.endsWith('.duikou')) portfolio.set(reader.read(uri, text));
  }
  return portfolio;
}

/** All findings of some texts, in the order of files and places. */
export function findingsOf(texts: Texts): { portfolio: Portfolio; findings: Finding[] } {
  const portfolio = portfolioOf(texts);
  return { portfolio, findings: [...portfolio.allFindings()].flatMap(([, findings]) => findings) };
}
