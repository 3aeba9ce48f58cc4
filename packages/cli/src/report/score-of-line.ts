import { formatKey } from '@duikou/messages';
import { type ItemScore, type Standing, scoreAgreement } from '@duikou/model';
import { gatherActuals } from '../actuals.ts';
import type { Context } from '../context.ts';
import type { Opened, Session } from '../session.ts';
import { itemLines } from './score.ts';

/**
 * How the scores came about that a line speaks of: of the indicators that stand on it, or of those that measure what a value on it is of.
 *
 * @param line counted from 0
 * @returns a block of lines for each indicator
 */
export async function scoresOfLine(session: Session, context: Context, line: number): Promise<string[]> {
  const { locale } = session;
  const blocks: string[] = [];
  for (const opened of session.opened) {
    for (const uri of opened.files) {
      const wanted = indicatorsAt(opened, uri, line);
      if (wanted.size === 0) continue;
      for (const standing of scoredBy(opened, uri)) {
        const { portfolio, asOf } = opened.workspace;
        const { told } = await gatherActuals(opened.workspace, standing, locale);
        const { systems } = scoreAgreement(portfolio, standing, { told, asOf });
        const items = systems.flatMap((system) => leaves(system.items));
        for (const item of items.filter((one) => wanted.has(`${one.uri}\n${one.indicator.id}`))) {
          const head = formatKey(locale, 'cli.explain.score', { agreement: standing.agreement.name, asOf });
          blocks.push([head, ...itemLines(item, 1, { locale, colours: context.colours })].join('\n'));
        }
      }
    }
  }
  return blocks;
}

const leaves = (items: readonly ItemScore[]): ItemScore[] =>
  items.flatMap((item) => (item.children.length > 0 ? leaves(item.children) : [item]));

/** Indicators, by file and id, that a line of a file is about. */
function indicatorsAt({ workspace: { portfolio } }: Opened, uri: string, line: number): Set<string> {
  const { facts } = portfolio.summary(uri)!;
  const on = (at: string): boolean => {
    const { start, end } = portfolio.rangeOf({ uri, at });
    return start.line <= line && line <= end.line;
  };
  const found = new Set(
    facts.indicators
      .filter(({ id, children }) => children.length === 0 && on(`${id}#self`))
      .map(({ id }) => `${uri}\n${id}`),
  );
  for (const { values } of facts.actuals) {
    for (const { of } of values.filter(({ at }) => on(at))) {
      const target = portfolio.resolve(of, uri);
      if (target.kind !== 'one') continue;
      if (target.target.kind === 'indicator') found.add(`${target.target.uri}\n${target.target.id}`);
      const duty = target.target.kind === 'share' ? target.target.of : target.target;
      if (duty.kind !== 'duty') continue;
      for (const ref of portfolio.view(duty.uri)!.effective(duty.fact).indicators) {
        const indicator = portfolio.resolve(ref, duty.uri);
        if (indicator.kind === 'one' && indicator.target.kind === 'indicator')
          found.add(`${indicator.target.uri}\n${indicator.target.id}`);
      }
    }
  }
  return found;
}

/** Agreements of the file, and those that its values are of. */
function scoredBy({ workspace: { portfolio } }: Opened, uri: string): Standing[] {
  const { facts } = portfolio.summary(uri)!;
  const own = facts.agreements.map((agreement): Standing => ({ uri, agreement }));
  const named = facts.actuals.flatMap(({ target }): Standing[] => {
    const found = target && portfolio.resolve(target, uri);
    return found?.kind === 'one' && found.target.kind === 'agreement'
      ? [{ uri: found.target.uri, agreement: found.target.fact }]
      : [];
  });
  const seen = new Set<string>();
  return [...own, ...named].filter((one) => {
    const key = `${one.uri}\n${one.agreement.id}`;
    return !seen.has(key) && seen.add(key);
  });
}
