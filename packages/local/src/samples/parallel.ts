/** Does `work` for every item, at most `limit` at a time, and answers in the order of the items. Ends at the first failure. */
export async function inParallel<T, R>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  // One iterator for all: each lane takes the next item that none has taken.
  const waiting = items.entries();
  let failed = false;
  const lane = async () => {
    for (const [index, item] of waiting) {
      if (failed) return;
      results[index] = await work(item);
    }
  };
  const lanes = Array.from({ length: limit }, () =>
    lane().catch((error: unknown) => {
      failed = true;
      throw error;
    }),
  );
  await Promise.all(lanes);
  return results;
}
