import { setTimeout as delay } from 'node:timers/promises';
import { NotYet, Rejected } from '@simpul/contracts';
import { decode, typeOf, Unreadable } from '../cloudevents.ts';
import type { Handler } from '../consumer/reaction.ts';
import { createSlots } from '../consumer/slots.ts';
import { majorityCollection } from '../store/collections.ts';
import { readRanges } from '../transport/read.ts';
import type { Bounds, InMessage } from '../transport/transport.ts';
import { createFate } from './fate.ts';
import type { Scope } from './scope.ts';

/** Feeds a scratch generation with what the live one was fed with. */
export interface Feed {
  /** Reads on to where the topics end now; those ends. */
  on(): Promise<readonly Bounds[]>;
  /** Whether what is parked in the live group has changed since: then the two have not had the same events. */
  disturbed(): Promise<boolean>;
  /** how many events its handlers refused */
  refused(): number;
}

const tries = 5;
const sideBySide = 32;

/** Starts a feed; what is parked or discarded in the live group `group` is left out. */
export function createFeed(
  scope: Scope,
  { name, group, on: handlers }: { name: string; group: string; on: readonly Handler[] },
): Feed {
  const { db, transport, signal, topicOf } = scope;
  const startedAt = new Date();
  const fate = createFate(db);
  const topics = [...new Set(handlers.map(({ type }) => topicOf(`${type.topic.replace('.', ':')}:`).topic))];
  const next = new Map<string, number>();
  const leftOut = new Set<string>();
  const refusedKeys = new Set<string>();
  const slot = createSlots(sideBySide);
  let refused = 0;

  const idOf = ({ topic, key, offset }: InMessage): string => `${group}|${topic}|${key}|${offset.padStart(19, '0')}`;

  async function on(): Promise<readonly Bounds[]> {
    const ends = await transport.bounds(topics);
    const ranges = ends.map(({ topic, partition, low, high }) => {
      const place = `${topic}/${partition}`;
      const from = next.get(place) ?? Number(low);
      next.set(place, Number(high));
      return { topic, partition, from, to: Number(high) };
    });
    await readRanges(transport, { group: scope.group(), ranges, signal, each: take });
    return ends;
  }

  /** Keys side by side, one key in order. */
  async function take(messages: readonly InMessage[]): Promise<void> {
    const ids = messages.map(idOf);
    const out = new Set([...(await fate.parked(ids)), ...(await fate.discarded(ids))]);
    for (const id of out) leftOut.add(id);
    const keys = Map.groupBy(
      messages.filter((message) => !out.has(idOf(message))),
      ({ topic, key }) => `${topic}|${key}`,
    );
    await Promise.all(
      [...keys].map(([key, some]) =>
        slot(async () => {
          for (const message of some) if (!refusedKeys.has(key)) await handle(message, key);
        }),
      ),
    );
  }

  async function handle(message: InMessage, key: string): Promise<void> {
    const handler = handlers.find(({ type }) => type.type === typeOf(message));
    if (!handler) return;
    for (let attempt = 1; ; attempt += 1) {
      try {
        await handler.handle({ ...decode(message, handler.type), reaction: name });
        return;
      } catch (error) {
        if (error instanceof Rejected || error instanceof NotYet || error instanceof Unreadable) {
          refused += 1;
          refusedKeys.add(key);
          return;
        }
        if (attempt === tries) throw error;
        await delay(100 * 2 ** attempt);
      }
    }
  }

  async function disturbed(): Promise<boolean> {
    const still = new Set([...(await fate.parked(leftOut)), ...(await fate.discarded(leftOut))]);
    if (still.size < leftOut.size) return true;
    const since = { head: { $gte: `${group}|`, $lt: `${group}}` }, at: { $gte: startedAt } };
    return (await majorityCollection(db, 'parked-messages').findOne(since as never)) !== null;
  }

  return { on, disturbed, refused: () => refused };
}
