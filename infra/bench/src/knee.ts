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

/**
 * Whether a backlog stays flat: after the first fifth it grows by no more than 2 % of what arrives, at the end it is less
 * than one second's arrivals, and nothing failed.
 */
export function isFlat({ perSecond, seconds, failed, backlog }: Tried): boolean {
  const settled = backlog.filter(({ at }) => at >= seconds / 5 && at <= seconds);
  const last = settled.at(-1);
  if (failed > 0 || !last || settled.length < 3) return false;
  const growth = slope(settled.map(({ at, behind }) => ({ x: at, y: behind })));
  return growth <= 0.02 * perSecond && last.behind < perSecond;
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
