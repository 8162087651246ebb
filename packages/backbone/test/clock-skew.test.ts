import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import { aggregate } from '@simpul/contracts';
import { targetOf, throughProxy } from '@simpul/local';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { randomId } from '../src/index.ts';
import { connect, counter, type Rig, rig, until } from './kit.ts';

let world: Rig;
beforeAll(async () => {
  world = await rig();
});
afterAll(() => world.close());

const localTime = Buffer.from('\x09localTime\0', 'latin1');

/** The store with a clock that is `aheadMs` off: the date in its answers to `hello` is moved on the way. */
async function storeWithClock(uri: string) {
  const target = targetOf(uri);
  const clock = { aheadMs: 0 };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const store = dial(target.port, target.host);
    for (const socket of [client, store]) {
      sockets.add(socket);
      socket.on('error', () => undefined).on('close', () => [client, store].map((each) => each.destroy()));
    }
    client.pipe(store);
    store.on('data', (bytes: Buffer) => {
      for (let at = bytes.indexOf(localTime); at >= 0; at = bytes.indexOf(localTime, at + 1)) {
        const value = at + localTime.length;
        bytes.writeBigInt64LE(bytes.readBigInt64LE(value) + BigInt(clock.aheadMs), value);
      }
      client.write(bytes);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { clock, close, uri: throughProxy(uri, { host: '127.0.0.1', port: (server.address() as AddressInfo).port }) };
}

/** A counter that the clock seals once it has counted to ten. */
const fragile = aggregate({
  ...counter,
  dueAt: ({ total, sealed }) => (total >= 10 && !sealed ? new Date(0) : undefined),
  due: { type: 'seal' },
});

test.each([
  ['ahead of', -90_000],
  ['behind', 90_000],
])(
  'a replica whose clock is %s the store’s is not ready, says by how much, fires nothing, and comes back',
  async (how, aheadMs) => {
    const store = await storeWithClock(inject('mongoUri'));
    store.clock.aheadMs = aheadMs;
    const db = await connect(world.db.name, store.uri);
    const backbone = world.backbone({ db });
    const counters = backbone.repository(fragile);
    await backbone.start();
    const { ready, live, reasons } = backbone.status();
    expect({ ready, live }).toEqual({ ready: false, live: true });
    expect(reasons).toEqual([
      expect.stringMatching(new RegExp(`^this clock is (89\\.9|90\\.\\d) s ${how} the store's$`)),
    ]);
    const id = randomId();
    await counters.handle(id, { type: 'add', by: 10 });
    await until(() => backbone.status().lateDeadlines.counter === 1);
    expect((await counters.find(id))?.state.sealed).toBe(false);
    store.clock.aheadMs = 0;
    await until(async () => (await counters.find(id))?.state.sealed);
    expect(backbone.status()).toMatchObject({ ready: true, reasons: [] });
    await backbone.stop(5_000);
    await db.close();
    store.close();
  },
);
