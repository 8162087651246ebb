import type { Logger } from 'pino';
import type { Actor } from '../identity/actor.ts';
import { networkOf } from './address.ts';
import { type Count, createCounts, type Verdict } from './counts.ts';
import type { Exchange } from './exchange.ts';
import { type LimitChanges, limitsOver } from './limits.ts';

/** Who asks, as far as that is known: an actor, or an address that says nobody's name. */
export interface Asker {
  readonly actor: Pick<Actor, 'id' | 'kind'> | undefined;
  readonly address: string;
  /** whether the request changes something */
  readonly writes: boolean;
}

/** A verdict, and the limit it goes by. */
export interface Allowance extends Verdict {
  /** for instance `citizen-reads` */
  readonly policy: string;
  readonly quota: number;
  readonly windowMs: number;
}

/** Counts requests against limits, together with the other replicas of the service. */
export interface RateLimiter {
  /** Counts one request; undefined where there is no limit for who asks. */
  take(asker: Asker): Allowance | undefined;
  /** Exchanges counts with the other replicas now; it comes by itself while there is something to tell. */
  share(): Promise<void>;
  /** Ends exchanges; what is under way is waited for. */
  stop(): Promise<void>;
}

/** What a rate limiter is made of. */
export interface RateLimiterOptions {
  readonly changes?: LimitChanges;
  /** absent where a replica counts for itself alone */
  readonly exchange?: Exchange | undefined;
  /** a blind index: replicas find by it whom a shared count is of, and nobody else can tell */
  readonly indexOf: (asker: string) => string;
  readonly logger: Pick<Logger, 'warn'>;
  /** how long a count waits for others to be told with it, in milliseconds */
  readonly intervalMs?: number;
  /** the part of its limit an asker must have used at one replica before others are told */
  readonly shareFrom?: number;
  readonly now?: () => number;
}

const windowMs = 60_000;

interface Untold {
  readonly id: string;
  readonly window: number;
  readonly count: Count;
}

/**
 * Limits requests a minute for each actor, and for each address where no actor is known. Each replica decides from memory;
 * it tells the others of askers that have used a tenth of their limit here, at most twice a second, and asks for no more
 * than those. So with n replicas an asker gets at most (n − 1) tenths of its limit too much, and what comes within one
 * exchange. Where the exchange fails, each replica goes on by what it knows.
 */
export function createRateLimiter(options: RateLimiterOptions): RateLimiter {
  const { changes = [], exchange, indexOf, logger, intervalMs = 500, shareFrom = 0.1, now = Date.now } = options;
  const limitOf = limitsOver(changes);
  const counts = createCounts({ windowMs });
  const untold = new Map<Count, Untold>();
  let timer: NodeJS.Timeout | undefined;
  let sharing: Promise<void> | undefined;
  let stopped = false;

  const exchangeSoon = (): void => {
    if (stopped || timer || sharing || untold.size === 0) return;
    timer = setTimeout(() => void share(), intervalMs).unref();
  };

  const tell = async (): Promise<boolean> => {
    const telling = [...untold.values()];
    if (!exchange || telling.length === 0) return true;
    untold.clear();
    try {
      const mine = telling.map(({ id, window, count }) => ({ id, own: count.own, expiresAt: endOfUse(window) }));
      const others = await exchange(mine);
      for (const { id, count } of telling) count.others = others.get(id) ?? count.others;
      return true;
    } catch (err) {
      logger.warn({ err }, 'counts of requests were not exchanged; each replica limits by its own');
      for (const each of telling) if (endOfUse(each.window).getTime() > now()) untold.set(each.count, each);
      return false;
    }
  };

  const share = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    await sharing;
    sharing = tell().then((told) => {
      sharing = undefined;
      // After a failure the next request tries again, so that nothing is asked while nobody asks us.
      if (told) exchangeSoon();
    });
    await sharing;
  };

  return {
    take({ actor, address, writes }) {
      const nowMs = now();
      const allowed = limitOf(actor?.kind ?? 'nobody', nowMs);
      if (allowed === 'unlimited') return undefined;
      const policy = `${actor?.kind ?? 'nobody'}-${writes ? 'writes' : 'reads'}`;
      const quota = writes ? allowed.writes : allowed.reads;
      const asker = `${policy} ${actor?.id ?? networkOf(address)}`;
      const { window, count, ...verdict } = counts.take(asker, quota, nowMs);
      if (exchange && verdict.allowed && count && count.own >= quota * shareFrom) {
        if (!untold.has(count)) untold.set(count, { id: `${window} ${indexOf(asker)}`, window, count });
        exchangeSoon();
      }
      return { ...verdict, policy, quota, windowMs };
    },
    share,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await sharing;
    },
  };
}

// The window after it still counts a part of it.
function endOfUse(window: number): Date {
  return new Date((window + 2) * windowMs);
}
