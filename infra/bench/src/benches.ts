import { measureBacklog } from './backlog.ts';
import { serviceNames } from './city.ts';
import { measureClients } from './clients.ts';
import { measureDrain } from './drain.ts';
import { measureEvidence } from './evidence.ts';
import { median } from './figures.ts';
import { growthOf, measureGrowth } from './growth.ts';
import { measureHandle } from './handle.ts';
import { measureHttp } from './http.ts';
import { measureIdle } from './idle.ts';
import { measureLatency } from './latency.ts';
import { measureLeftBehind } from './left-behind.ts';
import { measureLimits } from './limits.ts';
import { measureMemory } from './memory.ts';
import { measureParked } from './parked.ts';
import { measurePeers, sideName } from './peers.ts';
import { measurePersonal } from './personal.ts';
import { measureProfile } from './profile.ts';
import { measureReactions } from './reactions.ts';
import { measureRebalance } from './rebalance.ts';
import {
  httpTable,
  idleTable,
  latencyTable,
  leftBehindTable,
  memoryTable,
  peersTable,
  rebalanceTable,
  startupTable,
  telemetryTable,
} from './service-tables.ts';
import { measureSizes, sizesTable } from './sizes.ts';
import type { Servers } from './stand.ts';
import { measureStartup } from './startup.ts';
import {
  backlogTable,
  clientsTable,
  drainTable,
  evidenceTable,
  growthTable,
  handleTable,
  limitsTable,
  parkedTable,
  personalTable,
  profileTable,
  reactionsTable,
} from './tables.ts';
import { type Judged, judge, targets } from './targets.ts';
import { measureTelemetry } from './telemetry.ts';

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
    name: 'personal',
    summary: 'records of persons written and read, encrypted under a key for each beside in clear',
    usual: { rounds: 9, seconds: 3 },
    all: { rounds: 3, seconds: 2 },
    measure: measurePersonal,
    table: personalTable,
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
    name: 'evidence',
    summary: 'commands that leave an entry of evidence each, with sealing and without',
    usual: { rounds: 15, seconds: 4 },
    measure: measureEvidence,
    table: evidenceTable,
    judged: ({ ratio }) => [judge(targets.evidence, ratio)],
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
    name: 'http',
    summary: 'the same commands through HTTP, of a service process: without and with an Idempotency-Key',
    usual: { rounds: 9, seconds: 3 },
    all: { rounds: 3, seconds: 2 },
    measure: measureHttp,
    table: httpTable,
    judged: ({ httpToBare }) => [judge(targets.http, httpToBare)],
  }),
  bench({
    name: 'telemetry',
    summary: 'commands through HTTP with telemetry off, with traces passed on, and with all of it sent',
    usual: { rounds: 15, seconds: 4 },
    measure: measureTelemetry,
    table: telemetryTable,
    judged: ({ sentToOff }) => [judge(targets.telemetry, sentToOff)],
  }),
  bench({
    name: 'latency',
    summary:
      'from command to effect in an open loop, at half the highest rate that is kept up with for so many seconds',
    usual: { seconds: 60, rounds: 3 },
    all: { seconds: 8, rounds: 2 },
    measure: measureLatency,
    table: latencyTable,
    judged: ({ p50, p99 }) => [judge(targets.latencyP50, median(p50)), judge(targets.latencyP99, median(p99))],
  }),
  bench({
    name: 'idle',
    summary: 'what each service costs that nobody asks anything: store queries, CPU, spans',
    usual: { seconds: 30, rounds: 3 },
    all: { rounds: 1 },
    measure: measureIdle,
    table: idleTable,
    judged: (figures) =>
      serviceNames.map((service) =>
        judge(
          { ...targets.idleQueries, name: `store queries/s of an idle ${service}` },
          median(figures[service].queries),
        ),
      ),
  }),
  bench({
    name: 'left-behind',
    summary: 'how long an event waits whose process dies between commit and publishing',
    usual: { rounds: 6 },
    all: { rounds: 2 },
    measure: measureLeftBehind,
    table: leftBehindTable,
    judged: ({ seconds }) => [judge(targets.leftBehind, Math.max(...seconds))],
  }),
  bench({
    name: 'startup',
    summary: 'from the start of a process to its being ready, of each service',
    usual: { rounds: 5 },
    all: { rounds: 1 },
    measure: measureStartup,
    table: startupTable,
  }),
  bench({
    name: 'memory',
    summary: 'memory of a process of each service, at first and after so many commands to each',
    usual: { commands: 10_000 },
    all: { commands: 500 },
    measure: measureMemory,
    table: memoryTable,
  }),
  bench({
    name: 'sizes',
    summary: 'bytes of documents in the store and of messages on topics, after so many commands to each service',
    usual: { commands: 500 },
    measure: measureSizes,
    table: sizesTable,
  }),
  bench({
    name: 'rebalance',
    summary: 'how long partitions rest while a member of a group joins and leaves',
    usual: { rounds: 5 },
    all: { rounds: 1 },
    measure: measureRebalance,
    table: rebalanceTable,
  }),
  bench({
    name: 'peers',
    summary: 'the same work by others: dual write, transaction + outbox, Emmett (installs them on first use)',
    usual: { rounds: 6, seconds: 5 },
    measure: measurePeers,
    table: peersTable,
    judged: ({ ratios }) => {
      const to = (...side: Parameters<typeof sideName>) => ratios[sideName(...side)] ?? Number.NaN;
      const { overOutboxOne, overOutboxMany, overDualWrite } = targets;
      return [
        judge(overOutboxOne, to('transaction + outbox', 1)),
        judge(overOutboxMany, to('transaction + outbox', 4)),
        judge({ ...overDualWrite, name: `${overDualWrite.name}, one event` }, to('dual write', 1)),
        judge({ ...overDualWrite, name: `${overDualWrite.name}, four events` }, to('dual write', 4)),
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
