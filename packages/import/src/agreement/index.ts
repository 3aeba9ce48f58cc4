import { librarySummaries } from '@duikou/language';
import { sharedReader } from '../draft/checker.ts';
import type { Draft, Part } from '../draft/draft.ts';
import { nameOf, oneLine, quoted, remark } from '../draft/words.ts';
import type { TextBlock, TextDocument } from '../office/text-document.ts';
import { Body } from './body.ts';
import { isUnderSignatures, opensSignatures, readSignatures } from './closing.ts';
import { numbered } from './forms.ts';
import { basesIn, type Head, headOf } from './head.ts';
import { type Item, outlineOf } from './outline.ts';

/** The draft of an agreement from its text. `fallback` names it where it has no title. */
export function agreementParts(draft: Draft, { blocks, left }: TextDocument, fallback: string): Part[] {
  const head = headOf(blocks);
  const { body, signatures, annexes, names } = sectionsOf(blocks.slice(head.end));
  const read = new Body(draft, new Set(annexes.map(({ title }) => title)));
  const { isStatement } = read;
  const items = outlineOf(body, isStatement);
  const opening = openingOf(items);
  const signed = readSignatures(signatures.flatMap(linesOf));
  const bases = basesIn(opening.map((item) => (item.kind === 'text' ? item.text : '')).join(''));
  const content = [
    ...draft.prose(
      opening.map((item) => (item.kind === 'text' ? item.label + item.text : '')),
      '',
    ),
    ...read.parts(items.slice(opening.length), false),
    ...annexes.flatMap((annex) => annexParts(draft, read, annex, isStatement)),
  ];
  const slots = slotParts(draft, head, read, signed, bases, runsOn(body));
  const made = new Set(annexes.map(({ title }) => title));
  const elsewhere = names.filter((name) => !made.has(name));
  const annexSlot = elsewhere.length === 0 ? [] : draft.slot('agreement', '附件', elsewhere.join('、'), '');
  const title = head.title.length === 0 ? '' : head.title.map(oneLine).join('｜');
  const missing = head.title.length === 0 ? [draft.mark(read.place(1), 'import.mark.title')] : [];
  const named = nameFrom(title === '' ? fallback : title);
  const sides = new Set(head.sides.map(({ name }) => name));
  const further = signed.rest.filter((line) => !sides.has(line));
  const rest = further.length === 0 ? [] : [[remark(`${draft.say('import.signatures')}${further.join('｜')}`)]];
  return [
    ...leftOut(draft, left),
    ...basisParts(bases),
    ...missing,
    {
      head: `协议 ${nameOf(named)}${title === '' ? '' : ` ${quoted(title)}`}`,
      parts: [...slots, ...content, ...annexSlot, ...rest],
    },
  ];
}

/** A name by which other files know the agreement: its title in one word. */
function nameFrom(title: string): string {
  const plain = oneLine(title).replace(/[\s｜|“”"‘’《》〔〕（）()，。、：:；/\\—-]+/gu, '');
  return [...(plain === '' ? '协议' : plain)].slice(0, 40).join('');
}

interface Annex {
  readonly label: string;
  readonly title: string;
  readonly blocks: readonly TextBlock[];
  readonly paragraph: number;
}

const annexLabel = /^附\s*(?:件|表)\s*(?:[\d一二三四五六七八九十]+(?:-\d+)?)?\s*[:：]?$/u;
const annexList = /^附\s*件\s*[:：]\s*(.+)$/u;

/** The body, the signatures, and the annexes with the names that the text lists. */
function sectionsOf(blocks: readonly TextBlock[]) {
  const texts = blocks.map((block) => (block.kind === 'table' ? '' : block.text.trim()));
  const starts = texts.flatMap((text, at) => (annexLabel.test(text) ? [at] : []));
  const end = starts[0] ?? blocks.length;
  const under = (at: number): boolean => {
    const block = blocks[at]!;
    return block.kind === 'table'
      ? linesOf(block).some(opensSignatures)
      : block.text.split('\n').every(isUnderSignatures);
  };
  let sign = -1;
  for (let at = end - 1; at >= 0 && under(at); at--) if (linesOf(blocks[at]!).some(opensSignatures)) sign = at;
  const bodyEnd = sign < 0 ? end : sign;
  const names: string[] = [];
  const body: TextBlock[] = [];
  for (let at = 0; at < bodyEnd; at++) {
    const found = annexList.exec(texts[at]!);
    if (found === null || at < bodyEnd - 40) {
      body.push(blocks[at]!);
      continue;
    }
    names.push(found[1]!);
    while (at + 1 < bodyEnd && /^\d+\s*[.．、]\s*\S/.test(texts[at + 1]!)) names.push(texts[++at]!);
  }
  const annexes = starts.map((start, index): Annex => annexOf(blocks.slice(start, starts[index + 1] ?? blocks.length)));
  const plain = names.flatMap((name) => name.split('\n')).map((name) => name.replace(/^\d+\s*[.．、]\s*/u, '').trim());
  return { body, signatures: sign < 0 ? [] : blocks.slice(sign, end), annexes, names: plain };
}

function annexOf(blocks: readonly TextBlock[]): Annex {
  const [label, ...others] = blocks;
  const first = others.findIndex((block) => block.kind === 'table' || block.text.trim() !== '');
  const head = others[first];
  const titled =
    head?.kind === 'paragraph' &&
    [...head.text].length <= 60 &&
    numbered(head.text.trim()) === undefined &&
    !/[。；]$/u.test(head.text.trim());
  return {
    label: label?.kind === 'paragraph' ? oneLine(label.text) : '',
    title: titled ? oneLine(head.text.replace(/\n/g, '')) : '',
    blocks: titled ? others.slice(first + 1) : others,
    paragraph: label?.kind === 'paragraph' ? label.number : 1,
  };
}

function annexParts(
  draft: Draft,
  read: Body,
  { label, title, blocks }: Annex,
  isStatement: (text: string) => boolean,
): Part[] {
  const items = outlineOf(blocks, isStatement);
  const [first, ...others] = items;
  const rest = (list: readonly Item[]): Part[] => {
    if (list.length === 0) return [];
    draft.count('clauses');
    return [{ head: `条款 ${quoted(`${label}${title === '' ? '' : ` ${title}`}`)}`, parts: read.parts(list, true) }];
  };
  if (first?.kind !== 'table') return rest(items);
  const parts = read.table(
    { ...first, ...(first.caption === undefined && title !== '' ? { caption: title } : {}) },
    false,
  );
  const tables = others.every(({ kind }) => kind === 'table');
  return [
    ...parts,
    ...(tables ? others.flatMap((item) => (item.kind === 'table' ? read.table(item, true) : [])) : rest(others)),
  ];
}

/** Paragraphs before the first clause, table or statement. */
function openingOf(items: readonly Item[]): Item[] {
  const end = items.findIndex((item) => item.kind !== 'text' || item.label !== '');
  return items.slice(0, end < 0 ? Math.min(items.length, 3) : end);
}

function linesOf(block: TextBlock): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  const width = Math.max(0, ...block.rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    block.rows.flatMap((row) => (row[column]?.text ?? '').split('\n')),
  ).flat();
}

/** Second-level numbers that do not begin again under a new first-level one. */
function runsOn(blocks: readonly TextBlock[]): boolean {
  let parted = false;
  let seen = false;
  for (const block of blocks) {
    const form = block.kind === 'paragraph' ? numbered(block.text.trim()) : undefined;
    if (form?.rank === 3 && seen) parted = true;
    if (form?.rank !== 4) continue;
    const first = /[（(]\s*一\s*[）)]/u.test(form.label);
    if (seen && first) return false;
    seen = true;
  }
  return parted;
}

const forms = /(?:框架协议|协议|备忘录|意向书|议定书|责任书|共识|方案|协定|承诺书)(?:书)?$/u;

function slotParts(
  draft: Draft,
  head: Head,
  { slots, place }: Body,
  { representatives, dates }: ReturnType<typeof readSignatures>,
  bases: ReturnType<typeof basesIn>,
  continued: boolean,
): Part[] {
  const form = forms
    .exec((head.title.at(-1) ?? '').replace(/[（(][^（()）]*[）)]$/u, ''))?.[0]
    .replace(/协议书$/u, '协议')
    .replace(/^框架协议$/u, '协议');
  const sides = head.sides.flatMap(({ label, name, capacity, representative, paragraph }) => {
    const who = representative ?? representatives.get(label);
    const value = [name, capacity, who === undefined ? undefined : `代表 ${who}`]
      .filter((part) => part !== undefined)
      .join('，');
    if (draft.checker.readIn('agreement', [`${label}：${value}`])) {
      draft.count('parties');
      return [[`${label}：${value}`]];
    }
    return [draft.mark(place(paragraph), 'import.mark.value', { column: label, value: name })];
  });
  const missing =
    head.sides.length === 0 && head.issuer === undefined ? [draft.mark(place(1), 'import.mark.sides')] : [];
  const [date, ...further] = [...new Set(dates)];
  if (
    date !== undefined &&
    further.length === 0 &&
    !slots.has('签订') &&
    draft.checker.readIn('agreement', [`签订：${date}`])
  )
    slots.set('签订', date);
  const where = slots.get('签订地点');
  const signed = slots.get('签订');
  if (where !== undefined && signed !== undefined && !signed.includes('，')) slots.set('签订', `${signed}，${where}`);
  const several =
    further.length === 0 ? [] : [draft.mark('', 'import.mark.dates', { dates: [date, ...further].join('、') })];
  const order = ['期限', '签订', '生效', '文本', '争议', '联系人'];
  draft.count('bases', bases.length);
  return [
    ...(form === undefined ? [] : draft.slot('agreement', '形式', form, '')),
    ...(head.number === undefined ? [] : draft.slot('agreement', '文号', head.number, '')),
    ...(head.issuer === undefined ? [] : draft.slot('agreement', '签发', head.issuer, '')),
    ...missing,
    ...sides,
    ...head.others.map(({ text, paragraph }): Part => [remark(`${place(paragraph)} ${text}`)]),
    ...(bases.length === 0 ? [] : [[`依据：${bases.map(({ title }) => `《${oneLine(title)}》`).join('、')}`]]),
    ...several,
    ...order.flatMap((key) => draft.slot('agreement', key, slots.get(key) ?? '', '')),
    ...(continued ? [['编号：连续']] : []),
  ];
}

/** Documents with their numbers that no library knows are declared, so that the numbers are not lost. */
function basisParts(bases: ReturnType<typeof basesIn>): Part[] {
  const known = new Set(
    librarySummaries(sharedReader()).flatMap(({ facts }) =>
      facts.bases.map(({ title }) => title.replace(/[《》]/gu, '')),
    ),
  );
  return bases.flatMap(({ title, number }) =>
    number === undefined || known.has(title) ? [] : [[`依据 《${oneLine(title)}》 { 文号：${number} }`]],
  );
}

/** What the file holds besides its text, told at the head of the draft. */
function leftOut(draft: Draft, left: TextDocument['left']): Part[] {
  const said = Object.entries(left).map(([what, count]) => draft.say(`import.left.${what}`, { count }));
  return said.length === 0 ? [] : [[remark(draft.say('import.left', { list: said.join('、') }))]];
}
