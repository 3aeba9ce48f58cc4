const prime = 0x100000001b3n;
const mask = (1n << 64n) - 1n;

/** Sixteen hexadecimal digits that tell texts apart (FNV-1a, 64 bit, over UTF-16 units): for names of ours, not against forgery. */
export function digest(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    hash = ((hash ^ BigInt(unit & 0xff)) * prime) & mask;
    hash = ((hash ^ BigInt(unit >> 8)) * prime) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}

const forbidden = /[^\p{L}\p{N}._-]+/gu;

/**
 * A name as part of an identifier: letters, digits, dot, hyphen and underscore; a name that had anything else in it carries its
 * digest, so that two names never become one.
 */
export function identifierPart(name: string): string {
  const plain = name.replace(forbidden, '_').toWellFormed();
  return plain === name && name !== '' ? name : `${plain}-${digest(name)}`;
}
