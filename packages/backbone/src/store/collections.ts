import mongoose, { type Connection } from 'mongoose';

/** A driver collection, as every hot path uses it. */
export type Collection<T extends object> = mongoose.mongo.Collection<T & { _id: string }>;

/**
 * Declared keys of one index; `sparse` leaves documents without the first key out, `expireAfterSeconds` removes them so
 * long after the date in it.
 */
export interface Index {
  readonly keys: Readonly<Record<string, 1 | -1>>;
  readonly sparse?: boolean;
  readonly expireAfterSeconds?: number;
}

/**
 * A collection whose every read is majority on the primary and whose every write is journalled on a majority:
 * set here, in code, so that no connection string can weaken it. Its indexes are declared on a mongoose model and
 * made by {@link createIndexes}.
 */
export function majorityCollection<T extends object>(
  db: Connection,
  name: string,
  indexes: readonly Index[] = [],
): Collection<T> {
  const schema = new mongoose.Schema(
    { _id: String },
    { collection: name, strict: false, versionKey: false, autoIndex: false, autoCreate: false },
  );
  for (const { keys, ...options } of indexes) schema.index({ ...keys }, options);
  if (!db.models[name]) db.model(name, schema);
  return db
    .getClient()
    .db(db.name)
    .collection<T & { _id: string }>(name, {
      readPreference: 'primary',
      readConcern: { level: 'majority' },
      writeConcern: { w: 'majority', journal: true },
    });
}

/** Makes the declared indexes of every collection of the connection that lacks them. */
export async function createIndexes(db: Connection): Promise<void> {
  for (const model of Object.values(db.models)) await model.createIndexes();
}
