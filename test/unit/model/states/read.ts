import { createReader } from '@duikou/language';
import {
  builtinUnits,
  createUnitTable,
  type DatedValue,
  effectiveDuty,
  type Followed,
  type Happening,
  type ObligationStatus,
  parseQuantity,
  type StatesInput,
  statesOf,
} from '@duikou/model';

const reader = createReader();
const units = createUnitTable(builtinUnits);

/** `资金到位 3亿元 2024-05-06`, `资金用途 违反 2024-05-06`, `资金到位 +1亿元 2024-05-06`, `季报 完成 2024-05-06 @2024-03-31`. */
export function datedValue(line: string): DatedValue {
  const [of, what, date, at] = line.split(' ') as [string, string, string, string?];
  const words = { 完成: 'done', 未完成: 'undone', 违反: 'breached', 补救: 'remedied' } as const;
  const happened = words[what as keyof typeof words];
  const quantity = happened ? undefined : parseQuantity(what.replace('+', ''), units);
  return {
    of: of.includes('.') ? `share:甲.${of}` : `duty:甲.${of}`,
    date,
    ...(happened && { happened }),
    ...(quantity && { quantity }),
    ...(what.startsWith('+') && { increment: true as const }),
    ...(at && { instance: at.slice(1) }),
  };
}

export interface Told {
  values?: readonly string[];
  events?: readonly string[];
  supersededOn?: string;
}

/** What statesOf needs for the duties of an agreement 甲 with a term of one year. */
export function inputOf(lines: string, asOf: string, told: Told = {}): StatesInput {
  const text = `协议 甲 {\n期限：2024年1月1日至2024年12月31日\n签订：2024年1月1日\n${lines}\n}\n`;
  const { facts, problems } = reader.read('a.duikou', text);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const names = new Map<string, Followed>([
    ...facts.duties.map(({ name, id }) => [name, { kind: 'duty', id }] as const),
    ...facts.events.map(({ name, id, date }) => [name, { kind: 'event', id, ...(date && { date }) }] as const),
    ['甲', { kind: 'duties', ids: facts.duties.map(({ id }) => id) }],
  ]);
  return {
    duties: facts.duties.map((duty) => effectiveDuty(duty, facts)),
    agreement: facts.agreements[0]!,
    asOf,
    values: (told.values ?? []).map(datedValue),
    events: (told.events ?? []).map((line): Happening => {
      const [id, date] = line.split(' ') as [string, string];
      return { id: names.get(id)?.kind === 'event' ? `event:甲.${id}` : id, date };
    }),
    follow: (ref) => names.get(ref.path.join('.')),
    ...(told.supersededOn && { supersededOn: told.supersededOn }),
  };
}

/** The status of one duty (the first where no name is given). */
export function statusOf(lines: string, asOf: string, told: Told = {}, name?: string): ObligationStatus {
  const states = statesOf(inputOf(lines, asOf, told));
  return name === undefined ? [...states.values()][0]! : states.get(`duty:甲.${name}`)!;
}

/** `state`, `state day`, `state part/whole`. */
export function short({ state, on, share }: ObligationStatus): string {
  return [state, on, share && `${share.over}/${share.under}`].filter((part) => part !== undefined).join(' ');
}
