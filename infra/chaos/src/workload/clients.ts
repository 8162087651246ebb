import type { Workload } from '../ground.ts';
import { pause, type Random } from '../random.ts';

/** Something a client does, and how often beside the others. */
export interface Task {
  readonly weight: number;
  /** Resolves when what it began has ended. */
  run(random: Random): Promise<unknown>;
}

/** Who does what, at which pace. */
export interface Clients {
  readonly clients: number;
  readonly random: Random;
  /** between two tasks of one client */
  readonly pauseMs: readonly [number, number];
  readonly tasks: readonly Task[];
}

/**
 * Several clients, each doing one task after the other, by weight, until they are stopped. A task that throws is a
 * mistake of the workload itself: its client ends, and `stop` throws it.
 */
export function createClients({ clients, random, pauseMs, tasks }: Clients): Pick<Workload, 'start' | 'stop'> {
  const over = new AbortController();
  let running: Promise<unknown>[] = [];
  const slots = tasks.flatMap((task) => Array.from({ length: task.weight }, () => task));

  async function work(own: Random): Promise<void> {
    while (await pause(own, pauseMs, over.signal)) await own.pick(slots).run(own);
  }

  return {
    start() {
      running = Array.from({ length: clients }, (_, index) => work(random.fork(`client ${index}`)));
      // Whoever stops the workload is told; until then a client that ended is no unhandled rejection.
      for (const each of running) each.catch(() => undefined);
    },
    async stop() {
      over.abort();
      const settled = await Promise.allSettled(running);
      const failed = settled.find((each) => each.status === 'rejected');
      if (failed) throw failed.reason;
    },
  };
}
