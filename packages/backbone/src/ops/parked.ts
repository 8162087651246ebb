import { maskedValue, type ParkedKey, type ParkedSelection, Rejected } from '@simpul/contracts';
import type mongoose from 'mongoose';
import type { Connection } from 'mongoose';
import type { Head } from '../consumer/parking.ts';
import { KeyReused } from '../errors.ts';
import { randomId } from '../ids.ts';
import { majorityCollection } from '../store/collections.ts';
import type { Page, Request } from '../types.ts';
import { createDiscards, type DiscardRequest } from './discards.ts';
import { createOpsEvidence } from './evidence.ts';
import { reactionOf } from './status.ts';

/** Names of the service's groups: what stands before a reaction's name, and which groups it has now. */
export interface Groups {
  readonly prefix: string;
  names(): ReadonlySet<string>;
}

/** A message that waits, as it came. */
export interface WaitingMessage {
  readonly offset: string;
  readonly at: Date;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Buffer | null;
}

/** Where a page begins and how long it is. */
export interface PageOf {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What was given to the owners of the partitions. `next` goes on where time ran out. */
export interface Given {
  readonly keys: number;
  readonly messages?: number;
  /** keys of groups the service no longer has: nobody redrives them */
  readonly retired: number;
  readonly next?: string;
}

/** A discard as it is asked for; `request` makes asking twice harmless. */
export interface DiscardAsked {
  readonly selection: ParkedSelection;
  readonly actor: string;
  readonly reason: string;
  readonly waiting: boolean;
  /** with one `id` and without `waiting`: the message that is meant */
  readonly offset?: string | undefined;
  readonly request?: Request;
  readonly cursor?: string | undefined;
  /** epoch milliseconds after which it stops between two keys and says where */
  readonly deadline: number;
}

/** What operators do with parked keys. */
export interface ParkedOps {
  list(selection: ParkedSelection, page: PageOf): Promise<Page<ParkedKey>>;
  /** @throws Rejected `ops.not-parked` */
  show(id: string, page: PageOf): Promise<{ key: ParkedKey; messages: Page<WaitingMessage> }>;
  /** Flags keys as due, in evidence. @throws Rejected `ops.nothing-selected` */
  redrive(selection: ParkedSelection, actor: string): Promise<Given>;
  /** Orders messages to be removed, each copied into evidence first. @throws Rejected `ops.nothing-selected`, `ops.moved-on` · {@link KeyReused} */
  discard(asked: DiscardAsked): Promise<Given>;
}

interface Waiting {
  readonly head: string;
  readonly offset: string;
  readonly headers: Record<string, string>;
  readonly value: mongoose.mongo.Binary | null;
  readonly at: Date;
}

const batch = 200;
const nudged = 500;

/** Opens what is parked, for operators. `redrive` asks this process to run a key at once, where its partition is here. */
export function createParkedOps({
  db,
  groups,
  redrive: runHere,
}: {
  db: Connection;
  groups: Groups;
  redrive(head: Head): void;
}): ParkedOps {
  const heads = majorityCollection<Omit<Head, '_id'>>(db, 'parked-heads');
  const waiting = majorityCollection<Waiting>(db, 'parked-messages');
  const discards = createDiscards(db);
  const evidence = createOpsEvidence(db);

  const filterOf = ({ id, reaction, key, cause }: ParkedSelection): Record<string, unknown> => ({
    ...(id !== undefined && { _id: id }),
    ...(reaction !== undefined && { group: groups.prefix + reaction }),
    ...(key !== undefined && { key }),
    ...(cause !== undefined && { cause }),
  });

  async function headsAfter(filter: Record<string, unknown>, { limit, cursor }: PageOf): Promise<Head[]> {
    const from = cursor === undefined ? {} : { _id: { $gt: cursor } };
    return (await heads
      .find({ $and: [filter, from] } as never)
      .sort({ _id: 1 })
      .limit(limit)
      .toArray()) as Head[];
  }

  async function* selected(filter: Record<string, unknown>, from: string | undefined): AsyncGenerator<Head> {
    for (let cursor = from; ; ) {
      const found = await headsAfter(filter, { limit: batch, cursor });
      yield* found;
      cursor = found.at(-1)?._id;
      if (found.length < batch) return;
    }
  }

  async function list(selection: ParkedSelection, { limit, cursor }: PageOf): Promise<Page<ParkedKey>> {
    const after = cursor === undefined ? undefined : readCursor(cursor);
    const found = await headsAfter(filterOf(selection), { limit: limit + 1, cursor: after });
    return pageOf(found, limit, (head) => shown(head, groups.prefix));
  }

  async function show(
    id: string,
    { limit, cursor }: PageOf,
  ): Promise<{ key: ParkedKey; messages: Page<WaitingMessage> }> {
    const head = (await heads.findOne({ _id: id })) as Head | null;
    if (!head) throw new Rejected('ops.not-parked');
    const after = cursor === undefined ? '' : readCursor(cursor);
    const found = await waiting
      .find({ head: id, _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(limit + 1)
      .toArray();
    const messages = pageOf(found, limit, ({ offset, at, headers, value }) => ({
      offset,
      at,
      headers,
      value: value && Buffer.from(value.buffer),
    }));
    return { key: shown(head, groups.prefix), messages };
  }

  async function redrive(selection: ParkedSelection, actor: string): Promise<Given> {
    refuseNothing(selection);
    const mine = { $in: [...groups.names()] };
    const filter = filterOf(selection);
    await evidence.add({ _id: randomId(), what: 'redrive', actor, selection: maskedValue(selection) });
    const ours = { $and: [filter, { group: mine }] } as never;
    const { matchedCount } = await heads.updateMany(ours, flag());
    const retired = await heads.countDocuments({ $and: [filter, { group: { $not: mine } }] } as never);
    for (const head of (await heads.find(ours).limit(nudged).toArray()) as Head[]) runHere(head);
    return { keys: matchedCount, retired };
  }

  async function discard({
    selection,
    actor,
    reason,
    waiting: all,
    offset,
    request,
    cursor,
    deadline,
  }: DiscardAsked): Promise<Given> {
    refuseNothing(selection);
    if (offset !== undefined && (selection.id === undefined || all)) throw new Rejected('ops.nothing-selected');
    const id = request?.id ?? randomId();
    const answered = await evidence.find(id);
    if (answered) {
      if (answered.bodyHash !== request?.bodyHash) throw new KeyReused();
      const place = answered.next === undefined ? {} : { next: String(answered.next) };
      return { ...(answered.answer as Given), ...place };
    }
    const asked: DiscardRequest = { id, actor, reason, waiting: all, ...(offset !== undefined && { offset }) };
    const names = groups.names();
    const count = { keys: 0, messages: 0, retired: 0 };
    let next: string | undefined;
    for await (const head of selected(filterOf(selection), cursor === undefined ? undefined : readCursor(cursor))) {
      const messages = await discards.order(head, asked);
      await handOver(head, asked, names.has(head.group));
      if (messages > 0) count.keys += 1;
      if (!names.has(head.group)) count.retired += 1;
      count.messages += messages;
      if (Date.now() < deadline) continue;
      next = head._id;
      break;
    }
    const answer: Given = { ...count, ...(next !== undefined && { next: writeCursor(next) }) };
    // Where to go on is a key's id, which a stranger may have chosen: bytes leave no store in clear.
    const place = answer.next === undefined ? {} : { next: Buffer.from(answer.next) };
    const told = { actor, reason, selection: maskedValue(selection), bodyHash: request?.bodyHash, answer: count };
    await evidence.add({ _id: id, what: 'discard-request', ...told, ...place });
    return answer;
  }

  /** Flags the head for its owner. What belongs to nobody any more is seen to here. */
  async function handOver(head: Head, asked: DiscardRequest, owned: boolean): Promise<void> {
    const { matchedCount } = await heads.updateOne({ _id: head._id }, flag());
    if (matchedCount === 0) return discards.withdraw(head._id, asked);
    if (owned) return runHere({ ...head, due: new Date() });
    await discards.carryOut(head._id);
    if (await waiting.findOne({ head: head._id })) return;
    await heads.deleteOne({ _id: head._id, rev: head.rev + 1 });
  }

  return { list, show, redrive, discard };
}

/** Every change raises the revision: an owner that is about to release the key then looks again. */
function flag() {
  return { $set: { due: new Date() }, $inc: { rev: 1 } } as const;
}

function refuseNothing({ id, reaction, key, cause, all }: ParkedSelection): void {
  if ([id, reaction, key, cause, all].every((each) => each === undefined)) throw new Rejected('ops.nothing-selected');
}

function shown(
  { _id: id, group, topic, partition, key, cause, reason, attempts, since, due }: Head,
  prefix: string,
): ParkedKey {
  return {
    id,
    reaction: reactionOf(group, prefix),
    group,
    topic,
    partition,
    key,
    cause,
    reason,
    attempts,
    since: since.toISOString(),
    ...(due && { due: due.toISOString() }),
  };
}

function pageOf<D extends { _id: string }, T>(found: readonly D[], limit: number, to: (each: D) => T): Page<T> {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items: items.map(to), ...(found.length > limit && last && { next: writeCursor(last._id) }) };
}

function writeCursor(id: string): string {
  return Buffer.from(id).toString('base64url');
}

function readCursor(text: string): string {
  const id = Buffer.from(text, 'base64url').toString();
  if (id === '' || writeCursor(id) !== text) throw new Rejected('request.bad-cursor');
  return id;
}
