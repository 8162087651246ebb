import type { Log } from './log.ts';

/** A backing service cannot be had; the message is for the person at the terminal and names the ways out. */
export class Unavailable extends Error {
  override name = 'Unavailable';
}

/** One way to get a backing service. */
export type Way<T> = {
  name: string;
  /** Set where the person asked for this way: then its failure is final and no other way is tried. */
  asked?: boolean;
  /** Undefined when this way is open here, else why it is not, as half a sentence. */
  closed(): Promise<string | undefined>;
  start(): Promise<T>;
};

/**
 * Takes the first way that is open and works, and says which and why.
 *
 * @param help what the person can do when no way is left, as one sentence.
 * @throws Unavailable, naming every way with the reason it failed, then `help`.
 */
export const choose = async <T>(what: string, ways: Way<T>[], help: string, log: Log): Promise<T> => {
  const reasons: string[] = [];
  for (const way of ways) {
    const closed = await way.closed();
    if (closed !== undefined) {
      reasons.push(`${way.name}: ${closed}`);
      continue;
    }
    const before = reasons.length > 0 ? ` (${reasons.join('; ')})` : '';
    log(`${what}: taking ${way.name}${before}`);
    try {
      return await way.start();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (way.asked) throw new Unavailable(`${what}: ${way.name} was asked for, but: ${reason}`, { cause: error });
      log(`${what}: ${way.name} did not work: ${reason}`);
      reasons.push(`${way.name}: ${reason}`);
    }
  }
  throw new Unavailable(`No ${what} here (${reasons.join('; ')}). ${help}`);
};
