import type { Letter, LetterAnnex } from '@duikou/model';
import type * as ast from '../generated/ast.ts';
import { stripQuotes } from '../lexing/unquote.ts';
import { readBodies, readTexts } from './bodies.ts';
import { canonical, type LineToken, readPath, spanOf, split, tokensOf } from './line.ts';
import { open } from './opening.ts';
import { readProse } from './prose.ts';
import type { Reading } from './reading.ts';
import { expectDate, mendStops, plain, readText, unknownWord, type Where } from './values.ts';
import { no, urgencyWords, wordValue, yes } from './vocabulary.ts';

/** 公文, the letter that carries agreements. */
export function readLetter(reading: Reading, node: ast.Letter): void {
  const { id, name, title } = open(reading, 'letter', node, '');
  const letter: Letter = { id, name, issuers: [], signers: [], annexes: [], prose: [] };
  if (title) letter.title = title;
  reading.facts.letters.push(letter);
  for (const member of node.members) {
    if (member.$type === 'Prose') letter.prose.push(readProse(reading, member, '', id));
    else readLetterSlot(reading, member, letter);
  }
}

function readLetterSlot(reading: Reading, slot: ast.Slot, letter: Letter): void {
  const tokens = tokensOf(slot.line);
  const key = canonical(slot.key);
  const where: Where = { id: letter.id, slot: key, scope: '' };
  reading.place(letter.id, `slot.${key}`, slot.$cstNode!);
  if (tokens.length === 0) return;
  switch (key) {
    case 'title':
      letter.title = plain(reading, tokens);
      reading.setPlace(letter.id, 'title', spanOf(tokens));
      return;
    case 'genre':
    case 'number':
    case 'classification':
      letter[key] = readText(reading, tokens, where)!;
      return;
    case 'copy-number':
      letter.copyNumber = readText(reading, tokens, where)!;
      return;
    case 'urgency': {
      const urgency = wordValue(urgencyWords, plain(reading, tokens));
      if (urgency) letter.urgency = urgency;
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'issuer':
      letter.issuers.push(...readBodies(reading, tokens, where));
      return;
    case 'signer':
      letter.signers.push(...readTexts(reading, tokens, where));
      return;
    case 'addressees':
      letter.addressees = readNamed(reading, tokens, where);
      return;
    case 'copied-to':
      letter.copies = readNamed(reading, tokens, where);
      return;
    case 'printed-by':
      letter.printer = readNamed(reading, tokens, where);
      return;
    case 'annexes':
      for (const part of split(tokens, '、', ',', ';')) letter.annexes.push(readAnnex(reading, part, where));
      return;
    case 'date': {
      const date = expectDate(reading, tokens);
      if (date) letter.date = date;
      return;
    }
    case 'printed-on': {
      const date = expectDate(reading, tokens);
      if (date) letter.printed = date;
      return;
    }
    case 'seal': {
      const word = plain(reading, tokens);
      if (yes.has(word) || no.has(word)) letter.seal = yes.has(word);
      else unknownWord(reading, tokens, key);
      return;
    }
    case 'remarks': {
      const remarks = readText(reading, tokens, where)!;
      letter.remarks = { ...remarks, text: remarks.text.replace(/^[（(](.*)[）)]$/u, '$1') };
      return;
    }
    default:
  }
}

/** A list of bodies as one text, as its author parted it; each that is a single name can be followed. */
function readNamed(reading: Reading, tokens: readonly LineToken[], where: Where): { text: string; at: string } {
  const text = readText(reading, tokens, where)!;
  for (const part of split(tokens, '、', ',', ';')) {
    const path = readPath(part, 0);
    if (path?.next !== part.length) continue;
    mendStops(reading, path.stops);
    reading.ref(['body'], path.path, where.scope, where.id, `${where.slot}.ref`, path).optional = true;
  }
  return { ...text, text: text.text.replace(/[：:]$/u, '') };
}

/** An agreement by its name, or a title in 《》 or quotation marks, or other words. */
function readAnnex(reading: Reading, part: readonly LineToken[], where: Where): LetterAnnex {
  const text = readText(reading, part, where)!;
  const title = { ...text, text: stripQuotes(text.text) };
  const path = part[0]!.type === 'TITLE' ? undefined : readPath(part, 0);
  if (path?.next !== part.length) return { title };
  mendStops(reading, path.stops);
  const agreement = reading.ref(['agreement'], path.path, where.scope, where.id, `${where.slot}.ref`, path);
  if (part[0]!.type === 'STRING') agreement.optional = true;
  return { agreement, title };
}
