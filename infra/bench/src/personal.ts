import { medianRatio } from './figures.ts';
import { compare, cpuOf, type LaneOptions, type Round, rateOf } from './lane.ts';
import type { Servers } from './stand.ts';

const kinds = [
  'writes in clear',
  'writes sealed',
  'reads in clear',
  'reads sealed',
  'reads sealed, keys not remembered',
] as const;
type Kind = (typeof kinds)[number];

/** What encryption at rest costs: ratios to the same work on documents in clear, medians of rounds of one run. */
export interface PersonalFigures {
  readonly lanes: Readonly<Record<Kind, readonly Round[]>>;
  readonly writes: number;
  readonly reads: number;
  /** each read fetches and unwraps the person's key */
  readonly readsOfStrangers: number;
  /** client CPU of a sealed write and read, to those in clear */
  readonly cpuWrites: number;
  readonly cpuReads: number;
}

/** The same records, written and read in turns, in clear and under a key for each person. */
export async function measurePersonal(servers: Servers, options: LaneOptions): Promise<PersonalFigures> {
  const lanes = await compare(servers, kinds, options);
  const ratio = (one: Kind, other: Kind, of: (round: Round) => number) =>
    medianRatio(lanes[one].map(of), lanes[other].map(of));
  return {
    lanes,
    writes: ratio('writes sealed', 'writes in clear', rateOf),
    reads: ratio('reads sealed', 'reads in clear', rateOf),
    readsOfStrangers: ratio('reads sealed, keys not remembered', 'reads in clear', rateOf),
    cpuWrites: ratio('writes sealed', 'writes in clear', cpuOf),
    cpuReads: ratio('reads sealed', 'reads in clear', cpuOf),
  };
}
