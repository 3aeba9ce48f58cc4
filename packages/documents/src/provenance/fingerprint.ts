/** A line as it is compared: in composed form, blanks of any kind as one, none at the ends. */
export function plainLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Eight hexadecimal digits of a line (FNV-1a, 32 bits): they find an honest edit and prove nothing against a forger. */
export function fingerprint(line: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < line.length; at++) {
    const unit = line.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
