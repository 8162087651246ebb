import type { Script } from '../ground.ts';
import { provokeRebuilds } from './provoke.ts';
import { dieAtSteps, viewSteps } from './steps.ts';
import { turns, unlessOver } from './turns.ts';

/** Read models built anew beside the live ones while they are fed, and handed over by processes that die. */
export const rebuild: Script = {
  name: 'rebuild',
  about: 'rebuilds views again and again, and kills processes at every step of the hand-over',
  async run(ground, random, over) {
    const concerned = ground.parts.filter(({ service }) => service !== 'g2g');
    const first = new Map(concerned.toReversed().map((part) => [part.service, part]));
    const kills = random.fork('kills');
    await Promise.all([
      provokeRebuilds(ground, { random: random.fork('rebuilds'), over }, [500, 3_000]),
      ...[...first.values()].map((part) =>
        dieAtSteps({ part, moments: viewSteps, life: [4_000, 7_000] }, { random: random.fork(part.name), over }),
      ),
      turns({ random: kills, over }, [3_000, 8_000], async () => {
        await unlessOver(over, kills.pick(concerned).replica.kill());
      }),
    ]);
  },
};
