import { partitionOf } from '@simpul/backbone';
import { accountTopic } from '../domain.ts';
import type { Lane } from '../lane.ts';
import type { Address } from '../stand.ts';
import { type BareEntry, bareClear, bareDocument, bareEntry, bareMessage, fill, openBare } from './servers.ts';
import { idOf, ids, keepBusy, timed, until } from './work.ts';

const batchLimit = 1_000;
const clearLimit = 500;

/**
 * The limit L: what the driver and kafkajs do in a loop that makes the same round trips as `handle`, relay and clearing
 * do, in the same sizes and with as many commands in flight, and nothing else. No decision, no checks, no recovery.
 */
export async function bareLane(address: Address): Promise<Lane> {
  const bare = await openBare(address);
  const { collection, producer, topic } = bare;
  await fill(
    collection,
    ids.map((id) => bareDocument(id)),
  );
  let ready: { id: string; entry: BareEntry }[] = [];
  const dirty = new Map<string, number>();
  let sending: Promise<void> | undefined;
  let clearing: Promise<void> | undefined;
  let failure: unknown;

  async function command(n: number): Promise<void> {
    const id = idOf(n);
    const found = await collection.findOne({ _id: id });
    if (!found) throw new Error(`${id} is not there`);
    const { _id, outbox: _outbox, outboxSince: _since, ...rest } = found;
    const entry = bareEntry(found.lastSeq, found.state.balance + 1);
    const set = {
      ...rest,
      rev: found.rev + 1,
      version: found.version + 1,
      lastSeq: entry.seq,
      state: { ...found.state, balance: entry.data.balance },
      writes: [...found.writes, `write-${String(n).padStart(6, '0')}`].slice(-16),
    };
    const { matchedCount } = await collection.updateOne({ _id, rev: found.rev }, {
      $set: set,
      $unset: { dueAt: '' },
      $push: { outbox: { $each: [entry] } },
      $min: { outboxSince: entry.time },
    } as never);
    if (matchedCount !== 1) throw new Error(`two commands met on ${id}`);
    ready.push({ id, entry });
    sending ??= send().catch((error) => (failure = error));
  }

  async function send(): Promise<void> {
    while (ready.length > 0) {
      const batch = ready.slice(0, batchLimit);
      ready = ready.slice(batchLimit);
      const messages = batch.map(({ id, entry }) => bareMessage(id, entry, partitionOf(id, accountTopic.partitions)));
      await producer.sendBatch({ topicMessages: [{ topic, messages }], acks: -1 });
      for (const { id, entry } of batch) dirty.set(id, entry.seq);
      clearing ??= clear().catch((error) => (failure = error));
    }
    sending = undefined;
  }

  async function clear(): Promise<void> {
    while (dirty.size > 0) {
      const batch = [...dirty].slice(0, clearLimit).map(([id, seq]) => ({ id, seq }));
      for (const { id } of batch) dirty.delete(id);
      await bareClear(collection, batch);
    }
    clearing = undefined;
  }

  return {
    round: ({ seconds }) =>
      timed(async () => {
        const count = await keepBusy(seconds, command);
        await until(() => failure !== undefined || (!sending && !clearing));
        if (failure) throw failure;
        return count;
      }),
    close: bare.close,
  };
}
