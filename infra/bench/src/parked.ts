import { medianRatio } from './figures.ts';
import { openReacting } from './reacting.ts';
import { freshName, type Servers } from './stand.ts';

/** How much is parked and how often is measured. */
export interface ParkedOptions {
  readonly parkedEvents: number;
  readonly parkedKeys: number;
  /** events of other keys that are timed per round */
  readonly events: number;
  readonly rounds: number;
  progress(line: string): void;
}

/** Events per second of the keys that are not parked: one number per round, each beside the others of its round. */
export interface ParkedFigures {
  /** nothing is parked */
  readonly without: readonly number[];
  /** all is parked already */
  readonly standing: readonly number[];
  /** for each of these events one arrives for a parked key, and is put behind it */
  readonly arriving: readonly number[];
  /** medians of each round's ratio to the same round without */
  readonly standingRatio: number;
  readonly arrivingRatio: number;
}

type Kind = 'without' | 'standing' | 'arriving';

const otherKeys = 500;
// Each kind comes first, second and third equally often.
const orders: readonly (readonly Kind[])[] = [
  ['without', 'standing', 'arriving'],
  ['arriving', 'standing', 'without'],
  ['standing', 'arriving', 'without'],
  ['without', 'arriving', 'standing'],
  ['arriving', 'without', 'standing'],
  ['standing', 'without', 'arriving'],
];

/**
 * The speed of keys that are not parked, without and with parked ones, in one run: three worlds side by side, of which
 * one is fed at a time, in changing order. Rounds are short, so that other work on the machine hits all three alike.
 */
export async function measureParked(servers: Servers, options: ParkedOptions): Promise<ParkedFigures> {
  const { parkedEvents, parkedKeys, events, rounds, progress } = options;
  const stuck = (count: number) => Array.from({ length: count }, (_, n) => `stuck-${n % parkedKeys}`);
  const worlds = {
    without: await openLane(servers),
    standing: await openLane(servers),
    arriving: await openLane(servers),
  };
  progress(`parking ${parkedEvents} events of ${parkedKeys} keys`);
  await worlds.standing.park(stuck(parkedEvents));
  await worlds.arriving.park(stuck(parkedKeys));
  const speeds: Record<Kind, number[]> = { without: [], standing: [], arriving: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const kind of orders[round % orders.length] ?? []) {
      const speed = await worlds[kind].time(events, kind === 'arriving' ? stuck(events) : []);
      // The first round warms up code and caches.
      if (round > 0) speeds[kind].push(speed);
      progress(`${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}, ${kind}: ${Math.round(speed)} events/s`);
    }
  }
  for (const world of Object.values(worlds)) await world.close();
  const ratio = (kind: Kind) => medianRatio(speeds[kind], speeds.without);
  return { ...speeds, standingRatio: ratio('standing'), arrivingRatio: ratio('arriving') };
}

async function openLane(servers: Servers) {
  const refuses = (key: string): boolean => key.startsWith('stuck');
  const address = { ...servers, name: freshName() };
  const { world, feed, close } = await openReacting(address, { quiet: true, refuses });
  const waiting = world.db.collection('parked-messages');

  async function parked(count: number): Promise<void> {
    while ((await waiting.countDocuments()) < count) await new Promise((resolve) => setTimeout(resolve, 200));
  }
  let parkedSoFar = 0;

  return {
    async park(keys: readonly string[]): Promise<void> {
      parkedSoFar += keys.length;
      await world.publish(keys);
      await parked(parkedSoFar);
    },
    /** Events per second from the first one published to the last one handled; `between` is spread evenly among them. */
    async time(count: number, between: readonly string[]): Promise<number> {
      const keys = Array.from({ length: count }, (_, n) => `key-${n % otherKeys}`);
      const share = between.length / count;
      const mixed = keys.flatMap((key, n) => [
        key,
        ...between.slice(Math.floor(n * share), Math.floor((n + 1) * share)),
      ]);
      const seconds = await feed(mixed, count);
      parkedSoFar += between.length;
      await parked(parkedSoFar);
      return count / seconds;
    },
    close,
  };
}
