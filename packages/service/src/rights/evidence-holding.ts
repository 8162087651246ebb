import { majorityCollection } from '@simpul/backbone';
import type { Connection } from 'mongoose';
import type { Reading } from '../evidence/evidence.ts';
import type { Holding } from './holding.ts';

const most = 1_000;

/** Who read whose data: it names people by reference only, and outlives an erasure as proof. */
export function evidenceHolding(db: Connection): Holding {
  const readings = majorityCollection<Reading & { readonly at: Date }>(db, 'evidence');
  return {
    record: 'evidence',
    copy: async (person) => {
      const found = await readings.find({ person }).sort({ at: -1 }).limit(most).toArray();
      return found.map(({ at, actor, fields, ground, grant, consent }) => ({
        at: at.toISOString(),
        ...{ actor, fields, ground },
        ...(grant && { grant }),
        ...(consent && { consent }),
      }));
    },
  };
}
