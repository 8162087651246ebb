import { setImmediate as turn } from 'node:timers/promises';
import { on } from '@simpul/backbone';
import type { Report } from './backlog.ts';
import { effect, happened } from './domain.ts';
import { type Address, openWorld } from './stand.ts';

const sampleEveryMs = 100;
const effectEvery = 100;

/** The process that catches up: every event is read and checked, every hundredth has an effect in the store. */
async function catchUp({ address, events }: { address: Address; events: number }): Promise<void> {
  const tell = (report: Report): void => void process.send?.(report);
  const world = await openWorld(address);
  const effects = world.backbone.repository(effect);
  let handled = 0;
  let made = 0;
  let finished: () => void = () => undefined;
  const done = new Promise<void>((resolve) => (finished = resolve));
  const sampling = setInterval(() => {
    const { rss, heapUsed, external } = process.memoryUsage();
    tell({ sample: { handled, rss: rss / 1e6, heap: heapUsed / 1e6, external: external / 1e6 } });
  }, sampleEveryMs);
  const started = performance.now();
  await world.consume(
    on(happened, async (event) => {
      if (event.seq % effectEvery === 0) {
        await effects.handle(event.subject, { type: 'count', amount: event.data.amount }, { cause: event });
        made += 1;
      } else await turn();
      handled += 1;
      if (handled === events) finished();
    }),
  );
  await done;
  clearInterval(sampling);
  tell({ done: { seconds: (performance.now() - started) / 1_000, effects: made } });
  await world.close();
  process.disconnect();
}

await catchUp(JSON.parse(process.argv[2] ?? ''));
