import type { Logger } from 'pino';
import type { InMessage, Transport } from '../transport/transport.ts';

type Offsets = ReadonlyMap<string, number>;

/**
 * Tells whether a group is done with a message, by what it has committed; asked at the broker at most every `freshMs` a
 * group, however many messages wait. While the broker cannot say, no.
 */
export function createReached({
  transport,
  logger,
  freshMs,
}: {
  transport: Pick<Transport, 'committed'>;
  logger: Logger;
  freshMs: number;
}): (group: string, topics: readonly string[], message: InMessage) => Promise<boolean> {
  const looks = new Map<string, { at: number; offsets: Promise<Offsets> }>();

  async function look(group: string, topics: readonly string[]): Promise<Offsets> {
    try {
      const positions = await transport.committed(group, topics);
      return new Map(positions.map(({ topic, partition, offset }) => [`${topic}/${partition}`, Number(offset)]));
    } catch (error) {
      logger.debug({ err: error, group }, 'what a group has done cannot be read, will be tried again');
      return new Map();
    }
  }

  return async (group, topics, { topic, partition, offset }) => {
    const last = looks.get(group);
    const isDone = (offsets: Offsets): boolean => Number(offset) < (offsets.get(`${topic}/${partition}`) ?? 0);
    if (last && isDone(await last.offsets)) return true;
    if (last && performance.now() - last.at < freshMs) return false;
    // Another that waits may have looked meanwhile.
    if (looks.get(group) === last) looks.set(group, { at: performance.now(), offsets: look(group, topics) });
    return isDone((await looks.get(group)?.offsets) ?? new Map());
  };
}
