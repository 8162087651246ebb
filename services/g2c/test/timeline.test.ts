import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CitizenWorld, officers, startCitizenWorld } from './citizen.world.ts';

const soon = { timeout: 60_000 };
const nik = '3374014107900001';
const siti = `citizen:${nik}`;
let world: CitizenWorld;
beforeAll(async () => {
  world = await startCitizenWorld();
});
afterAll(() => world?.stop());

const timeline = async (query = '', headers = {}) =>
  (await world.call(siti, 'GET', `/v1/me/services${query}`, { headers })).body.items;
const kinds = async () => (await timeline('?limit=100')).map(({ kind }: { kind: string }) => kind).toSorted();
const upTo = (last: number, first = 1) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

interface Follow {
  readonly replica?: number;
  readonly headers?: Record<string, string>;
  readonly query?: string;
}

/** Opens the live timeline of Siti and collects what it tells. */
async function follow({ replica = 0, headers = {}, query = '' }: Follow = {}) {
  const leaving = new AbortController();
  const authorization = `Bearer ${await world.token(siti)}`;
  const response = await fetch(`${world.urls[replica]}/v1/me/services/stream${query}`, {
    headers: { authorization, accept: 'text/event-stream', 'accept-language': 'en', ...headers },
    signal: leaving.signal,
  });
  let text = '';
  const ended = (async () => {
    for await (const chunk of response.body as AsyncIterable<Uint8Array>) text += Buffer.from(chunk).toString();
  })().catch(() => undefined);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    ids: () => [...text.matchAll(/^id: (\d+)$/gm)].map((match) => Number(match[1])),
    entries: () => [...text.matchAll(/^data: (.*)$/gm)].map((match) => JSON.parse(match[1] ?? '')),
    problem: async () => {
      await ended;
      return JSON.parse(text);
    },
    ended,
    async leave() {
      leaving.abort();
      await ended;
    },
  };
}

describe('my services', () => {
  it('tell a bill, its payment and the messages about them, numbered without gaps', async () => {
    await world.enrol(nik, { channel: 'email', language: 'id', email: 'siti@kota.example' });
    const bill = await world.issue(nik);
    await world.pay(bill);
    const told = ['notification.delivered', 'notification.delivered', 'tax-bill.issued', 'tax-bill.paid'];
    await expect.poll(kinds, soon).toEqual(told);
    const entries = await timeline();
    expect(entries.map(({ number }: { number: number }) => number)).toEqual([4, 3, 2, 1]);
    for (const { about } of entries) expect(about).toEqual({ type: 'tax-bill', id: bill.id });
    const paid = entries.find(({ kind }: { kind: string }) => kind === 'tax-bill.paid');
    expect(paid).toMatchObject({ title: 'Tax paid', params: { amount: 350_000, kind: 'regional' } });
    expect(paid.text).toContain('Rp\u00a0350.000');
  });

  it('speak the language asked for, and come in pages', async () => {
    const [newest] = await timeline('?limit=1', { 'accept-language': 'id' });
    expect(newest.number).toBe(4);
    const { items, next } = (await world.call(siti, 'GET', '/v1/me/services?limit=3')).body;
    const rest = (await world.call(siti, 'GET', `/v1/me/services?limit=3&cursor=${next}`, { replica: 1 })).body;
    expect([...items, ...rest.items].map((entry) => entry.number)).toEqual([4, 3, 2, 1]);
    expect(rest.next).toBeUndefined();
    const [issued] = rest.items;
    const indonesian = await timeline('?limit=100', { 'accept-language': 'id' });
    expect(indonesian.at(-1).title).not.toBe(issued.title);
  });

  it('stay as they are when every event arrives once more', async () => {
    const before = await timeline();
    await world.handled('g2c.notification', 'timeline', 'deliver');
    await world.replay('g2c.tax-bill');
    await world.replay('g2c.notification');
    await world.handled('g2c.tax-bill', 'timeline', 'notify');
    await world.handled('g2c.notification', 'timeline', 'deliver');
    expect(await timeline()).toEqual(before);
  });

  it('are the citizen’s own', async () => {
    const budi = await world.call('citizen:3374021508850002', 'GET', '/v1/me/services');
    expect(budi.body).toEqual({ items: [] });
    expect(await world.call(officers.bapenda, 'GET', '/v1/me/services')).toMatchObject({ status: 403 });
    expect(await world.call(siti, 'GET', '/v1/me/services?cursor=nonsense')).toMatchObject({
      status: 400,
      body: { code: 'request.bad-cursor' },
    });
    const anonymous = await fetch(`${world.urls[0]}/v1/me/services/stream`);
    expect([anonymous.status, await anonymous.text()]).toEqual([401, expect.stringContaining('auth.token-missing')]);
  });
});

describe('the live stream', () => {
  it('begins with the first entry, tells what happens now, and is resumed on another replica without gap or double', async () => {
    const first = await follow();
    expect([first.status, first.type]).toEqual([200, 'text/event-stream; charset=utf-8']);
    await expect.poll(first.ids, soon).toEqual([1, 2, 3, 4]);
    await world.issue(nik);
    await expect.poll(first.ids, soon).toEqual(upTo(6));
    await first.leave();

    await world.issue(nik);
    await expect.poll(async () => (await timeline('?limit=1'))[0].number, soon).toBe(8);
    const resumed = await follow({ replica: 1, headers: { 'last-event-id': '6' } });
    await expect.poll(resumed.ids, soon).toEqual([7, 8]);
    const polyfilled = await follow({ query: '?lastEventId=7' });
    await expect.poll(polyfilled.ids, soon).toEqual([8]);
    await world.issue(nik);
    await expect.poll(resumed.ids, soon).toEqual([7, 8, 9, 10]);
    await expect.poll(polyfilled.ids, soon).toEqual([8, 9, 10]);
    const listed = (await timeline('?limit=100')).toReversed();
    expect([...first.entries(), ...resumed.entries()]).toEqual(listed);
    await Promise.all([resumed.leave(), polyfilled.leave()]);
  });

  it('begins anew after a number that was never given', async () => {
    const ahead = await follow({ headers: { 'last-event-id': '1000' } });
    await expect.poll(ahead.ids, soon).toEqual(upTo(10));
    await ahead.leave();
  });

  it('refuses an id it never gave', async () => {
    const refused = await follow({ headers: { 'last-event-id': 'seven' } });
    expect(refused.status).toBe(400);
    expect(await refused.problem()).toMatchObject({
      code: 'timeline.bad-last-event-id',
      title: 'Unknown Last-Event-ID',
    });
  });

  it('is opened ten times at once by one citizen, not more, and again when one was closed', async () => {
    const open = await Promise.all(Array.from({ length: 10 }, () => follow({ replica: 1 })));
    expect(open.map(({ status }) => status)).toEqual(Array(10).fill(200));
    const refused = await follow({ replica: 1 });
    expect(refused.status).toBe(429);
    expect(await refused.problem()).toMatchObject({ code: 'timeline.too-many-streams' });
    await open[0]?.leave();
    const again = async () => {
      const stream = await follow({ replica: 1 });
      await stream.leave();
      return stream.status;
    };
    await expect.poll(again, soon).toBe(200);
    await Promise.all(open.map((stream) => stream.leave()));
  });

  it('ends when its replica is stopped, and goes on at another', async () => {
    const stream = await follow({ replica: 1 });
    await expect.poll(stream.ids, soon).toEqual(upTo(10));
    await world.replicas[1]?.kill('SIGTERM', { stayDown: true });
    await stream.ended;
    await world.issue(nik);
    const resumed = await follow({ replica: 0, headers: { 'last-event-id': '10' } });
    await expect.poll(resumed.ids, soon).toEqual([11, 12]);
    await resumed.leave();
    await world.replicas[1]?.up();
  });
});

describe('a rebuild', () => {
  it('changes nothing for those who read: lists, cursors and streams go on', async () => {
    const numbered = (entries: { number: number; id: string }[]) => entries.map(({ id }) => id).toSorted();
    const before = await timeline('?limit=100');
    const first = (await world.call(siti, 'GET', '/v1/me/services?limit=5')).body;
    const stream = await follow();
    await expect.poll(() => stream.ids().length, soon).toBe(before.length);
    const last = stream.ids().at(-1) ?? 0;

    const asked = await world.call(officers.operator, 'POST', '/ops/views/timeline/rebuild', {});
    expect(asked.status).toBeLessThan(300);
    const live = async () => {
      const { body } = await world.call(officers.operator, 'GET', '/ops/views');
      return body.items.find(({ name }: { name: string }) => name === 'timeline').live;
    };
    await expect.poll(live, { timeout: 60_000, interval: 500 }).toBe(2);

    expect(numbered(await timeline('?limit=100'))).toEqual(numbered(before));
    const rest = (await world.call(siti, 'GET', `/v1/me/services?limit=100&cursor=${first.next}`, { replica: 1 })).body;
    expect([...first.items, ...rest.items]).toEqual(before);
    await world.issue(nik);
    await expect.poll(() => stream.ids().length, soon).toBe(before.length + 2);
    const had = new Set(
      stream
        .entries()
        .slice(0, last)
        .map(({ id }: { id: string }) => id),
    );
    const resumed = await follow({ replica: 1, headers: { 'last-event-id': String(last) } });
    const told = () => new Set([...had, ...resumed.entries().map(({ id }: { id: string }) => id)]).size;
    await expect.poll(told, soon).toBe(before.length + 2);
    await Promise.all([stream.leave(), resumed.leave()]);
  });
});
