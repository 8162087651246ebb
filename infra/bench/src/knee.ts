import { slope } from './figures.ts';

/** What is under way at one moment: commands that were due, less effects that are there. */
export interface Backlog {
  /** seconds since the first command was due */
  readonly at: number;
  readonly behind: number;
}

/** What became of a rate. */
export interface Tried {
  readonly perSecond: number;
  readonly seconds: number;
  readonly failed: number;
  readonly backlog: readonly Backlog[];
}

const fewAtLeast = 3;

/**
 * Whether a backlog stays flat: after the first fifth it grows by no more than 2 % of what arrives, or by what comes in a
 * tenth of a second where that is more, so that a short try is not judged by a few; at the end it is less than one
 * second's arrivals, and nothing failed.
 */
export function isFlat({ perSecond, seconds, failed, backlog }: Tried): boolean {
  const settled = backlog.filter(({ at }) => at >= seconds / 5 && at <= seconds);
  const last = settled.at(-1);
  if (failed > 0 || !last || settled.length < 3) return false;
  const lasted = seconds * 0.8;
  const growth = slope(settled.map(({ at, behind }) => ({ x: at, y: behind }))) * lasted;
  return growth <= Math.max(0.02 * perSecond * lasted, 0.1 * perSecond, fewAtLeast) && last.behind < perSecond;
}

const step = 1.4;
const closeEnough = 1.1;

/**
 * The highest rate at which the backlog stays flat: found in short tries by stepping up and then between the last two,
 * shown by a try over the whole time, one tenth less each time it does not hold.
 * @throws {Error} when not even one command a second is kept up with
 */
export async function findKnee(
  holds: (perSecond: number, seconds: number) => Promise<boolean>,
  { from = 40, shortSeconds, seconds }: { from?: number; shortSeconds: number; seconds: number },
): Promise<number> {
  let low = from;
  while (!(await holds(low, shortSeconds))) {
    low = Math.floor(low / 2);
    if (low < 1) throw new Error('not even one command a second is kept up with');
  }
  let high = Math.ceil(low * step);
  while (await holds(high, shortSeconds)) [low, high] = [high, Math.ceil(high * step)];
  while (high / low > closeEnough && high - low > 1) {
    const between = Math.round(Math.sqrt(low * high));
    if (await holds(between, shortSeconds)) low = between;
    else high = between;
  }
  while (!(await holds(low, seconds))) {
    low = Math.floor(low * 0.9);
    if (low < 1) throw new Error('no rate held for the whole time');
  }
  return low;
}

/** The smallest value that at least `share` of them do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
