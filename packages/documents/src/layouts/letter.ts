import type { Agreement, Letter, LetterAnnex } from '@duikou/model';
import { viewElsewhere } from '@duikou/model';
import { documentDate } from '../tree/dates.ts';
import { titleText } from '../tree/titles.ts';
import type { Block, DocumentTree, Imprint, Masthead } from '../tree/types.ts';
import { layoutAgreement } from './agreement.ts';
import { paragraph } from './blocks.ts';
import { markOf } from './classification.ts';
import type { AgreementContext, AgreementOptions, LayoutView } from './context.ts';
import { contextNamed, contextOf, metaOf } from './derived.ts';
import { type Genre, genreOf } from './letter-genre.ts';
import { proseBlocks } from './prose.ts';
import { titleOf } from './title.ts';
import { fullName } from './wording/names.ts';
import { listed, titleMarks, typographic } from './wording/text.ts';

const urgencies = { 'extra-urgent': '特急', urgent: '加急' } as const;
const copyNumberDigits = 6;

/**
 * The official letter that carries agreements (GB/T 9704—2012, 7; 函 in the letter form, 10.1): masthead, title, addressee, text, names of
 * the annexes, signature and date, note, then each agreement as an annex with its own title and numbers, and the imprint. What is not
 * stated is not printed; a text and a title are made where the author wrote none. A letter with a 密级 never carries its source.
 * @throws RangeError when the file has no letter of that id
 */
export function layoutLetter(view: LayoutView, letterId: string, options: AgreementOptions): DocumentTree {
  const letter = view.facts.letters.find(({ id }) => id === letterId);
  if (letter === undefined) throw new RangeError(`layoutLetter: no letter “${letterId}” in ${view.uri}`);
  const then = { ...options, ...asOfDay(letter, options) };
  const annexes = letter.annexes.map((annex, index) => carried(view, annex, then, index + 1));
  const agreements = annexes.flatMap(({ agreement }) => agreement ?? []);
  const context = agreements[0] ? contextOf(view, agreements[0], options) : contextNamed(view, '', options);
  const issuers = letter.issuers.map((ref) => fullName(context, ref));
  const genre = genreOf(letter);
  const marks = listed(annexes.map(({ title }) => titleMarks(titleText(title))));
  const title = letter.title ?? `${issuers.join(' ')}关于${genre.verb}${marks}的${genre.word}`;
  const classified = [letter, ...agreements].find(({ classification }) => classification !== undefined);
  const imprint = imprintOf(letter, issuers);
  return {
    kind: 'letter',
    title: titleOf(title),
    meta: metaOf(options, classified ?? {}),
    masthead: mastheadOf(letter, genre, issuers),
    ...(imprint === undefined ? {} : { imprint }),
    blocks: [
      ...(letter.addressees === undefined
        ? []
        : [{ kind: 'addressee', text: typographic(letter.addressees.text) } as const]),
      ...textBlocks(context, letter, genre, marks),
      ...(annexes.length === 0
        ? []
        : [{ kind: 'annex-list', titles: annexes.map((annex) => titleText(annex.title)) } as const]),
      {
        kind: 'sign-off',
        bodies: issuers,
        ...(letter.date === undefined ? {} : { date: documentDate(letter.date) }),
        seal: letter.seal ?? true,
      },
      ...(letter.remarks === undefined
        ? []
        : [{ kind: 'note', of: 'document', text: typographic(letter.remarks.text) } as const]),
      ...annexBlocks(annexes),
    ],
  };
}

/** The day by which the annexes are printed: what is signed after the letter's day leaves its date open. */
function asOfDay({ date }: Letter, { asOf }: AgreementOptions): Pick<AgreementOptions, 'asOf'> {
  return date === undefined || (asOf !== undefined && asOf < date) ? {} : { asOf: date };
}

/** An annex as it is listed, and what of it is printed behind the letter. */
interface Carried {
  readonly title: readonly string[];
  readonly agreement?: Agreement;
  readonly blocks: readonly Block[];
}

/** The agreement that an annex names, laid out from its own file; else the title alone, of a paper kept elsewhere. */
function carried(view: LayoutView, annex: LetterAnnex, options: AgreementOptions, number: number): Carried {
  const found = annex.agreement && view.resolve(annex.agreement);
  if (found?.kind === 'one' && found.target.kind === 'agreement') {
    const { fact: agreement, uri } = found.target;
    const there = viewElsewhere(view, uri);
    if (there !== undefined) {
      const { title, blocks } = layoutAgreement(there, agreement.id, options, number);
      return { title, agreement, blocks };
    }
  }
  return { title: [typographic(annex.title.text)], blocks: [] };
}

function annexBlocks(annexes: readonly Carried[]): readonly Block[] {
  return annexes.flatMap(({ title, blocks }, index): readonly Block[] => {
    if (blocks.length === 0) return [];
    return [{ kind: 'annex', ...(annexes.length > 1 && { number: index + 1 }), title }, ...blocks];
  });
}

/** The author's text, else a sentence that fits the 文种. */
function textBlocks(context: AgreementContext, letter: Letter, genre: Genre, marks: string): readonly Block[] {
  const own = context.view.facts.prose
    .filter(({ id }) => letter.prose.includes(id))
    .flatMap((prose) => proseBlocks(context, prose));
  if (own.length > 0 || marks === '') return own;
  return [paragraph(genre.text(marks))];
}

/** 版头. In a joint 函 the leading body's mark stands alone (10.1); signers are printed in what goes upward only (7.2.6). */
function mastheadOf(letter: Letter, genre: Genre, issuers: readonly string[]): Masthead {
  const { copyNumber, classification, urgency, number, signers } = letter;
  const form = genre.form;
  const mark = markOf(classification?.text);
  const signed = genre.upward && signers.length > 0;
  return {
    form,
    ...(copyNumber === undefined ? {} : { copyNumber: copyNumber.text.padStart(copyNumberDigits, '0') }),
    ...(mark === undefined ? {} : { classification: mark }),
    ...(urgency === undefined ? {} : { urgency: urgencies[urgency] }),
    issuers: form === 'letter' ? issuers.slice(0, 1) : issuers,
    ...(genre.suffix === undefined ? {} : { suffix: genre.suffix }),
    ...(number === undefined ? {} : { number: number.text }),
    ...(signed ? { signers: signers.map(({ text }) => typographic(text)) } : {}),
  };
}

/** 版记; who prints is the leading body where only the day is stated. */
function imprintOf({ copies, printer, printed }: Letter, issuers: readonly string[]): Imprint | undefined {
  if (copies === undefined && printer === undefined && printed === undefined) return undefined;
  const by = printer?.text ?? (printed === undefined ? undefined : issuers[0]);
  return {
    ...(copies === undefined ? {} : { copies: typographic(copies.text) }),
    ...(by === undefined ? {} : { printer: typographic(by) }),
    ...(printed === undefined ? {} : { printed: documentDate(printed) }),
  };
}
