import { setTimeout as delay } from 'node:timers/promises';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Choices that follow from a seed: the same seed chooses the same, whatever happens in between. */
export interface Random {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  pick<T>(of: readonly T[]): T;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** A source of its own for something that chooses at its own pace: what one takes, the other does not miss. */
  fork(name: string): Random;
}

/** Starts a source of choices. */
export function createRandom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const int = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    int,
    pick(of) {
      if (of.length === 0) throw new Error('nothing to pick from');
      return of[int(0, of.length - 1)] as (typeof of)[number];
    },
    chance: (probability) => int(0, 999_999) < probability * 1_000_000,
    fork: (name) => createRandom(seedOf(seed, name)),
  };
}

/** A seed that follows from another and a name. */
export function seedOf(seed: number, name: string): number {
  let hash = seed | 0;
  for (const character of name) hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return hash;
}

/** Waits between `from` and `to` ms, or until it is over; false when it is. */
export async function pause(
  random: Random,
  [from, to]: readonly [number, number],
  over: AbortSignal,
): Promise<boolean> {
  await delay(random.int(from, to), undefined, { signal: over }).catch(() => undefined);
  return !over.aborted;
}
