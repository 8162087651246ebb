import { fork } from 'node:child_process';
import { once } from 'node:events';
import { slope } from './figures.ts';
import { type Address, freshName, openWorld, type Servers } from './stand.ts';

/** How far behind the consumer begins, and of which size. */
export interface BacklogOptions {
  readonly events: number;
  readonly keys: number;
  progress(line: string): void;
}

/** The memory of the consuming process at one moment, in MB (10^6 bytes). */
export interface Sample {
  readonly handled: number;
  readonly rss: number;
  readonly heap: number;
  /** heap and what lies outside it for buffers: fetched batches among them */
  readonly external: number;
}

/** How the consuming process caught up. Slopes are over all but the first fifth, in MB per 100,000 events. */
export interface BacklogFigures {
  readonly events: number;
  readonly publishedPerSecond: number;
  readonly handledPerSecond: number;
  readonly effects: number;
  readonly rssSlope: number;
  readonly heapSlope: number;
  /** the mean of each fifth of the way */
  readonly fifths: readonly Omit<Sample, 'handled'>[];
  readonly highestRss: number;
}

/** What the consuming process says. */
export type Report = { readonly sample: Sample } | { readonly done: { seconds: number; effects: number } };

/**
 * Publishes a backlog before the consumer exists, then lets a process of its own catch up and watches its memory.
 * The other side of the store and broker is the same as in a service; only the domain is small.
 */
export async function measureBacklog(
  servers: Servers,
  { events, keys, progress }: BacklogOptions,
): Promise<BacklogFigures> {
  const address: Address = { ...servers, name: freshName() };
  const world = await openWorld(address);
  progress(`publishing ${events} events`);
  const started = performance.now();
  const step = Math.ceil(events / 10);
  for (let from = 0; from < events; from += step) {
    const count = Math.min(step, events - from);
    await world.publish(Array.from({ length: count }, (_, n) => `key-${(from + n) % keys}`));
    progress(`published ${from + count}`);
  }
  const publishedPerSecond = events / ((performance.now() - started) / 1_000);
  const { samples, seconds, effects } = await catchUp(address, { events, progress });
  await world.db.dropDatabase();
  await world.close();
  const settled = samples.filter(({ handled }) => handled >= events / 5);
  const line = (pick: 'rss' | 'heap') => slope(settled.map((each) => ({ x: each.handled / 100_000, y: each[pick] })));
  return {
    events,
    publishedPerSecond,
    handledPerSecond: events / seconds,
    effects,
    rssSlope: line('rss'),
    heapSlope: line('heap'),
    fifths: [0, 1, 2, 3, 4].map((n) =>
      means(samples.filter(({ handled }) => Math.min(4, Math.floor((5 * handled) / events)) === n)),
    ),
    highestRss: Math.max(...samples.map(({ rss }) => rss)),
  };
}

async function catchUp(address: Address, { events, progress }: Omit<BacklogOptions, 'keys'>) {
  const member = fork(new URL('backlog.member.ts', import.meta.url), [JSON.stringify({ address, events })]);
  const samples: Sample[] = [];
  let done: { seconds: number; effects: number } | undefined;
  let said = 0;
  member.on('message', (report: Report) => {
    if ('done' in report) {
      done = report.done;
      return;
    }
    samples.push(report.sample);
    const { handled, rss, heap } = report.sample;
    if (handled - said < events / 10) return;
    said = handled;
    progress(`handled ${handled}, RSS ${Math.round(rss)} MB, heap ${Math.round(heap)} MB`);
  });
  const [code] = await once(member, 'exit');
  if (!done) throw new Error(`the consuming process ended with ${code} before it had caught up`);
  return { samples, ...done };
}

function means(samples: readonly Sample[]): Omit<Sample, 'handled'> {
  const mean = (pick: 'rss' | 'heap' | 'external') =>
    samples.reduce((sum, each) => sum + each[pick], 0) / Math.max(1, samples.length);
  return { rss: mean('rss'), heap: mean('heap'), external: mean('external') };
}
