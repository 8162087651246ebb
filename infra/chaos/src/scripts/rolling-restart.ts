import type { Script } from '../ground.ts';
import { shuffled, turns, unlessOver } from './turns.ts';

const readyMs = 30_000;

/** What every deployment does: SIGTERM, one replica after the other, each only once the one before is ready. */
export const rollingRestart: Script = {
  name: 'rolling-restart',
  about: 'restarts replica after replica as a deployment does, by SIGTERM',
  run: (ground, random, over) =>
    turns({ random, over }, [0, 1_000], async () => {
      for (const { replica } of shuffled(ground.parts, random)) {
        if (over.aborted) return;
        ground.count('restart');
        await unlessOver(over, replica.kill('SIGTERM'));
        await unlessOver(
          over,
          replica.ready(readyMs).catch(() => undefined),
        );
      }
    }),
};
