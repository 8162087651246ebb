import { isDuplicateKey, majorityCollection } from '@simpul/backbone';
import type { Agency } from '@simpul/contracts';
import type { Connection } from 'mongoose';

/** This service's copy of the agency directory. */
export interface AgencyDirectory {
  /** The agency as last heard of, or undefined where the directory has not told of it yet. */
  find(id: string): Promise<Agency | undefined>;
  /** Keeps what the directory tells, unless something later was told before. */
  keep(agency: Agency, position: Position): Promise<void>;
}

/** Where in its stream an event stands; later ones win. */
interface Position {
  readonly epoch: number;
  readonly seq: number;
}

interface Kept extends Position {
  readonly agency: Agency;
}

/** Opens the copy, one document per agency. */
export function createAgencyDirectory(db: Connection): AgencyDirectory {
  const agencies = majorityCollection<Kept>(db, 'agencies');

  async function keep(agency: Agency, { epoch, seq }: Position): Promise<void> {
    const older = { _id: agency.id, $or: [{ epoch: { $lt: epoch } }, { epoch, seq: { $lt: seq } }] };
    try {
      await agencies.updateOne(older, { $set: { agency, epoch, seq } }, { upsert: true });
    } catch (error) {
      // there already, and not older: told again, or out of date
      if (!isDuplicateKey(error)) throw error;
    }
  }

  return { keep, find: async (id) => (await agencies.findOne({ _id: id }))?.agency };
}
