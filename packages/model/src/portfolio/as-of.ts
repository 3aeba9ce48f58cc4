import type { Portfolio } from './portfolio.ts';

/** Puts a file and what it imports, directly or not, from one portfolio into another, and gives the other. */
export function withFile(into: Portfolio, from: Portfolio, uri: string): Portfolio {
  const files = new Set([uri]);
  for (const file of files) {
    const summary = from.summary(file);
    if (summary === undefined) continue;
    into.set(summary);
    for (const { uri: target } of from.view(file)?.resolver.importsOf(file) ?? []) {
      if (target !== undefined && from.summary(target) !== undefined) files.add(target);
    }
  }
  return into;
}
