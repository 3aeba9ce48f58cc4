import type { AgreementParty } from '@duikou/model';
import type { LineToken } from './line.ts';
import type { Reading, Span } from './reading.ts';
import { plain, readRef, unknownWord, type Where } from './values.ts';
import { capacityWords, wordValue } from './vocabulary.ts';

/** The role of a party by its slot's key. */
export const partyRole = { 'party-a': 'a', 'party-b': 'b', 'party-c': 'c' } as const;

/** `甲省人民政府，支援方，代表 张某`, its parts between the commas; undefined where no body is named. `owner` is what it is a party to. */
export function readParty(
  reading: Reading,
  parts: readonly (readonly LineToken[])[],
  role: AgreementParty['role'],
  owner: string,
  where: Where,
  span: Span,
): AgreementParty | undefined {
  const body = parts[0] && readRef(reading, parts[0], ['body'], where);
  if (!body) return undefined;
  const party: AgreementParty = { role, body, at: reading.place(owner, `${where.slot}.party`, span) };
  for (const part of parts.slice(1)) {
    const words = plain(reading, part);
    const capacity = wordValue(capacityWords, words);
    if (capacity) party.capacity = capacity;
    else if (/^(代表|represented by)/.test(words))
      party.representative = words.replace(/^(代表|represented by)[:：\s]*/, '');
    else unknownWord(reading, part, where.slot);
  }
  return party;
}
