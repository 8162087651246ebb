/** What one asker has used of a limit in one window. */
export interface Count {
  /** requests let through here */
  own: number;
  /** those other replicas have told of, as of the last exchange */
  others: number;
}

/** Whether a request is let through, and how much is left after it. */
export interface Verdict {
  readonly allowed: boolean;
  readonly remaining: number;
  /** until the window ends */
  readonly resetMs: number;
  /** until the next one would be let through; 0 where this one is */
  readonly waitMs: number;
}

/** One taking: the verdict, and the count it went into, with the window that count is of. */
export interface Taken extends Verdict {
  readonly window: number;
  readonly count: Count | undefined;
}

/**
 * Counts requests in memory by sliding window: of the window before, as much counts as a window that ends now would
 * still cover, taking its requests as evenly spread. Refused requests do not count. Windows begin at multiples of
 * `windowMs` of epoch time, so that replicas mean the same ones. At most `mostAskers` are counted in a window; those that
 * come later are let through.
 */
export function createCounts({ windowMs, mostAskers = 200_000 }: { windowMs: number; mostAskers?: number }) {
  let window = Number.NaN;
  let current = new Map<string, Count>();
  let before = new Map<string, Count>();

  const turnTo = (index: number): void => {
    if (index === window) return;
    before = index === window + 1 ? current : new Map();
    current = new Map();
    window = index;
  };

  return {
    /** Counts one request of `asker` at `nowMs` against `limit` a window, or refuses it. */
    take(asker: string, limit: number, nowMs: number): Taken {
      turnTo(Math.floor(nowMs / windowMs));
      const elapsedMs = nowMs - window * windowMs;
      const earlier = totalOf(before.get(asker));
      const known = current.get(asker);
      const spent = earlier * (1 - elapsedMs / windowMs) + totalOf(known);
      const resetMs = windowMs - elapsedMs;
      if (spent + 1 > limit) {
        const waitMs = waitFor({ earlier, here: totalOf(known), limit, elapsedMs, windowMs });
        return { allowed: false, remaining: 0, resetMs, waitMs, window, count: known };
      }
      const count = known ?? (current.size < mostAskers ? { own: 0, others: 0 } : undefined);
      if (count) {
        count.own += 1;
        current.set(asker, count);
      }
      return { allowed: true, remaining: Math.floor(limit - spent - 1), resetMs, waitMs: 0, window, count };
    },
  };
}

function totalOf(count: Count | undefined): number {
  return count ? count.own + count.others : 0;
}

interface Spent {
  readonly earlier: number;
  readonly here: number;
  readonly limit: number;
  readonly elapsedMs: number;
  readonly windowMs: number;
}

/** When the fading past leaves room for one more: in this window where its own requests leave any, else in the next. */
function waitFor({ earlier, here, limit, elapsedMs, windowMs }: Spent): number {
  const room = limit - 1 - here;
  if (room >= 0) return Math.max(0, windowMs * (1 - room / earlier) - elapsedMs);
  return windowMs - elapsedMs + windowMs * (1 - (limit - 1) / here);
}
