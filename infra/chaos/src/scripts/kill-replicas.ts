import type { Script } from '../ground.ts';
import { turns, unlessOver } from './turns.ts';

/** SIGKILL at instants nobody chose: also while a process starts, and several at once. */
export const killReplicas: Script = {
  name: 'kill-replicas',
  killsReplicas: true,
  about: 'kills service processes at random instants, now and then several at once',
  run: (ground, random, over) =>
    turns({ random, over }, [300, 1_600], async () => {
      const victims = random.chance(0.15) ? random.int(2, ground.parts.length) : 1;
      const chosen = Array.from({ length: victims }, () => random.pick(ground.parts));
      await unlessOver(over, Promise.all(chosen.map(({ replica }) => replica.kill())));
    }),
};

/** A kill every second or two, beside whatever else is broken. */
export const killNowAndThen: Script['run'] = (ground, random, over) =>
  turns({ random, over }, [700, 2_300], () => unlessOver(over, random.pick(ground.parts).replica.kill()));
