import { masked, Rejected } from '@simpul/contracts';
import type mongoose from 'mongoose';
import type { Connection } from 'mongoose';
import { isOwnHeader } from '../cloudevents.ts';
import { majorityCollection } from '../store/collections.ts';
import { isDuplicateKey } from '../store/outage.ts';
import { createOpsEvidence, idInEvidence } from './evidence.ts';

interface Waiting {
  readonly head: string;
  readonly offset: string;
  readonly headers: Record<string, string>;
  readonly value: mongoose.mongo.Binary | null;
}

interface Order {
  readonly head: string;
  readonly evidence: string;
}

/** Who discards what, and why. `id` is the request's own: asked again it orders nothing further. */
export interface DiscardRequest {
  readonly id: string;
  readonly actor: string;
  readonly reason: string;
  /** also what waits behind the message that failed */
  readonly waiting: boolean;
  /** of the message that must be the one that failed; any, unless it is given */
  readonly offset?: string;
}

/** A parked key as an order names it. */
interface Place {
  readonly _id: string;
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly cause: string;
  readonly reason: string;
}

/** Discards are ordered by anybody, in evidence, and carried out by the owner of the partition, between two messages. */
export interface Discards {
  /**
   * Orders what waits behind a key now; the number of messages. Flag the head afterwards, so that its owner looks.
   * @throws Rejected `ops.moved-on` another message waits first than the one that was meant
   */
  order(head: Place, request: DiscardRequest): Promise<number>;
  /** Removes what was ordered behind a key, each message with an entry that says so. Only the key's owner calls it. */
  carryOut(head: string): Promise<void>;
  /** Takes back what a request ordered behind a key that is parked no more: its messages were handled, or are about to be. */
  withdraw(head: string, request: DiscardRequest): Promise<void>;
}

const batch = 200;

/** Opens the orders of a service's store. */
export function createDiscards(db: Connection): Discards {
  const evidence = createOpsEvidence(db);
  const waiting = majorityCollection<Waiting>(db, 'parked-messages', [{ keys: { head: 1, _id: 1 } }]);
  const orders = majorityCollection<Order>(db, 'parked-discards', [{ keys: { head: 1 } }]);

  async function order(head: Place, request: DiscardRequest): Promise<number> {
    // The first message is another one once the first was removed: the same request must not take that as well.
    const first = evidenceIdOf(request, head._id);
    if (!request.waiting && (await evidence.find(first))) return 1;
    let count = 0;
    for (let after = ''; ; ) {
      const found = await waiting
        .find({ head: head._id, _id: { $gt: after } })
        .sort({ _id: 1 })
        .limit(request.waiting ? batch : 1)
        .toArray();
      if (request.offset !== undefined && found[0]?.offset !== request.offset) throw new Rejected('ops.moved-on');
      for (const message of found) {
        const id = request.waiting ? evidenceIdOf(request, message._id) : first;
        await evidence.add({ ...copyOf(head, message), _id: id, what: 'discard', ...told(request) });
        const ordered = await put({ _id: message._id, head: head._id, evidence: id });
        if (!ordered) await decide(id, 'discard-moot');
      }
      count += found.length;
      after = found.at(-1)?._id ?? after;
      if (found.length < batch) return count;
    }
  }

  /** False where another request has ordered the same already. */
  async function put(order: Order & { _id: string }): Promise<boolean> {
    try {
      await orders.insertOne(order);
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return (await orders.findOne({ _id: order._id }))?.evidence === order.evidence;
    }
  }

  /** What becomes of a message is decided by its entry, once; whoever comes second finds it decided. */
  async function decide(of: string, what: 'discarded' | 'discard-moot'): Promise<boolean> {
    const _id = `${of}|done`;
    await evidence.add({ _id, what, of });
    return (await evidence.find(_id))?.what === 'discarded';
  }

  async function carryOut(head: string): Promise<void> {
    for (;;) {
      const found = await orders.find({ head }).sort({ _id: 1 }).limit(batch).toArray();
      for (const { _id, evidence: of } of found) {
        const there = await waiting.findOne({ _id }, { projection: { _id: 1 } });
        if (await decide(of, there ? 'discarded' : 'discard-moot')) await waiting.deleteOne({ _id });
        await orders.deleteOne({ _id });
      }
      if (found.length < batch) return;
    }
  }

  async function withdraw(head: string, { id }: DiscardRequest): Promise<void> {
    for (const { _id, evidence: of } of await orders.find({ head }).toArray()) {
      if (!of.startsWith(`${id}|`) || (await decide(of, 'discard-moot'))) continue;
      await orders.deleteOne({ _id, evidence: of });
    }
  }

  return { order, carryOut, withdraw };
}

function evidenceIdOf({ id }: DiscardRequest, about: string): string {
  return `${id}|${idInEvidence(about)}`;
}

function told({ id, actor, reason }: DiscardRequest): Record<string, unknown> {
  return { request: id, actor, reason };
}

/**
 * The copy is whole, but what a stranger wrote stands in it as bytes: an export of evidence tells those by their hash. What
 * is text is of ours, or masked.
 */
function copyOf(head: Place, { _id, offset, headers, value }: Waiting & { _id: string }): Record<string, unknown> {
  const { group, topic, partition, key, cause, reason: refusal } = head;
  const [own, foreign] = [true, false].map((isOwn) =>
    Object.entries(headers).filter(([name]) => isOwnHeader(name) === isOwn),
  ) as [[string, string][], [string, string][]];
  const told = Object.fromEntries(own.map(([name, text]) => [name, masked(text)]));
  const isWhole = foreign.length === 0 && own.every(([name, text]) => told[name] === text);
  const event = told.ce_id;
  return {
    ...{ group, topic, partition, key: masked(key), cause, refusal: masked(refusal), ...(event && { event }) },
    message: {
      ...{ id: idInEvidence(_id), offset, headers: told, value },
      ...(!isWhole && { allHeaders: Buffer.from(JSON.stringify(headers)) }),
      ...(masked(key) !== key && { key: Buffer.from(key) }),
    },
  };
}
