import { type Ground, majorityCollection } from '@simpul/backbone';
import type { Connection } from 'mongoose';

/** The ground of a generation of the timeline, without a backbone to lay it. */
export function timelineGround(db: Connection, generation = 1): Ground {
  const base = `timeline.g${generation}`;
  return {
    generation,
    collection: ({ suffix, indexes = [] } = {}) => majorityCollection(db, suffix ? `${base}.${suffix}` : base, indexes),
  };
}
