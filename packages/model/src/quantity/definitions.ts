/** What is measured. Only figures of one dimension can be compared. `none` is a figure without a unit. */
export type Dimension =
  | 'none'
  | 'money'
  | 'count'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'time'
  | 'age'
  | 'score'
  | 'ratio'
  | 'ratio-difference';

/**
 * One unit, as the library's table `单位表` gives it. `factor × figure` is the figure in the base unit. Bases are chosen so that
 * every factor is a finite decimal: area in 亩 (1 公顷 = 15 亩, so 1 平方米 = 0.0015 亩), ratios in %, 年 and 季度 in 个月.
 */
export interface UnitDefinition {
  /** Canonical Chinese spelling. */
  readonly name: string;
  /** English spellings: the singular first, then the plural, then others. */
  readonly english: readonly string[];
  /** Other Chinese spellings. */
  readonly aliases: readonly string[];
  readonly dimension: Dimension;
  /** Name of the base unit of this unit. */
  readonly base: string;
  /** Canonical decimal. */
  readonly factor: string;
  /** What is counted (人 is not 人次), or which currency or kind of time, where the dimension alone does not say. */
  readonly basis?: string;
}

/** The library's words for the dimensions. */
export const dimensionNames: Readonly<Record<string, Dimension>> = {
  金额: 'money',
  计数: 'count',
  长度: 'length',
  面积: 'area',
  体积: 'volume',
  质量: 'mass',
  能量: 'energy',
  功率: 'power',
  时间: 'time',
  年龄: 'age',
  分值: 'score',
  比率: 'ratio',
  比率差: 'ratio-difference',
};

/** Header cells of `单位表`, in Chinese and English, by the field they fill. */
export const unitColumns: Readonly<Record<string, keyof UnitDefinition>> = {
  名称: 'name',
  name: 'name',
  英文: 'english',
  english: 'english',
  别称: 'aliases',
  aliases: 'aliases',
  量纲: 'dimension',
  dimension: 'dimension',
  基准: 'base',
  base: 'base',
  倍数: 'factor',
  factor: 'factor',
  计数口径: 'basis',
  basis: 'basis',
};

/** What is wrong with a row of a unit table. */
export type UnitRowProblem = {
  readonly problem: 'name-missing' | 'dimension-unknown' | 'factor-not-decimal' | 'base-missing';
  readonly cell: string;
};

/** A unit from the cells of one row under the header cells; cells that list several spellings part them by a comma or 、. */
export function unitFromRow(header: readonly string[], cells: readonly string[]): UnitDefinition | UnitRowProblem {
  const cell: Partial<Record<keyof UnitDefinition, string>> = {};
  header.forEach((title, i) => {
    const field = unitColumns[title.trim().toLowerCase()];
    if (field) cell[field] = (cells[i] ?? '').trim();
  });
  const list = (written = ''): string[] =>
    written
      .split(/[,，、]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  const dimension = Object.entries(dimensionNames).find(
    ([zh, en]) => cell.dimension === zh || cell.dimension === en,
  )?.[1];
  if (!cell.name) return { problem: 'name-missing', cell: cells.join(' | ') };
  if (!dimension) return { problem: 'dimension-unknown', cell: cell.dimension ?? '' };
  if (!cell.base) return { problem: 'base-missing', cell: cell.name };
  if (!/^(0|[1-9]\d*)(\.\d*[1-9])?$/.test(cell.factor ?? '') || cell.factor === '0') {
    return { problem: 'factor-not-decimal', cell: cell.factor ?? '' };
  }
  const unit: UnitDefinition = {
    name: cell.name,
    english: list(cell.english),
    aliases: list(cell.aliases),
    dimension,
    base: cell.base,
    factor: cell.factor!,
  };
  return cell.basis ? { ...unit, basis: cell.basis } : unit;
}
