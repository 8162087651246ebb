import { expect, test } from 'vitest';
import { createFresh } from './fresh.ts';
import { entryId } from './writers.ts';

const [one, other] = ['waaaaaaaaaaaa', 'wbbbbbbbbbbbb'];
const at = new Date();
const entries = (writer: string, from: number, to: number, more: object = {}) =>
  Array.from({ length: to - from + 1 }, (_, nth) => ({ _id: entryId(writer, from + nth), at, ...more }));
const ids = (found: readonly { _id: string }[] | undefined) => found?.map(({ _id }) => Number(_id.slice(-12)));

test('what was put on record since the last seal, and the store where it does not know all of it', () => {
  const fresh = createFresh();
  expect(fresh.behind(one, `${one}-`, 10)).toBeUndefined();
  fresh.add(one, entries(one, 1, 3));
  fresh.add(one, entries(one, 4, 5));
  expect(ids(fresh.behind(one, `${one}-`, 4))).toEqual([1, 2, 3, 4]);
  expect(ids(fresh.behind(one, entryId(one, 3), 10))).toEqual([4, 5]);
  expect(ids(fresh.behind(one, entryId(one, 5), 10))).toEqual([]);
  expect(fresh.behind(one, entryId(one, 2), 10)).toBeUndefined();
  expect(fresh.behind(other, `${other}-`, 10)).toBeUndefined();
  fresh.add(one, entries(one, 6, 6));
  expect(ids(fresh.behind(one, entryId(one, 5), 10))).toEqual([6]);
});

test.each([
  ['another writer', () => entries(other, 1, 2), other],
  ['numbers with a gap', () => entries(one, 5, 6), one],
])('%s begins anew', (_, later, writer) => {
  const fresh = createFresh();
  fresh.add(one, entries(one, 1, 3));
  fresh.add(writer, later());
  expect(fresh.behind(one, entryId(one, 1), 10)).toBeUndefined();
  const [{ _id } = { _id: '' }] = later();
  expect(ids(fresh.behind(writer, entryId(writer, Number(_id.slice(-12)) - 1), 10))).toHaveLength(2);
});

test('what is undefined here and may be null in the store is read there, as is what is too much', () => {
  const fresh = createFresh();
  fresh.add(one, entries(one, 1, 3, { role: undefined }));
  expect(fresh.behind(one, `${one}-`, 10)).toBeUndefined();
  fresh.add(one, entries(one, 4, 4_004));
  expect(fresh.behind(one, entryId(one, 3), 10)).toBeUndefined();
  fresh.add(one, entries(one, 4_005, 4_005));
  expect(ids(fresh.behind(one, entryId(one, 4_004), 10))).toEqual([4_005]);
});
