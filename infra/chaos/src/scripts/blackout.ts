import type { Script } from '../ground.ts';
import { pause } from '../random.ts';
import { comesAbout, turns, unlessOver } from './turns.ts';

const backMs = 20_000;

/** The power goes: everything dies at the same moment, and comes back in an order of chance. */
export const blackout: Script = {
  name: 'blackout',
  killsReplicas: true,
  about: 'kills every process at once, broker and store among them, and starts all of it again',
  run: (ground, random, over) =>
    turns({ random, over }, [1_500, 5_000], async () => {
      const { broker, store, parts } = ground;
      const starts = new Map(parts.map((part) => [part, part.replica.starts]));
      await Promise.all([broker.kill(), store.kill(), ...parts.map(({ replica }) => replica.kill())]);
      const restarting = [broker, store].map(async (server, index) => {
        await pause(random.fork(`${index}`), [0, 2_000], over);
        await server.restart();
      });
      await Promise.all(restarting);
      // Those that found no store end by themselves and are started again; a replica that never comes back is for the check.
      await comesAbout(() => parts.every((part) => part.replica.starts > (starts.get(part) ?? 0)), backMs, over);
      const ready = parts.map(({ replica }) => replica.ready(backMs).catch(() => undefined));
      await unlessOver(over, Promise.all(ready));
    }),
};
