import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Expected, exampleFolders, openWorkspace, repository } from './load.ts';

const folders = [...exampleFolders(), join(repository, 'examples/annual-agreement-english/chinese')];

function expectedOf(folder: string): Expected[] {
  return JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected[];
}

const line = ({ file, line, code }: Expected) => `${file}:${line} ${code}`;

describe.each(folders.map((folder) => [basename(folder), folder]))('the example %s', (_name, folder) => {
  it('gives the findings it announces and no other', () => {
    const { findings, failures } = openWorkspace(folder);
    expect(failures).toEqual([]);
    expect(findings().map(line).sort()).toEqual(expectedOf(folder).map(line).sort());
  });

  it('lists them in its README, in both languages', () => {
    const readmes = readdirSync(folder).filter((name) => name.startsWith('README'));
    for (const name of readmes) {
      const text = readFileSync(join(folder, name), 'utf8');
      const listed = [...text.matchAll(/^\| (.+?) \| (\d+) \| `(.+?)` \|$/gm)];
      expect(listed.map(([, file, at, code]) => `${file}:${at} ${code}`)).toEqual(expectedOf(folder).map(line));
    }
  });
});

describe('the faulty twin', () => {
  const folder = join(repository, 'examples/annual-agreement-faulty');

  it('shows at least 25 codes, each announced above the line by a remark', () => {
    const announced: string[] = [];
    for (const file of readdirSync(folder).filter((name) => /\.duikou$|^duikou\.json$/.test(name))) {
      let codes: string[] = [];
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .forEach((text, index) => {
          const code = /^\s*\/\/ ✗ ([a-z-]+\/[a-z-]+)/.exec(text)?.[1];
          if (code !== undefined) codes.push(code);
          else {
            announced.push(...codes.map((one) => line({ file, line: index + 1, code: one })));
            codes = [];
          }
        });
    }
    expect(announced.sort()).toEqual(expectedOf(folder).map(line).sort());
    expect(new Set(expectedOf(folder).map(({ code }) => code)).size).toBeGreaterThanOrEqual(25);
  });
});

describe('the full annual agreement', () => {
  const { portfolio } = openWorkspace(join(repository, 'examples/annual-agreement'));
  const facts = portfolio.uris().flatMap((uri) => portfolio.summary(uri)!.facts);
  const main = facts.find((file) => file.agreements[0]?.name === '山河2024')!;

  it('has what the tour of it promises', () => {
    expect(main.duties.length).toBeGreaterThanOrEqual(10);
    expect(main.projects).toHaveLength(12);
    expect(main.funds).toHaveLength(2);
    expect(main.pairings).toHaveLength(3);
    const system = main.indicatorSystems[0]!;
    const weights = main.indicators.filter(({ id }) => system.roots.includes(id)).filter(({ bonus }) => !bonus);
    expect(weights.reduce((sum, { weight }) => sum + Number(weight!.value), 0)).toBe(100);
  });

  it('has every share taken up: without one of the lower agreements, checks say so', () => {
    const opened = openWorkspace(join(repository, 'examples/annual-agreement'));
    const lower = opened.portfolio.uris().find((uri) => decodeURI(uri).endsWith('乙三市.duikou'))!;
    opened.portfolio.remove(lower);
    const codes = opened.findings().map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['breakdown/not-taken-up']));
    expect(codes.length).toBeGreaterThanOrEqual(9);
  });
});

describe('the practices of table 2', () => {
  it('lack three relations and two intents', () => {
    const { findings } = openWorkspace(join(repository, 'examples/practices-table-2'));
    const missing = findings().map(({ finding }) => finding.witness.dimension);
    expect(missing.sort()).toEqual(['intent', 'intent', 'relation', 'relation', 'relation']);
  });
});

describe('the map of 2021', () => {
  it('has 8 donors, 10 recipients and 11 edges', () => {
    const { portfolio } = openWorkspace(join(repository, 'examples/pairing-2021'));
    const { pairings } = portfolio.summary(
      portfolio.uris().find((uri) => decodeURI(uri).endsWith('/结对.duikou'))!,
    )!.facts;
    const ends = (side: 'donor' | 'recipient') => new Set(pairings.map((pair) => pair[side].path[0]));
    expect([ends('donor').size, ends('recipient').size, pairings.length]).toEqual([8, 10, 11]);
  });
});
