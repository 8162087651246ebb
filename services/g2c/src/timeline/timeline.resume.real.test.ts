import { createIndexes, randomId, type View } from '@simpul/backbone';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { timelineGround } from '../../test/ground.ts';
import type { Timeline } from './timeline.reactions.ts';
import { resumeStream, writeEventId } from './timeline.resume.ts';
import { openTimelineView, type TimelineView } from './timeline.view.ts';
import { createWakeUps } from './timeline.wake.ts';

let db: Connection;
let before: TimelineView;
let after: TimelineView;
let person: string;
let gone: number[];

beforeAll(async () => {
  db = await mongoose.createConnection(inject('mongoUri'), { dbName: `resume_${randomId()}` }).asPromise();
  before = openTimelineView(db, timelineGround(db, 1));
  after = openTimelineView(db, timelineGround(db, 2));
  await createIndexes(db);
});
beforeEach(() => {
  person = `p-${randomId()}`;
  gone = [];
});
afterAll(async () => {
  await db.dropDatabase();
  await db.close();
});

/** Generation 2 is live, 1 is fed on unless it is gone. */
const timeline: View<Timeline> = {
  live: async () => ({ number: 2, view: opened(after) }),
  at: async (number) =>
    number > 2 || gone.includes(number) ? undefined : { number, view: opened(number === 1 ? before : after) },
};
const opened = (entries: TimelineView): Timeline => ({
  entries,
  wakeUps: createWakeUps(entries.heads),
  over: new AbortController().signal,
});

const happens = (view: TimelineView, ...names: readonly string[]) =>
  names.reduce(
    (earlier, name) =>
      earlier.then(async () => {
        const about = { type: 'tax-bill', id: name };
        const at = '2026-03-31T02:15:30.000Z';
        await view.add({ event: `g2c:tax-bill:${name}:1.1`, person, kind: 'tax-bill.paid', params: {}, about, at });
      }),
    Promise.resolve(),
  );

/** What a client that has `lastEventId` is told next. */
async function told(lastEventId?: string): Promise<string[]> {
  const { view, after: from } = await resumeStream(timeline, person, lastEventId);
  expect(view.entries.generation).toBe(2);
  return (await view.entries.following(person, from, 1_000)).map(({ about }) => about.id);
}

describe('a stream that is resumed after a flip', () => {
  it('goes on where it was, when both generations came to the same order', async () => {
    await happens(before, 'a', 'b', 'c');
    await happens(after, 'a', 'b', 'c', 'd');
    expect(await told('2')).toEqual(['c', 'd']);
    expect(await told('3')).toEqual(['d']);
    expect(await told('2.3')).toEqual(['d']);
  });

  it('misses nothing when they did not, and repeats little', async () => {
    await happens(before, 'a', 'b', 'c', 'd');
    await happens(after, 'a', 'c', 'd', 'b', 'e');
    expect(await told('1')).toEqual(['c', 'd', 'b', 'e']);
    expect(await told('2')).toEqual(['c', 'd', 'b', 'e']);
    expect(await told('3')).toEqual(['d', 'b', 'e']);
    expect(await told('4')).toEqual(['e']);
  });

  it('goes on over more entries than are read at once', async () => {
    const names = Array.from({ length: 130 }, (_, index) => `bill-${index}`);
    await happens(before, ...names);
    await happens(after, ...names, 'new');
    expect(await told('130')).toEqual(['new']);
    expect(await told('110')).toEqual([...names.slice(110), 'new']);
  });

  it('takes the newest entry from the head, where its writer died before inserting it', async () => {
    const killed = () => {
      throw new Error('killed');
    };
    await happens(before, 'a');
    const dying = openTimelineView(db, timelineGround(db, 1), { numbered: killed });
    await expect(happens(dying, 'b')).rejects.toThrow('killed');
    await happens(after, 'a', 'b', 'c');
    expect(await told('2')).toEqual(['c']);
  });

  it('begins anew when its generation is gone, or never gave its id', async () => {
    await happens(before, 'a', 'b');
    await happens(after, 'a', 'b');
    expect(await told('5')).toEqual(['a', 'b']);
    expect(await told('7.1')).toEqual(['a', 'b']);
    gone = [1];
    expect(await told('2')).toEqual(['a', 'b']);
    expect(await told('2.2')).toEqual([]);
    expect(await told()).toEqual(['a', 'b']);
  });

  it('is refused with an id no generation could give', async () => {
    for (const id of ['seven', '1.', '.1', '1.2.3', '-1']) await expect(told(id)).rejects.toThrow('bad-last-event-id');
  });
});

it('ids of the first generation are numbers, those of later ones name it', () => {
  expect([writeEventId({ generation: 1, n: 7 }), writeEventId({ generation: 3, n: 7 })]).toEqual(['7', '3.7']);
});
