import type { Ending, Script } from '../ground.ts';
import { pause } from '../random.ts';
import { type Going, type Span, turns } from './turns.ts';

/** How long it runs, and how long it is away. */
interface Rhythm {
  readonly up: Span;
  readonly down: Span;
}

/** Killed and started again and again. It is left running: a start that is under way cannot be called off. */
function killing(server: Ending, going: Going, { up, down }: Rhythm): Promise<void> {
  return turns(going, up, async () => {
    await server.kill();
    await pause(going.random, down, going.over);
    await server.restart();
  });
}

/** kill -9 of the broker. */
export const killBroker: Script = {
  name: 'kill-broker',
  about: 'kills the broker and starts it again on its data',
  run: ({ broker }, random, over) => killing(broker, { random, over }, { up: [1_000, 5_000], down: [0, 2_500] }),
};

/** kill -9 of the store. */
export const killStore: Script = {
  name: 'kill-store',
  about: 'kills the store and starts it again on its data',
  run: ({ store }, random, over) => killing(store, { random, over }, { up: [400, 3_000], down: [0, 1_500] }),
};
