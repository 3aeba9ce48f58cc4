import { cellAddress, daySerial } from '../../sheets/address.ts';
import type { Sheet, Validation } from '../../sheets/types.ts';
import { escapeMarkup } from '../escape.ts';
import { columnOf } from './cells.ts';

/** What spreadsheets allow in a message, and in a list. */
const longestMessage = 225;
const longestList = 255;
const firstDay = '2000-01-01';

/** `<dataValidations>` of a sheet (ECMA-376, part 1, 18.3.1.33); cells that take the same are one rule. Empty where there is none. */
export function validationsXml(sheet: Sheet): string {
  const rules = new Map<string, { validation: Validation; cells: string[] }>();
  for (const [row, { cells }] of sheet.rows.entries()) {
    for (const cell of cells) {
      if (cell.validation === undefined) continue;
      const key = JSON.stringify(cell.validation);
      const rule = rules.get(key) ?? { validation: cell.validation, cells: [] };
      rule.cells.push(cellAddress(row, columnOf(cells, cell)));
      rules.set(key, rule);
    }
  }
  const drawn = [...rules.values()].flatMap(({ validation, cells }) => ruleXml(validation, cells) ?? []);
  return drawn.length === 0 ? '' : `<dataValidations count="${drawn.length}">${drawn.join('')}</dataValidations>`;
}

function ruleXml(validation: Validation, cells: readonly string[]): string | undefined {
  const said = escapeMarkup([...validation.message].slice(0, longestMessage).join(''));
  const rule = ruleOf(validation, cells[0]!);
  if (rule === undefined) return undefined;
  const { attributes, formulas } = rule;
  const shown = `allowBlank="1" showInputMessage="1" showErrorMessage="1" error="${said}" prompt="${said}"`;
  const inner = formulas.map((formula, at) => `<formula${at + 1}>${escapeMarkup(formula)}</formula${at + 1}>`).join('');
  return `<dataValidation ${attributes} ${shown} sqref="${cells.join(' ')}">${inner}</dataValidation>`;
}

interface Rule {
  readonly attributes: string;
  readonly formulas: readonly string[];
}

/** @param cell the first cell of the rule, to which a formula is relative */
function ruleOf(validation: Validation, cell: string): Rule | undefined {
  switch (validation.kind) {
    case 'number':
      return bounded('type="decimal"', validation.least ?? '0', validation.most);
    case 'percent':
      return {
        attributes: 'type="custom"',
        formulas: [`OR(AND(ISNUMBER(${cell}),OR(${cell}=0,${cell}>1)),AND(ISTEXT(${cell}),RIGHT(${cell},1)="%"))`],
      };
    case 'date': {
      const { from = firstDay, to } = validation;
      const last = to === undefined ? undefined : String(daySerial(to));
      return bounded('type="date" errorStyle="warning"', String(daySerial(from)), last);
    }
    case 'list': {
      const list = `"${validation.values.join(',').replaceAll('"', '""')}"`;
      const fits = list.length <= longestList && validation.values.every((value) => !value.includes(','));
      return fits ? { attributes: 'type="list"', formulas: [list] } : undefined;
    }
  }
}

function bounded(type: string, least: string, most: string | undefined): Rule {
  const operator = most === undefined ? 'greaterThanOrEqual' : 'between';
  return { attributes: `${type} operator="${operator}"`, formulas: most === undefined ? [least] : [least, most] };
}
