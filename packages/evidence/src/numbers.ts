import type { FoundEntry } from './compare.ts';

/** Numbers of one writer that were given away, and of which no entry was sealed. */
export interface Skipped {
  readonly writer: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Which numbers are skipped by what one checkpoint seals, or by what waits to be sealed. Each process numbers its entries 1, 2, 3 … in their ids, and
 * they are sealed in that order; `numbers` says how far each has got, and is brought up to date. Other ids have no numbers.
 */
export function skippedIn(found: readonly Pick<FoundEntry, 'id'>[], numbers: Map<string, number>): Skipped[] {
  const numbered = found.flatMap(({ id }) => {
    const { writer, number } = /^(?<writer>w[a-z2-7]{12})-(?<number>\d{12})$/.exec(id)?.groups ?? {};
    return writer && number ? [{ writer, number: Number(number) }] : [];
  });
  const skipped: Skipped[] = [];
  for (const { writer, number } of numbered.toSorted((a, b) => a.number - b.number)) {
    const last = numbers.get(writer) ?? 0;
    if (number > last + 1) skipped.push({ writer, from: last + 1, to: number - 1 });
    numbers.set(writer, Math.max(last, number));
  }
  return skipped;
}
