import { medianRatio } from './figures.ts';
import { compare, type LaneOptions, type Round, rateOf } from './lane.ts';
import type { Servers } from './stand.ts';

const kinds = ['on record', 'on record and sealed'] as const;

/** Commands that leave an entry of evidence each, without sealing and with it. */
export interface EvidenceFigures {
  readonly lanes: Readonly<Record<(typeof kinds)[number], readonly Round[]>>;
  /** median of each round's ratio of commands a second, with sealing to without */
  readonly ratio: number;
}

/** What sealing takes from the commands beside it, in turns. */
export async function measureEvidence(servers: Servers, options: LaneOptions): Promise<EvidenceFigures> {
  const lanes = await compare(servers, kinds, options);
  return { lanes, ratio: medianRatio(lanes['on record and sealed'].map(rateOf), lanes['on record'].map(rateOf)) };
}
