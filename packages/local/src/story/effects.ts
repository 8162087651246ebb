import { setTimeout as pause } from 'node:timers/promises';
import type { Pen } from './pen.ts';

/** What was seen of an effect: lines for the reader, and when, in epoch milliseconds, where that is known better than now. */
export interface Sight {
  readonly lines: readonly string[];
  readonly at?: number;
}

/** Something a call must lead to, read back from where anybody could read it. */
export interface Effect {
  readonly label: string;
  /** for the reader who waited in vain */
  awaited(): string;
  /** What there is to see; undefined while there is nothing. */
  look(): Promise<Sight | undefined> | Sight | undefined;
  /** milliseconds between two looks */
  readonly everyMs?: number;
}

/**
 * Waits for all effects of a call side by side and shows each when it is seen.
 *
 * @throws {Error} a sentence naming those that were not seen within `deadlineMs`.
 */
export async function awaitEffects(
  pen: Pick<Pen, 'seen'>,
  began: number,
  effects: readonly Effect[],
  deadlineMs = 30_000,
): Promise<void> {
  const done = new AbortController();
  const late = pause(deadlineMs, undefined, { signal: done.signal }).catch(() => undefined);
  const until = { time: Date.now() + deadlineMs, late };
  const missed = await Promise.all(effects.map((effect) => sentenceIfMissed(pen, began, effect, until)));
  done.abort();
  const sentences = missed.filter((each) => each !== undefined);
  if (sentences.length > 0) throw new Error(`not seen within ${deadlineMs / 1000} s: ${sentences.join('; ')}`);
}

async function sentenceIfMissed(
  pen: Pick<Pen, 'seen'>,
  began: number,
  { label, awaited, look, everyMs = 10 }: Effect,
  { time, late }: { time: number; late: Promise<undefined> },
): Promise<string | undefined> {
  let trouble = '';
  do {
    try {
      const sight = await Promise.race([look(), late]);
      if (sight) {
        pen.seen(label, sight.lines, (sight.at ?? Date.now()) - began);
        return undefined;
      }
      trouble = '';
    } catch (error) {
      trouble = ` (${(error as Error).message})`;
    }
    await pause(everyMs);
  } while (Date.now() < time);
  return `${awaited()}${trouble}`;
}
