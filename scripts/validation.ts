import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { mutations, unplanted } from '../test/mutations/catalogue.ts';
import { cleanSource } from '../test/mutations/clean/agreement.ts';
import type { Mutation } from '../test/mutations/mutation.ts';
import { planted, textsOf } from '../test/mutations/plant.ts';
import { check } from '../test/mutations/run.ts';

/** What came of one code over all seeds. */
export interface Row {
  code: string;
  seeds: number;
  /** Agreements in which the code was found, and in which it was found at every marked place. */
  found: number;
  placed: number;
  /** Findings that are neither the fault nor a declared consequent. */
  false: number;
  consequents: string[];
}
export interface Result {
  seeds: number;
  /** Agreements with nothing wrong that were checked, and what was found in them. */
  clean: number;
  cleanFindings: number;
  rows: Row[];
}

const folder = join(dirname(fileURLToPath(import.meta.url)), '../docs');

const texts = {
  en: {
    file: 'validation.md',
    head: '# Validation: faults that are planted and found\n\n[中文](validation.zh-CN.md)',
    about: (result: Result) => [
      'How far can a finding be trusted, and how far silence? A generator writes agreements with nothing wrong in them: invented provinces and cities, two to four recipients, funds with or without an allocation table, duties as sentences, with breakdowns or in a table, and, as the seed has it, a regime, indicators, projects up to acceptance, organs, meetings, teams, a responsibility list, needs, events, templates, amendments, a framework, last year’s agreement, agreements below, in the Chinese or the English spelling. Then one fault of one code is planted, and its place is marked.',
      'A fault counts as found when the code is reported; as placed when it is reported exactly where it was planted, for every marked place. A false alarm is any other finding that is not a consequent declared for that fault by hand, with a reason (`test/mutations/faults/`). Checks that are off by default are switched on. `node scripts/validation.ts --seeds 200` makes this page again; the tests run twenty seeds of every code.',
      `Agreements with nothing wrong: ${result.clean} checked, ${result.cleanFindings} findings. Planted faults: ${result.rows.length} codes × ${result.seeds} seeds.`,
    ],
    limits:
      'What this does not show: how often a real agreement has a fault that no check looks for, or one written in a way the generator does not know. The mutations were written by the same hands as the checks.',
    columns: ['Code', 'Found', 'At its place', 'False alarms', 'Declared consequents'],
    total: 'All',
    unplanted: '## Codes that are not planted',
    reason: ['Code', 'Why'],
  },
  zh: {
    file: 'validation.zh-CN.md',
    head: '# 验证：植入错误与查出\n\n[English](validation.md)',
    about: (result: Result) => [
      '提出的问题有多可信，没有提出问题又有多可信？生成器写出没有任何问题的协议：虚构的省、市，二至四个受援市，资金列总额或者附分配表，任务写成句子、带分解或者列表；并依种子写入机制、指标体系、直至验收的项目、工作机构、联席会议、团队、责任清单、需求、事件、模板、补充协议、框架协议、上年协议、下级协议，用中文或者英文写法。然后植入某一代码的一处错误，并记下位置。',
      '提出了该代码，计为“查出”；在每一处记下的位置原处提出，计为“位置准确”。除事先逐条写明理由的连带问题（见 `test/mutations/faults/`）外，其余提出的问题都计为“误报”。默认关闭的检查一律打开。`node scripts/validation.ts --seeds 200` 重新生成本页；测试对每个代码运行二十个种子。',
      `没有问题的协议：检查 ${result.clean} 份，提出问题 ${result.cleanFindings} 个。植入错误：${result.rows.length} 个代码，各 ${result.seeds} 个种子。`,
    ],
    limits:
      '本页不能说明的：实际协议中有多少错误没有检查对应，或者以生成器不知道的写法出现。植入的错误与检查由同一批人写成。',
    columns: ['代码', '查出', '位置准确', '误报', '写明的连带问题'],
    total: '合计',
    unplanted: '## 不植入的代码',
    reason: ['代码', '理由'],
  },
} as const;

/** Findings in as many agreements with nothing wrong. */
export function cleanFindings(seeds: number): number {
  return numbers(seeds).reduce((sum, seed) => {
    const source = cleanSource(seed);
    return sum + check(textsOf(source), source.year).length;
  }, 0);
}

const numbers = (seeds: number) => Array.from({ length: seeds }, (_, at) => at + 1);

/** Plants a fault for seeds 1 to `seeds`. */
export function validate(mutation: Mutation, seeds: number): Row {
  const row: Row = { code: mutation.code, seeds, found: 0, placed: 0, false: 0, consequents: [] };
  row.consequents = [...Object.keys(mutation.consequents ?? {}), ...Object.keys(mutation.perhaps ?? {})];
  for (const seed of numbers(seeds)) {
    const outcome = planted(mutation, seed);
    if (outcome.found) row.found += 1;
    if (outcome.hits === outcome.places) row.placed += 1;
    row.false += outcome.false.length;
  }
  return row;
}

/** What one thread is to do: every `of`-th mutation from `part` on. */
interface Task {
  part: number;
  of: number;
  seeds: number;
}

/** Rows of all codes, worked out in `threads` threads, in the order of codes. */
async function rowsOf(seeds: number, threads: number): Promise<Row[]> {
  const rows: Row[] = [];
  const file = fileURLToPath(import.meta.url);
  const parts = numbers(threads).map(
    (part) =>
      new Promise<void>((resolve, reject) => {
        const worker = new Worker(file, { workerData: { part: part - 1, of: threads, seeds } satisfies Task });
        worker.on('message', (row: Row) => {
          rows.push(row);
          process.stdout.write(
            `${row.code}: ${row.found} found, ${row.placed} placed, ${row.false} false alarms of ${seeds}\n`,
          );
        });
        worker.on('error', reject);
        worker.on('exit', () => resolve());
      }),
  );
  await Promise.all(parts);
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The page on a result, by file name. */
export function validationPages(result: Result): Map<string, string> {
  return new Map((['en', 'zh'] as const).map((locale) => [texts[locale].file, page(locale, result)]));
}

function page(locale: 'en' | 'zh', result: Result): string {
  const { head, about, limits, columns, total, unplanted: left, reason } = texts[locale];
  const percent = (part: number, whole: number) => `${Math.floor((part / whole) * 1000) / 10}%`;
  const sum = (of: (row: Row) => number) => result.rows.reduce((all, row) => all + of(row), 0);
  const link = (code: string) => `[\`${code}\`](checks/${code}${locale === 'en' ? '.md' : '.zh-CN.md'})`;
  const all = sum((row) => row.seeds);
  const rows = [
    [...columns],
    columns.map(() => '---'),
    [
      total,
      percent(
        sum((row) => row.found),
        all,
      ),
      percent(
        sum((row) => row.placed),
        all,
      ),
      String(sum((row) => row.false)),
      '',
    ],
    ...result.rows.map((row) => [
      link(row.code),
      percent(row.found, row.seeds),
      percent(row.placed, row.seeds),
      String(row.false),
      row.consequents.map((code) => `\`${code}\``).join(locale === 'en' ? ', ' : '、'),
    ]),
  ];
  const why = [
    [...reason],
    reason.map(() => '---'),
    ...Object.entries(unplanted).map(([code, text]) => [link(code), text[locale]]),
  ];
  return `${[head, ...about(result), limits, table(rows), left, table(why)].join('\n\n')}\n`;
}

const table = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `| ${cells.join(' | ')} |`.replace('|  |', '| |')).join('\n');

/** The codes a page has a row for. */
export function codesOn(locale: 'en' | 'zh'): string[] {
  const text = readFileSync(join(folder, texts[locale].file), 'utf8');
  return [...text.matchAll(/^\| \[`([a-z-]+\/[a-z0-9-]+)`\]/gm)].map(([, code]) => code!);
}

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (isMainThread) {
    const seeds = option('--seeds', 20);
    const rows = await rowsOf(seeds, option('--threads', 2));
    const result: Result = { seeds, clean: seeds, cleanFindings: cleanFindings(seeds), rows };
    for (const [name, text] of validationPages(result)) writeFileSync(join(folder, name), text);
  } else {
    const { part, of, seeds } = workerData as Task;
    for (const mutation of mutations.filter((_, at) => at % of === part)) {
      parentPort!.postMessage(validate(mutation, seeds));
    }
  }
}
