import type mongoose from 'mongoose';

/** How many documents the engine looks at for one of each; undefined where it does not tell. */
export interface Examined {
  readonly load: number | undefined;
  readonly commit: number | undefined;
  readonly clear: number | undefined;
  /** what is left unpublished is looked for: nothing is */
  readonly sweep: number | undefined;
}

interface Explained {
  readonly executionStats?: { readonly totalDocsExamined?: unknown };
}

/** Asks the engine to explain what a command asks of a document that is there. */
export async function examinedOf(db: mongoose.mongo.Db, name: string, _id: string): Promise<Examined> {
  const collection = db.collection<{ _id: string; rev: number; outboxSince?: string }>(name);
  const update = (q: object, u: object): Promise<number | undefined> =>
    told(() => db.command({ explain: { update: name, updates: [{ q, u }] }, verbosity: 'executionStats' }));
  const rev = (await collection.findOne({ _id }))?.rev;
  return {
    load: await told(() => collection.find({ _id }).limit(1).explain('executionStats')),
    commit: await update({ _id, rev }, { $set: { rev } }),
    clear: await update({ _id }, { $set: { rev } }),
    sweep: await told(() =>
      collection
        .find({ outboxSince: { $exists: true } })
        .sort({ outboxSince: 1 })
        .limit(1_000)
        .explain('executionStats'),
    ),
  };
}

async function told(explain: () => Promise<unknown>): Promise<number | undefined> {
  try {
    const { executionStats } = (await explain()) as Explained;
    const examined = executionStats?.totalDocsExamined;
    return examined === undefined ? undefined : Number(examined);
  } catch {
    return undefined;
  }
}
