import { nfkc } from '@duikou/model';

/** A text without the quotation marks or 《》 around it, otherwise as typed; an unclosed one loses its opening mark. */
export function stripQuotes(written: string): string {
  const open = written[0];
  if (open !== '"' && open !== '“' && open !== '《') return written;
  const close = open === '"' ? '"' : open === '“' ? '”' : '》';
  return written.length > 1 && written.endsWith(close) ? written.slice(1, -1) : written.slice(1);
}

/** A name as compared everywhere: NFKC, and without the quotation marks or 《》 around it. */
export function unquote(written: string): string {
  return nfkc(stripQuotes(written));
}
