import type { Part, Script } from '../ground.ts';
import { pause } from '../random.ts';
import { type Going, type Span, shuffled, signal, turns, unlessOver } from './turns.ts';

/** Beyond the group's session timeout in chaos worlds, which is 3 s; beyond the leases' 7 s. */
const beyondSession: Span = [3_300, 5_500];
const beyondLease: Span = [7_500, 9_500];

/** Stops a process without its knowing, and lets it go on as if nothing had happened. */
async function stopAndGo(part: Part, others: readonly Part[], { random, over }: Going): Promise<boolean> {
  const away = random.chance(0.25) ? beyondLease : beyondSession;
  const heir = random.chance(0.3) ? random.pick(others) : undefined;
  if (!signal(part, 'SIGSTOP')) return false;
  try {
    await pause(random, away, over);
    // Whoever has taken its work over dies the moment it wakes up.
    if (heir) await unlessOver(over, heir.replica.kill());
  } finally {
    signal(part, 'SIGCONT');
  }
  return true;
}

/** SIGSTOP, then SIGCONT: pauses as long garbage collections and suspended machines make them. */
export const zombies: Script = {
  name: 'zombies',
  about: 'stops processes until the group and the leases have given them up, then lets them go on',
  async run(ground, random, over) {
    const mixed = shuffled(ground.parts, random);
    const lanes = [mixed.filter((_, at) => at % 2 === 0), mixed.filter((_, at) => at % 2 === 1)];
    await Promise.all(
      lanes.map((own, lane) => {
        const going = { random: random.fork(`${lane}`), over };
        const others = ground.parts.filter((part) => !own.includes(part));
        return turns(going, [100, 1_500], async () => {
          if (await stopAndGo(going.random.pick(own), others, going)) ground.count('stop-and-go');
        });
      }),
    );
  },
};
