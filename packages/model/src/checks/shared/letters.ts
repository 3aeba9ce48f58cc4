/** Whether a 文种 as written is one of a word list: as it stands, after NFKC, brackets left out (命令（令）). */
export function isGenre(written: string, genres: readonly string[]): boolean {
  const text = written.normalize('NFKC').replace(/\(.*$/, '').trim();
  return genres.includes(text);
}
