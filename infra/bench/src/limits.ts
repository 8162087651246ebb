import { compare, type LaneOptions, type Round } from './lane.ts';
import type { Servers } from './stand.ts';

/** What the driver, kafkajs, store and broker can do on this machine without the backbone; see `lanes/`. */
export const limitNames = ['bare', 'updates', 'clears', 'produce', 'consume'] as const;

/** Every round of each limit. */
export interface LimitsFigures {
  readonly limits: Readonly<Record<(typeof limitNames)[number], readonly Round[]>>;
}

/** Measures the limits that everything else is held against, in turns. */
export async function measureLimits(servers: Servers, options: LaneOptions): Promise<LimitsFigures> {
  return { limits: await compare(servers, limitNames, options) };
}
