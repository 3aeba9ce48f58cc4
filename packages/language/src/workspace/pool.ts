/** How many files are read at once: reading all of 20,000 at once runs out of file handles. */
export const concurrency = 32;

/** Runs `work` for each item, at most `limit` at once; results in the order of the items. Rejects with the first rejection. */
export async function pooled<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  limit: number = concurrency,
): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
