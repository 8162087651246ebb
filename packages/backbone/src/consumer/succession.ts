import { generationBefore, generationEnd } from '@simpul/contracts';
import { placeOf } from '../transport/common.ts';
import type { InMessage, Transport } from '../transport/transport.ts';
import type { Parking } from './parking.ts';

type Asked = Pick<Transport, 'missingTopics' | 'bounds' | 'committed'>;

/** Whether a message was copied from the generation of its topic before this one, and stands there as well. */
export function isCopied({ headers }: InMessage): boolean {
  return generationEnd.header in headers;
}

/** What a group did of the generations before those of its topics. */
export interface Past {
  /** topics of whose older generation it has done everything: what was copied from there is none of its business */
  readonly done: ReadonlySet<string>;
  /** why it may not read yet, in words; none once it may */
  readonly unfinished: readonly string[];
}

/** Tells how groups come from one generation of a topic to the next. */
export interface Succession {
  of(group: string, topics: readonly string[]): Promise<Past>;
}

/**
 * A group that has begun on the older generation of a topic ends there before it reads the newer one, so that each key keeps
 * its order, and then passes over what was copied. One that has never read the older generation reads the copy.
 */
export function createSuccession({
  transport,
  parking,
}: {
  transport: Asked;
  parking: Pick<Parking, 'heads'>;
}): Succession {
  /** Undefined where it never began. */
  async function progressOn(before: string, group: string): Promise<{ lacks?: string } | undefined> {
    const committed = await transport.committed(group, [before]);
    if (committed.length === 0) return undefined;
    const done = new Map(committed.map((position) => [placeOf(position), Number(position.offset)]));
    const bounds = await transport.bounds([before]);
    const behind = bounds.filter(
      (each) => Number(each.high) > Math.max(done.get(placeOf(each)) ?? 0, Number(each.low)),
    );
    if (behind.length > 0) return { lacks: `it has not done all of ${before}: the version before this one has to` };
    const heads = await Promise.all(bounds.map(({ partition }) => parking.heads({ group, topic: before, partition })));
    const parked = heads.reduce((sum, { size }) => sum + size, 0);
    if (parked === 0) return {};
    return {
      lacks: `${parked} keys of ${before} are parked: the version before this one has to redrive or discard them`,
    };
  }

  return {
    async of(group, topics) {
      const done = new Set<string>();
      const unfinished: string[] = [];
      for (const [topic, before] of await olderOf(transport, topics)) {
        if (!(await holdsAll(transport, topic, before))) {
          unfinished.push(`${topic} does not hold what stands on ${before}: cut over first`);
          continue;
        }
        const progress = await progressOn(before, group);
        if (progress?.lacks) unfinished.push(progress.lacks);
        else if (progress) done.add(topic);
      }
      return { done, unfinished };
    },
  };
}

/**
 * Holds a topic against the generation before it, where that one is there: everything on it must have been copied, and nothing
 * can be written to it any more.
 * @throws Error naming both topics, before one event could overtake those that were not, or be told where nobody listens
 */
export async function requireCutOver(
  transport: Pick<Transport, 'missingTopics' | 'bounds' | 'settings'>,
  topic: string,
): Promise<void> {
  for (const [, before] of await olderOf(transport, [topic])) {
    const isThere = (await transport.missingTopics([topic])).length === 0;
    if (!isThere || !(await holdsAll(transport, topic, before)))
      throw new Error(`topic ${topic} does not hold what stands on ${before}: cut over first`);
    const end = (await transport.settings([before])).get(before)?.[generationEnd.setting];
    if (end === generationEnd.sealed) throw new Error(`${before} is not copied to its end to ${topic}: cut over first`);
    if (end !== generationEnd.copied)
      throw new Error(`${before} can be written to, while ${topic} is to take its place: cut over first`);
  }
}

async function holdsAll(transport: Pick<Asked, 'bounds'>, topic: string, before: string): Promise<boolean> {
  const count = async (name: string): Promise<number> =>
    (await transport.bounds([name])).reduce((sum, { low, high }) => sum + Number(high) - Number(low), 0);
  return (await count(topic)) >= (await count(before));
}

/** The topics of a later generation whose older one is there, and that one. */
async function olderOf(
  transport: Pick<Asked, 'missingTopics'>,
  topics: readonly string[],
): Promise<[string, string][]> {
  const later = topics.flatMap((topic): [string, string][] => {
    const before = generationBefore(topic);
    return before ? [[topic, before]] : [];
  });
  if (later.length === 0) return [];
  const missing = await transport.missingTopics(later.map(([, before]) => before));
  return later.filter(([, before]) => !missing.includes(before));
}
