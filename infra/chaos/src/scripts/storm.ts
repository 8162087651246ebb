import type { Ground, Script } from '../ground.ts';
import { blackout } from './blackout.ts';
import { clock } from './clock.ts';
import { duplicates } from './duplicates.ts';
import { killAtSteps } from './kill-at-steps.ts';
import { killBroker, killStore } from './kill-backing.ts';
import { killReplicas } from './kill-replicas.ts';
import { network } from './network.ts';
import { parking } from './parking.ts';
import { rebuild } from './rebuild.ts';
import { rollingRestart } from './rolling-restart.ts';
import { turns, weighted } from './turns.ts';
import { zombies } from './zombies.ts';

/** What breaks the same thing stands in one lane, one after the other; the lanes go side by side. */
const lanes: readonly (readonly { readonly script: Script; readonly weight: number }[])[] = [
  [
    { script: killBroker, weight: 2 },
    { script: killStore, weight: 2 },
    { script: blackout, weight: 1 },
  ],
  [
    { script: killReplicas, weight: 4 },
    { script: killAtSteps, weight: 4 },
    { script: zombies, weight: 2 },
    { script: rollingRestart, weight: 1 },
    { script: clock, weight: 2 },
    { script: parking, weight: 2 },
    { script: rebuild, weight: 2 },
  ],
  [
    { script: network, weight: 3 },
    { script: duplicates, weight: 1 },
  ],
];

async function mendAll(ground: Ground): Promise<void> {
  const mends = new Set(lanes.flat().map(({ script }) => script.mend));
  for (const mend of mends) await mend?.(ground);
}

/** Everything there is, by weight and side by side. */
export const storm: Script = {
  name: 'storm',
  killsReplicas: true,
  about: 'all of these mixed, several at once',
  async run(ground, random, over) {
    const each = lanes.map((of, lane) => {
      const own = random.fork(`lane ${lane}`);
      let turn = 0;
      return turns({ random: own, over }, [0, 3_000], async () => {
        const { script } = weighted(of, own);
        const forMs = own.int(4_000, 12_000);
        turn += 1;
        ground.log(`${script.name} for ${forMs} ms`);
        const until = AbortSignal.any([over, AbortSignal.timeout(forMs)]);
        await script.run(ground, own.fork(`${script.name} ${turn}`), until);
      });
    });
    await Promise.all(each);
  },
  mend: mendAll,
};
