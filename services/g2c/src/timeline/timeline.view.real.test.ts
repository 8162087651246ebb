import { createIndexes, randomId } from '@simpul/backbone';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { timelineGround } from '../../test/ground.ts';
import { type NewEntry, openTimelineView, type TimelineView } from './timeline.view.ts';

const database = `timeline_${randomId()}`;
let db: Connection;
let otherDb: Connection;
let view: TimelineView;
let person: string;

const connect = () => mongoose.createConnection(inject('mongoUri'), { dbName: database }).asPromise();

beforeAll(async () => {
  [db, otherDb] = await Promise.all([connect(), connect()]);
  view = openTimelineView(db, timelineGround(db));
  await createIndexes(db);
});
beforeEach(() => {
  person = `p-${randomId()}`;
});
afterAll(async () => {
  await db.dropDatabase();
  await Promise.all([db.close(), otherDb.close()]);
});

const bill = (event: string): NewEntry => ({
  event: `g2c:tax-bill:${event}:1.1`,
  person,
  kind: 'tax-bill.issued',
  params: { amount: 350_000 },
  about: { type: 'tax-bill', id: event },
  at: '2026-03-31T02:15:30.000Z',
});

/** The timeline as a stream reads it from its beginning: numbers and what they are about. */
async function told(): Promise<[number, string][]> {
  return (await view.following(person, 0, 1_000)).map(({ n, about }) => [n, about.id]);
}

/** The entries of the collection itself, whatever the head says. */
async function kept(): Promise<number[]> {
  const found = await db.collection('timeline.g1').find({ person }).sort({ n: 1 }).toArray();
  return found.map(({ n }) => n);
}

/** A writer that dies after a number was given and before its entry is inserted. */
const dyingWriter = () =>
  openTimelineView(otherDb, timelineGround(otherDb), {
    numbered: () => {
      throw new Error('killed');
    },
  });

describe('a timeline', () => {
  it('numbers what happens to a person 1, 2, 3', async () => {
    expect([await view.add(bill('a')), await view.add(bill('b')), await view.add(bill('c'))]).toEqual([1, 2, 3]);
    expect(await told()).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
    expect(await view.last(person)).toBe(3);
  });

  it('is one for each person', async () => {
    await view.add(bill('a'));
    expect(await view.add({ ...bill('a'), person: `q-${person}` })).toBe(1);
    expect(await told()).toEqual([[1, 'a']]);
  });

  it('that is forgotten stays empty, whatever is told afterwards and whoever was about to write', async () => {
    await view.add(bill('a'));
    await expect(dyingWriter().add(bill('b'))).rejects.toThrow('killed');
    await view.forget(person);
    expect(await kept()).toEqual([]);
    const other = openTimelineView(otherDb, timelineGround(otherDb));
    expect([await view.add(bill('a')), await other.add(bill('c'))]).toEqual([0, 0]);
    await view.forget(person);
    expect([await told(), await kept(), await view.last(person)]).toEqual([[], [], 0]);
    expect(await view.page(person, { limit: 10 })).toEqual({ items: [] });
    const left: string[] = [];
    for await (const { value } of view.contents()) if (value.person === person) left.push(value.kind);
    expect(left).toEqual([]);
  });

  it('of somebody of whom nothing was known can be forgotten before anything is told', async () => {
    await view.forget(person);
    expect(await view.add(bill('a'))).toBe(0);
    expect(await told()).toEqual([]);
  });

  it('of somebody to whom nothing happened is empty', async () => {
    expect(await told()).toEqual([]);
    expect(await view.page(person, { limit: 10 })).toEqual({ items: [] });
    expect(await view.last(person)).toBe(0);
  });

  it('gives an event that arrives again the number it has', async () => {
    await view.add(bill('a'));
    expect(await view.add(bill('a'))).toBe(1);
    await view.add(bill('b'));
    expect(await view.add(bill('a'))).toBe(1);
    expect(await told()).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
  });
});

describe('a writer that dies between number and entry', () => {
  beforeEach(async () => {
    await view.add(bill('a'));
    await expect(dyingWriter().add(bill('b'))).rejects.toThrow('killed');
    expect(await kept()).toEqual([1]);
  });

  it('hides nothing from readers', async () => {
    expect(await told()).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect((await view.following(person, 1, 1)).map(({ n }) => n)).toEqual([2]);
    const { items, next } = await view.page(person, { limit: 1 });
    expect(items.map(({ n }) => n)).toEqual([2]);
    expect((await view.page(person, { limit: 1, cursor: next })).items.map(({ n }) => n)).toEqual([1]);
  });

  it('leaves no gap when the next event comes first', async () => {
    expect(await view.add(bill('c'))).toBe(3);
    expect(await kept()).toEqual([1, 2, 3]);
    expect(await view.add(bill('b'))).toBe(2);
    expect(await told()).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  it('makes no double when its own event comes again', async () => {
    expect(await view.add(bill('b'))).toBe(2);
    expect(await kept()).toEqual([1, 2]);
    expect(await view.add(bill('c'))).toBe(3);
    expect(await told()).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ]);
  });

  it('may be the very first', async () => {
    person = `first-${person}`;
    await expect(dyingWriter().add(bill('a'))).rejects.toThrow('killed');
    expect(await told()).toEqual([[1, 'a']]);
    expect(await view.add(bill('b'))).toBe(2);
    expect(await kept()).toEqual([1, 2]);
  });
});

describe('two replicas that write for one person', () => {
  it('number each event once, though both receive all of them, some twice', async () => {
    const other = openTimelineView(otherDb, timelineGround(otherDb));
    const names = Array.from({ length: 20 }, (_, index) => `bill-${index}`);
    const given = await Promise.all(
      [...names, ...names.slice(0, 5)].flatMap((name) => [view.add(bill(name)), other.add(bill(name))]),
    );
    const timeline = await told();
    expect(timeline.map(([n]) => n)).toEqual(names.map((_, index) => index + 1));
    expect(timeline.map(([, name]) => name).toSorted()).toEqual(names.toSorted());
    expect(new Set(given).size).toBe(names.length);
    expect(await kept()).toEqual(timeline.map(([n]) => n));
  });

  it('agree though one sleeps between number and entry while the other overtakes it', async () => {
    const asleep = Promise.withResolvers<void>();
    const awake = Promise.withResolvers<void>();
    const sleeper = openTimelineView(otherDb, timelineGround(otherDb), {
      numbered: async () => {
        asleep.resolve();
        await awake.promise;
      },
    });
    const late = sleeper.add(bill('a'));
    await asleep.promise;
    expect(await told()).toEqual([[1, 'a']]);
    expect(await view.add(bill('a'))).toBe(1);
    expect(await view.add(bill('b'))).toBe(2);
    expect(await view.add(bill('a'))).toBe(1);
    awake.resolve();
    expect(await late).toBe(1);
    expect(await told()).toEqual([
      [1, 'a'],
      [2, 'b'],
    ]);
    expect(await kept()).toEqual([1, 2]);
  });
});

describe('pages', () => {
  it('go from the newest to the first, undisturbed by what is added meanwhile', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e']) await view.add(bill(name));
    const first = await view.page(person, { limit: 2 });
    await view.add(bill('f'));
    const second = await view.page(person, { limit: 2, cursor: first.next });
    const third = await view.page(person, { limit: 2, cursor: second.next });
    expect([first, second, third].map(({ items }) => items.map(({ n }) => n))).toEqual([[5, 4], [3, 2], [1]]);
    expect(third.next).toBeUndefined();
  });

  it('refuse a cursor of another generation, and what is none', async () => {
    const rebuilt = openTimelineView(otherDb, timelineGround(otherDb, 2));
    await rebuilt.add(bill('a'));
    await rebuilt.add(bill('b'));
    const { next } = await rebuilt.page(person, { limit: 1 });
    for (const cursor of [next, 'x', Buffer.from('[1]').toString('base64url')]) {
      await expect(view.page(person, { limit: 1, cursor })).rejects.toThrow('request.bad-cursor');
    }
    expect((await rebuilt.page(person, { limit: 1, cursor: next })).items.map(({ n }) => n)).toEqual([1]);
  });
});
