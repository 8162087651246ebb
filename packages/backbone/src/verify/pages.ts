import type { Collection } from '../store/collections.ts';

const page = 1_000;

/** All documents of a collection by their ids, a page at a time: none is left out that is there all along. */
export async function* pages<T extends object>(
  collection: Collection<T>,
  projection: Readonly<Record<string, 1>>,
): AsyncGenerator<(T & { _id: string })[]> {
  for (let after: string | undefined, more = true; more; ) {
    const filter = after === undefined ? {} : { _id: { $gt: after } };
    const query = collection
      .find(filter as never, { projection })
      .sort({ _id: 1 })
      .limit(page);
    const found = (await query.toArray()) as unknown as (T & { _id: string })[];
    if (found.length > 0) yield found;
    after = found.at(-1)?._id;
    more = found.length === page;
  }
}

/** The documents that bear one of `ids`. */
export async function withIds<T extends object>(
  collection: Collection<T>,
  ids: Iterable<string>,
  projection?: Readonly<Record<string, 1>>,
): Promise<(T & { _id: string })[]> {
  const wanted = [...new Set(ids)];
  const found: (T & { _id: string })[] = [];
  for (let at = 0; at < wanted.length; at += page) {
    const some = { _id: { $in: wanted.slice(at, at + page) } };
    const query = collection.find(some as never, projection ? { projection } : {});
    found.push(...((await query.toArray()) as unknown as (T & { _id: string })[]));
  }
  return found;
}
