import { medianRatio } from './figures.ts';
import { compare, type LaneOptions, type Round, rateOf } from './lane.ts';
import type { Servers } from './stand.ts';

const kinds = ['handle', 'reactions', 'reactions of one'] as const;

/** Every round, and the median of each round's ratio of reactions with many keys to commands of callers. */
export interface ReactionFigures {
  readonly lanes: Readonly<Record<(typeof kinds)[number], readonly Round[]>>;
  readonly ratio: number;
}

/** Commands that other aggregates' events give, with 500 keys and with one, beside those that callers give. */
export async function measureReactions(servers: Servers, options: LaneOptions): Promise<ReactionFigures> {
  const lanes = await compare(servers, kinds, options);
  return { lanes, ratio: medianRatio(lanes.reactions.map(rateOf), lanes.handle.map(rateOf)) };
}
