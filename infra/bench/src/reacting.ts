import { on } from '@simpul/backbone';
import { Rejected } from '@simpul/contracts';
import { effect, happened } from './domain.ts';
import { type Address, openWorld, type World, type WorldOptions } from './stand.ts';

/** A service with one reaction, each of whose events is a state change with its mark and an event of its own. */
export interface Reacting {
  readonly world: World;
  /** Publishes an event for each key; answers the seconds until `count` of those that are not refused are handled. */
  feed(keys: readonly string[], count: number): Promise<number>;
  close(): Promise<void>;
}

/** Opens it; events of keys that it `refuses` are parked. */
export async function openReacting(
  address: Address,
  { refuses = () => false, ...options }: WorldOptions & { refuses?(key: string): boolean } = {},
): Promise<Reacting> {
  const world = await openWorld(address, options);
  const effects = world.backbone.repository(effect);
  let left = 0;
  let finished: () => void = () => undefined;
  await world.consume(
    on(happened, async (event) => {
      if (refuses(event.subject)) throw new Rejected('bench.stuck');
      await effects.handle(event.subject, { type: 'count', amount: event.data.amount }, { cause: event });
      left -= 1;
      if (left === 0) finished();
    }),
  );
  return {
    world,
    async feed(keys, count) {
      left = count;
      const done = new Promise<void>((resolve) => (finished = resolve));
      const started = performance.now();
      await world.publish(keys);
      await done;
      return (performance.now() - started) / 1_000;
    },
    async close() {
      await world.db.dropDatabase();
      await world.close();
    },
  };
}
