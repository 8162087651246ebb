import { setTimeout as delay } from 'node:timers/promises';
import { on, randomId } from '@simpul/backbone';
import { effect, happened, source } from './domain.ts';
import type { Backlog } from './knee.ts';
import type { Arrivals, Arrived } from './latency.ts';
import { type Address, openWorld } from './stand.ts';

interface Waiting {
  /** when the command was due, and when it was committed, by this process's clock */
  readonly due: number;
  committed?: number;
}

const sampleEveryMs = 250;
const patienceMs = 120_000;

/** One service process: commands come by a schedule that waits for nobody, and events lead to effects in the same process. */
const address = JSON.parse(process.argv[2] ?? '') as Address;
const world = await openWorld(address);
const sources = world.backbone.repository(source);
const effects = world.backbone.repository(effect);
const waiting = new Map<string, Waiting>();
let arrived: (each: Waiting, at: number) => void = () => undefined;
await world.consume(
  on(happened, async (event) => {
    await effects.handle(event.subject, { type: 'count', amount: event.data.amount }, { cause: event });
    const each = waiting.get(event.subject);
    waiting.delete(event.subject);
    if (each) arrived(each, performance.now());
  }),
);

async function run({ perSecond, seconds }: Arrivals): Promise<Arrived> {
  const all = Math.max(1, Math.round(perSecond * seconds));
  const found = { fromDue: [] as number[], fromCommit: [] as number[], backlog: [] as Backlog[], failed: 0 };
  let done = 0;
  arrived = ({ due, committed }, at) => {
    done += 1;
    found.fromDue.push(at - due);
    found.fromCommit.push(at - Math.min(at, committed ?? at));
  };
  const batch = randomId();
  const began = performance.now() + 10;
  const dueAt = (n: number): number => began + (n * 1_000) / perSecond;
  const sampling = setInterval(() => {
    const at = (performance.now() - began) / 1_000;
    found.backlog.push({ at, behind: Math.min(all, Math.floor(Math.max(0, at) * perSecond)) - done });
  }, sampleEveryMs);

  async function command(n: number): Promise<void> {
    const id = `${batch}-${n}`;
    const each: Waiting = { due: dueAt(n) };
    waiting.set(id, each);
    try {
      await sources.handle(id, { type: 'happen' });
      each.committed = performance.now();
    } catch {
      // Its effect may come all the same, or never: the rate is too high in either case.
      found.failed += 1;
      done += waiting.delete(id) ? 1 : 0;
    }
  }

  const under: Promise<void>[] = [];
  for (let n = 0; n < all; ) {
    for (; n < all && dueAt(n) <= performance.now(); n += 1) under.push(command(n));
    await delay(Math.max(1, dueAt(n) - performance.now()));
  }
  await Promise.all(under);
  const giveUp = performance.now() + patienceMs;
  while (done < all && performance.now() < giveUp) await delay(5);
  clearInterval(sampling);
  if (done < all) throw new Error(`${all - done} effects did not come within ${patienceMs / 1_000} s`);
  return found;
}

process.on('disconnect', () => process.exit(0));
process.on('message', async (asked: Arrivals | { end: true }) => {
  if ('end' in asked) {
    await world.db.dropDatabase();
    await world.close();
    process.exit(0);
  }
  process.send?.(await run(asked));
});
process.send?.({ ready: true });
