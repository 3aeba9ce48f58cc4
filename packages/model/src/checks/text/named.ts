import type { Agreement, Facts } from '../../facts/index.ts';
import {
  builtinUnits,
  createUnitTable,
  isComparable,
  multiply,
  type Quantity,
  quantityOf,
  scanQuantity,
} from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import type { FindingDraft } from '../finding.ts';
import { additiveFigure, exactFigure, shown } from '../shared/figures.ts';
import { passagesWithFigures, placeIn } from '../shared/passages.ts';
import { agrees } from '../shared/stated.ts';

const units = createUnitTable(builtinUnits);

/** Something with a name and all the figures the model has of it. */
interface Named {
  name: string;
  figures: { figure: Quantity; at: string }[];
}

/** Words between a name and its own figure. */
const equals =
  /^(?:的)?(?:总额|总量|总数|总投资|投资|金额|规模|合计|总计|共计|目标|目标值|数额|经费)?(?:[:：]|为|是|共|共计|合计|总计|达|达到|累计|累计达|总计达)?\s*(?:人民币)?(?:约|大约|近|超过|不少于|不低于|不超过|至少|达到|达)?\s*$/;
/** Words after which a figure is that of a part, or of something else. */
const apart = /[中其每各用由占比超减增]|以内|安排|使用|支出|其他|另|次|期/;
const clauseEnd = /[，,；;。！？\n）)]/;
/** Words by which the figure itself goes on to something else: 6.5亿元中的1亿元 stays with the first. */
const bound = /(约|大约|近|超过|不少于|不低于|不超过|至少)\s*$/;

/** A figure behind the name of a fund, duty, project or table is one that the model has of it. */
export function* namedFiguresMustAgree(view: FileView, agreement: Agreement): Generator<FindingDraft> {
  const passages = passagesWithFigures(view, agreement).filter(({ subject }) => subject.startsWith('prose:'));
  if (passages.length === 0) return;
  const about = view.settings.number('quantity/rate-mismatch.about-percent');
  const near = view.settings.integer('text/figure-contradicts.near');
  const names = namesOf(view, agreement);
  for (const passage of passages) {
    for (const named of names) {
      for (const found of figuresBehind(passage.text, named.name)) {
        const exact = equals.test(found.between);
        if (!exact && (found.between.length > near || apart.test(found.between))) continue;
        const known = named.figures.filter(({ figure }) => isComparable(figure, found.figure));
        if (known.length === 0) continue;
        const comparator = bound.test(found.between) ? ('about' as const) : ('equal' as const);
        const stated = {
          comparator,
          low: found.figure,
          high: found.figure,
          written: found.figure.written + found.after,
        };
        if (known.some(({ figure }) => agrees(stated, { part: figure.value, whole: '1' }, about) !== false)) continue;
        yield {
          subject: passage.subject,
          place: placeIn(view, passage, found.offset, found.figure.written.length),
          severity: exact ? 'error' : 'warning',
          message: `text/figure-contradicts.${exact ? 'named' : 'near'}`,
          params: { name: named.name, stated: found.figure.written, model: shown(known[0]!.figure) },
          related: [{ at: known[0]!.at, note: 'note.figure' }],
          witness: { stated: found.figure.value, model: known[0]!.figure.value, unit: found.figure.unit },
        };
      }
    }
  }
}

interface Behind {
  figure: Quantity;
  offset: number;
  between: string;
  after: string;
}

/** The first figure behind each occurrence of a name in one clause. */
function* figuresBehind(text: string, name: string): Generator<Behind> {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const rest = text.slice(at + name.length);
    const end = rest.search(clauseEnd);
    const clause = end < 0 ? rest : rest.slice(0, end);
    for (const digit of clause.matchAll(/(?<![\d.,年月第])\d/g)) {
      const found = scanQuantity(clause, digit.index, units);
      if (found === undefined || found.unit === undefined || found.unit.definition.dimension === 'time') continue;
      const offset = at + name.length + digit.index;
      const written = clause.slice(digit.index, found.end);
      const figure = quantityOf(multiply(found.value, found.scale), found.unit, written);
      yield { figure, offset, between: clause.slice(0, digit.index), after: clause.slice(found.end, found.end + 1) };
      break;
    }
  }
}

function namesOf(view: FileView, agreement: Agreement): Named[] {
  const { facts } = view;
  const mine = <T extends { agreement: string }>(list: readonly T[]) =>
    list.filter((fact) => fact.agreement === agreement.name);
  const all: Named[] = [
    ...mine(facts.funds).map((fund): Named => {
      const total = view.fundAmount(fund);
      const figure = additiveFigure(total?.target);
      const amounts = fund.amounts.map(({ target, at }) => ({ figure: additiveFigure(target), at }));
      return {
        name: fund.name,
        figures: [...given([{ figure, at: total?.at ?? `${fund.id}#name` }, ...amounts]), ...cellsOf(facts, fund.id)],
      };
    }),
    ...mine(facts.duties).map((duty): Named => {
      const own = { figure: additiveFigure(duty.target?.target), at: duty.target?.at ?? `${duty.id}#name` };
      const shares = duty.breakdowns.flatMap(({ shares }) => shares);
      return {
        name: duty.name,
        figures: given([own, ...shares.map(({ target, at }) => ({ figure: additiveFigure(target), at }))]),
      };
    }),
    ...mine(facts.projects).map((project): Named => {
      const cost = { figure: additiveFigure(project.cost?.target), at: project.cost?.at ?? `${project.id}#name` };
      const parts = project.funding.map(({ target, at }) => ({ figure: additiveFigure(target), at }));
      return { name: project.title ?? project.name, figures: given([cost, ...parts]) };
    }),
    ...facts.tables.flatMap((table): Named[] => {
      const figures = table.rows.flatMap(({ cells }) =>
        given(cells.map(({ target, at }) => ({ figure: exactFigure(target), at }))),
      );
      return [table.name, table.title].flatMap((name) => (name === undefined ? [] : [{ name, figures }]));
    }),
  ];
  return all.filter(({ name, figures }) => name.length > 1 && figures.length > 0);
}

function cellsOf(facts: Facts, owner: string): Named['figures'] {
  return facts.tables
    .filter((table) => table.owner === owner)
    .flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => given(cells.map(({ target, at }) => ({ figure: exactFigure(target), at })))),
    );
}

function given(list: readonly { figure: Quantity | undefined; at: string }[]): Named['figures'] {
  return list.flatMap(({ figure, at }) => (figure === undefined ? [] : [{ figure, at }]));
}
