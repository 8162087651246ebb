import type { FaultProxy } from '@simpul/local';
import { isProduce, readCommand } from '@simpul/local';
import type { Ground, Part, Script } from '../ground.ts';
import { pause } from '../random.ts';
import { type Going, turns, unlessOver, weighted } from './turns.ts';

const writes = new Set(['insert', 'update', 'delete']);

/** A command that changes something in the store. */
function isWrite(message: Buffer): boolean {
  return writes.has(Object.keys(readCommand(message) ?? {})[0] ?? '');
}

/** The first bytes of a command to a service. */
function isPost(request: Buffer): boolean {
  return request.subarray(0, 5).toString('latin1') === 'POST ';
}

/** A connection that can be damaged, and which request's answer is worth losing there. */
interface Line {
  readonly proxy: FaultProxy;
  readonly matters: (request: Buffer) => boolean;
}

const linesOf = ({ front, store, broker }: Part): readonly Line[] => [
  { proxy: front, matters: isPost },
  { proxy: store, matters: isWrite },
  { proxy: broker, matters: isProduce() },
];

/** Answers how often it was done. */
type Damage = (line: Line, going: Going) => Promise<number>;

/** Damages a connection for a while; what is broken for longer than it is heals here. */
const lasting =
  (begin: (proxy: FaultProxy, going: Going) => void, between: readonly [number, number]): Damage =>
  async ({ proxy }, going) => {
    begin(proxy, going);
    await pause(going.random, between, going.over);
    proxy.heal();
    return 1;
  };

const cut: Damage = async ({ proxy }) => {
  proxy.cut();
  return 1;
};

const refuse = lasting((proxy) => proxy.refuse(), [300, 3_000]);

const slow = lasting((proxy, { random }) => proxy.delay(random.int(20, 700)), [1_000, 4_000]);

/** Nothing passes and nobody is told. What waited in vain is told at last, or has to find out by itself. */
const silent: Damage = async ({ proxy }, going) => {
  const told = going.random.chance(0.5);
  await lasting((each) => each.silence(), [1_000, 6_000])({ proxy, matters: () => false }, going);
  if (told) proxy.cut();
  return 1;
};

/** What was asked for is done, and whoever asked does not hear of it: several times, as that is the hardest case. */
const deaf: Damage = async ({ proxy, matters }, { random, over }) => {
  const times = random.int(1, 4);
  const skipped = Array.from({ length: times }, () => random.int(0, 5));
  const until = AbortSignal.any([over, AbortSignal.timeout(2_000)]);
  let lost = 0;
  for (const skip of skipped) {
    let seen = 0;
    await unlessOver(
      until,
      proxy.dropAnswerAfter((request) => matters(request) && seen++ >= skip),
    );
    if (until.aborted) break;
    lost += 1;
  }
  proxy.heal();
  return lost;
};

const damages: readonly {
  readonly damage: Damage;
  readonly fault: 'connection' | 'answer-lost';
  readonly weight: number;
}[] = [
  { damage: cut, fault: 'connection', weight: 4 },
  { damage: refuse, fault: 'connection', weight: 2 },
  { damage: slow, fault: 'connection', weight: 2 },
  { damage: silent, fault: 'connection', weight: 2 },
  { damage: deaf, fault: 'answer-lost', weight: 8 },
];

async function damage(ground: Ground, lines: readonly Line[], going: Going): Promise<void> {
  const line = going.random.pick(lines);
  const { damage: harm, fault } = weighted(damages, going.random);
  const done = await harm(line, going);
  if (done > 0) ground.count(fault, done);
}

/** Everything a network can do to those who talk over it, on several lines at once. */
export const network: Script = {
  name: 'network',
  about: 'cuts, delays, silences and refuses connections, and loses answers of store, broker and services',
  async run(ground, random, over) {
    const register = { proxy: ground.register, matters: () => true };
    const lines = [...ground.parts.flatMap(linesOf), register];
    // Each line belongs to one lane, so that none ends what another has begun.
    const lanes = [0, 1, 2].map((lane) => {
      const going = { random: random.fork(`${lane}`), over };
      const own = lines.filter((_, at) => at % 3 === lane);
      return turns(going, [50, 800], () => damage(ground, own, going));
    });
    await Promise.all(lanes);
  },
};
