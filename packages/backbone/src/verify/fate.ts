import type { Connection } from 'mongoose';
import { idInEvidence } from '../ops/evidence.ts';
import { majorityCollection } from '../store/collections.ts';
import { withIds } from './pages.ts';

/** What became of messages that were parked, by the ids they are parked under. */
export interface Fate {
  /** Those among `ids` that are parked. */
  parked(ids: Iterable<string>): Promise<Set<string>>;
  /** Those among `ids` that an operator has discarded. */
  discarded(ids: Iterable<string>): Promise<Set<string>>;
}

/** Opens what is known of parked messages. */
export function createFate(db: Connection): Fate {
  const messages = majorityCollection<{ head: string }>(db, 'parked-messages');
  const evidence = majorityCollection<{ what: string; message?: { id: string } }>(db, 'ops-evidence');

  async function parked(ids: Iterable<string>): Promise<Set<string>> {
    return new Set((await withIds(messages, ids, { _id: 1 })).map(({ _id }) => _id));
  }

  async function discarded(ids: Iterable<string>): Promise<Set<string>> {
    const named = new Map([...ids].map((id) => [idInEvidence(id), id]));
    const asked = await evidence
      .find({ what: 'discard', 'message.id': { $in: [...named.keys()] } } as never, { projection: { 'message.id': 1 } })
      .toArray();
    const done = await withIds(
      evidence,
      asked.map(({ _id }) => `${_id}|done`),
    );
    const carriedOut = new Set(done.filter(({ what }) => what === 'discarded').map(({ _id }) => _id));
    const found = asked.filter(({ _id }) => carriedOut.has(`${_id}|done`));
    return new Set(found.flatMap(({ message }) => named.get(message?.id ?? '') ?? []));
  }

  return { parked, discarded };
}
