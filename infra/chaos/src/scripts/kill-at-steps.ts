import type { Script } from '../ground.ts';
import { provokeParking, provokeRebuilds, unpark } from './provoke.ts';
import { dieAtSteps, stepsOf } from './steps.ts';

/** Deaths at the instants that matter most, each with what leads to them. */
export const killAtSteps: Script = {
  name: 'kill-at-steps',
  killsReplicas: true,
  about:
    'kills processes at their named steps: after a commit, in the middle of a park, a redrive, a flip, a roller’s step',
  async run(ground, random, over) {
    await Promise.all([
      ...ground.parts.map((part) =>
        dieAtSteps(
          { part, moments: stepsOf[part.service], life: [1_500, 5_000] },
          { random: random.fork(part.name), over },
        ),
      ),
      provokeParking(ground, { random: random.fork('parking'), over }),
      provokeRebuilds(ground, { random: random.fork('rebuilds'), over }, [2_000, 5_000]),
    ]);
  },
  mend: unpark,
};
