import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FaultProxy, startProxy } from './proxy.ts';

let server: Server;
let proxy: FaultProxy;
let heard: string[];
const clients: Socket[] = [];

/** Messages are lines; the server answers each with `re:<line>`. */
beforeEach(async () => {
  heard = [];
  server = createServer((socket) => {
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      for (const line of String(chunk).split('\n').filter(Boolean)) {
        heard.push(line);
        socket.write(`re:${line}\n`);
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const frame = (bytes: Buffer) => bytes.indexOf('\n') + 1 || undefined;
  proxy = await startProxy({ target: { host: '127.0.0.1', port: (server.address() as AddressInfo).port }, frame });
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.destroy();
  await proxy.stop();
  server.close();
});

const dial = async () => {
  const socket = connect(proxy.port, proxy.host);
  socket.on('error', () => {});
  clients.push(socket);
  let got = '';
  socket.on('data', (chunk) => {
    got += chunk;
  });
  const closed = once(socket, 'close');
  await once(socket, 'connect');
  const hear = async (text: string) => {
    while (!got.includes(text)) await once(socket, 'data');
  };
  return { socket, closed, hear, got: () => got };
};

describe('a proxy', () => {
  test('passes both ways', async () => {
    const { socket, hear } = await dial();
    socket.write('hello\n');
    await hear('re:hello\n');
  });

  test('withholds the answer of the request that matches, and no other', async () => {
    const { socket, closed, got } = await dial();
    const dropped = proxy.dropAnswerAfter((request) => String(request) === 'pay\n');
    socket.write('look\npa');
    socket.write('y\nlook again\n');
    await Promise.all([dropped, closed]);
    expect(heard).toContain('pay');
    expect(got()).toBe('re:look\n');
    const next = await dial();
    next.socket.write('pay\n');
    await next.hear('re:pay\n');
  });

  test('cuts what there is and lets new connections through', async () => {
    const { closed } = await dial();
    proxy.cut();
    await closed;
    const { socket, hear } = await dial();
    socket.write('again\n');
    await hear('re:again\n');
  });

  test('refuses until it is healed', async () => {
    proxy.refuse();
    const refused = connect(proxy.port, proxy.host);
    await new Promise((closed) => refused.on('error', () => {}).on('close', closed));
    expect(heard).toEqual([]);
    proxy.heal();
    const { socket, hear } = await dial();
    socket.write('back\n');
    await hear('re:back\n');
  });

  test('a fault that was healed does not happen any more', async () => {
    const { socket, hear } = await dial();
    void proxy.dropAnswerAfter(() => true);
    proxy.heal();
    socket.write('safe\n');
    await hear('re:safe\n');
  });

  test('holds back what it was given while a delay lasts, and only that', async () => {
    proxy.delay(60_000);
    const slow = await dial();
    const taken = new Promise<void>((resolve) => {
      void proxy.dropAnswerAfter(() => {
        resolve();
        return false;
      });
    });
    slow.socket.write('slow\n');
    await taken;
    proxy.heal();
    const { socket, hear } = await dial();
    socket.write('fast\n');
    await hear('re:fast\n');
    expect(heard).toEqual(['fast']);
  });

  test('keeps the order while it delays', async () => {
    proxy.delay(5);
    const { socket, hear, got } = await dial();
    socket.write('one\ntwo\nthree\n');
    await hear('re:three\n');
    expect(got()).toBe('re:one\nre:two\nre:three\n');
  });

  test('the end of the server is seen by the client', async () => {
    const { closed } = await dial();
    server.close();
    proxy.cut();
    await closed;
    const { closed: atOnce } = await dial();
    await atOnce;
  });
});
