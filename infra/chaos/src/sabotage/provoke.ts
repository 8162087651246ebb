import { isCommand } from '@simpul/local';
import type { Ground, Part, Script, TopicMessage } from '../ground.ts';
import { pause, type Random } from '../random.ts';
import { unlessOver } from '../scripts/turns.ts';
import type { SabotageName } from './sabotages.ts';

const wait = (ms: number, { random, over }: { random: Random; over: AbortSignal }) => pause(random, [ms, ms], over);

/** A commit as it is sent to the store: the ops of its events, and those whose answers are remembered under a key. */
interface Commit {
  readonly u: {
    readonly $push?: { readonly outbox: { readonly $each: readonly { readonly data: { readonly op?: string } }[] } };
    readonly $set?: { readonly recent?: readonly { readonly body: { readonly op?: string } }[] };
  };
}

/** A write of a pot with a command that came without a key: only its own id tells that it was done. */
const hasKeyless = isCommand('update', 'pot', ({ updates }) =>
  (updates as readonly Commit[]).some(({ u: { $push, $set } }) => {
    const keyed = new Set($set?.recent?.map(({ body }) => body.op));
    return $push?.outbox.$each.some(({ data: { op } }) => op !== undefined && !keyed.has(op)) ?? false;
  }),
);
const isClearing = isCommand('update', 'pot', ({ updates }) => JSON.stringify(updates).includes('"$filter"'));

const enoughPuts = 12;
const enoughLosses = 6;

/** The first and the second replica of the probe. */
function replicas(ground: Ground): readonly [Part, Part] {
  const [one, two] = ground.of('probe');
  if (!one || !two) throw new Error('two replicas of the probe are needed');
  return [one, two];
}

/** With a broker that is slow to answer, every clearing comes while more waits, which is lost with whoever knows of it. */
const clearing: Script = {
  name: 'provoke-clear-guard',
  about: 'kills the only replica just when it has cleared what was acknowledged, while more is on its way',
  async run(ground, random, over) {
    const [one, two] = replicas(ground);
    await two.replica.kill('SIGKILL', { stayDown: true });
    one.broker.delay(300);
    await wait(1_200, { random, over });
    await unlessOver(over, one.store.dropAnswerAfter(isClearing));
    if (!over.aborted) ground.count('answer-lost');
    // What is on its way to the broker does not arrive: else it would be there in spite of the clearing.
    one.broker.refuse();
    await one.replica.kill();
    one.broker.heal();
  },
};

const redelivery: Script = {
  name: 'provoke-marks',
  about: 'publishes the first puts a second time',
  async run(ground, random, over) {
    let puts: readonly TopicMessage[] = [];
    while (puts.length < enoughPuts && (await wait(500, { random, over })))
      puts = (await ground.read()).filter(({ headers }) => headers.ce_type === 'probe.pot.put.v1');
    const again = puts.slice(0, enoughPuts);
    await ground.write(again);
    ground.count('duplicate', again.length);
  },
};

const overtaking: Script = {
  name: 'provoke-prefix',
  about: 'makes the broker slow for one replica, so that what the other one commits later could be first on the topic',
  async run(ground, random, over) {
    const [one] = replicas(ground);
    one.broker.delay(300);
    ground.count('connection');
    await wait(2_500, { random, over });
    one.broker.heal();
  },
};

const crowding: Script = {
  name: 'provoke-per-command-answers',
  about: 'makes the store slow, so that commands on one document gather and share a write',
  async run(ground, random, over) {
    for (const { store } of replicas(ground)) store.delay(40);
    ground.count('connection', 2);
    await wait(2_500, { random, over });
    for (const { store } of replicas(ground)) store.heal();
  },
};

/** The driver sends a write whose answer was lost again by itself, once: the second loss is ours to see. */
const deafness: Script = {
  name: 'provoke-unknown-outcome',
  about: "loses the store's answers to writes that were done, twice in a row",
  async run(ground, _random, over) {
    const lose = async ({ store }: Part): Promise<void> => {
      for (let lost = 0; lost < enoughLosses && !over.aborted; lost += 1) {
        await unlessOver(over, store.dropAnswerAfter(hasKeyless));
        if (!over.aborted) ground.count('answer-lost');
      }
      store.heal();
    };
    await Promise.all(replicas(ground).map(lose));
  },
};

/** What makes each sabotage show, quickly and surely, under the workload of the probe; a sound system bears it. */
export const provocations: Readonly<Record<SabotageName, Script>> = {
  marks: redelivery,
  prefix: overtaking,
  'per-command-answers': crowding,
  'unknown-outcome': deafness,
  'clear-guard': clearing,
};

/** All of them, one after the other; the one that leaves replicas down is the last. */
export const everyProvocation: Script = {
  name: 'provoke',
  about: 'does all that makes a sabotaged backbone fail',
  async run(ground, random, over) {
    for (const each of Object.values(provocations)) if (!over.aborted) await each.run(ground, random, over);
  },
};
