import { Rejected } from '@simpul/contracts';
import { isCommand, mongoFrame, startProxy, targetOf, throughProxy } from '@simpul/local';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { KeyReused, randomId, VersionMismatch } from '../src/index.ts';
import { type Counter, connect, counter, type Rig, rig, until } from './kit.ts';

let world: Rig;
beforeAll(async () => {
  world = await rig();
  await world.backbone().start();
});
afterAll(() => world.close());

const respond = (state: Counter, version: number) => ({ status: 201, body: { total: state.total, version } });
/** A command's write, and not the clearing of what was published meanwhile. */
const isCommit = (command: string) =>
  isCommand(command, 'counter', (sent) => command === 'insert' || JSON.stringify(sent.updates).includes('"rev"'));
const request = (id: string, bodyHash = 'same') => ({ request: { id, bodyHash, respond } });

describe('one process', () => {
  test('commands on one id are folded, each answered by itself', async () => {
    const counters = world.backbone().repository(counter);
    const id = randomId();
    const results = await Promise.allSettled(
      Array.from({ length: 60 }, () => counters.handle(id, { type: 'add', by: 1, limit: 25 })),
    );
    const done = results.filter(({ status }) => status === 'fulfilled');
    const refused = results.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(done).toHaveLength(25);
    expect(refused.every((each) => each instanceof Rejected && each.code === 'counter.full')).toBe(true);
    const stored = await world.db.collection<{ _id: string; rev: number }>('counter').findOne({ _id: id });
    expect(stored).toMatchObject({ state: { total: 25 }, version: 25, lastSeq: 25 });
    expect(stored?.rev).toBeLessThan(25);
  });

  test('the same request answers the same, also after others and after a restart', async () => {
    const first = world.backbone().repository(counter);
    const id = randomId();
    const once = await first.handle(id, { type: 'add', by: 2 }, request('k1'));
    await first.handle(id, { type: 'add', by: 5 }, request('k2'));
    const again = await world.backbone().repository(counter).handle(id, { type: 'add', by: 2 }, request('k1'));
    expect(once).toMatchObject({ duplicate: false, answer: { status: 201, body: { total: 2, version: 1 } } });
    expect(again).toMatchObject({ duplicate: true, answer: { status: 201, body: { total: 2, version: 1 } } });
    expect((await first.find(id))?.state.total).toBe(7);
  });

  test('the same key with another content is refused, a refusal is not remembered', async () => {
    const counters = world.backbone().repository(counter);
    const id = randomId();
    await counters.handle(id, { type: 'add', by: 2 }, request('k1'));
    await expect(counters.handle(id, { type: 'add', by: 3 }, request('k1', 'other'))).rejects.toBeInstanceOf(KeyReused);
    await expect(counters.handle(id, { type: 'add', by: 9, limit: 5 }, request('k2'))).rejects.toBeInstanceOf(Rejected);
    await expect(counters.handle(id, { type: 'add', by: 9, limit: 50 }, request('k2'))).resolves.toMatchObject({
      state: { total: 11 },
    });
  });

  test('If-Match with another version is refused and names the current one', async () => {
    const counters = world.backbone().repository(counter);
    const id = randomId();
    await counters.handle(id, { type: 'add', by: 1 });
    await counters.handle(id, { type: 'add', by: 1 }, { expectedVersion: 1 });
    const late = counters.handle(id, { type: 'add', by: 1 }, { expectedVersion: 1 });
    await expect(late).rejects.toBeInstanceOf(VersionMismatch);
    await expect(late).rejects.toMatchObject({ current: 2 });
  });

  test('an event leaves its mark once, whatever it decided, and an older one changes nothing', async () => {
    const counters = world.backbone().repository(counter);
    const id = randomId();
    const cause = (seq: number, epoch = 1) => ({ cause: { reaction: 'sum', stream: 'other:thing:x', epoch, seq } });
    await counters.handle(id, { type: 'add', by: 1 }, cause(1));
    await counters.handle(id, { type: 'add', by: 0 }, cause(2));
    expect(await counters.handle(id, { type: 'add', by: 1 }, cause(2))).toMatchObject({ duplicate: true });
    expect(await counters.handle(id, { type: 'add', by: 1 }, cause(1))).toMatchObject({ duplicate: true });
    expect(await counters.handle(id, { type: 'add', by: 10 }, cause(1, 2))).toMatchObject({
      duplicate: false,
      state: { total: 11 },
    });
  });

  test('what was never created is not found; what decides nothing writes nothing', async () => {
    const counters = world.backbone().repository(counter);
    const id = randomId();
    expect(await counters.find(id)).toBeUndefined();
    await counters.handle(id, { type: 'add', by: 0 });
    expect(await world.db.collection<{ _id: string }>('counter').countDocuments({ _id: id })).toBe(0);
  });

  test('a command whose time has passed before its turn is not carried out, and those of its turn are', async () => {
    const counters = world.backbone().repository(counter);
    const id = randomId();
    const late = { deadline: Date.now() - 1 };
    await expect(counters.handle(id, { type: 'add', by: 5 }, late)).rejects.toMatchObject({ code: 'busy' });
    expect(await counters.find(id)).toBeUndefined();
    const [first, , second] = await Promise.allSettled([
      counters.handle(id, { type: 'add', by: 1 }),
      counters.handle(id, { type: 'add', by: 5 }, late),
      counters.handle(id, { type: 'add', by: 2 }),
    ]);
    expect([first.status, second.status]).toEqual(['fulfilled', 'fulfilled']);
    expect((await counters.find(id))?.state.total).toBe(3);
  });

  test('a document written by newer code is left alone', async () => {
    const counters = world.backbone().repository(counter);
    const id = randomId();
    await counters.handle(id, { type: 'add', by: 1 });
    await world.db
      .collection<{ _id: string; schema: number }>('counter')
      .updateOne({ _id: id }, { $set: { schema: 2 } });
    await expect(counters.handle(id, { type: 'add', by: 1 })).rejects.toMatchObject({ code: 'newer-schema' });
  });

  test('256 unpublished events are enough: more is answered unavailable, and nothing is written', async () => {
    const counters = world
      .backbone({ transport: { ...world.transport, publish: () => new Promise(() => undefined) } })
      .repository(counter);
    const id = randomId();
    await Promise.all(Array.from({ length: 256 }, () => counters.handle(id, { type: 'add', by: 1 })));
    await expect(counters.handle(id, { type: 'add', by: 1 })).rejects.toMatchObject({ code: 'outbox-full' });
    expect((await counters.find(id))?.state.total).toBe(256);
  });
});

test('two replicas on one hot document lose nothing and refuse only for domain reasons', async () => {
  const replicas = [world.backbone().repository(counter), world.backbone().repository(counter)];
  const id = randomId();
  const results = await Promise.allSettled(
    Array.from({ length: 100 }, (_, n) => replicas[n % 2]?.handle(id, { type: 'add', by: 1, limit: 50 })),
  );
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(50);
  for (const each of results)
    if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'counter.full' });
  expect((await replicas[0]?.find(id))?.state.total).toBe(50);
});

test('pages neither repeat nor hide an item, and a cursor made up is refused', async () => {
  const page = await rig();
  await page.backbone().start();
  const counters = page.backbone().repository(counter, { indexes: [{ 'state.total': -1, _id: -1 }] });
  await Promise.all(
    Array.from({ length: 23 }, (_, n) => counters.handle(randomId(), { type: 'add', by: 1 + (n % 5) })),
  );
  const seen: number[] = [];
  const ids = new Set<string>();
  for (let cursor: string | undefined, first = true; first || cursor; first = false) {
    const { items, next } = await counters.page({ sort: 'state.total', limit: 5, cursor });
    for (const { id, state } of items) {
      ids.add(id);
      seen.push(state.total);
    }
    cursor = next;
  }
  expect(ids.size).toBe(23);
  expect(seen).toEqual([...seen].sort((a, b) => b - a));
  await expect(counters.page({ sort: 'state.total', limit: 5, cursor: 'bm90IG91cnM' })).rejects.toMatchObject({
    code: 'request.bad-cursor',
  });
  await page.close();
});

describe('an answer of the store is lost after the write', () => {
  const behindProxy = async () => {
    const uri = inject('mongoUri');
    const proxy = await startProxy({ target: targetOf(uri), frame: mongoFrame });
    const db = await connect(world.db.name, throughProxy(uri, proxy));
    const counters = world.backbone({ db }).repository(counter);
    const close = async (): Promise<void> => {
      await db.close();
      await proxy.stop();
    };
    return { proxy, counters, close };
  };

  test.each([
    ['insert', 'without a key', {}],
    ['update', 'without a key', {}],
    ['update', 'with an Idempotency-Key', request('lost')],
  ])('%s, %s: the caller is answered success, and it happened once', async (command, _how, options) => {
    const { proxy, counters, close } = await behindProxy();
    const id = randomId();
    if (command === 'update') await counters.handle(id, { type: 'add', by: 1 });
    const lost = proxy.dropAnswerAfter(isCommit(command));
    const handled = await counters.handle(id, { type: 'add', by: 5 }, options);
    await lost;
    const total = command === 'update' ? 6 : 5;
    expect(handled).toMatchObject({ state: { total } });
    expect((await counters.find(id))?.state.total).toBe(total);
    await close();
  });

  test('the store stays away: the outcome is said to be unknown, and the same key later tells it', async () => {
    const { proxy, counters, close } = await behindProxy();
    const id = randomId();
    await counters.handle(id, { type: 'add', by: 1 });
    const lost = proxy.dropAnswerAfter(isCommit('update')).then(() => proxy.refuse());
    const doubtful = counters.handle(id, { type: 'add', by: 5 }, { ...request('doubt'), deadline: Date.now() + 1_000 });
    await expect(doubtful).rejects.toMatchObject({ code: 'outcome-unknown' });
    await lost;
    proxy.heal();
    const told = await counters.handle(id, { type: 'add', by: 5 }, request('doubt'));
    expect(told).toMatchObject({ duplicate: true, answer: { body: { total: 6 } } });
    await close();
  });

  test('the store cannot be reached at all: unavailable, and nothing was written', async () => {
    const { proxy, counters, close } = await behindProxy();
    const id = randomId();
    proxy.refuse();
    await expect(counters.handle(id, { type: 'add', by: 5 })).rejects.toMatchObject({ code: 'store-unavailable' });
    proxy.heal();
    expect(await until(async () => ({ found: await counters.find(id) }))).toEqual({ found: undefined });
    await close();
  });
});
