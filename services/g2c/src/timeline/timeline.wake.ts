import { setTimeout as delay } from 'node:timers/promises';
import type { mongo } from 'mongoose';
import type { Head } from './timeline.view.ts';

/** Tells the open streams of this process whose timeline has grown. */
export interface WakeUps {
  /**
   * Calls `wake` whenever the person's timeline may have grown; the returned function ends that. The first subscriber
   * opens the change stream: a generation nobody streams costs none.
   */
  subscribe(person: string, wake: () => void): () => void;
  stop(): Promise<void>;
}

interface Options {
  /** told each loss of the change stream */
  readonly lost?: (error: unknown) => void;
  /** the first wait before the change stream is opened again; doubled up to 10 s while it fails */
  readonly backoffMs?: number;
}

/**
 * Wake-ups from one change stream over the heads, however many streams are open in this process.
 * When the change stream is lost it is opened again, and once it is open everybody looks again: what was written
 * between is found by looking, not by the change stream.
 */
export function createWakeUps(heads: mongo.Collection<Head>, { lost, backoffMs = 100 }: Options = {}): WakeUps {
  const sleepers = new Map<string, Set<() => void>>();
  const stopping = new AbortController();
  let following: Promise<void> | undefined;

  function wake(person: string): void {
    for (const each of sleepers.get(person) ?? []) each();
  }

  function wakeAll(): void {
    for (const person of sleepers.keys()) wake(person);
  }

  /** Follows one change stream to its end; `opened` is called once nothing written from now on can be missed. */
  async function follow(opened: () => void): Promise<void> {
    const changes = heads.watch([{ $project: { documentKey: 1 } }], { maxAwaitTimeMS: 500 });
    const close = () => void changes.close();
    stopping.signal.addEventListener('abort', close, { once: true });
    try {
      // The first look opens the stream at the server; it returns with a change or without one, either will do.
      await changes.tryNext();
      opened();
      wakeAll();
      for await (const change of changes) if ('documentKey' in change) wake(String(change.documentKey._id));
    } finally {
      stopping.signal.removeEventListener('abort', close);
      await changes.close();
    }
  }

  async function keepFollowing(): Promise<void> {
    let wait = backoffMs;
    while (!stopping.signal.aborted) {
      try {
        await follow(() => {
          wait = backoffMs;
        });
        lost?.(undefined);
      } catch (error) {
        if (!stopping.signal.aborted) lost?.(error);
      }
      await delay(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      wait = Math.min(wait * 2, 10_000);
    }
  }

  return {
    subscribe(person, wakeOne) {
      following ??= keepFollowing();
      const mine = sleepers.get(person) ?? new Set();
      sleepers.set(person, mine.add(wakeOne));
      return () => {
        mine.delete(wakeOne);
        if (mine.size === 0 && sleepers.get(person) === mine) sleepers.delete(person);
      };
    },
    async stop() {
      stopping.abort();
      await following;
    },
  };
}
