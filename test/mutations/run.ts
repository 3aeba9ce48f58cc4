import { gazetteer } from '@duikou/language';
import {
  createPortfolio,
  type Finding,
  type Portfolio,
  parameterKeys,
  parseConfig,
  type Range,
  registeredCodes,
} from '@duikou/model';
import { librarySummaries } from '../../packages/language/src/library/index.ts';
import { reader } from '../support/portfolio.ts';

/** A finding as it is compared: its code, file, place and level, and how it reads for who looks at a failure. */
export interface Found {
  code: string;
  file: string;
  range: Range;
  verdict: Finding['verdict'];
  severity: Finding['severity'];
}

const uriOf = (file: string) => `file:///${file}`;

/** Checks that are off by default are asked, too. */
export const everything = JSON.stringify({
  language: 1,
  severity: Object.fromEntries(
    [...registeredCodes()].filter(([, severity]) => severity === 'off').map(([code]) => [code, 'warning']),
  ),
});

function portfolioFor(asOf: string, config: string): Portfolio {
  const library = librarySummaries(reader);
  const known = {
    codes: new Set(registeredCodes().keys()),
    thresholds: new Set(parameterKeys(library.map(({ facts }) => facts))),
  };
  return createPortfolio({
    library,
    gazetteer: gazetteer(),
    asOf,
    config: { uri: uriOf('duikou.json'), ...parseConfig(config, known) },
    onInternalError: (error, where) => {
      throw new Error(`The check ${where.code} threw on ${where.uri ?? where.key}`, { cause: error });
    },
  });
}

const kept = new Map<string, Portfolio>();

/**
 * All findings of some files by name, on the first of July of `year`. Portfolios are kept by year and emptied after each run; a
 * text for `duikou.json` has one of its own.
 */
export function check(files: Readonly<Record<string, string>>, year: number): Found[] {
  const { 'duikou.json': config, ...texts } = files;
  const asOf = `${year}-07-01`;
  const portfolio =
    config === undefined ? (kept.get(asOf) ?? portfolioFor(asOf, everything)) : portfolioFor(asOf, config);
  if (config === undefined) kept.set(asOf, portfolio);
  try {
    for (const [file, text] of Object.entries(texts)) portfolio.set(reader.read(uriOf(file), text));
    return [...portfolio.allFindings()].flatMap(([uri, findings]) =>
      findings.map(({ code, place, severity, verdict }) => ({
        code,
        file: uri.slice('file:///'.length),
        range: portfolio.rangeOf(place),
        severity,
        verdict,
      })),
    );
  } finally {
    for (const file of Object.keys(texts)) portfolio.remove(uriOf(file));
    portfolio.affected();
  }
}
