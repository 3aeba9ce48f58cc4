import type { Amendment } from '../facts/index.ts';

/** The day from which an amendment holds: 生效, else 签订; undefined where neither is said. */
export function effectOf(amendment: Amendment): string | undefined {
  return amendment.effective?.date ?? amendment.signed?.date;
}

/** Amendments in the order in which they take effect: by day, then by signing, then by name. Those without a day come last. */
export function inOrderOfEffect<T extends { amendment: Amendment }>(list: readonly T[]): T[] {
  const key = ({ amendment }: T) => [effectOf(amendment) ?? '9999', amendment.signed?.date ?? '9999', amendment.name];
  return [...list].sort((a, b) => {
    const [left, right] = [key(a), key(b)];
    const at = left.findIndex((part, index) => part !== right[index]);
    return at < 0 ? 0 : left[at]! < right[at]! ? -1 : 1;
  });
}
