import type { Ref, Text } from '@duikou/model';
import { type LineToken, readPath, split } from './line.ts';
import type { Reading, Span } from './reading.ts';
import { mendStops, readRef, readText, type Where } from './values.ts';

/** A division or its government: 甲省, 乙一市人民政府. */
const place = /^.+(?:省|自治区|市|自治州|州|盟|县|旗|区)(?:人民政府|政府)?$/;
/** Words that end like a division and are none, or say no single one. */
const noPlace = /^(?:各|有关|相关|省|市|州|县|区|本)|(?:园区|社区|新区|开发区|示范区|灾区|山区|地区|片区)$/;

/**
 * Whether a body's name may be words that nobody declares. Lists and rosters name offices without their place (财政局, 各县人民政府),
 * hospitals, schools and enterprises; a division or its government is always a name that must be known.
 */
export function mayBeWords(name: string): boolean {
  return !place.test(name) || noPlace.test(name);
}

/** The reference to a body at a place of the text, optional where its name {@link mayBeWords}. */
export function bodyAt(reading: Reading, name: string, where: Where, span: Span): Ref {
  const ref = reading.ref(['body'], name.normalize('NFKC').split('.'), where.scope, where.id, where.slot, span);
  if (ref.path.length === 1 && mayBeWords(ref.path[0]!)) ref.optional = true;
  return ref;
}

/** Bodies of a line, parted by `、` `，` or `;`; see {@link mayBeWords}. */
export function readBodies(reading: Reading, tokens: readonly LineToken[], where: Where): Ref[] {
  return split(tokens, '、', ',', ';').flatMap((part) => {
    const ref = readRef(reading, part, ['body'], where);
    if (ref?.path.length === 1 && mayBeWords(ref.path[0]!)) ref.optional = true;
    return ref ? [ref] : [];
  });
}

/** Marks the references that may be words as such; those already in the facts are changed. */
export function relax(refs: readonly Ref[]): void {
  for (const ref of refs) if (ref.path.length === 1 && mayBeWords(ref.path[0]!)) ref.optional = true;
}

/** The texts of a line, parted by the separators (default `、` `，` `;`). */
export function readTexts(
  reading: Reading,
  tokens: readonly LineToken[],
  where: Where,
  separators: readonly string[] = ['、', ',', ';'],
): Text[] {
  return split(tokens, ...separators).flatMap((part) => {
    const text = readText(reading, part, where);
    return text ? [text] : [];
  });
}

/** Persons or bodies of a line as texts; one that is a single name also as an optional reference, so that it can be followed. */
export function readMentions(reading: Reading, tokens: readonly LineToken[], where: Where): Text[] {
  return split(tokens, '、', ',', ';').flatMap((part) => {
    const text = readText(reading, part, where);
    const path = readPath(part, 0);
    if (path && (path.next === part.length || part[path.next]!.type === '(')) {
      mendStops(reading, path.stops);
      reading.ref(['body'], path.path, where.scope, where.id, `${where.slot}.ref`, path).optional = true;
    }
    return text ? [text] : [];
  });
}
