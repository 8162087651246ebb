import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from 'mongodb';
import type { ChaosService } from '../ground.ts';
import type { Topics } from '../topics.ts';

/** What is looked at to see that nothing is under way any more. */
export interface Resting {
  readonly topics: Topics;
  readonly databases: ReadonlyMap<ChaosService, Db>;
  /** Asks for a try of everything that is parked. */
  redrive(): Promise<void>;
}

const patienceMs = 120_000;
const redriveEveryMs = 2_000;
/** Its last day passes without anything happening to a bill: what comes of it is looked up when it is asked for. */
const unclocked = new Set(['tax-bill']);

/**
 * Waits until every event is published and handled, every deadline has fired, nothing is parked, every total is
 * rolled up and every view that was asked for is live, twice in a row with nothing published in between. Answers what still is under way after two minutes: empty
 * on a sound system.
 */
export async function settle(resting: Resting): Promise<string[]> {
  const until = Date.now() + patienceMs;
  let redriven = 0;
  let before: string | undefined;
  for (;;) {
    const left = await underWay(resting).catch((error: unknown) => [String(error)]);
    const state = left.length === 0 ? JSON.stringify([...(await resting.topics.ends())]) : undefined;
    if (state !== undefined && state === before) return [];
    before = state;
    if (Date.now() > until) return left;
    if (left.some((each) => each.includes('parked')) && Date.now() - redriven > redriveEveryMs) {
      redriven = Date.now();
      await resting.redrive();
    }
    await delay(state === undefined ? 300 : 500);
  }
}

async function underWay({ topics, databases }: Resting): Promise<string[]> {
  const left: string[] = [];
  const soon = new Date(Date.now() + 60_000);
  for (const [service, db] of databases) {
    for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
      const count = (filter: object): Promise<number> => db.collection(name).countDocuments(filter);
      const outboxes = await count({ outboxSince: { $exists: true } });
      if (outboxes > 0) left.push(`${outboxes} documents of ${service} ${name} have unpublished events`);
      const due = unclocked.has(name) ? 0 : await count({ dueAt: { $lt: soon } });
      if (due > 0) left.push(`${due} deadlines of ${service} ${name}`);
      const unrolled = await count({ unrolledSince: { $gt: new Date(0) } });
      if (unrolled > 0) left.push(`${unrolled} entries of ${service} ${name} are in no total`);
      const parked = name === 'parked-heads' ? await count({}) : 0;
      if (parked > 0) left.push(`${parked} parked keys of ${service}`);
      const building = name === 'views' ? await count({ building: { $exists: true } }) : 0;
      if (building > 0) left.push(`${building} views of ${service} being built`);
    }
  }
  return [...left, ...(await topics.behind(await retiredGroups(databases)))];
}

/** Tells the groups of view generations that nobody has to feed any more; names without the world's prefix. */
async function retiredGroups(databases: Resting['databases']): Promise<(group: string) => boolean> {
  const live = new Map<string, number>();
  for (const [service, db] of databases)
    for (const view of await db.collection<{ _id: string; live: number }>('views').find().toArray())
      live.set(`${service}.${view._id}`, view.live);
  return (group) => {
    const [, view = group, number = '1'] = /^(.+)\.g(\d+)$/.exec(group) ?? [];
    const fed = live.get(view);
    return fed !== undefined && fed !== Number(number);
  };
}
