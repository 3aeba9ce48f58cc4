import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPortfolio } from '@duikou/model';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../../../packages/language/src/library/gazetteer/index.ts';
import { library, openWorkspace, repository } from './load.ts';

const portfolio = createPortfolio({
  library,
  gazetteer: gazetteer(),
  asOf: '2024-12-31',
  onInternalError: (error) => {
    throw error;
  },
});
const base = library.filter(({ facts }) => facts.library === '基础');
const regimes = new Map(library.flatMap(({ facts }) => facts.regimes.map((regime) => [regime.name, regime])));

describe.each(library.map((summary) => [summary.facts.library ?? '', summary] as const))(
  'the library %s',
  (name, file) => {
    it('has a name and is read without problems', () => {
      expect(name).not.toBe('');
      expect(file.problems).toEqual([]);
    });

    it('names nothing that cannot be found', () => {
      const lost = file.facts.refs.filter((ref) => portfolio.resolve(ref, file.uri).kind !== 'one');
      expect(lost.map((ref) => ref.path.join('.'))).toEqual([]);
    });

    it('says where everything comes from', () => {
      const { regimes: kinds, bases, negativeLists, indicatorSystems, terms } = file.facts;
      const unsourced = [...kinds, ...bases, ...negativeLists, ...indicatorSystems, ...terms].filter(
        ({ source }) => source === undefined || source.text === '',
      );
      expect(unsourced.map((fact) => fact.name)).toEqual([]);
    });
  },
);

describe('the base library', () => {
  it('declares no name twice', () => {
    const names = base.flatMap(({ declarations }) => declarations.map(({ kind, path }) => `${kind}:${path.join('.')}`));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const keys = base.flatMap(({ facts }) => [...facts.parameters, ...facts.wordLists].map(({ key }) => key));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('holds no figure and no list of words that nothing reads', () => {
    const code = ['model', 'language'].flatMap((room) => {
      const folder = join(repository, 'packages', room, 'src');
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      return files
        .filter((name) => /^(?!.*generated).*\.ts$/.test(name))
        .map((name) => readFileSync(join(folder, name), 'utf8'));
    });
    const keys = base.flatMap(({ facts }) => [...facts.parameters, ...facts.wordLists].map(({ key }) => key));
    expect(keys.filter((key) => !code.some((text) => text.includes(`'${key}'`)))).toEqual([]);
  });

  it('keeps an alias of one area from standing for another', () => {
    const areas = base.flatMap(({ facts }) => facts.areas);
    const words = areas.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(areas.filter(({ category }) => !category)).toHaveLength(7);
  });

  it('gives figures as plain decimals', () => {
    const values = base.flatMap(({ facts }) => facts.parameters.map(({ value }) => value));
    expect(values.filter((value) => !/^\d+(\.\d+)?$/.test(value))).toEqual([]);
  });

  it('lets the county list inherit the core', () => {
    const lists = base.flatMap(({ facts }) => facts.negativeLists);
    const county = lists.find(({ name }) => name === '结对帮扶资金负面清单')!;
    expect(county.inherits.map(({ path }) => path[0])).toEqual(['核心负面清单']);
  });
});

describe('lists, quotas and scales', () => {
  it('hold the eleven items of the county list: five in the core, the fourth in two parts', () => {
    const lists = base.flatMap(({ facts }) => facts.negativeLists);
    const count = (name: string) => lists.find((list) => list.name === name)!.items.length;
    expect([count('核心负面清单'), count('结对帮扶资金负面清单'), count('湖北衔接资金负面清单')]).toEqual([5, 7, 2]);
  });

  it('have days on every area', () => {
    const undated = base.flatMap(({ facts }) => facts.areas.filter(({ validity }) => validity?.from === undefined));
    expect(undated.map(({ name }) => name)).toEqual([]);
  });

  it('say how many households each rank takes, and the grades of two provinces', () => {
    const { facts } = library.find(({ facts: one }) => one.library === '省内帮扶')!;
    const quota = facts.tables.find(({ name }) => name === '贵州5321配额')!;
    expect(quota.rows.map(({ key, cells }) => [key, cells[1]?.target?.low?.value])).toEqual([
      ['厅级', '5'],
      ['县级', '3'],
      ['科级', '2'],
      ['一般干部', '1'],
    ]);
    const scales = facts.indicatorSystems.map(({ grades }) => grades?.length);
    expect(scales).toEqual([4, 3, undefined]);
  });
});

describe('the regimes', () => {
  it.each(['东西部协作2021', '对口支援', '定点帮扶', '对口合作', '组团式帮扶'])(
    '%s has its three dimensions',
    (name) => {
      const { mission, relation, intent } = regimes.get(name)!;
      expect([mission.length, relation.length, intent.length].every((count) => count > 0)).toBe(true);
    },
  );

  it('of 2021 asks one to one of provinces, 55 % for industry, and is assessed', () => {
    const regime = regimes.get('东西部协作2021')!;
    expect(regime).toMatchObject({ topology: 'one-to-one', topologyLevel: 'province', assessed: true, aid: true });
    expect(regime.shareRules[0]).toMatchObject({ part: '产业协作', target: { low: { value: '55' } } });
    expect(regime.stages).toHaveLength(12);
  });

  it('hold their shares from the days they were published for', () => {
    const said = (name: string) =>
      regimes
        .get(name)!
        .shareRules.map(({ part, target, validity, aim }) => [part, target.low?.value, validity?.from, aim ?? false]);
    expect(said('东西部协作2021')).toEqual([
      ['产业协作', '55', '2022-01-01', false],
      ['产业协作', '60', '2023-01-01', true],
    ]);
    expect(said('对口援疆')).toEqual([
      ['县级及以下', '80', undefined, false],
      ['民生', '80', undefined, false],
    ]);
    expect(said('对口援疆2013')).toEqual([
      ['县级及以下', '75', undefined, false],
      ['民生', '95', undefined, false],
    ]);
  });

  it('follow one another without a gap or an overlap', () => {
    const pairs = [...regimes.values()].flatMap(({ name, validity, supersedes }) =>
      supersedes.map(({ path }) => [name, validity?.from, regimes.get(path[0]!)?.validity?.to]),
    );
    expect(pairs.length).toBeGreaterThanOrEqual(6);
    expect(pairs.filter(([, from, to]) => from !== to)).toEqual([]);
  });

  it('name the five lead units of designated assistance', () => {
    expect(regimes.get('定点帮扶')!.liaison?.map(({ lead, with: others }) => [lead, ...others])).toEqual([
      ['中央和国家机关工委', '中央和国家机关'],
      ['统战部', '各民主党派中央', '全国工商联'],
      ['教育部', '高等院校'],
      ['中国人民银行', '金融机构'],
      ['国务院国资委', '中央企业'],
    ]);
  });

  it('have three dimensions each', () => {
    const lacking = [...regimes.values()].filter(({ mission, relation, intent }) =>
      [mission, relation, intent].some((said) => said.length === 0),
    );
    expect(lacking.map(({ name }) => name)).toEqual([]);
  });

  it('of co-operation is no aid and not assessed', () => {
    expect(regimes.get('对口合作')).toMatchObject({ aid: false, assessed: false });
  });
});

describe('the sketch of an agreement', () => {
  const { portfolio: opened, findings } = openWorkspace(join(repository, 'examples/sketch'));
  const told = () => findings().filter(({ finding }) => finding.severity !== 'info');
  const scheme = opened.uris().find((uri) => decodeURI(uri).endsWith('/考核细则.duikou'))!;

  it('checks clean with its companions', () => {
    expect(told()).toEqual([]);
  });

  it('lacks three indicators as long as no scheme says what measures them', () => {
    const summary = opened.summary(scheme)!;
    opened.remove(scheme);
    expect(told().map(({ finding, line }) => `${line} ${finding.severity} ${finding.code}`)).toEqual([
      '44 warning duty/indicator-missing',
      '59 warning duty/indicator-missing',
      '76 warning duty/indicator-missing',
    ]);
    opened.set(summary);
    expect(told()).toEqual([]);
  });
});

describe.each(['library.md', 'library.zh-CN.md'])('docs/%s', (name) => {
  const text = readFileSync(join(repository, 'docs', name), 'utf8').replace(/ +\|/g, ' |');

  it('lists every figure with its default, every word list and every file', () => {
    for (const { facts, uri } of library) {
      expect(text).toContain(`\`${uri.split('/').at(-1)}\``);
      for (const { key, value } of facts.parameters) expect(text).toContain(`| \`${key}\` | ${value} |`);
      for (const { key } of facts.wordLists) expect(text).toContain(`| \`${key}\` |`);
    }
  });
});
