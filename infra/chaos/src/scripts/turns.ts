import { setTimeout as delay } from 'node:timers/promises';
import type { Part } from '../ground.ts';
import { pause, type Random } from '../random.ts';

/** What a script goes by: its choices, and when it is over. */
export interface Going {
  readonly random: Random;
  readonly over: AbortSignal;
}

/** Milliseconds, both ends included. */
export type Span = readonly [number, number];

/** Acts again and again until it is over, each time after a pause. */
export async function turns({ random, over }: Going, between: Span, act: () => Promise<void> | void): Promise<void> {
  while (await pause(random, between, over)) await act();
}

/**
 * What work comes to, or undefined once it is over: what happens to it afterwards is nobody's business.
 * @throws what the work throws before that
 */
export async function unlessOver<T>(over: AbortSignal, work: Promise<T>): Promise<T | undefined> {
  const ended = Promise.withResolvers<undefined>();
  const end = (): void => ended.resolve(undefined);
  over.addEventListener('abort', end);
  if (over.aborted) end();
  // It may fail only after nobody waits for it any more.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, ended.promise]);
  } finally {
    over.removeEventListener('abort', end);
  }
}

/** Waits until something is so, for `forMs` at most; false when it is not so by then, or it is over. */
export async function comesAbout(is: () => boolean, forMs: number, over: AbortSignal): Promise<boolean> {
  const end = performance.now() + forMs;
  while (!over.aborted) {
    if (is()) return true;
    if (performance.now() > end) return false;
    await delay(50, undefined, { signal: over }).catch(() => undefined);
  }
  return false;
}

/** Sends a signal; false where there was no process to take it. */
export function signal({ replica }: Part, name: NodeJS.Signals): boolean {
  if (replica.pid === undefined) return false;
  try {
    replica.signal(name);
    return true;
  } catch (error) {
    // It ended between the look and the signal.
    if (replica.pid === undefined || (error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

/** The same things in an order of chance. */
export function shuffled<T>(things: readonly T[], random: Random): T[] {
  const result = [...things];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = random.int(0, at);
    [result[at], result[other]] = [result[other] as T, result[at] as T];
  }
  return result;
}

/** One of several, each as often as its weight says. */
export function weighted<T extends { readonly weight: number }>(of: readonly T[], random: Random): T {
  let at = random.int(
    1,
    of.reduce((sum, { weight }) => sum + weight, 0),
  );
  for (const each of of) {
    at -= each.weight;
    if (at <= 0) return each;
  }
  throw new Error('nothing to choose from');
}
