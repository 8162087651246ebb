import type { InMessage } from '../transport/transport.ts';

/** A place in a partition's queue of one key: a delivered message, or a redrive, which has none. */
export interface Job {
  readonly message?: InMessage;
  /**
   * Never rejects. `behind` are the next messages of the key, in order. Answers how many places are done with, itself
   * first: none when it was given up because the partition is no longer ours.
   */
  run(behind: () => readonly InMessage[]): Promise<number>;
}

/**
 * One assigned partition: keys run side by side, one key strictly in order, and the offset below which everything is
 * done is known. After a rebalance it is dropped: what has not started never starts, what runs runs to its end.
 */
export interface Partition {
  readonly topic: string;
  readonly partition: number;
  readonly dropped: () => boolean;
  /** Takes over a message or redrive. A message that was taken before is not taken again. */
  add(key: string, job: Job): void;
  waiting(): number;
  /** The next offset wanted once everything below it is done; undefined until something was delivered. */
  position(): number | undefined;
  /** Where what is delivered next must begin at the latest, lest something be passed over; undefined where nothing is known. */
  wanted(): number | undefined;
  /** Resolves when fewer than `limit` jobs wait, or the partition is dropped. */
  room(limit: number): Promise<void>;
  drop(): void;
  /** Resolves when nothing runs any more. */
  idle(): Promise<void>;
}

const behindLimit = 99;

/**
 * Opens a partition. `running` holds what runs per key in this process, also of earlier assignments: a key never
 * overlaps itself. `before` is the same partition as it was assigned to us until now, if it was.
 */
export function openPartition(
  { topic, partition, before }: { topic: string; partition: number; before?: Partition | undefined },
  { running, settled }: { running: Map<string, Promise<unknown>>; settled(): void },
): Partition {
  const queues = new Map<string, Job[]>();
  const open = new Set<number>();
  const active = new Set<Promise<void>>();
  const watchers = new Set<() => void>();
  const from = before && (before.position() ?? before.wanted());
  let last: number | undefined;
  let count = 0;
  let dropped = false;

  function add(key: string, job: Job): void {
    if (dropped) return;
    if (job.message) {
      const offset = Number(job.message.offset);
      if (last !== undefined && offset <= last) return;
      last = offset;
      open.add(offset);
    }
    count += 1;
    const queue = queues.get(key);
    if (queue) {
      queue.push(job);
      return;
    }
    const fresh = [job];
    queues.set(key, fresh);
    const work: Promise<void> = runKey(key, fresh).finally(() => active.delete(work));
    active.add(work);
  }

  async function runKey(key: string, queue: Job[]): Promise<void> {
    const lane = `${topic}|${key}`;
    await running.get(lane);
    for (let [job] = queue; job && !dropped; [job] = queue) {
      const run = job.run(() => messagesBehind(queue));
      running.set(lane, run);
      const done = await run;
      if (running.get(lane) === run) running.delete(lane);
      const past = queue.splice(0, Math.max(1, done));
      count -= past.length;
      if (done > 0) for (const { message } of past) if (message) open.delete(Number(message.offset));
      for (const wake of watchers) wake();
      if (done > 0) settled();
    }
    queues.delete(key);
  }

  function position(): number | undefined {
    if (last === undefined) return undefined;
    const [lowest] = open;
    return lowest ?? last + 1;
  }

  function wanted(): number | undefined {
    return last === undefined ? from : last + 1;
  }

  function room(limit: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        if (count >= limit && !dropped) return;
        watchers.delete(wake);
        resolve();
      };
      watchers.add(wake);
      wake();
    });
  }

  function drop(): void {
    dropped = true;
    for (const wake of watchers) wake();
  }

  async function idle(): Promise<void> {
    await Promise.allSettled([...active]);
  }

  return { topic, partition, dropped: () => dropped, add, waiting: () => count, position, wanted, room, drop, idle };
}

/** The messages that follow the first place, up to a redrive. */
function messagesBehind([, ...rest]: readonly Job[]): InMessage[] {
  const messages: InMessage[] = [];
  for (const { message } of rest) {
    if (!message || messages.length === behindLimit) break;
    messages.push(message);
  }
  return messages;
}
