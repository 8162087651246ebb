import type { Head } from '../consumer/parking.ts';
import { type Collection, majorityCollection } from '../store/collections.ts';
import type { Position } from '../transport/transport.ts';
import { pages, withIds } from './pages.ts';
import type { Scope } from './scope.ts';

interface Parked {
  readonly _id: string;
  readonly head: string;
  readonly partition: number;
  readonly offset: string;
}

/** Compares the heads of parked keys with the messages that wait behind them. */
export async function compareParked(scope: Scope): Promise<void> {
  const heads = majorityCollection<Head>(scope.db, 'parked-heads');
  const messages = majorityCollection<Parked>(scope.db, 'parked-messages');
  await findHeadless(scope, { heads, messages });
  await findEmpty(scope, { heads, messages });
}

interface Stores {
  readonly heads: Collection<Head>;
  readonly messages: Collection<Parked>;
}

/**
 * A message without a head is under way for a moment, and after a crash until the group, which has not committed it,
 * reads it again. One below the committed offset comes never again and is found by no redrive.
 */
async function findHeadless({ findings, transport, groups, settle, signal }: Scope, stores: Stores): Promise<void> {
  const { heads, messages } = stores;
  const headless = async (some: readonly Parked[]): Promise<Parked[]> => {
    const ids = some.map(({ head }) => head);
    const found = await withIds(heads, ids, { _id: 1 });
    const there = new Set(found.map(({ _id }) => _id));
    return some.filter(({ head }) => !there.has(head));
  };
  for await (const some of pages(messages, { head: 1, partition: 1, offset: 1 })) {
    signal?.throwIfAborted();
    findings.count('parked', some.length);
    const suspects = await headless(some);
    if (suspects.length === 0) continue;
    await settle();
    const ids = suspects.map(({ _id }) => _id);
    const positions = new Map<string, Promise<Position[]>>();
    for (const { _id: id, head, partition, offset } of await headless(await withIds(messages, ids))) {
      const [group = '', topic = ''] = head.split('|');
      const known = groups.has(group);
      const committed = positions.get(`${group}|${topic}`) ?? transport.committed(group, [topic]);
      positions.set(`${group}|${topic}`, committed);
      const position = (await committed).find((each) => each.partition === partition)?.offset ?? '0';
      if (known && Number(offset) >= Number(position)) continue;
      const detail = `the head of its key is gone: no redrive finds it, and the group is past its offset ${offset}`;
      await findings.add('message-without-head', { where: group, id, detail });
    }
  }
}

/** A head without messages is under way for a moment while the last one is released. */
async function findEmpty({ findings, settle, signal }: Scope, { heads, messages }: Stores): Promise<void> {
  const empty = async (some: readonly Head[]): Promise<Head[]> => {
    const ids = some.map(({ _id }) => _id);
    const found = await messages.distinct('head', { head: { $in: ids } } as never);
    const waiting = new Set<unknown>(found);
    return some.filter(({ _id }) => !waiting.has(_id));
  };
  for await (const some of pages(heads, { group: 1, rev: 1, since: 1 })) {
    signal?.throwIfAborted();
    const suspects = await empty(some);
    if (suspects.length === 0) continue;
    await settle();
    const ids = suspects.map(({ _id }) => _id);
    for (const { _id: id, group, since, rev } of await empty(await withIds(heads, ids))) {
      // One that was released and parked again meanwhile is another, and under way itself.
      if (!suspects.some((each) => each._id === id && each.rev === rev)) continue;
      const detail = `parked since ${since.toISOString()}, and nothing waits behind it: what did is lost`;
      await findings.add('head-without-messages', { where: group, id, detail });
    }
  }
}
