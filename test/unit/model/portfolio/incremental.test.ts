import type { CrossCheck, FileCheck, Portfolio, Summary } from '@duikou/model';
import { crossChecks, fileChecks } from '@duikou/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noDivisions, portfolioOf } from '../support/portfolios.ts';
import {
  agreement,
  duty,
  fund,
  indicators,
  parties,
  party,
  ref,
  regime,
  share,
  summary,
  yuan,
} from '../support/summaries.ts';

/** Says what every target, body and pair of bodies comes to, so that any wrong answer shows as a finding. */
const tellAll: FileCheck = {
  code: 'test/tells',
  severity: 'info',
  *run(view) {
    for (const one of view.facts.refs) {
      const found = view.resolve(one);
      const target = found.kind === 'one' ? found.target : undefined;
      const of = view.facts.agreements.flatMap((agreement) => agreement.parties.map((side) => view.resolve(side.body)));
      yield {
        subject: one.at,
        place: one.at,
        witness: {
          found: JSON.stringify(found),
          key: (target && view.bodyKey(target)) ?? '',
          below: of
            .map((side) => (side.kind === 'one' && target ? String(view.isBelowOrEqual(target, side.target)) : '?'))
            .join(),
        },
      };
    }
    for (const duty of view.facts.duties) {
      const shares = view.sharesOf({ kind: 'duty', fact: duty });
      yield {
        subject: duty.id,
        witness: { shares: JSON.stringify(shares), regime: view.agreementOf(duty)?.name ?? '' },
      };
    }
  },
};

/** Joins by duty name over all files. */
const addUp: CrossCheck<string> = {
  code: 'test/adds-up',
  severity: 'warning',
  *collect(view) {
    for (const duty of view.facts.duties) {
      for (const part of duty.takesUp) {
        const found = view.resolve(part.share);
        if (found.kind === 'one' && found.target.kind === 'share') {
          yield { key: found.target.id, value: found.target.fact.target?.low?.value ?? '0' };
        }
      }
    }
  },
  *judge(key, contributions) {
    const values = contributions.map((one) => `${one.uri}:${one.value}`).join();
    for (const { uri } of contributions) {
      yield {
        subject: key,
        place: { uri, at: `${key}#name` },
        witness: { values },
        related: [{ uri: 'w/a.duikou', at: key, note: 'n' }],
      };
    }
  },
};

const checks = { file: [...fileChecks, tellAll], cross: [...crossChecks, addUp] };
const [system, leaves] = indicators('库体系', ['到位率']);
const options = {
  checks,
  gazetteer: noDivisions,
  library: [
    summary('l:基础', { library: '基础', parties: [party('丙省')] }),
    summary('l:协作', { library: '协作', indicatorSystems: [system], indicators: leaves, regimes: [regime('库机制')] }),
  ],
};

const uris = ['w/a.duikou', 'w/b.duikou', 'w/c.duikou', 'w/丁.duikou'];
const names = ['甲省', '乙省', '丙省', '甲市'];

const file = (uri: string): fc.Arbitrary<Summary> =>
  fc
    .record({
      library: fc.option(fc.constantFrom('协作', '别库'), { nil: undefined, freq: 8 }),
      imports: fc.subarray(['a.duikou', 'b.duikou', 'c', '丁.duikou', '协作', '别库']),
      parties: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.option(fc.constantFrom(...names))), {
        selector: ([name]) => name,
        maxLength: 3,
      }),
      full: fc.boolean(),
      agreement: fc.constantFrom('协甲', '协乙'),
      amount: fc.constantFrom('1', '2'),
      head: fc.constantFrom('协甲', '协乙'),
      fund: fc.constantFrom('资金', '款项'),
      shareOf: fc.constantFrom('甲市', '乙市'),
      body: fc.constantFrom('甲省人民政府', '乙省', '甲市', '丙省财政厅', '甲方'),
      indicator: fc.constantFrom('到位率', '就业率', '库体系.到位率'),
      supersedes: fc.boolean(),
    })
    .map((is) => {
      const [own, ownLeaves] = indicators('体系', ['到位率', '就业率'].slice(0, Number(is.amount)));
      return summary(uri, {
        ...(is.library && { library: is.library }),
        imports: is.imports.map((target) => ({
          target,
          kind: /库|协作/.test(target) ? ('library' as const) : ('file' as const),
          at: `import#${target}`,
        })),
        parties: is.parties.map(([name, parent]) =>
          party(name, {
            ...(parent && { parent: ref('body', parent, '', `party:${name}#superior`) }),
            ...(is.full && { fullName: `${name}政府` }),
          }),
        ),
        regimes: [
          regime(`${is.fund}机制`, {
            validity: { from: '2020-01-01' },
            supersedes: is.supersedes ? [ref('regime', '资金机制', '', `regime:${is.fund}机制#supersedes`)] : [],
          }),
        ],
        ...(is.full && { indicatorSystems: [own], indicators: ownLeaves }),
        agreements: [
          agreement(is.agreement, {
            parties: parties(is.agreement, is.body === '甲方' ? '甲省' : is.body, '乙省政府'),
            signed: { date: '2024-01-01', at: 's' },
            regime: ref('regime', is.supersedes ? '资金机制' : '库机制', is.agreement, 'r'),
            predecessor: ref('agreement', is.head, is.agreement, 'p'),
          }),
        ],
        funds: [fund(is.agreement, is.fund, { amounts: [{ year: 2024, target: yuan(is.amount), at: 'amount' }] })],
        duties: [
          duty(is.agreement, '到位', {
            target: { ref: ref('fund', `${is.head}.资金.2024年`, is.agreement, 't'), at: 't' },
            bearer: [ref('body', is.body, is.agreement, 'b')],
            indicators: [ref('indicator', is.indicator, is.agreement, 'i')],
            breakdowns: [
              { by: 'body', rule: 'sum', shares: [share(`${is.agreement}.到位`, is.shareOf, is.amount)], at: 'd' },
            ],
            takesUp: [{ share: ref('share', `${is.head}.到位.甲市`, is.agreement, 'u'), at: 'u' }],
          }),
        ],
      });
    });

type Step = { set: Summary } | { remove: string } | { ask: true };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...uris).chain((uri) => file(uri).map((set) => ({ set }))) },
  { weight: 2, arbitrary: fc.constantFrom(...uris).map((remove) => ({ remove })) },
  { weight: 2, arbitrary: fc.constant({ ask: true as const }) },
);

const shown = (portfolio: Portfolio) => Object.fromEntries([...portfolio.allFindings()]);

test('after any edits the findings are those of a portfolio made afresh, and affected() names every file that changed', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const portfolio = portfolioOf([], options);
      const files = new Map<string, Summary>();
      let told: Record<string, unknown> = {};
      for (const one of [...steps, { ask: true as const }]) {
        if ('set' in one) {
          files.set(one.set.uri, one.set);
          portfolio.set(one.set);
        } else if ('remove' in one) {
          files.delete(one.remove);
          portfolio.remove(one.remove);
        } else {
          const now = shown(portfolio);
          const fresh = portfolioOf([...files.values()].reverse(), options);
          expect(now).toEqual(shown(fresh));
          const affected = new Set(portfolio.affected());
          for (const uri of uris) if (!affected.has(uri)) expect(now[uri]).toEqual(told[uri]);
          told = now;
          for (const uri of uris) expect(portfolio.importersOf(uri)).toEqual(fresh.importersOf(uri));
          const names = ['party:甲省', 'agreement:协甲', 'fund:协甲.资金', 'indicator:库体系.到位率', 'regime:库机制'];
          for (const id of names) expect(portfolio.referencesTo(id)).toEqual(fresh.referencesTo(id));
        }
      }
    }),
    { numRuns: 150 },
  );
});
