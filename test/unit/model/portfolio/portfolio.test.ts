import type { CrossCheck, FileCheck } from '@duikou/model';
import { createPortfolio, emptyConfig, parseConfig } from '@duikou/model';
import { describe, expect, test } from 'vitest';
import { noDivisions, portfolioOf } from '../support/portfolios.ts';
import { agreement, duty, fund, parties, party, ref, summary, yuan } from '../support/summaries.ts';

/** Counts how often each file is checked. */
function counting() {
  const runs: string[] = [];
  const judged: string[] = [];
  const file: FileCheck = {
    code: 'test/counts',
    severity: 'info',
    run(view) {
      runs.push(view.uri);
      for (const one of view.facts.refs) {
        const found = view.resolve(one);
        if (found.kind === 'none') found.similar.at(0);
      }
      return [];
    },
  };
  const cross: CrossCheck<string> = {
    code: 'test/judges',
    severity: 'info',
    *collect(view) {
      for (const one of view.facts.funds) yield { key: one.name, value: one.amounts[0]?.target.low?.value ?? '' };
    },
    judge(key) {
      judged.push(key);
      return [];
    },
  };
  const take = () => ({ runs: runs.splice(0), judged: judged.splice(0) });
  return { checks: { file: [file], cross: [cross] }, take };
}

const imports = [{ target: 'a.duikou', kind: 'file' as const, at: 'import#a.duikou' }];
const a = (amount: string, more: Parameters<typeof summary>[1] = {}) =>
  summary('w/a.duikou', {
    agreements: [agreement('协')],
    funds: [
      fund('协', '资金', { amounts: [{ year: 2024, target: yuan(amount), at: 'x' }] }),
      fund('协', '旁款', { amounts: [{ year: 2024, target: yuan('1'), at: 'y' }] }),
    ],
    ...more,
  });
const reader = (uri: string, name: string) =>
  summary(uri, {
    imports,
    agreements: [agreement(uri)],
    duties: [duty(uri, '付', { funds: [ref('fund', name, uri)] })],
  });

describe('an edit runs again', () => {
  test('only the file itself and those that asked for what changed', () => {
    const { checks, take } = counting();
    const portfolio = portfolioOf(
      [a('1'), reader('w/b.duikou', '协.资金'), reader('w/c.duikou', '协.旁款'), reader('w/d.duikou', '协.新款')],
      { checks, gazetteer: noDivisions },
    );
    portfolio.affected();
    expect(take().runs).toHaveLength(4);
    portfolio.set(a('2'));
    expect(portfolio.affected()).toEqual(['w/a.duikou', 'w/b.duikou']);
    expect(take()).toEqual({ runs: ['w/a.duikou', 'w/b.duikou'], judged: ['资金'] });
    portfolio.set(a('2', { parties: [party('无关')] }));
    portfolio.affected();
    expect(take().runs).toEqual(['w/a.duikou', 'w/d.duikou']);
    portfolio.set(a('2', { parties: [party('无关')], duties: [duty('协', '别事')] }));
    portfolio.affected();
    expect(take().runs).toEqual(['w/a.duikou', 'w/d.duikou']);
  });

  test('nothing when nothing was edited', () => {
    const { checks, take } = counting();
    const portfolio = portfolioOf([a('1')], { checks });
    portfolio.affected();
    take();
    expect(portfolio.affected()).toEqual([]);
    portfolio.findings('w/a.duikou');
    expect(take()).toEqual({ runs: [], judged: [] });
  });

  test('the askers of a name, when it appears and when it goes', () => {
    const { checks, take } = counting();
    const asker = summary('w/b.duikou', {
      agreements: [agreement('b', { parties: parties('b', '甲省', '乙省') })],
    });
    const portfolio = portfolioOf([asker, summary('w/c.duikou', {})], { checks, gazetteer: noDivisions });
    portfolio.affected();
    take();
    portfolio.set(summary('w/p.duikou', { parties: [party('甲省')] }));
    expect(portfolio.affected()).toEqual(['w/b.duikou', 'w/p.duikou']);
    portfolio.remove('w/p.duikou');
    expect(portfolio.affected()).toEqual(['w/b.duikou', 'w/p.duikou']);
    expect(portfolio.summary('w/p.duikou')).toBeUndefined();
  });
});

describe('findings', () => {
  const broken: FileCheck = {
    code: 'test/breaks',
    severity: 'error',
    *run(view) {
      yield { subject: 'x' };
      throw new Error(`no ${view.uri}`);
    },
  };
  const sound: FileCheck = {
    code: 'test/sound',
    severity: 'error',
    *run(view) {
      for (const one of view.facts.funds.toReversed()) yield { subject: one.id };
      yield { subject: 'fund:协.资金', verdict: 'unknown', place: 'x' };
    },
  };

  test('a check that throws is told, gives no finding, and does not stop the others', () => {
    const told: unknown[] = [];
    const portfolio = createPortfolio({
      library: [],
      gazetteer: noDivisions,
      asOf: '2024-01-01',
      checks: { file: [broken, sound], cross: [] },
      onInternalError: (error, where) => told.push([String(error), where]),
    });
    portfolio.set(a('1'));
    expect(portfolio.findings('w/a.duikou').map((finding) => finding.code)).toEqual([
      'test/sound',
      'test/sound',
      'test/sound',
    ]);
    expect(told).toEqual([['Error: no w/a.duikou', { code: 'test/breaks', uri: 'w/a.duikou' }]]);
  });

  test('are sorted by place, and an unknown verdict is a warning', () => {
    const found = portfolioOf([a('1')], { checks: { file: [sound], cross: [] } }).findings('w/a.duikou');
    expect(found.map(({ place, severity }) => [place.at, severity])).toEqual([
      ['x', 'warning'],
      ['fund:协.资金#name', 'error'],
      ['fund:协.旁款#name', 'error'],
    ]);
  });

  test('problems of reading and of duikou.json are findings, with severities as configured', () => {
    const range = { start: { line: 3, character: 1 }, end: { line: 3, character: 2 } };
    const file = summary('w/a.duikou', {}, { problems: [{ code: 'syntax/missing', params: { found: 'x' }, range }] });
    const read = parseConfig('{"sevrity": {}, "severity": {"test/sound": "off"}}');
    const portfolio = portfolioOf([file, a('1', {})].slice(0, 1), {
      checks: { file: [sound], cross: [] },
      config: { uri: 'w/duikou.json', ...read },
    });
    expect([...portfolio.allFindings()].map(([uri, found]) => [uri, found.map((one) => one.code)])).toEqual([
      ['w/a.duikou', ['syntax/missing']],
      ['w/duikou.json', ['config/unknown-key']],
    ]);
    expect(portfolio.affected()).toEqual(['w/a.duikou', 'w/duikou.json']);
  });

  test('the severity in duikou.json wins over the one a check gives', () => {
    const config = { ...emptyConfig(), severity: { 'test/sound': 'info' as const } };
    const portfolio = portfolioOf([a('1')], {
      checks: { file: [sound], cross: [] },
      config: { uri: 'c', config, problems: [] },
    });
    expect(new Set(portfolio.findings('w/a.duikou').map((finding) => finding.severity))).toEqual(new Set(['info']));
  });

  test('a file whose finding points into an edited one is affected, too', () => {
    const pointing: FileCheck = {
      code: 'test/points',
      severity: 'info',
      *run({ uri }) {
        if (uri !== 'w/a.duikou')
          yield { subject: 's', place: 's', related: [{ uri: 'w/a.duikou', at: 'x', note: 'note.first-declared' }] };
      },
    };
    const portfolio = portfolioOf([a('1'), summary('w/b.duikou', {})], { checks: { file: [pointing], cross: [] } });
    portfolio.affected();
    portfolio.set(a('1'));
    expect(portfolio.affected()).toEqual(['w/a.duikou', 'w/b.duikou']);
  });
});

describe('a closed file', () => {
  // more files than are kept, so that the first one’s summary has been let go
  const others = Array.from({ length: 100 }, (_, n) => summary(`w/z${n}.duikou`, {}));
  const closed = (more: Parameters<typeof summary>[1] = {}) => {
    const { checks, take } = counting();
    const portfolio = portfolioOf([], { checks });
    let recalls = 0;
    portfolio.set(a('1', more), () => {
      recalls++;
      return a('1', more);
    });
    for (const other of others) portfolio.set(other, () => other);
    return { portfolio, take, recalls: () => recalls };
  };

  test('is not read again when an edit changes none of its names and nobody asked for its facts', () => {
    const { portfolio, recalls } = closed();
    portfolio.affected();
    portfolio.set(a('2'));
    expect(portfolio.affected()).toEqual(['w/a.duikou']);
    expect(recalls()).toBe(0);
  });

  test('is compared fact by fact where another file asked for one', () => {
    const { portfolio, take } = closed();
    portfolio.set(reader('w/b.duikou', '协.资金.2024年'));
    portfolio.affected();
    take();
    portfolio.set(a('2'));
    portfolio.affected();
    expect(take().runs).toEqual(['w/a.duikou', 'w/b.duikou']);
  });

  test('a new name is told to those who asked for it', () => {
    const { portfolio, take } = closed();
    portfolio.set(reader('w/b.duikou', '乙协'));
    portfolio.affected();
    take();
    portfolio.set(a('1', { agreements: [agreement('协'), agreement('乙协')] }));
    portfolio.affected();
    expect(take().runs).toEqual(['w/a.duikou', 'w/b.duikou']);
  });
});

describe('navigation', () => {
  const portfolio = portfolioOf([a('1'), reader('w/b.duikou', '协.资金.2024年')], {
    checks: counting().checks,
    gazetteer: noDivisions,
  });
  test('references, however long the name that leads there', () => {
    expect(portfolio.referencesTo('fund:协.资金').map((one) => [one.uri, one.segments])).toEqual([['w/b.duikou', 2]]);
    expect(portfolio.referencesTo('agreement:协').map((one) => [one.uri, one.segments])).toEqual([['w/b.duikou', 1]]);
    expect(portfolio.referencesTo('fund:协.旁款')).toEqual([]);
  });
  test('declarations, importers and names in scope', () => {
    expect(portfolio.declarationsNamed('协').map((one) => one.declaration.id)).toEqual(['agreement:协']);
    expect(portfolio.importersOf('w/a.duikou')).toEqual(['w/b.duikou']);
    expect(portfolio.namesInScope('w/a.duikou', '协', ['fund']).map((one) => one.name)).toEqual(['资金', '旁款']);
    expect(portfolio.namesInScope('w/b.duikou', 'w/b.duikou', ['fund']).map((one) => one.name)).toEqual([
      '协.资金',
      '协.旁款',
    ]);
  });
});
