import { shown, table } from './figures.ts';

/** What a figure should be. The unit stands in the name. */
export interface Target {
  readonly name: string;
  readonly relation: 'at least' | 'at most';
  readonly value: number;
}

/** A target and what was found. */
export interface Judged extends Target {
  readonly found: number;
  readonly met: boolean;
}

/** The targets, as data: nothing here says that they are met. */
export const targets = {
  handle: { name: 'handle with the relay on, to the bare driver L', relation: 'at least', value: 0.9 },
  http: { name: 'commands through HTTP, to the bare driver L', relation: 'at least', value: 0.6 },
  drain: {
    name: 'drain, one event a document, to the lesser of raw clear and produce',
    relation: 'at least',
    value: 0.8,
  },
  drainMany: { name: 'drain, four events a document, to the same', relation: 'at least', value: 0.8 },
  overOutboxOne: { name: 'to transaction + outbox, one event a document', relation: 'at least', value: 1.05 },
  overOutboxMany: { name: 'to transaction + outbox, four events or more a clear', relation: 'at least', value: 1.3 },
  overDualWrite: { name: 'to the dual write, which promises nothing', relation: 'at least', value: 1 },
  evidence: { name: 'commands while evidence is sealed, to without', relation: 'at least', value: 0.95 },
  telemetry: { name: 'commands with all telemetry sent, to without any', relation: 'at least', value: 0.8 },
  latencyP50: { name: 'commit to effect at half the knee, p50, ms', relation: 'at most', value: 10 },
  latencyP99: { name: 'commit to effect at half the knee, p99, ms', relation: 'at most', value: 60 },
  idleQueries: { name: 'store queries/s of an idle service', relation: 'at most', value: 2 },
  leftBehind: { name: 'what a dead process left found after, s', relation: 'at most', value: 15 },
  growthTrips: { name: 'round trips per command, largest collection to smallest', relation: 'at most', value: 1 },
  growthBytes: { name: 'bytes per command, largest collection to smallest', relation: 'at most', value: 1.01 },
  growthExamined: { name: 'documents examined per command, largest to smallest', relation: 'at most', value: 1 },
  parkedTrips: { name: 'round trips per message, with parked keys to without', relation: 'at most', value: 1 },
  parkedSpeed: { name: 'speed of other keys, with parked keys to without', relation: 'at least', value: 0.9 },
  backlogHeap: { name: 'heap, MB per 100,000 events of a backlog', relation: 'at most', value: 1 },
} as const satisfies Record<string, Target>;

/** Holds a figure against its target. What could not be measured has not met it. */
export function judge(target: Target, found: number): Judged {
  const met = target.relation === 'at least' ? found >= target.value : found <= target.value;
  return { ...target, found, met };
}

/** The targets of a run and what was found, for people. */
export function targetTable(judged: readonly Judged[]): string {
  return table([
    ['target', 'wanted', 'found', ''],
    ...judged.map(({ name, relation, value, found, met }) => [
      name,
      `${relation} ${value}`,
      shown(found, 2),
      Number.isFinite(found) ? (met ? 'met' : 'not met') : 'not measured',
    ]),
  ]);
}
