import { median, medianRatio } from './figures.ts';
import { compare, cpuOf, type LaneOptions, type Round, rateOf } from './lane.ts';
import type { Servers } from './stand.ts';

const kinds = ['bare', 'handle', 'handle of four'] as const;

/** Commands through the backbone beside the limit L. CPU is that of the service's process, in microseconds. */
export interface HandleFigures {
  readonly lanes: Readonly<Record<(typeof kinds)[number], readonly Round[]>>;
  /** median of each round's ratio of `handle` to `bare` */
  readonly ratio: number;
  readonly cpuBare: number;
  /** a command without its events: what is left when they are taken off */
  readonly cpuPerCommand: number;
  /** one more event of the same command: decided, stored, published, cleared */
  readonly cpuPerEvent: number;
}

/** Commands with one event and with four, and L, in turns; a round ends when everything is published and cleared. */
export async function measureHandle(servers: Servers, options: LaneOptions): Promise<HandleFigures> {
  const lanes = await compare(servers, kinds, options);
  const one = lanes.handle.map(cpuOf);
  const four = lanes['handle of four'].map(cpuOf);
  const perEvent = four.map((cpu, round) => (cpu - (one[round] ?? Number.NaN)) / 3);
  return {
    lanes,
    ratio: medianRatio(lanes.handle.map(rateOf), lanes.bare.map(rateOf)),
    cpuBare: median(lanes.bare.map(cpuOf)),
    cpuPerCommand: median(one.map((cpu, round) => cpu - (perEvent[round] ?? Number.NaN))),
    cpuPerEvent: median(perEvent),
  };
}
