import { measureBacklog } from './backlog.ts';
import { measureClients } from './clients.ts';
import { measureDrain } from './drain.ts';
import { growthOf, measureGrowth } from './growth.ts';
import { measureHandle } from './handle.ts';
import { measureLimits } from './limits.ts';
import { measureParked } from './parked.ts';
import { measureProfile } from './profile.ts';
import { measureReactions } from './reactions.ts';
import type { Servers } from './stand.ts';
import {
  backlogTable,
  clientsTable,
  drainTable,
  growthTable,
  handleTable,
  limitsTable,
  parkedTable,
  profileTable,
  reactionsTable,
} from './tables.ts';
import { type Judged, judge, targets } from './targets.ts';

/** How much is measured: whole numbers above 0, each a flag of the command line. */
export type Sizes = Readonly<Record<string, number>>;

/** What a bench tells while it runs. */
export interface Telling {
  progress(line: string): void;
}

/** What was found, also for people, and how it stands against the targets. */
export interface Outcome {
  readonly figures: object;
  readonly table: string;
  readonly judged: readonly Judged[];
}

/** One measurement. `all` are its sizes in the set that is run by default; without them it is not in it. */
export interface Bench {
  readonly name: string;
  readonly summary: string;
  readonly usual: Sizes;
  readonly all: Sizes | undefined;
  run(servers: Servers, options: Sizes & Telling): Promise<Outcome>;
}

function bench<F extends object, S extends Sizes>({
  all,
  measure,
  table,
  judged = () => [],
  ...about
}: {
  readonly name: string;
  readonly summary: string;
  readonly usual: S;
  readonly all?: Partial<S>;
  measure(servers: Servers, options: S & Telling): Promise<F>;
  table(figures: F): string;
  judged?(figures: F): readonly Judged[];
}): Bench {
  return {
    ...about,
    all: all && { ...about.usual, ...all },
    async run(servers, options) {
      const figures = await measure(servers, options as S & Telling);
      return { figures, table: table(figures), judged: judged(figures) };
    },
  };
}

/** Every measurement there is, in the order in which the default set runs them. */
export const benches: readonly Bench[] = [
  bench({
    name: 'limits',
    summary: 'what driver, Kafka client, store and broker can do alone: L, updates, clears, produce, consume',
    usual: { rounds: 9, seconds: 3, events: 20_000 },
    all: { rounds: 3, seconds: 2, events: 10_000 },
    measure: measureLimits,
    table: limitsTable,
  }),
  bench({
    name: 'handle',
    summary: 'commands with their events published and cleared, beside L; CPU per command and per event',
    usual: { rounds: 15, seconds: 4 },
    all: { rounds: 5, seconds: 3 },
    measure: measureHandle,
    table: handleTable,
    judged: ({ ratio }) => [judge(targets.handle, ratio)],
  }),
  bench({
    name: 'drain',
    summary: 'emptying outboxes that filled while no event could leave, beside clearing and publishing alone',
    usual: { rounds: 1, events: 100_000 },
    all: { rounds: 3, events: 10_000 },
    measure: measureDrain,
    table: drainTable,
    judged: ({ ratioOfOne, ratioOfFour }) => [judge(targets.drain, ratioOfOne), judge(targets.drainMany, ratioOfFour)],
  }),
  bench({
    name: 'reactions',
    summary: 'commands that events give: of 500 keys, and of one (a tenth as many events)',
    usual: { rounds: 9, seconds: 3, events: 3_000 },
    all: { rounds: 3, seconds: 2, events: 2_000 },
    measure: measureReactions,
    table: reactionsTable,
  }),
  bench({
    name: 'growth',
    summary: 'what a command asks of the store while the collection and the parked keys grow: counters, no times',
    usual: { documents: 100_000, parked: 1_000, commands: 100 },
    all: { documents: 10_000 },
    measure: measureGrowth,
    table: growthTable,
    judged: (figures) => {
      const { trips, bytes, examined, parkedTrips } = growthOf(figures);
      return [
        judge(targets.growthTrips, trips),
        judge(targets.growthBytes, bytes),
        judge(targets.growthExamined, examined),
        judge(targets.parkedTrips, parkedTrips),
      ];
    },
  }),
  bench({
    name: 'profile',
    summary: 'where the CPU of handle and its relay goes, by package and function',
    usual: { seconds: 20 },
    measure: measureProfile,
    table: profileTable,
  }),
  bench({
    name: 'parked',
    summary: 'speed of other keys while 10,000 events of 100 keys are parked',
    usual: { events: 1_000, rounds: 18, parked: 10_000 },
    measure: (servers, { parked, ...options }) =>
      measureParked(servers, { parkedEvents: parked, parkedKeys: 100, ...options }),
    table: parkedTable,
    judged: ({ standingRatio, arrivingRatio }) => [
      judge(targets.parkedSpeed, standingRatio),
      judge({ ...targets.parkedSpeed, name: 'the same while events arrive for parked keys' }, arrivingRatio),
    ],
  }),
  bench({
    name: 'backlog',
    summary: 'memory of a consumer that begins 1,000,000 events behind',
    usual: { events: 1_000_000 },
    measure: (servers, options) => measureBacklog(servers, { keys: 1_000, ...options }),
    table: backlogTable,
    judged: ({ heapSlope }) => [judge(targets.backlogHeap, heapSlope)],
  }),
  bench({
    name: 'clients',
    summary: 'the two Kafka clients side by side: CPU, latency, pause while a group is divided anew',
    usual: { events: 20_000, rounds: 6 },
    measure: measureClients,
    table: clientsTable,
  }),
];
