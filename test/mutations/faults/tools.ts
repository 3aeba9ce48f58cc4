import { ownSlots } from '../clean/duties.ts';
import { day, type Source } from '../clean/source.ts';
import { type Block, block, blocksOf, type Item, line, mark, slot, type Table, tablesOf } from '../source/tree.ts';

/** The agreement's clauses and projects, by key and, where given, by name. */
export function one(source: Source, key: string, name?: string): Block {
  const found = blocksOf(source.agreement.items, key).filter((item) => name === undefined || item.name === name);
  if (found.length === 0) throw new Error(`There is no ${key} ${name ?? ''}`);
  return name === undefined ? source.random.pick(found) : found[0]!;
}

export function table(source: Source, key: string): Table {
  const [found] = tablesOf(source.agreement.items, key);
  if (found === undefined) throw new Error(`There is no ${key}`);
  return found;
}

/** The sentence of one of the promises of party A. */
export function promised(source: Source): Block {
  return one(source, 'duty', source.random.pick(source.promises).name);
}

/** Puts a mark on a declaration's name. */
export function markName(of: { name?: string }): void {
  of.name = mark(of.name!);
}

/** Puts a mark on words of a duty's sentence; throws where they are not in it. */
export function markIn(of: Block, words: string): void {
  if (!of.head?.includes(words)) throw new Error(`“${words}” is not in ${of.head}`);
  of.head = of.head.replace(words, mark(words));
}

/** Parts of a duty's sentence; what is left out is not said. */
export interface Said {
  bearer?: string;
  to?: string;
  modality?: 'must-not' | 'may';
  act: string;
  figure?: string;
  by?: string;
  more?: string;
}

/** A duty's sentence in the agreement's spelling. */
export function saying({ speech }: Source, { bearer, to, modality, act, figure, by, more }: Said): string {
  const words = { 'must-not': ['不得', 'must not'], may: ['可以', 'may'] } as const;
  const said = [
    bearer,
    to === undefined ? undefined : `${speech.spelling === 'en' ? 'to' : '向'} ${to}`,
    modality && words[modality][speech.spelling === 'en' ? 1 : 0],
    act,
    figure,
  ].filter((part) => part !== undefined);
  return (
    speech.colon +
    [said.join(' '), ...(more === undefined ? [] : [more]), ...(by === undefined ? [] : [by])].join(speech.comma)
  );
}

/** A further duty with all that is asked of one: not assessed by an indicator, with a reason. */
export function duty(
  source: Source,
  name: string,
  said: Said,
  items: Item[] = [],
  key: 'duty' | 'term' = 'duty',
): Block {
  const own = ownSlots(source);
  return block(key, name, [...items, ...(key === 'term' ? own.slice(1) : own)], { head: saying(source, said) });
}

/** Adds items to the agreement, in a clause of their own. */
export function clause(source: Source, ...items: Item[]): void {
  add(source, block('clause', undefined, items, { title: '补充约定' }));
}

/** Adds items to the agreement. */
export function add(source: Source, ...items: Item[]): void {
  source.agreement.items.push(...items);
}

/** Adds items to the top of the agreement's file, after its imports. */
export function atTop(source: Source, ...items: Item[]): void {
  const file = source.files.get('协议.duikou')!;
  file.splice(
    file.findIndex((item) => item.kind !== 'line'),
    0,
    ...items,
  );
}

/** The end of the year's work, well within the term. */
export const inTime = (source: Source): string => source.speech.by(day(source, '11-20'));

/** A third province with a city, of neither party. */
export function outsiders(source: Source): { province: string; city: string } {
  const en = source.speech.spelling === 'en';
  atTop(
    source,
    block('party', '壬省', [slot('level', en ? 'province' : '省')]),
    block('party', '壬一市', [slot('level', en ? 'city' : '市'), slot('superior', '壬省')]),
  );
  return { province: '壬省', city: '壬一市' };
}

/** A second agreement of the same parties in a file of its own. */
export function second(source: Source, name: string, items: Item[], year = source.year): Block {
  const { cast, files, speech } = source;
  const en = speech.spelling === 'en';
  const made = block('agreement', name, [
    slot('form', '协议'),
    slot('party-a', [`${cast.a}人民政府`, en ? 'donor' : '支援方'].join(speech.comma)),
    slot('party-b', [`${cast.b}人民政府`, en ? 'recipient' : '受援方'].join(speech.comma)),
    slot('period', speech.period(`${year}-01-01`, `${year}-12-31`)),
    slot('signed', speech.date(`${year - 1}-12-05`)),
    ...items,
  ]);
  files.set('另一份.duikou', [importing(source, '协议'), made]);
  return made;
}

export const importing = ({ speech }: Source, file: string): Item =>
  line(`${speech.keyword('import')} ${speech.quoted(`${file}.duikou`)}`);

/** A further fund of party A with a table by city, and the duty that pays it. */
export function allocated(
  source: Source,
  name: string,
  amounts: readonly number[],
  more: Item[] = [],
): { fund: Block; rows: string[][] } {
  const { cast, speech, year } = source;
  const rows = amounts.map((amount, at) => [cast.bCities[at]!, String(amount)]);
  const fund = block('fund', name, [
    slot('source', speech.a),
    slot('channel', '直达市县'),
    ...more,
    {
      kind: 'table',
      key: 'allocation-table',
      about: `${speech.unit}${speech.colon}万元`,
      columns: [speech.heading('recipient'), `${year}年`],
      rows,
    },
  ]);
  add(source, fund);
  clause(
    source,
    paying(
      source,
      name,
      amounts.reduce((sum, amount) => sum + amount, 0),
    ),
  );
  return { fund, rows };
}

/** The duty of party A to pay a fund. */
export function paying(source: Source, fund: string, amount: number): Block {
  const { a, b, atLeast } = source.speech;
  return duty(
    source,
    `拨付${fund}`,
    {
      bearer: a,
      to: b,
      act: `拨付${fund}`,
      figure: atLeast(`${amount}万元`),
      by: source.speech.by(day(source, '10-20')),
    },
    [slot('fund', fund)],
  );
}

/** Writes the agreement's closing words anew. */
export function say(source: Source, ...words: string[]): void {
  add(source, block('clause', undefined, [{ kind: 'prose', lines: words }], { title: '说明事项' }));
}
