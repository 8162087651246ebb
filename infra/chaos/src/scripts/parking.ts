import type { Script } from '../ground.ts';
import { provokeParking, unpark } from './provoke.ts';
import { dieAtSteps, parkingSteps } from './steps.ts';
import { turns, unlessOver } from './turns.ts';

/** Keys that park, wait, are tried again and released, while those who do it die. */
export const parking: Script = {
  name: 'parking',
  about: 'makes keys park by garbage and refusals, redrives and discards them, and kills the owners in the middle',
  async run(ground, random, over) {
    // One replica of each service dies at the steps of parking, any of the others at any time.
    const first = new Map(ground.parts.toReversed().map((part) => [part.service, part]));
    const kills = random.fork('kills');
    await Promise.all([
      provokeParking(ground, { random: random.fork('parking'), over }),
      ...[...first.values()].map((part) =>
        dieAtSteps({ part, moments: parkingSteps, life: [3_000, 8_000] }, { random: random.fork(part.name), over }),
      ),
      turns({ random: kills, over }, [2_000, 5_000], async () => {
        await unlessOver(over, kills.pick(ground.parts).replica.kill());
      }),
    ]);
  },
  mend: unpark,
};
