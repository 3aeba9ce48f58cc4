import { builtinUnits, createUnitTable, sameBasis, sameDimension } from '../../quantity/index.ts';
import type { FileView } from '../check.ts';
import { dutyName, figureOfDuty, wordIn } from '../duty/duties.ts';
import type { FindingDraft } from '../finding.ts';
import { shown } from '../shared/figures.ts';
import { sumsOf } from './sums.ts';
import { compared } from './unit-mismatch.ts';

const units = createUnitTable(builtinUnits);

/**
 * What is compared or added is counted alike: not 人 with 人次, nor 款物 with 资金, nor a duty by another basis than its indicator.
 */
export function* figuresShouldBeCountedAlike(view: FileView): Generator<FindingDraft> {
  for (const { subject, name, figure, at, other, otherAt, otherUri } of compared(view)) {
    if (!sameDimension(figure, other) || sameBasis(figure, other)) continue;
    yield {
      subject,
      place: at,
      params: { name, figure: shown(figure), other: shown(other) },
      related: [{ at: otherAt, note: 'note.compared', ...(otherUri !== undefined && { uri: otherUri }) }],
      witness: { basis: figure.basis ?? '', other: other.basis ?? '' },
    };
  }
  yield* withIndicators(view);
  yield* withFunds(view);
  yield* inTotals(view);
}

function* withIndicators(view: FileView): Generator<FindingDraft> {
  for (const duty of view.facts.duties) {
    const figure = duty.indicators.length > 0 ? figureOfDuty(view, duty) : undefined;
    if (figure?.dimension !== 'count') continue;
    for (const ref of duty.indicators) {
      const found = view.resolve(ref);
      if (found.kind !== 'one' || found.target.kind !== 'indicator' || found.target.fact.unit === undefined) continue;
      const unit = units.lookup(found.target.fact.unit);
      if (unit?.definition.dimension !== 'count' || (unit.definition.basis ?? '') === (figure.basis ?? '')) continue;
      yield {
        subject: duty.id,
        place: duty.target?.at ?? ref.at,
        message: 'quantity/count-basis-mixed.indicator',
        params: { name: dutyName(duty), figure: shown(figure), indicator: found.target.fact.name, unit: unit.name },
        related: [{ at: ref.at, note: 'note.compared' }],
        witness: { basis: figure.basis ?? '', other: unit.definition.basis ?? '' },
      };
    }
  }
}

/** A duty's 口径 and that of the fund it names. */
function* withFunds(view: FileView): Generator<FindingDraft> {
  for (const duty of view.facts.duties) {
    if (duty.definition === undefined) continue;
    for (const ref of duty.funds) {
      const found = view.resolve(ref);
      const fund = found.kind === 'one' && found.target.kind === 'fund' ? found.target : undefined;
      if (fund?.fact.definition === undefined) continue;
      const here = inKind(view, duty.definition.text);
      const there = inKind(view, fund.fact.definition.text);
      if (here === there) continue;
      yield {
        subject: duty.id,
        place: duty.definition.at,
        message: 'quantity/count-basis-mixed.definition',
        params: {
          name: dutyName(duty),
          here: duty.definition.text,
          fund: fund.fact.name,
          there: fund.fact.definition.text,
        },
        related: [{ at: fund.fact.definition.at, note: 'note.compared', uri: fund.uri }],
        witness: { here: duty.definition.text, there: fund.fact.definition.text },
      };
    }
  }
}

/** A total of money that adds goods to funds, unless it says so itself. */
function* inTotals(view: FileView): Generator<FindingDraft> {
  for (const table of view.facts.tables) {
    if (table.use === 'indicators' || table.use === 'duties') continue;
    for (const { row, column, cell, stated, addends, direction } of sumsOf(view, table)) {
      const own = direction === 'down' ? row : column;
      if (stated.dimension !== 'money' || inKind(view, own) || inKind(view, table.title ?? '')) continue;
      const goods = addends.find(({ name }) => inKind(view, name));
      const money = addends.find(({ name }) => isMoney(view, name));
      if (goods === undefined || money === undefined) continue;
      yield {
        subject: `${table.id}#${row}.${column}`,
        place: cell.at,
        message: 'quantity/count-basis-mixed.goods',
        params: { row, column, goods: goods.name, money: money.name },
        related: [goods, money].map((part) => ({ at: part.cell.at, note: 'note.part' })),
        witness: { goods: goods.figure.value, money: money.figure.value, unit: stated.unit },
      };
      break;
    }
  }
}

function inKind(view: FileView, text: string): boolean {
  return wordIn(text, view.settings.words('quantity/count-basis-mixed.in-kind')) !== undefined;
}

function isMoney(view: FileView, text: string): boolean {
  return !inKind(view, text) && wordIn(text, view.settings.words('quantity/count-basis-mixed.money')) !== undefined;
}
