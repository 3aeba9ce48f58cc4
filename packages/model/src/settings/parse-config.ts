import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Severity } from '../checks/finding.ts';
import type { Range, ReadingProblem } from '../facts/index.ts';
import { canonicalDecimal } from '../quantity/decimal.ts';
import { near } from '../resolve/near.ts';
import { type ConfigKey, type ConfigShape, configTable, SEVERITIES } from './config-table.ts';
import type { Config } from './types.ts';

/** What names in `duikou.json` are checked against; a missing list is not checked. */
export interface KnownNames {
  /** Codes of checks, for `severity`. */
  codes?: Iterable<string>;
  /** Keys of library parameters, for `thresholds`. */
  thresholds?: Iterable<string>;
}

export interface ReadConfig {
  config: Config;
  problems: ReadingProblem[];
}

/** A configuration in which nothing is said. */
export function emptyConfig(): Config {
  return { severity: {}, thresholds: {}, regimes: [], exclude: [], libraries: [] };
}

/**
 * Reads `duikou.json`. Comments and a comma after the last item are allowed. What is wrong is left out of the configuration and
 * told as `config/not-json` (params `reason`), `config/unknown-key` (`key`, `similar`: the nearest known key or empty) or
 * `config/wrong-type` (`key`, `expected`: a key of the catalogue in braces, `values`: the choices, if any). Never throws.
 */
export function parseConfig(text: string, known: KnownNames = {}): ReadConfig {
  const reader = new Reader(text, known);
  reader.read();
  return { config: reader.config, problems: reader.problems };
}

class Reader {
  readonly config = emptyConfig();
  readonly problems: ReadingProblem[] = [];
  private readonly text: string;
  private readonly codes: readonly string[] | undefined;
  private readonly thresholds: readonly string[] | undefined;

  constructor(text: string, known: KnownNames) {
    this.text = text;
    this.codes = known.codes && [...known.codes];
    this.thresholds = known.thresholds && [...known.thresholds];
  }

  read(): void {
    const errors: ParseError[] = [];
    const source = this.text.replace(/^\uFEFF/, ' ');
    const root = parseTree(source, errors, { allowTrailingComma: true });
    for (const error of errors.slice(0, 1)) {
      const reason = `{config.reason.${printParseErrorCode(error.error)}}`;
      this.report('config/not-json', { reason }, error.offset, Math.max(1, error.length));
    }
    if (root === undefined) return;
    if (root.type !== 'object') {
      if (errors.length === 0) this.wrongType('duikou.json', { type: 'map', of: 'severity' }, root);
      return;
    }
    const seen = new Set<string>();
    for (const property of root.children ?? []) {
      const [keyNode, value] = property.children ?? [];
      if (keyNode === undefined || value === undefined) continue;
      const key = String(keyNode.value);
      if (key === '$schema') continue;
      const entry = configTable.find((candidate) => candidate.key === key);
      if (entry === undefined) {
        this.unknownKey(
          keyNode,
          key,
          configTable.map((candidate) => candidate.key),
        );
        continue;
      }
      if (seen.has(key))
        this.report('config/not-json', { reason: '{config.reason.DuplicateKey}' }, keyNode.offset, keyNode.length);
      seen.add(key);
      this.take(entry, value);
    }
  }

  private take({ key, shape }: ConfigKey, node: Node): void {
    if (shape.type === 'map') {
      if (node.type !== 'object') this.wrongType(key, shape, node);
      else for (const property of node.children ?? []) this.takeEntry(key, shape.of, property);
      return;
    }
    if (shape.type === 'strings') {
      if (node.type !== 'array') {
        this.wrongType(key, shape, node);
        return;
      }
      const items = node.children ?? [];
      for (const item of items) if (item.type !== 'string') this.wrongType(key, shape, item);
      const words = items.filter((item) => item.type === 'string').map((item) => String(item.value));
      Object.assign(this.config, { [key]: key === 'regimes' ? words.map((word) => word.normalize('NFKC')) : words });
      return;
    }
    if (!fits(shape, node.value)) {
      this.wrongType(key, shape, node);
      // Whoever wrote it wanted something else than what happens without it, and what has left the office does not come back.
      if (key === 'embedSource') this.config.embedSource = false;
    } else if (shape.type !== 'constant') Object.assign(this.config, { [key]: node.value });
  }

  private takeEntry(parent: string, of: 'severity' | 'threshold', property: Node): void {
    const [keyNode, value] = property.children ?? [];
    if (keyNode === undefined || value === undefined) return;
    const key = String(keyNode.value);
    const names = of === 'severity' ? this.codes : this.thresholds;
    if (names !== undefined && !names.includes(key) && !(of === 'severity' && isRule(key))) {
      this.unknownKey(keyNode, key, names);
      return;
    }
    if (of === 'severity') {
      const shape: ConfigShape = { type: 'choice', values: SEVERITIES };
      if (fits(shape, value.value)) set(this.config.severity, key, value.value as Severity);
      else this.wrongType(`${parent}.${key}`, shape, value);
      return;
    }
    const written = value.type === 'number' ? this.text.slice(value.offset, value.offset + value.length) : value.value;
    const number = typeof written === 'string' ? decimal(written) : undefined;
    if (number === undefined) this.wrongType(`${parent}.${key}`, undefined, value);
    else set(this.config.thresholds, key, number);
  }

  private unknownKey(node: Node, key: string, names: readonly string[]): void {
    const similar = near(key, names, 1)[0] ?? '';
    const problem = this.report('config/unknown-key', { key, similar }, node.offset, node.length);
    if (similar === '') return;
    problem.message = 'config/unknown-key.similar';
    problem.fix = [{ title: 'fix.use-similar', range: problem.range, text: JSON.stringify(similar) }];
  }

  private wrongType(key: string, shape: ConfigShape | undefined, node: Node): void {
    const expected = `{config.expected.${shape === undefined ? 'number' : shape.type}}`;
    const values =
      shape?.type === 'choice' ? shape.values.join(' | ') : shape?.type === 'constant' ? String(shape.value) : '';
    const problem = this.report('config/wrong-type', { key, expected, values }, node.offset, node.length);
    if (values !== '') problem.message = 'config/wrong-type.choice';
  }

  private report(code: string, params: Record<string, string>, offset: number, length: number): ReadingProblem {
    const problem: ReadingProblem = { code, params, range: rangeOf(this.text, offset, length) };
    this.problems.push(problem);
    return problem;
  }
}

/** `rule/NAME`: the severity of one rule of the workspace or of a library, which nobody lists beforehand. */
function isRule(key: string): boolean {
  return key.startsWith('rule/') && key.length > 'rule/'.length;
}

function set<T>(map: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
}

function decimal(written: string): string | undefined {
  const exponent = /^(-?\d+(?:\.\d+)?)[eE]\+?(\d{1,2})$/.exec(written.trim());
  if (exponent === null) return canonicalDecimal(written.trim());
  const [whole = '', fraction = ''] = exponent[1]!.split('.');
  const places = Number(exponent[2]);
  const digits = fraction.padEnd(places, '0');
  return canonicalDecimal(`${whole}${digits.slice(0, places)}.${digits.slice(places)}0`);
}

function fits(shape: ConfigShape, value: unknown): boolean {
  switch (shape.type) {
    case 'constant':
      return value === shape.value;
    case 'choice':
      return typeof value === 'string' && shape.values.includes(value);
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDate(value);
    default:
      return false;
  }
}

/** Whether the text is a day of the calendar as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** The range of `length` UTF-16 units at an offset; `\r\n`, `\n` and `\r` end a line. */
function rangeOf(text: string, offset: number, length: number): Range {
  return { start: positionAt(text, offset), end: positionAt(text, Math.min(text.length, offset + length)) };
}

function positionAt(text: string, offset: number): Range['start'] {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}
