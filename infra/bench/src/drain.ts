import { medianRatio } from './figures.ts';
import { compare, type LaneOptions, type Round, rateOf } from './lane.ts';
import type { Servers } from './stand.ts';

const kinds = ['drain', 'drain of four', 'clears', 'clears of four', 'produce'] as const;

/** Every round, and the medians of each round's ratio to the lesser of clearing alone and publishing alone. */
export interface DrainFigures {
  readonly lanes: Readonly<Record<(typeof kinds)[number], readonly Round[]>>;
  readonly ratioOfOne: number;
  readonly ratioOfFour: number;
}

/** Empties outboxes that filled while no event could leave, beside what clearing and publishing alone can do. */
export async function measureDrain(servers: Servers, options: LaneOptions): Promise<DrainFigures> {
  const lanes = await compare(servers, kinds, options);
  const ratio = (drained: readonly Round[], cleared: readonly Round[]): number => {
    const limit = cleared.map((each, round) => {
      const published = lanes.produce[round];
      return Math.min(rateOf(each), published ? rateOf(published) : Number.NaN);
    });
    return medianRatio(drained.map(rateOf), limit);
  };
  return {
    lanes,
    ratioOfOne: ratio(lanes.drain, lanes.clears),
    ratioOfFour: ratio(lanes['drain of four'], lanes['clears of four']),
  };
}
