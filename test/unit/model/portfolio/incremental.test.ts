import type { CrossCheck, FileCheck, FindingDraft, Portfolio, Summary } from '@duikou/model';
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
  *run(view): Generator<FindingDraft> {
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

const ofNames = ({ code }: { code: string }) => code.startsWith('reference/');
const checks = { file: [...fileChecks.filter(ofNames), tellAll], cross: [...crossChecks.filter(ofNames), addUp] };
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

/** What a file of the test says; an edit changes one part of it. */
const parts = {
  library: fc.option(fc.constantFrom('协作', '别库'), { nil: undefined, freq: 2 }),
  imports: fc.subarray(['a.duikou', 'b.duikou', 'c', '丁.duikou', '协作', '别库'], { minLength: 1 }),
  parties: fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.option(fc.constantFrom(...names))), {
    selector: ([name]) => name,
    maxLength: 3,
  }),
  full: fc.boolean(),
  agreement: fc.constantFrom('协甲', '协乙', '协丙'),
  amount: fc.constantFrom('1', '2'),
  cell: fc.constantFrom('3', '4'),
  head: fc.constantFrom('协甲', '协乙', '协丙'),
  fund: fc.constantFrom('资金', '款项'),
  shareOf: fc.constantFrom('甲市', '乙市'),
  body: fc.constantFrom('甲省人民政府', '乙省', '甲市', '丙省财政厅', '甲方', '甲省人民政府付'),
  indicator: fc.constantFrom('到位率', '就业率', '库体系.到位率'),
  supersedes: fc.boolean(),
};
const said = fc.record(parts);
type Said = typeof said extends fc.Arbitrary<infer T> ? T : never;

function fileOf(uri: string, is: Said): Summary {
  const [own, ownLeaves] = indicators('体系', ['到位率', '就业率'].slice(0, Number(is.amount)));
  const named = `fund:${is.agreement}.${is.fund}`;
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
    funds: [
      fund(is.agreement, is.fund, {
        ...(is.full && { amounts: [{ year: 2024, target: yuan(is.amount), at: 'amount' }] }),
      }),
    ],
    tables: [
      {
        id: `table:${is.agreement}.${is.fund}`,
        owner: named,
        use: 'allocation',
        columns: [
          { label: '受援方', kind: 'key', at: 'k' },
          { label: '2024年', kind: 'year', year: 2024, at: 'y' },
        ],
        rows: [
          {
            kind: 'row',
            key: '甲市',
            cells: [
              { text: '甲市', at: 'k1' },
              { text: is.cell, target: yuan(is.cell), at: 'y1' },
            ],
            at: 'w',
          },
        ],
        at: 'table',
      },
    ],
    duties: [
      duty(is.agreement, '到位', {
        target: { ref: ref('fund', `${is.head}.资金.2024年`, is.agreement, 't'), at: 't' },
        bearer: [ref('body', is.body, is.agreement, 'b')],
        indicators: [ref('indicator', is.indicator, is.agreement, 'i')],
        breakdowns: is.supersedes
          ? [{ by: 'body', rule: 'sum', shares: [share(`${is.agreement}.到位`, is.shareOf, is.amount)], at: 'd' }]
          : [],
        takesUp: [{ share: ref('share', `${is.head}.到位.甲市`, is.agreement, 'u'), at: 'u' }],
      }),
    ],
  });
}

type Edit = { uri: string; change: Partial<Said> | 'remove' };
const change = fc
  .constantFrom(...(Object.keys(parts) as (keyof Said)[]))
  .chain((key) => (parts[key] as fc.Arbitrary<unknown>).map((value) => ({ [key]: value }) as Partial<Said>));
const edit: fc.Arbitrary<Edit> = fc.record({
  uri: fc.constantFrom(...uris),
  change: fc.oneof({ weight: 8, arbitrary: change }, { weight: 1, arbitrary: fc.constant('remove' as const) }),
});

const shown = (portfolio: Portfolio) => Object.fromEntries([...portfolio.allFindings()]);

function expectFresh(portfolio: Portfolio, files: ReadonlyMap<string, Summary>, told: Record<string, unknown>) {
  const now = shown(portfolio);
  const fresh = portfolioOf([...files.values()].reverse(), options);
  expect(now).toEqual(shown(fresh));
  const affected = new Set(portfolio.affected());
  for (const uri of uris) if (!affected.has(uri)) expect(now[uri]).toEqual(told[uri]);
  for (const uri of uris) expect(portfolio.importersOf(uri)).toEqual(fresh.importersOf(uri));
  for (const id of ['party:甲省', 'agreement:协甲', 'fund:协甲.资金', 'indicator:库体系.到位率', 'regime:库机制']) {
    expect(portfolio.referencesTo(id)).toEqual(fresh.referencesTo(id));
  }
  return now;
}

test('after every edit the findings are those of a portfolio made afresh, and affected() names every file that changed', () => {
  fc.assert(
    fc.property(fc.tuple(said, said, said, said), fc.array(edit, { minLength: 1, maxLength: 8 }), (starts, edits) => {
      const states = new Map(uris.map((uri, index) => [uri, starts[index]!]));
      const files = new Map(uris.map((uri) => [uri, fileOf(uri, states.get(uri)!)]));
      const portfolio = portfolioOf([...files.values()], options);
      let told = expectFresh(portfolio, files, {});
      for (const { uri, change } of edits) {
        if (change === 'remove') {
          files.delete(uri);
          portfolio.remove(uri);
        } else {
          states.set(uri, { ...states.get(uri)!, ...change });
          files.set(uri, fileOf(uri, states.get(uri)!));
          portfolio.set(files.get(uri)!);
        }
        told = expectFresh(portfolio, files, told);
      }
    }),
    { numRuns: 150 },
  );
});
