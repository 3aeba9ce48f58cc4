import { formatKey, type Locale } from '@duikou/messages';
import type { ItemScore, Step, SystemScore } from '@duikou/model';
import type { Colours } from '../context.ts';
import { flat } from './text.ts';

export interface ScoreReport {
  readonly agreement: string;
  readonly file: string;
  readonly asOf: string;
  readonly systems: readonly SystemScore[];
  /** What in the data could not be read, a line each. */
  readonly problems: readonly string[];
}

interface Style {
  readonly locale: Locale;
  readonly colours: Colours;
}

/** The scores of an agreement with their working, for people. */
export function scoreText({ agreement, asOf, systems }: ScoreReport, style: Style): string {
  return systems.map((system) => systemLines(agreement, asOf, system, style).join('\n')).join('\n\n');
}

function systemLines(agreement: string, asOf: string, score: SystemScore, style: Style): string[] {
  const { locale, colours } = style;
  const { system, total, grade, least, most } = score;
  const name = system.title ?? system.name;
  const head = formatKey(locale, 'cli.score.head', { agreement, system: name, asOf });
  const all = system.fullMark?.value ?? '—';
  const sum =
    total === undefined
      ? formatKey(locale, 'cli.score.between', { least: least ?? '?', most: most ?? '?', full: all })
      : formatKey(locale, 'cli.score.total', { total, full: all });
  const graded = grade === undefined ? '' : formatKey(locale, 'cli.score.grade', { grade });
  return [
    colours.bold(flat(head)),
    ...score.items.flatMap((item) => itemLines(item, 1, style)),
    colours.bold(flat(sum + graded)),
    ...score.steps.map((step) => `  ${colours.dim(stepText(step, locale))}`),
  ];
}

/** An item, its working below it, and what is below a group. */
export function itemLines(item: ItemScore, depth: number, style: Style): string[] {
  const { locale, colours } = style;
  const pad = '  '.repeat(depth);
  const score = item.score ?? formatKey(locale, 'cli.score.unknown');
  const shown = item.score === undefined ? colours.yellow(score) : score;
  const head = `${pad}${flat(item.indicator.name)}  ${shown}${item.full === undefined ? '' : ` / ${item.full}`}`;
  return [
    head,
    ...item.children.flatMap((child) => itemLines(child, depth + 1, style)),
    ...item.steps.map((step) => `${pad}    ${colours.dim(stepText(step, locale))}`),
  ];
}

/** A step in words, in one line; a result that is not exact stands behind ≈ alone. */
export function stepText({ key, params }: Step, locale: Locale): string {
  return flat(formatKey(locale, key, params)).replaceAll('= ≈', '≈ ');
}

/** The same for machines. */
export function scoreJson(report: ScoreReport, locale: Locale): string {
  const working = (steps: readonly Step[]) =>
    steps.map(({ key, params, place }) => ({
      key,
      params,
      text: formatKey(locale, key, params),
      ...(place && { at: place.at }),
    }));
  const plain = ({ indicator, full, score, least, most, steps, children }: ItemScore): unknown => ({
    name: indicator.name,
    id: indicator.id,
    ...(full !== undefined && { full }),
    score: score ?? null,
    ...(score === undefined && { least: least ?? null, most: most ?? null }),
    ...(indicator.bonus && { bonus: true }),
    ...(indicator.deduction && { deduction: true }),
    working: working(steps),
    items: children.map(plain),
  });
  const { agreement, file, asOf, systems, problems } = report;
  const json = {
    version: 1,
    agreement,
    file,
    asOf,
    systems: systems.map(({ system, items, total, least, most, grade, unknown, steps }) => ({
      name: system.name,
      ...(system.title !== undefined && { title: system.title }),
      fullMark: system.fullMark?.value ?? null,
      total: total ?? null,
      ...(total === undefined && { least: least ?? null, most: most ?? null }),
      grade: grade ?? null,
      unknown,
      working: working(steps),
      items: items.map(plain),
    })),
    problems,
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
