import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Workbook, writeXlsx } from '@duikou/documents';
import { builtinUnits, createUnitTable, figureOf, multiply, readActualRows } from '@duikou/model';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readSheetFile } from '../../../../packages/cli/src/sheets.ts';
import { indicatorsWorkbook } from '../../../../packages/documents/src/sheets/indicators.ts';
import { responsibilitiesWorkbook } from '../../../../packages/documents/src/sheets/responsibilities.ts';
import type { Sheet } from '../../../../packages/documents/src/sheets/types.ts';
import { filledIn, type Typed } from '../../../support/workbook.ts';
import { options, viewOf } from '../layouts/reading.ts';

const folder = mkdtempSync(join(tmpdir(), 'duikou-filled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const units = createUnitTable(builtinUnits);
const source = `主体 甲省 { 级别：省 }
主体 乙省 { 级别：省 }
主体 乙一市 { 级别：市；上级：乙省 }
主体 乙二市 { 级别：市；上级：乙省 }
协议 山河2024 {
    甲方：甲省，支援方
    乙方：乙省，受援方
    期限：2024年1月1日至2024年12月31日
    任务 资金到位：甲方 向 乙方 拨付援助资金 不少于5000万元，2024年10月31日前 { 考核：到位率 }
    任务 联席会议：双方 共同 召开联席会议，2024年12月31日前 { 考核：会议 }
    任务表（甲方 向 乙方，不少于，2024年12月31日前） {
        任务       | 单位 | 乙一市 | 乙二市 | 合计
        选派技术人才 | 名   | 12     | 10     | 22
    }
    指标体系 考核 “2024年度考核” {
        满分：100分
        指标 会议：30分 { 单位：次；汇总：合计；方向：越高越好；来源：会议纪要；评分：未完成不得分 }
        指标 到位率：70分 { 单位：%；汇总：比率；方向：越高越好；来源：国库凭证；评分：按比例计分 }
    }
}`;

interface Entry {
  readonly sheet: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly key: string;
  readonly unit: string;
  /** Letters of the three columns that are filled in. */
  readonly columns: readonly [value: string, date: string, evidence: string];
}

/** The rows of a workbook's forms. */
function entriesOf({ sheets }: Workbook): Entry[] {
  return sheets.flatMap(({ name, rows, columns }: Sheet) => {
    const head = rows.find(({ role }) => role === 'header')!;
    const labels = head.cells.map(({ value }) => (value?.kind === 'text' ? value.text : ''));
    const at = (label: string) => labels.indexOf(label);
    if (at('实际值') < 0) return [];
    expect(columns[at('标识')]?.hidden).toBe(true);
    const letter = (label: string) => String.fromCharCode(65 + at(label));
    return rows.flatMap(({ cells }, index): Entry[] => {
      const said = (label: string) => {
        const value = cells[at(label)]?.value;
        return value?.kind === 'text' ? value.text : '';
      };
      if (!cells[at('实际值')]?.input) return [];
      const letters = [letter('实际值'), letter('日期'), letter('佐证')] as const;
      return [{ sheet: name, row: index + 1, key: said('标识'), unit: said('单位'), columns: letters }];
    });
  });
}

const view = viewOf(source);
const books = {
  indicators: indicatorsWorkbook(view, { id: 'indicators:山河2024.考核', agreement: '山河2024' }, options),
  responsibilities: responsibilitiesWorkbook(view, '山河2024', options),
};

const evidence = fc
  .string({ unit: fc.constantFrom(...'国库凭证〔2024〕1号 第3页=+-@"&<>，、；'), minLength: 2, maxLength: 24 })
  .map((said) => said.trim())
  .filter((said) => said !== '' && !/^(|—+|–|-|－|\/|／|无|空)$/.test(said));
const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const digits = fc.tuple(fc.nat(10 ** 9), fc.nat(4)).map(([whole, decimals]) => {
  const all = String(whole).padStart(decimals + 1, '0');
  const made = decimals === 0 ? all : `${all.slice(0, -decimals)}.${all.slice(-decimals)}`;
  return made.includes('.') ? made.replace(/\.?0+$/, '') : made;
});
const reported = fc.option(fc.record({ value: digits, date: fc.option(day), evidence: fc.option(evidence) }));

describe('a form that an office fills in', () => {
  it.each(Object.entries(books))('comes back as it was filled: %s', async (name, book) => {
    const entries = entriesOf(book);
    expect(entries.length).toBeGreaterThan(3);
    const bytes = await writeXlsx(book);
    const path = join(folder, `${name}.xlsx`);
    await fc.assert(
      fc.asyncProperty(fc.tuple(...entries.map(() => reported)), async (told) => {
        const typed: Record<string, Record<string, Typed>> = {};
        for (const [at, { sheet, row, unit, columns }] of entries.entries()) {
          const one = told[at];
          if (!one) continue;
          typed[sheet] ??= {};
          const cells = typed[sheet];
          cells[columns[0] + row] = typedValue(one.value, unit);
          if (one.date !== null) cells[columns[1] + row] = { date: one.date };
          if (one.evidence !== null) cells[columns[2] + row] = one.evidence;
        }
        writeFileSync(path, filledIn(bytes, typed));
        const read = (await readSheetFile(path)).map(({ rows }) => readActualRows(rows, units));
        expect(read.flatMap(({ problems }) => problems)).toEqual([]);
        const values = read.flatMap((one) => one.values);
        const wanted = entries.flatMap((entry, at) => (told[at] ? [{ entry, one: told[at] }] : []));
        expect(values.map(({ kind, path: names }) => `${kind}:${names.join('.')}`)).toEqual(
          wanted.map(({ entry }) => entry.key),
        );
        for (const [at, { entry, one }] of wanted.entries()) {
          const value = values[at]!;
          expect(value.date ?? null).toBe(one.date);
          expect(value.evidence ?? null).toBe(one.evidence);
          if (entry.unit === '') expect(value.text).toBe('已完成');
          else {
            const figure = figureOf(value.target!)!;
            const unit = units.lookup(entry.unit)!;
            expect(figure.unit).toBe(unit.definition.base);
            expect(figure.value).toBe(multiply(one.value, unit.factor));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells of a day or evidence without a value', async () => {
    const [entry] = entriesOf(books.indicators);
    const path = join(folder, 'without-value.xlsx');
    const typed = { [entry!.sheet]: { [entry!.columns[1] + entry!.row]: { date: '2024-10-20' } } };
    writeFileSync(path, filledIn(await writeXlsx(books.indicators), typed));
    const [sheet] = await readSheetFile(path);
    const { values, problems } = readActualRows(sheet!.rows, units);
    expect(values).toEqual([]);
    expect(problems.map(({ key, row, column }) => `${key} ${sheet!.placeOf(row, column)}`)).toEqual([
      `actuals.value-empty without-value.xlsx!${entry!.sheet}!${entry!.columns[0]}${entry!.row}`,
    ]);
  });

  it('is known by its keys: names may be changed, rows moved, columns added', () => {
    const rows = [
      ['2024年度考核完成情况'],
      ['填报说明：……'],
      ['备注栏', '指标', '实际值', '单位', '标识', '联系电话'],
      ['', '会议（改名）', { number: '2' }, '次', 'indicator:山河2024.考核.会议', '12345'],
      ['', '', { number: '98' }, '%', 'indicator:山河2024.考核.到位率', ''],
      ['', '自加一行', { number: '3' }, '项', '', ''],
    ];
    const { values, problems } = readActualRows(rows, units);
    expect(problems).toEqual([]);
    expect(values.map(({ kind, path, row, column }) => ({ kind, path, row, column }))).toEqual([
      { kind: 'indicator', path: ['山河2024', '考核', '会议'], row: 3, column: 2 },
      { kind: 'indicator', path: ['山河2024', '考核', '到位率'], row: 4, column: 2 },
      { kind: undefined, path: ['自加一行'], row: 5, column: 2 },
    ]);
  });
});

/** As the form asks for it: a share of at most one per cent as a text, what has no unit as a word. */
function typedValue(value: string, unit: string): Typed {
  if (unit === '') return '已完成';
  if (unit === '%' && Number(value) <= 1 && Number(value) > 0) return `${value}%`;
  return { number: value };
}
