import type { Bounds, Position, Transport } from '../transport/transport.ts';
import type { Parked } from './parked.ts';

/** What is compared: the group that builds, the live one, what both read, and where the topics ended at first sight. */
export interface Race {
  readonly building: string;
  readonly live: string;
  readonly topics: readonly string[];
  readonly goal: readonly Bounds[];
}

/**
 * What the building generation still lacks, in words; undefined once it may go live: it has done all that was on the
 * topics when it was first looked at, and on every partition no less than the live one; and no key is parked in it
 * alone, for what waits behind that key would be missing from the view.
 */
export async function shortfall(
  { building, live, topics, goal }: Race,
  { transport, parked }: { transport: Pick<Transport, 'committed'>; parked: Parked },
): Promise<string | undefined> {
  // In this order: the live one goes on meanwhile, and must not be taken to stand where it stood before.
  const reached = await transport.committed(building, topics);
  const messages = behind(reached, { goal, live: await transport.committed(live, topics) });
  if (messages > 0) return `${messages} messages`;
  const keys = await parked.beyond(building, live);
  return keys > 0 ? `${keys} keys that are parked` : undefined;
}

/** How many messages `reached` is behind the goal and the live group, over all partitions. */
export function behind(
  reached: readonly Position[],
  { goal, live }: { goal: readonly Bounds[]; live: readonly Position[] },
): number {
  const at = (positions: readonly Position[]): Map<string, number> =>
    new Map(positions.map(({ topic, partition, offset }) => [`${topic}/${partition}`, Number(offset)]));
  const [mine, theirs] = [at(reached), at(live)];
  return goal.reduce((sum, { topic, partition, low, high }) => {
    const place = `${topic}/${partition}`;
    const wanted = Math.max(Number(high), theirs.get(place) ?? 0);
    return sum + Math.max(0, wanted - Math.max(Number(low), mine.get(place) ?? 0));
  }, 0);
}
