import { Rejected } from '@simpul/contracts';
import { isCommand, mongoFrame, startProxy, targetOf, throughProxy } from '@simpul/local';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { randomId, type StateCodec, Unavailable } from '../src/index.ts';
import { type Counter, connect, counter, type Rig, rig, until } from './kit.ts';

// A codec that hides everything, and that can be told to fail as one with keys does
let failure: Error | undefined;
const hide = (value: unknown) => ({ hidden: Buffer.from(JSON.stringify(value)).toString('base64') });
const isHidden = (stored: unknown): stored is { hidden: string } =>
  (stored as { hidden?: string })?.hidden !== undefined;
const show = (stored: unknown) =>
  isHidden(stored) ? JSON.parse(String(Buffer.from(stored.hidden, 'base64'))) : stored;
const codec: StateCodec<Counter> = {
  async seal(_id, state) {
    if (failure) throw failure;
    if (state.total === 13) throw new Rejected('counter.unlucky');
    return hide(state);
  },
  open: async (_id, stored) => show(stored),
  async sealAnswer(_id, body) {
    if (failure) throw failure;
    return hide(body);
  },
  withheld: async (_id, stored) => (show(stored).total === 99 ? hide({ total: 66 }) : undefined),
  async openAnswer(_id, stored) {
    const body = show(stored);
    if (body.total === 66) throw new Rejected('counter.gone');
    return body;
  },
  isSealed: isHidden,
  isSealedAnswer: isHidden,
};

let world: Rig;
beforeAll(async () => {
  world = await rig();
  await world.backbone().start();
});
afterAll(() => world.close());

const respond = ({ total }: Counter) => ({ status: 201, body: { total } });
const request = (id: string) => ({ request: { id, bodyHash: 'same', respond } });
const stored = (id: string) => world.db.collection<{ _id: string }>('counter').findOne({ _id: id });
const open = () => world.backbone().repository(counter, { codec, indexes: [{ version: 1 }] });

test('what is stored is as the codec makes it, what is read and answered is as it was', async () => {
  const counters = open();
  const id = randomId();
  const once = await counters.handle(id, { type: 'add', by: 5 }, request('k1'));
  expect(once).toMatchObject({ state: { total: 5 }, answer: { body: { total: 5 } } });
  expect(await stored(id)).toMatchObject({
    version: 1,
    state: { hidden: expect.any(String) },
    recent: [{ id: 'k1', status: 201, body: { hidden: expect.any(String) } }],
  });
  await counters.handle(id, { type: 'add', by: 2 });
  expect(await open().handle(id, { type: 'add', by: 5 }, request('k1'))).toMatchObject({
    duplicate: true,
    state: { total: 7 },
    answer: { status: 201, body: { total: 5 } },
  });
  expect(await counters.find(id)).toMatchObject({ state: { total: 7 }, version: 2 });
  const { items } = await counters.page({ filter: { _id: id }, sort: 'version', limit: 5 });
  expect(items).toEqual([{ id, state: { total: 7, sealed: false }, version: 2 }]);
});

test('an answer that cannot be given any more is refused, and nothing is done twice', async () => {
  const counters = open();
  const id = randomId();
  await counters.handle(id, { type: 'add', by: 66 }, request('k1'));
  await expect(counters.handle(id, { type: 'add', by: 66 }, request('k1'))).rejects.toMatchObject({
    code: 'counter.gone',
  });
  expect(await counters.find(id)).toMatchObject({ state: { total: 66 } });
});

test('what was stored before is read as it is, and is as the codec makes it from its next write on', async () => {
  const id = randomId();
  await world.backbone().repository(counter).handle(id, { type: 'add', by: 5 }, request('k1'));
  expect(await stored(id)).toMatchObject({ state: { total: 5 } });
  const counters = open();
  expect(await counters.find(id)).toMatchObject({ state: { total: 5 } });
  await counters.handle(id, { type: 'add', by: 1 });
  expect(await stored(id)).toMatchObject({ state: { hidden: expect.any(String) } });
  expect(await counters.handle(id, { type: 'add', by: 5 }, request('k1'))).toMatchObject({
    answer: { body: { total: 5 } },
  });
});

test('what was stored before can be sealed without waiting for a write, beside commands, and only once', async () => {
  const before = world.backbone().repository(counter);
  const ids = Array.from({ length: 7 }, () => randomId()).toSorted();
  for (const id of ids) await before.handle(id, { type: 'add', by: 5 }, request('k1'));
  const backbone = world.backbone();
  const counters = backbone.repository(counter, { codec });
  const seal = backbone.stored.get('counter');
  const run = async () => {
    let [sealed, after] = [0, undefined as string | undefined];
    do {
      const some = await seal?.(after, 3);
      sealed += some?.sealed ?? 0;
      after = some?.next;
    } while (after !== undefined);
    return sealed;
  };
  const [, ...handled] = await Promise.all([run(), ...ids.map((id) => counters.handle(id, { type: 'add', by: 1 }))]);
  expect(handled.map(({ state }) => state.total)).toEqual(ids.map(() => 6));
  await run();
  for (const id of ids)
    expect(await stored(id)).toMatchObject({
      version: 2,
      state: { hidden: expect.any(String) },
      recent: [{ body: { hidden: expect.any(String) } }],
    });
  expect(await run()).toBe(0);
});

test('an answer from before that may be given no more is refused, and is gone with the next write', async () => {
  const id = randomId();
  await world.backbone().repository(counter).handle(id, { type: 'add', by: 99 }, request('k1'));
  const counters = open();
  const again = () => counters.handle(id, { type: 'add', by: 99 }, request('k1'));
  await expect(again()).rejects.toMatchObject({ code: 'counter.gone' });
  await counters.handle(id, { type: 'add', by: 1 });
  await expect(again()).rejects.toMatchObject({ code: 'counter.gone' });
  expect(await stored(id)).toMatchObject({ recent: [{ body: { hidden: expect.any(String) } }] });
});

test('a value that may not be stored refuses its own command only', async () => {
  const counters = open();
  const id = randomId();
  await counters.handle(id, { type: 'add', by: 10 });
  // the second waits behind the first, and is folded with the third
  const results = await Promise.allSettled([
    counters.handle(id, { type: 'add', by: 1 }),
    counters.handle(id, { type: 'add', by: 2 }),
    counters.handle(id, { type: 'add', by: 0 }, request('k1')),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(results[1]).toMatchObject({ reason: { code: 'counter.unlucky' } });
  expect(await counters.find(id)).toMatchObject({ state: { total: 11 }, version: 2 });
});

test('where it cannot be sealed now, nothing is stored and the reason is told', async () => {
  const counters = open();
  const id = randomId();
  failure = new Unavailable('keys-unavailable');
  // with an answer to seal as well: whichever of both fails later must not be left without anybody who hears of it
  const command = counters.handle(id, { type: 'add', by: 1 }, request('k1'));
  await expect(command).rejects.toMatchObject({ code: 'keys-unavailable' });
  await new Promise((resolve) => setImmediate(resolve));
  failure = undefined;
  expect(await stored(id)).toBeNull();
});

test('a write whose answer was lost is not taken for undone because the keys went away meanwhile', async () => {
  const uri = inject('mongoUri');
  const proxy = await startProxy({ target: targetOf(uri), frame: mongoFrame });
  const db = await connect(world.db.name, throughProxy(uri, proxy));
  try {
    const counters = world.backbone({ db }).repository(counter, { codec });
    const id = randomId();
    const lost = proxy.dropAnswerAfter(isCommand('insert', 'counter')).then(() => {
      failure = new Unavailable('keys-unavailable');
    });
    const deadline = Date.now() + 3_000;
    const command = counters.handle(id, { type: 'add', by: 1 }, { deadline }).then(
      (handled) => handled.state.total,
      (error) => error.code,
    );
    await lost;
    await until(() => stored(id));
    // it was ours: recognised by its own id, which needs nothing sealed
    expect(await command).toBe(1);
  } finally {
    failure = undefined;
    await db.close();
    await proxy.stop();
  }
});
