import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect as dial } from 'node:net';
import { createIndexes, randomId } from '@simpul/backbone';
import { mongoFrame, startProxy, targetOf, throughProxy } from '@simpul/local';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { timelineGround } from '../../test/ground.ts';
import { type StreamSettings, streamSettings, streamTimeline, type Watch } from './timeline.stream.ts';
import { openTimelineView, type TimelineView } from './timeline.view.ts';
import { createWakeUps, type WakeUps } from './timeline.wake.ts';

const soon = { timeout: 20_000 };
const database = `stream_${randomId()}`;
let db: Connection;
let view: TimelineView;
let wakeUps: WakeUps;
let server: Server;
let served: Promise<void>;
let watch: Watch;
let settings: StreamSettings;
let looks: number;

const connect = (uri = inject('mongoUri')) =>
  mongoose.createConnection(uri, { dbName: database, serverSelectionTimeoutMS: 2_000 }).asPromise();

beforeAll(async () => {
  db = await connect();
  view = openTimelineView(db, timelineGround(db));
  await createIndexes(db);
  wakeUps = createWakeUps(view.heads);
  const counted: TimelineView = {
    ...view,
    following: (...range) => {
      looks += 1;
      return view.following(...range);
    },
  };
  server = createServer((_, res) => {
    served = streamTimeline(res, watch, { view: counted, wakeUps, settings });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});
beforeEach(() => {
  settings = streamSettings;
  looks = 0;
  watch = { person: `p-${randomId()}`, after: 0, language: 'en', expiresAt: Date.now() + 600_000 };
});
afterEach(() => server.closeAllConnections());
afterAll(async () => {
  server.close();
  await wakeUps.stop();
  await db.dropDatabase();
  await db.close();
});

const happens = (name: string, text = '') =>
  view.add({
    event: `g2c:tax-bill:${name}:1.1`,
    person: watch.person,
    kind: 'tax-bill.cancelled',
    params: { taxType: 'pbb-p2', period: '2026', amount: 350_000, reason: 'duplicate', ...(text && { text }) },
    about: { type: 'tax-bill', id: name },
    at: '2026-03-31T02:15:30.000Z',
  });

/** A reader of the stream: its ids as they come, and everything it was sent. */
async function read() {
  const leaving = new AbortController();
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, { signal: leaving.signal });
  let text = '';
  const ended = (async () => {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) text += Buffer.from(chunk).toString();
  })().catch(() => undefined);
  const ids = () => [...text.matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1]));
  return { response, ended, ids, text: () => text, leave: () => leaving.abort() };
}

describe('a stream', () => {
  it('tells what happened and what happens, as server-sent events', async () => {
    await happens('a');
    const reader = await read();
    await expect.poll(reader.ids, soon).toEqual([1]);
    await happens('b');
    await happens('c');
    await expect.poll(reader.ids, soon).toEqual([1, 2, 3]);
    expect(reader.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(reader.text()).toMatch(/^retry: 3000\n\nid: 1\nevent: entry\ndata: \{.*\}\n\n/);
    const [data] = /(?<=^data: ).*$/m.exec(reader.text()) ?? [];
    expect(JSON.parse(data ?? '')).toMatchObject({
      number: 1,
      kind: 'tax-bill.cancelled',
      title: 'Tax bill cancelled',
      about: { type: 'tax-bill', id: 'a' },
    });
  });

  it('goes on after the entry a reader had last, without gap or double', async () => {
    for (const name of ['a', 'b', 'c']) await happens(name);
    const first = await read();
    await expect.poll(first.ids, soon).toEqual([1, 2, 3]);
    first.leave();
    for (const name of ['d', 'e']) await happens(name);
    watch = { ...watch, after: 3 };
    const second = await read();
    await happens('f');
    await expect.poll(second.ids, soon).toEqual([4, 5, 6]);
  });

  it('keeps the order of a long timeline and tells nobody another’s', async () => {
    const many = Array.from({ length: 130 }, (_, index) => `bill-${index}`);
    await Promise.all(many.slice(0, 5).map((name) => happens(name)));
    const { person } = watch;
    watch = { ...watch, person: `q-${person}` };
    const stranger = await read();
    watch = { ...watch, person };
    const reader = await read();
    await Promise.all(many.map((name) => happens(name)));
    await expect.poll(() => reader.ids().length, soon).toBe(130);
    expect(reader.ids()).toEqual(many.map((_, index) => index + 1));
    expect(stranger.ids()).toEqual([]);
  });

  it('is kept alive by comments while nothing happens', async () => {
    settings = { ...streamSettings, heartbeatMs: 20 };
    const reader = await read();
    await expect.poll(reader.text, soon).toMatch(/(:\n\n){3}/);
  });

  it('ends when the token expires', async () => {
    watch = { ...watch, expiresAt: Date.now() + 300 };
    const reader = await read();
    await reader.ended;
    await served;
    expect(reader.text()).toBe('retry: 3000\n\n');
  });

  it('ends when its generation is fed no more', async () => {
    const over = new AbortController();
    watch = { ...watch, over: over.signal };
    await happens('a');
    const reader = await read();
    await expect.poll(reader.ids, soon).toEqual([1]);
    over.abort();
    await reader.ended;
    await served;
  });

  it('ends when its reader leaves', async () => {
    const reader = await read();
    reader.leave();
    await served;
  });

  it('cuts a reader that takes nothing, and reads nothing more for it', async () => {
    settings = { ...streamSettings, slowMs: 200 };
    const long = 'x'.repeat(100_000);
    for (let index = 0; index < 110; index += 1) await happens(`long-${index}`, long);
    const { port } = server.address() as AddressInfo;
    const socket = dial(port, '127.0.0.1');
    socket.on('error', () => undefined).pause();
    const arrived = once(server, 'request');
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    const [, res] = await arrived;
    await served;
    expect(res.destroyed).toBe(true);
    expect(looks).toBe(1);
    socket.destroy();
  });
});

it('a stream misses nothing that happened while the change stream was lost', async () => {
  const proxy = await startProxy({ target: targetOf(inject('mongoUri')), frame: mongoFrame });
  const behind = await connect(throughProxy(inject('mongoUri'), proxy));
  const losses: unknown[] = [];
  const again = createWakeUps(openTimelineView(behind, timelineGround(behind)).heads, {
    lost: (error) => losses.push(error),
    backoffMs: 10,
  });
  const before = wakeUps;
  wakeUps = again;
  const reader = await read();
  await happens('a');
  await expect.poll(reader.ids, soon).toEqual([1]);
  proxy.refuse();
  await expect.poll(() => losses.length, soon).toBeGreaterThan(0);
  await happens('b');
  expect(reader.ids()).toEqual([1]);
  proxy.heal();
  await expect.poll(reader.ids, soon).toEqual([1, 2]);
  await happens('c');
  await expect.poll(reader.ids, soon).toEqual([1, 2, 3]);
  wakeUps = before;
  await again.stop();
  await behind.close();
  await proxy.stop();
});
