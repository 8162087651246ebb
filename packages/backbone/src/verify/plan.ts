import type { Range } from '../transport/read.ts';
import type { Bounds } from '../transport/transport.ts';

/**
 * Groups partitions so that each group holds at most `budget` messages, and thus at most so many keys, but never less
 * than one partition: what is known of the keys of one group is what must fit in memory.
 */
export function plan(bounds: readonly Bounds[], budget: number): Range[][] {
  const passes: Range[][] = [];
  let room = 0;
  for (const { topic, partition, low, high } of bounds) {
    const range = { topic, partition, from: Number(low), to: Number(high) };
    const size = range.to - range.from;
    if (passes.length === 0 || size > room) {
      passes.push([]);
      room = budget;
    }
    passes.at(-1)?.push(range);
    room -= size;
  }
  return passes;
}
