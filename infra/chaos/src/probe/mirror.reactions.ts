import { type Collection, isDuplicateKey, majorityCollection, on, type Reaction, reaction } from '@simpul/backbone';
import type { Connection } from 'mongoose';
import { potPut } from './contracts.ts';

/** A put as the mirror keeps it; `_id` is that of its event. */
export interface MirroredPut {
  readonly _id: string;
  readonly pot: string;
  readonly amount: number;
}

/** Opens the mirror's collection: a document per part of a put. */
export function mirrorCollection(db: Connection): Collection<MirroredPut> {
  return majorityCollection<MirroredPut>(db, 'mirror');
}

/** Keeps every part of a put as a document of its own: the other kind of reaction, whose effect itself shows that it was had. */
export function mirrorReaction(mirror: Collection<MirroredPut>): Reaction {
  return reaction({
    name: 'mirror',
    on: [
      on(
        potPut,
        async ({ id: _id, subject: pot, data: { amount } }) => {
          await mirror.insertOne({ _id, pot, amount }).catch((error: unknown) => {
            if (!isDuplicateKey(error)) throw error;
          });
        },
        { target: ({ id }) => ({ collection: 'mirror', id, by: 'existence' }) },
      ),
    ],
  });
}
