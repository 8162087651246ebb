import { Rejected } from '@simpul/contracts';
import type { Page, PageQuery, StateCodec, Stored } from '../types.ts';
import type { Collection } from './collections.ts';
import type { Document } from './document.ts';

/**
 * One page of created aggregates ordered by `sort`, ties by id. The cursor names the last item seen, so that what is
 * added meanwhile neither repeats nor hides an item.
 * @throws Rejected `request.bad-cursor`
 */
export async function findPage<S>(
  collection: Collection<Document<unknown>>,
  codec: StateCodec<S> | undefined,
  { filter = {}, sort, order = 'desc', limit, cursor }: PageQuery,
): Promise<Page<Stored<S>>> {
  const after = cursor === undefined ? undefined : readCursor(cursor);
  const beyond = order === 'desc' ? '$lt' : '$gt';
  const from = after && {
    $or: [{ [sort]: { [beyond]: after.value } }, { [sort]: after.value, _id: { [beyond]: after.id } }],
  };
  const direction = order === 'desc' ? -1 : 1;
  const query = { $and: [filter, { version: { $gt: 0 } }, ...(from ? [from] : [])] };
  const found = await collection
    .find(query as never, { projection: { state: 1, version: 1 } })
    .sort({ [sort]: direction, _id: direction })
    .limit(limit + 1)
    .toArray();
  const documents = (found as unknown as Document<unknown>[]).slice(0, limit);
  const items = await Promise.all(
    documents.map(async ({ _id: id, state, version }) => {
      return { id, state: codec ? await codec.open(id, state) : (state as S), version };
    }),
  );
  const last = documents.at(-1);
  if (found.length <= limit || !last) return { items };
  return { items, next: writeCursor({ value: valueAt({ state: last.state }, sort), id: last._id }) };
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

function writeCursor(cursor: { value: unknown; id: string }): string {
  return Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url');
}

function readCursor(text: string): { value: string | number; id: string } {
  try {
    const [value, id, ...rest]: unknown[] = JSON.parse(Buffer.from(text, 'base64url').toString());
    if ((typeof value === 'string' || typeof value === 'number') && typeof id === 'string' && rest.length === 0)
      return { value, id };
  } catch {
    // said below, like every other malformed cursor
  }
  throw new Rejected('request.bad-cursor');
}
