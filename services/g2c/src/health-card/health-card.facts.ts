import { isDuplicateKey, majorityCollection, type Received } from '@simpul/backbone';
import type { Connection } from 'mongoose';
import type { EmploymentFact, Position } from './health-card.state.ts';

/** What one event of an employee tells; the rest stays as it was told before. */
type Told = Partial<Omit<EmploymentFact, 'position'>>;
type FactDocument = Told & Position;

/**
 * How people are employed by the state, as last told: kept of everybody, since a card may be asked for long after
 * somebody was hired.
 */
export interface EmploymentFacts {
  /** Takes over what an event tells, unless a later one of the same employee was told before. */
  keep(person: string, event: Pick<Received, 'epoch' | 'seq'>, told: Told): Promise<void>;
  /** How somebody is or was last employed; undefined where nothing was told. */
  find(person: string): Promise<EmploymentFact | undefined>;
  /** Nothing is known of somebody any more, and nothing that is told of them from then on is kept. */
  forget(person: string): Promise<void>;
}

/** Where the facts are kept, one document per person. */
export const factCollection = 'employment-facts';

/** Opens the collection `employment-facts`. */
export function openEmploymentFacts(db: Connection): EmploymentFacts {
  const facts = majorityCollection<FactDocument>(db, factCollection);

  return {
    async keep(person, { epoch, seq }, told) {
      const older = { _id: person, $or: [{ epoch: { $lt: epoch } }, { epoch, seq: { $lt: seq } }] };
      try {
        await facts.updateOne(older, { $set: { ...told, epoch, seq } }, { upsert: true });
      } catch (error) {
        // there already, and not older: told again, or out of date
        if (!isDuplicateKey(error)) throw error;
      }
    },

    async find(person) {
      const found = await facts.findOne({ _id: person });
      if (!found) return undefined;
      const { agency, because, effectiveOn, rank = '', wages = 0, based = false, epoch, seq } = found;
      if (agency === undefined || because === undefined || effectiveOn === undefined) return undefined;
      return { agency, because, rank, wages, based, effectiveOn, position: { epoch, seq } };
    },

    async forget(person) {
      // after whatever will be told
      await facts.replaceOne({ _id: person }, { epoch: Number.MAX_SAFE_INTEGER, seq: 0 }, { upsert: true });
    },
  };
}
