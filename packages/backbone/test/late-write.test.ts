import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import { Rejected } from '@simpul/contracts';
import { isCommand, mongoFrame, targetOf, throughProxy } from '@simpul/local';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { randomId } from '../src/index.ts';
import { connect, counter, type Rig, rig } from './kit.ts';

let world: Rig;
beforeAll(async () => {
  world = await rig();
  await world.backbone().start();
});
afterAll(() => world.close());

/** A command's write, and not the clearing of what was published meanwhile. */
const isCommit = isCommand('update', 'counter', ({ updates }) => JSON.stringify(updates).includes('"rev"'));

/**
 * A way to the store on which the first write gets lost, and arrives after all once its document was read again and the
 * next write is under way: what a server does that was slow, or a majority that had not seen the write yet.
 */
async function lateWrites(uri: string) {
  const sockets = new Set<Socket>();
  let held: (() => Promise<void>)[] = [];
  let armed = false;
  let readSince = false;
  const server = createServer((client) => {
    const upstream = dial(targetOf(uri));
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined));
    upstream.on('data', (bytes) => client.write(bytes));
    let rest: Buffer = Buffer.alloc(0);
    let passed = Promise.resolve();
    client.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (let length = mongoFrame(rest); length; length = rest.length > 0 ? mongoFrame(rest) : undefined) {
        const message = rest.subarray(0, length);
        rest = rest.subarray(length);
        const write = armed && isCommit(message);
        if (write && !readSince) {
          held.push(async () => {
            upstream.write(message);
            await once(upstream, 'data');
          });
          client.destroy();
          return;
        }
        readSince ||= held.length > 0 && isCommand('find', 'counter')(message);
        const late = write ? held : [];
        if (write) {
          held = [];
          armed = false;
        }
        passed = passed
          .then(() => late.reduce((before, each) => before.then(each), Promise.resolve()))
          .then(() => void upstream.write(message));
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    uri: throughProxy(uri, { host: '127.0.0.1', port }),
    arm() {
      armed = true;
    },
    holding: () => held.length > 0,
    used: () => readSince && !armed,
    stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

test('a write given up for lost that lands after its document was read again is recognised, not decided again', async () => {
  const way = await lateWrites(inject('mongoUri'));
  const db = await connect(world.db.name, way.uri);
  const counters = world.backbone({ db }).repository(counter);
  const id = randomId();
  await counters.handle(id, { type: 'add', by: 1 });
  way.arm();
  const handled = await counters.handle(id, { type: 'add', by: 5 });
  expect(way.used()).toBe(true);
  expect(handled).toMatchObject({ state: { total: 6 }, version: 2 });
  expect((await world.backbone().repository(counter).find(id))?.state.total).toBe(6);
  await db.close();
  way.stop();
});

test('a command that is refused when it is decided again is not answered so while its lost write may land', async () => {
  const way = await lateWrites(inject('mongoUri'));
  const db = await connect(world.db.name, way.uri);
  const closing: typeof counter = {
    ...counter,
    decide(...given) {
      // As a deadline that passes between the two decisions does.
      if (way.holding()) throw new Rejected('counter.sealed');
      return counter.decide(...given);
    },
  };
  const counters = world.backbone({ db }).repository(closing);
  const id = randomId();
  await counters.handle(id, { type: 'add', by: 1 });
  way.arm();
  const handled = await counters.handle(id, { type: 'add', by: 5 });
  expect(way.used()).toBe(true);
  expect(handled).toMatchObject({ state: { total: 6 }, version: 2 });
  await db.close();
  way.stop();
});
