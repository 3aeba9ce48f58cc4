import type { Summary } from '@duikou/model';

/**
 * Whether two readings have the same facts: origins and written forms left out, blanks in a duty's sentence too. The problems of
 * reading must be the same ones as well, since one that appears or goes means that something is read otherwise.
 */
export function sameFacts(a: Summary, b: Summary): boolean {
  return factsKey(a) === factsKey(b);
}

/** A text that is equal for two summaries with the same facts. */
export function factsKey({ facts, declarations, problems }: Summary): string {
  const found = problems.map(({ code }) => code);
  const declared = declarations.map(({ id, kind, path }) => ({ id, kind, path }));
  return JSON.stringify({ facts, declared, found }, (key, value: unknown) => {
    if (key === 'at' || key === 'written') return undefined;
    if (key === 'sentence' && typeof value === 'string')
      return value.normalize('NFKC').replace(/\s+/g, '').replace(/->/g, '→');
    return value;
  });
}
