import type { FileView } from '../check.ts';
import type { FindingDraft, Place } from '../finding.ts';
import { papersPassages, placeIn } from '../shared/passages.ts';

/** 机关代字〔YYYY〕N号; GB/T 9704—2012, 7.2.5. */
const right = /^\p{Script=Han}[\p{Script=Han}\p{Nd}]*〔(?:19|20)\d{2}〕[1-9]\d*号$/u;
/** 令 (第748号令, 国务院令第748号), 纪要 and forms numbered through have no year in brackets. */
const otherForm =
  /^\p{Script=Han}*(?:令|纪要|公告|通告)?\s*第?\s*[1-9]\d*\s*号(?:令)?$|^第[一二三四五六七八九十百]+号$/u;
/** What looks like a number with its year in brackets, whatever the brackets. */
const looksLike = /\p{Script=Han}{1,12}\s*[〔［[（(【]\s*\d{2,4}\s*[〕］\]）)】]\s*第?\s*\d+\s*号/gu;

/** A document number has the form 机关代字〔YYYY〕N号; where the year in other brackets says what is meant, the right form is shown. */
export function* numbersMustHaveForm(view: FileView): Generator<FindingDraft> {
  for (const { subject, text, place } of declared(view)) {
    if (!isWellFormed(text)) yield wrong(subject, text, place);
  }
  for (const passage of papersPassages(view)) {
    for (const found of passage.text.matchAll(looksLike)) {
      const written = cutLead(found[0]);
      if (isWellFormed(written)) continue;
      const offset = found.index + found[0].length - written.length;
      yield wrong(passage.subject, written, placeIn(view, passage, offset, written.length));
    }
  }
}

interface Declared {
  subject: string;
  text: string;
  place: string;
}

function* declared({ facts }: FileView): Generator<Declared> {
  for (const { id, number } of facts.bases)
    if (number !== undefined) yield { subject: id, text: number, place: `${id}#number` };
  for (const { id, number } of facts.agreements) if (number) yield { subject: id, text: number.text, place: number.at };
  for (const { id, number } of facts.meetings) if (number) yield { subject: id, text: number.text, place: number.at };
  for (const { id, number } of facts.letters) if (number) yield { subject: id, text: number.text, place: number.at };
  for (const { id, stages, budgetChanges } of facts.projects) {
    for (const { number, at } of [...stages, ...(budgetChanges ?? [])]) {
      if (number !== undefined) yield { subject: id, text: number, place: at };
    }
  }
}

function isWellFormed(written: string): boolean {
  const text = written.trim();
  return right.test(text) || otherForm.test(text);
}

/** Prose runs on before the letters of the office: what stands before 据, 见 or the like is no part of the number. */
function cutLead(written: string): string {
  return written.replace(/^.*[据见照按和及以由的之文]/u, '');
}

function wrong(subject: string, text: string, place: Place | string): FindingDraft {
  const better = mended(text);
  return {
    subject,
    place,
    ...(better !== undefined && { message: 'document/number-form.mended' }),
    params: { number: text, better: better ?? '' },
    witness: { number: text },
  };
}

/** The number in its right form; undefined where the year has not four digits, or no office is named. */
export function mended(text: string): string | undefined {
  const found =
    /^(\p{Script=Han}[\p{Script=Han}\d]*?)\s*[〔［[（(【]\s*(\d{4})\s*年?\s*[〕］\]）)】]\s*第?\s*0*([1-9]\d*)\s*号?$/u.exec(
      text.normalize('NFC').trim(),
    );
  const better = found && `${found[1]}〔${found[2]}〕${found[3]}号`;
  return better !== null && right.test(better) ? better : undefined;
}
