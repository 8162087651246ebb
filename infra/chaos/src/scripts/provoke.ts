import { setTimeout as delay } from 'node:timers/promises';
import type { ChaosService, Ground, TopicMessage } from '../ground.ts';
import { pause } from '../random.ts';
import { garbage, isGarbage, kindsOfGarbage, openMessages, writeTo } from './messages.ts';
import { type Operator, openOperator } from './operator.ts';
import { change, talliesOn } from './tallies.ts';
import { type Going, turns, unlessOver } from './turns.ts';

const views: readonly { readonly service: ChaosService; readonly view: string }[] = [
  { service: 'g2c', view: 'timeline' },
  { service: 'g2c', view: 'agencies' },
  { service: 'g2b', view: 'company-search' },
  { service: 'g2b', view: 'agencies' },
  { service: 'g2e', view: 'agencies' },
  { service: 'probe', view: 'balances' },
];

const servicesOf = ({ parts }: Ground): ChaosService[] => [...new Set(parts.map(({ service }) => service))];

/** Makes keys park, by garbage and by tallies that are closed, and has an operator see to them. */
export async function provokeParking(ground: Ground, { random, over }: Going): Promise<void> {
  const messages = openMessages(ground, over);
  const operator = openOperator(ground);
  await Promise.all([
    litter(ground, messages, { random: random.fork('garbage'), over }),
    closeTallies(ground, messages, { random: random.fork('tallies'), over }),
    look(ground, operator, { random: random.fork('operator'), over }),
  ]);
}

type Messages = ReturnType<typeof openMessages>;

async function litter(ground: Ground, messages: Messages, going: Going): Promise<void> {
  const { random, over } = going;
  let number = 0;
  await turns(going, [500, 2_500], async () => {
    const kind = random.pick(kindsOfGarbage);
    const back = random.int(1, 60);
    // A key of late, so that something follows behind.
    const events = (await messages()).filter((each) => !isGarbage(each));
    const of = events.toSorted((a, b) => timeOf(b) - timeOf(a))[Math.min(back, events.length) - 1];
    if (!of) return;
    number += 1;
    if (await writeTo(ground, [garbage(of, kind, number)], over)) ground.count('poison');
  });
}

function timeOf({ headers }: TopicMessage): number {
  return Date.parse(headers.ce_time ?? '') || 0;
}

async function closeTallies(ground: Ground, messages: Messages, going: Going): Promise<void> {
  const { random, over } = going;
  await turns(going, [500, 2_000], async () => {
    const which = random.int(0, 999);
    const tallies = [...talliesOn(await messages()).keys()].sort();
    const tally = tallies[Math.floor((which / 1000) * tallies.length)];
    const closed = tally !== undefined && (await unlessOver(over, change(ground, tally, 'closing')));
    await pause(random, [300, 2_500], over);
    if (!tally || !closed) return;
    await unlessOver(over, change(ground, tally, 'reopening'));
    const redriven = ground.operate('probe', 'POST', '/ops/parked/redrive', { reaction: 'tally', cause: 'rejected' });
    if (await unlessOver(over, redriven)) ground.count('redrive');
  });
}

async function look(ground: Ground, operator: Operator, going: Going): Promise<void> {
  await turns(going, [300, 1_500], async () => {
    const service = going.random.pick(servicesOf(ground));
    await unlessOver(going.over, operator.tend(service));
  });
}

/** Asks for views to be built anew, also while they are. */
export async function provokeRebuilds(ground: Ground, going: Going, between: readonly [number, number]): Promise<void> {
  const there = views.filter(({ service }) => ground.of(service).length > 0);
  await turns(going, between, async () => {
    const { service, view } = going.random.pick(there);
    const asked = ground.operate(service, 'POST', `/ops/views/${view}/rebuild`);
    if (await unlessOver(going.over, asked)) ground.count('rebuild');
  });
}

const mendMs = 90_000;

/** Reopens every tally, discards all garbage and tries everything else again, until nothing is parked any more. */
export async function unpark(ground: Ground): Promise<void> {
  const operator = openOperator(ground);
  const there = servicesOf(ground);
  for (const end = performance.now() + mendMs; performance.now() < end; await delay(500)) {
    let left = 0;
    if (there.includes('probe'))
      for (const [tally, status] of talliesOn(await ground.read()))
        if (status === 'closed') {
          left += 1;
          await change(ground, tally, 'reopening');
        }
    for (const service of there) left += (await operator.tend(service)) ?? 1;
    if (left === 0) return;
  }
  ground.log('something is parked still');
}
