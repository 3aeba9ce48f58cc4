const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
/** Bytes that file systems take for one name, room left for an ending. */
const longest = 240;

/**
 * A name as the stem of a file: no path separator, no character or device name that some system forbids, no leading or trailing dot,
 * blank or hyphen, at most 240 bytes of UTF-8 together with a word that follows it. A name with nothing left is 协议.
 */
export function fileStem(name: string, word = ''): string {
  const encoder = new TextEncoder();
  let stem = name
    .normalize('NFC')
    .replace(forbidden, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. -]+|[. ]+$/g, '');
  if (reserved.test(stem)) stem = `_${stem}`;
  const characters = [...stem];
  const room = longest - encoder.encode(word).length;
  while (encoder.encode(characters.join('')).length > room) characters.pop();
  return characters.join('').replace(/[. ]+$/g, '') || '协议';
}
