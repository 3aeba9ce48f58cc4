import { matchTimePhrase } from '@duikou/model';
import { isNameStart } from '../lexing/characters.ts';
import { scanName } from '../lexing/scan-name.ts';

/** Whether a name can be written without quotation marks: it is read as one name, and as nothing else. */
export function isPlainName(name: string): boolean {
  if (name === '' || !isNameStart(name.charCodeAt(0)) || scanName(name, 0) !== name.length) return false;
  return matchTimePhrase(name, 0) === 0;
}

/** Whether a text can be a name at all, quoted or not. */
export function canBeName(name: string): boolean {
  return (
    name.trim() === name && name !== '' && !/[\r\n\t{}｛｝|｜"“”《》.．。]/.test(name) && /[\p{L}\p{N}]/u.test(name)
  );
}

/** A name as it is to be written: in quotation marks where it needs them. */
export function quoted(name: string): string {
  return isPlainName(name) ? name : `“${name}”`;
}

/** Names with dots between them, as they are to be written; a year needs no quotation marks after a dot. */
export function quotedPath(path: readonly string[]): string {
  return path.map((name, index) => (index > 0 && /^\d{4}年$/.test(name) ? name : quoted(name))).join('.');
}
