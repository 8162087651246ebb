import type { Part, Script } from '../ground.ts';
import { pause, type Random } from '../random.ts';
import { type Going, signal, turns, unlessOver } from './turns.ts';

const [second, minute, hour] = [1_000, 60_000, 3_600_000];

/** How far a clock is off: little enough that the replica serves, or so much that it should not, either way. */
function offset(random: Random): number {
  const most = random.pick([900, 5 * second, minute, 50 * minute, 26 * hour]);
  const ms = random.int(Math.ceil(most / 2), most);
  return random.chance(0.5) ? ms : -ms;
}

/** One life of a replica with a clock that is off, or jumps in the middle of it, then one with the right time. */
async function misled(part: Part, { random, over }: Going): Promise<void> {
  part.atStart({ CLOCK_OFFSET_MS: String(offset(random)) });
  const how = random.pick(['SIGTERM', 'SIGKILL'] as const);
  const jumps = random.int(0, 2);
  await unlessOver(over, part.replica.kill(how));
  for (let jump = 0; (await pause(random, [2_500, 5_000], over)) && jump < jumps; jump += 1) signal(part, 'SIGUSR2');
  part.atStart({});
  await unlessOver(over, part.replica.kill(random.pick(['SIGTERM', 'SIGKILL'] as const)));
}

/** Replicas that disagree about the time with the store and with one another, by a second or by a day. */
export const clock: Script = {
  name: 'clock',
  about: 'starts replicas with a clock that is off by up to a day, and lets clocks jump while they run',
  async run(ground, random, over) {
    const lanes = [0, 1].map((lane) => {
      const going = { random: random.fork(`${lane}`), over };
      const own = ground.parts.filter((_, at) => at % 2 === lane);
      return turns(going, [100, 1_500], async () => {
        ground.count('clock');
        await misled(going.random.pick(own), going);
      });
    });
    try {
      await Promise.all(lanes);
    } finally {
      for (const part of ground.parts) part.atStart({});
    }
  },
};
