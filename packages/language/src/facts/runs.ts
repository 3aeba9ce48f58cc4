import { comparatorSpellings } from '@duikou/model';
import { keywordBySurface } from '../lexing/keywords.ts';
import type { LineToken } from './line.ts';

/**
 * Runs typed without spaces, taken apart where their parts are known: `甲方应当向乙方拨付资金` is party, modality, direction, party,
 * act. What is not known stays one word: nothing is guessed from the middle of a run.
 */

const role = /^(?:甲方|乙方|丙方|双方|各方(?!面))/;
const roleJoined = /^(?:和|与|及)(?=甲方|乙方|丙方)/;
/** Words that make a role the beginning of a longer name: 甲方的, 双方代表, 甲方所在地. */
const noAct = /^(?:的|所|之|代表|指定|各级|有关|下属|所属|辖|内部|以外|资金|财政|人员|项目|企业|政府|省|市|县|区)/;
const mark =
  /^(?:应当|必须|不得|力争|可以|有权(?!机关|部门)|共同(?!体|富裕)|各(?![项类级种地界方市县区乡镇村部单州省族行个自])|应(?!急|用|届|对)|向(?=甲方|乙方|丙方|双方))/;
/** Marks with which a word behind its bearer may begin; 应 only before a preposition. */
const leading =
  /^(?:应当|必须|不得|力争|可以|有权(?!机关|部门)|共同(?!体|富裕)|各(?![项类级种地界方市县区乡镇村部单州省族行个自])|应(?=[在于按向将由每]))/;
const division =
  /^(.{1,14}?(?:[省市县区州盟旗厅局委]|人民政府))(?=(?:应当|必须|不得|力争|有权(?!机关|部门)|共同(?!体|富裕)|各(?![项类级种地界方市县区乡镇村部单州省族行个自])).)/;
const ending = /^[于在]$/;
const guard = /^(?:除非|当(?=甲方|乙方|丙方|双方|各方|任一方|一方))/;
const comparators = comparatorSpellings
  .filter(({ position, language, spelling }) => position === 'prefix' && language === 'zh' && spelling.length > 1)
  .map(({ spelling }) => spelling)
  .filter((spelling) => spelling !== '达到');

function typeOf(text: string): string {
  return text === '在' ? 'on' : (keywordBySurface(text)?.key ?? 'ID');
}

/** Takes words off the front of one token. */
class Cutter {
  readonly parts: LineToken[] = [];
  rest: string;
  private offset: number;
  private readonly token: LineToken;

  constructor(token: LineToken) {
    this.token = token;
    this.rest = token.text;
    this.offset = token.offset;
  }

  take(length: number, type?: string): void {
    const text = this.rest.slice(0, length);
    this.parts.push({ type: type ?? typeOf(text), text, offset: this.offset, end: this.offset + length });
    this.rest = this.rest.slice(length);
    this.offset += length;
  }

  done(): LineToken[] {
    if (this.parts.length === 0) return [this.token];
    if (this.rest !== '') this.take(this.rest.length);
    return this.parts;
  }
}

function marks(cut: Cutter): void {
  for (let found = mark.exec(cut.rest); found; found = mark.exec(cut.rest)) {
    cut.take(found[0].length);
    const next = role.exec(cut.rest);
    if (found[0] === '向' && next) cut.take(next[0].length);
  }
  if (ending.test(cut.rest)) cut.take(1);
}

function roles(cut: Cutter): void {
  cut.take(role.exec(cut.rest)![0].length);
  while (roleJoined.test(cut.rest)) {
    cut.take(1);
    cut.take(2);
  }
}

/** The tokens of a line, runs taken apart. */
export function splitRuns(line: readonly LineToken[]): LineToken[] {
  const tokens: LineToken[] = [];
  for (let i = 0; i < line.length; i++) {
    if (line[i]!.type === 'ID') tokens.push(...splitRun(line[i]!, line[i - 1], line[i + 1]));
    else tokens.push(line[i]!);
  }
  return tokens;
}

/** An identifier, taken apart. `before` and `after` are its neighbours. */
function splitRun(token: LineToken, before: LineToken | undefined, after: LineToken | undefined): LineToken[] {
  const cut = new Cutter(token);
  const opens = !before || before.type === 'TIME' || before.type === ',' || before.type === ';';
  const each = /.各$/.test(token.text) && after?.type === 'MEASURE';
  const comparator = comparators.find((spelling) => token.text.startsWith(spelling));
  if (token.text === '在' && after?.type === 'TIME') return [{ ...token, type: 'on' }];
  if (comparator && token.text.length > comparator.length && (after?.type === '.' || after?.type === 'MEASURE')) {
    cut.take(comparator.length, 'COMPARATOR');
    return cut.done();
  }
  const guarded = before && opens ? guard.exec(token.text) : null;
  if (guarded && token.text.length > guarded[0].length) {
    cut.take(guarded[0].length);
    return cut.done();
  }
  if (/^向(?:甲方|乙方|丙方|双方)/.test(token.text)) {
    cut.take(1);
    marks(cut);
    roles(cut);
    marks(cut);
  } else if (role.test(token.text)) {
    const rest = token.text.slice(role.exec(token.text)![0].length);
    const marked = rest === '' || mark.test(rest) || roleJoined.test(rest) || ending.test(rest);
    if (!marked && (!opens || noAct.test(rest))) return [token];
    roles(cut);
    marks(cut);
  } else if (leading.test(token.text)) marks(cut);
  else if (opens || before?.type === '、') {
    const body = division.exec(token.text);
    if (body) {
      cut.take(body[1]!.length);
      marks(cut);
    }
  }
  if (each && cut.rest.length > 1 && cut.parts.length > 0) {
    cut.take(cut.rest.length - 1);
  }
  return cut.done();
}
