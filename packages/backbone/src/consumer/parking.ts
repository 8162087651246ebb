import type { Connection } from 'mongoose';
import mongoose from 'mongoose';
import { randomId } from '../ids.ts';
import { createDiscards } from '../ops/discards.ts';
import { majorityCollection } from '../store/collections.ts';
import { isDuplicateKey } from '../store/outage.ts';
import type { InMessage } from '../transport/transport.ts';
import type { StepHook } from '../types.ts';
import type { Cause } from './attempt.ts';
import { redriveAfterMs } from './backoff.ts';

/** A parked key of one group: while it stands, every later message of the key waits behind the one that failed. */
export interface Head {
  readonly _id: string;
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly rev: number;
  readonly cause: Cause;
  readonly reason: string;
  readonly attempts: number;
  readonly since: Date;
  /** when it is tried again by itself; absent where a person must look at it */
  readonly due?: Date;
}

interface Waiting {
  readonly _id: string;
  readonly head: string;
  readonly partition: number;
  readonly offset: string;
  readonly headers: Record<string, string>;
  readonly value: mongoose.mongo.Binary | null;
  /** whoever put it here last: nobody else takes it back */
  readonly by: string;
  readonly at: Date;
}

/** A message that waits, and the id by which it is settled. */
export interface ParkedMessage {
  readonly id: string;
  readonly message: InMessage;
}

/** Where what could not be handled waits, in order, lost to nobody. */
export interface Parking {
  /** The parked keys of a partition: read on assignment, before its first message. */
  heads(partition: { group: string; topic: string; partition: number }): Promise<Map<string, Head>>;
  /** Parks a message and with it its key; where the key is parked already, the message waits behind. */
  park(group: string, message: InMessage, why: { cause: Cause; reason: string }): Promise<Head>;
  /** Puts messages behind a parked key. Undefined when the key has been released meanwhile: handle them directly. */
  append(head: Head, messages: readonly InMessage[]): Promise<Head | undefined>;
  next(head: Head): Promise<ParkedMessage | undefined>;
  settle(id: string): Promise<void>;
  /** After a redrive failed again: the new cause, and when the next try is due. Undefined when the key is released. */
  postpone(head: Head, why: { cause: Cause; reason: string }): Promise<Head | undefined>;
  /** False when a message was appended meanwhile: look again. */
  release(head: Head): Promise<boolean>;
  find(id: string): Promise<Head | undefined>;
  /** Removes what an operator has ordered to be discarded behind a key; only its owner calls it. */
  discardOrdered(head: Head): Promise<true>;
  /** Heads whose redrive is due, of any partition. */
  due(groups: readonly string[]): Promise<Head[]>;
}

/** Opens the parking of a service's store. */
export function createParking(db: Connection, step?: StepHook): Parking {
  const headDocs = majorityCollection<Head>(db, 'parked-heads', [
    { keys: { group: 1, topic: 1, partition: 1 } },
    { keys: { due: 1 }, sparse: true },
  ]);
  const waitingDocs = majorityCollection<Waiting>(db, 'parked-messages', [{ keys: { head: 1, _id: 1 } }]);

  const discards = createDiscards(db);

  const headId = (group: string, { topic, key }: InMessage): string => `${group}|${topic}|${key}`;
  const find = async (id: string): Promise<Head | undefined> =>
    ((await headDocs.findOne({ _id: id } as never)) as Head | null) ?? undefined;

  async function wait(head: string, messages: readonly InMessage[]): Promise<{ ids: string[]; by: string }> {
    const by = randomId();
    const at = new Date();
    const updates = messages.map(({ partition, offset, headers, value }) => {
      const set = { head, partition, offset, headers, value: value && new mongoose.mongo.Binary(value), by };
      const filter = { _id: `${head}|${offset.padStart(19, '0')}` };
      return { updateOne: { filter, update: { $set: set, $setOnInsert: { at } }, upsert: true } };
    });
    const put = () => waitingDocs.bulkWrite(updates as never, { ordered: false });
    // A former owner of the partition may put them here at the same time: the second then finds them.
    await put().catch((error) => (isDuplicateKey(error) ? put() : Promise.reject(error)));
    return { ids: updates.map(({ updateOne }) => updateOne.filter._id), by };
  }

  async function park(group: string, message: InMessage, why: { cause: Cause; reason: string }): Promise<Head> {
    const _id = headId(group, message);
    for (;;) {
      // The head first: it comes again if we die now, while a message without a head would be left behind for good.
      const head = (await find(_id)) ?? (await create({ _id, group, message, why }));
      await step?.('parking', message.headers.ce_id ?? '');
      const parked = head && (await append(head, [message]));
      if (parked) return parked;
    }
  }

  async function create({
    _id,
    group,
    message,
    why,
  }: {
    _id: string;
    group: string;
    message: InMessage;
    why: { cause: Cause; reason: string };
  }): Promise<Head | undefined> {
    const since = new Date();
    const { topic, partition, key } = message;
    const head: Head = {
      _id,
      group,
      topic,
      partition,
      key,
      rev: 1,
      ...why,
      attempts: 1,
      since,
      ...dueAfter(why.cause, 1, since),
    };
    try {
      await headDocs.insertOne(head as never);
      return head;
    } catch (error) {
      unlessDuplicate(error);
      return undefined;
    }
  }

  async function touch(head: Head): Promise<Head | undefined> {
    const { matchedCount } = await headDocs.updateOne(
      { _id: head._id, rev: head.rev } as never,
      { $inc: { rev: 1 } } as never,
    );
    return matchedCount === 1 ? { ...head, rev: head.rev + 1 } : undefined;
  }

  async function append(head: Head, messages: readonly InMessage[]): Promise<Head | undefined> {
    const { ids, by } = await wait(head._id, messages);
    for (let current: Head | undefined = head; current; current = await find(head._id)) {
      const touched = await touch(current);
      if (touched) return touched;
    }
    await waitingDocs.deleteMany({ _id: { $in: ids }, by } as never);
    return undefined;
  }

  async function next(head: Head): Promise<ParkedMessage | undefined> {
    const found = (await waitingDocs
      .find({ head: head._id } as never)
      .sort({ _id: 1 })
      .limit(1)
      .next()) as Waiting | null;
    if (!found) return undefined;
    const { topic, key } = head;
    const { partition, offset, headers, value } = found;
    return {
      id: found._id,
      message: { topic, partition, offset, key, headers, value: value && Buffer.from(value.buffer) },
    };
  }

  async function settle(id: string): Promise<void> {
    await waitingDocs.deleteOne({ _id: id } as never);
  }

  async function postpone(head: Head, why: { cause: Cause; reason: string }): Promise<Head | undefined> {
    const attempts = head.attempts + 1;
    const { due } = dueAfter(why.cause, attempts, head.since);
    for (let current: Head | undefined = head; current; current = await find(head._id)) {
      // Another due time is an operator's, who asks for a try after this one.
      if (current.due?.getTime() !== head.due?.getTime()) return current;
      const set = { ...why, attempts, rev: current.rev + 1 };
      const change = due ? { $set: { ...set, due } } : { $set: set, $unset: { due: '' } };
      const { matchedCount } = await headDocs.updateOne({ _id: head._id, rev: current.rev } as never, change as never);
      if (matchedCount === 0) continue;
      const { due: _due, ...rest } = current;
      return { ...rest, ...set, ...(due && { due }) };
    }
    return undefined;
  }

  async function release(head: Head): Promise<boolean> {
    const { deletedCount } = await headDocs.deleteOne({ _id: head._id, rev: head.rev } as never);
    return deletedCount === 1;
  }

  async function discardOrdered(head: Head): Promise<true> {
    await discards.carryOut(head._id);
    return true;
  }

  async function heads({
    group,
    topic,
    partition,
  }: {
    group: string;
    topic: string;
    partition: number;
  }): Promise<Map<string, Head>> {
    const found = (await headDocs.find({ group, topic, partition } as never).toArray()) as unknown as Head[];
    return new Map(found.map((head) => [head.key, head]));
  }

  async function due(groups: readonly string[]): Promise<Head[]> {
    const found = await headDocs
      .find({ due: { $lte: new Date() }, group: { $in: groups } } as never)
      .sort({ due: 1 })
      .limit(500)
      .toArray();
    return found as unknown as Head[];
  }

  return { heads, park, append, next, settle, postpone, release, find, discardOrdered, due };
}

function unlessDuplicate(error: unknown): void {
  if (!isDuplicateKey(error)) throw error;
}

/** Only what has not arrived yet is tried again by itself. */
function dueAfter(cause: Cause, attempts: number, since: Date): { due?: Date } {
  const now = Date.now();
  const waitMs = cause === 'not-yet' ? redriveAfterMs(attempts, now - since.getTime(), Math.random()) : undefined;
  return waitMs === undefined ? {} : { due: new Date(now + waitMs) };
}
