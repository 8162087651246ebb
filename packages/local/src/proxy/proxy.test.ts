import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FaultProxy, startProxy } from './proxy.ts';

let server: Server;
let proxy: FaultProxy;
let heard: string[];
let accepted: Socket[];
const clients: Socket[] = [];

/** Messages are lines; the server answers each with `re:<line>`. */
beforeEach(async () => {
  heard = [];
  accepted = [];
  server = createServer((socket) => {
    accepted.push(socket);
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

/** Until the server has heard it. */
const hearing = async (line: string) => {
  while (!accepted[0]) await once(server, 'connection');
  while (!heard.includes(line)) await once(accepted[0], 'data');
};

/** Until the proxy has got the request, which need not have reached the server. */
const seen = (request: string) =>
  new Promise<void>((resolve) => {
    void proxy.dropAnswerAfter((message) => {
      if (String(message) === request) resolve();
      return false;
    });
  });

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

  test('is silent both ways until it is healed, and for those it befell for ever', async () => {
    const before = await dial();
    before.socket.write('before\n');
    await before.hear('re:before\n');
    proxy.silence();
    const during = await dial();
    before.socket.write('lost\n');
    during.socket.write('lost too\n');
    proxy.heal();
    before.socket.write('still lost\n');
    const after = await dial();
    after.socket.write('after\n');
    await after.hear('re:after\n');
    // The server still has something to say on the connection it never saw end.
    const [toBefore] = accepted;
    await new Promise((written) => toBefore?.write('anybody?\n', written));
    after.socket.write('later\n');
    await after.hear('re:later\n');
    expect(heard).toEqual(['before', 'after', 'later']);
    expect(before.got()).toBe('re:before\n');
    expect([before.socket, during.socket].map(({ readyState }) => readyState)).toEqual(['open', 'open']);
  });

  test('loses what was under way when it fell silent', async () => {
    const { socket } = await dial();
    proxy.delay(20);
    const taken = seen('slow\n');
    socket.write('slow\n');
    await taken;
    proxy.silence();
    proxy.heal();
    proxy.delay(20);
    const other = await dial();
    other.socket.write('as slow\n');
    await other.hear('re:as slow\n');
    expect(heard).toEqual(['as slow']);
  });

  test('takes no request that was said into a silence for the one whose answer is to be dropped', async () => {
    const { socket } = await dial();
    socket.write('hello\n');
    await hearing('hello');
    proxy.silence();
    proxy.heal();
    const dropped = proxy.dropAnswerAfter((request) => String(request) === 'pay\n');
    socket.write('pay\n');
    const other = await dial();
    other.socket.write('look\n');
    await other.hear('re:look\n');
    other.socket.write('pay\n');
    await Promise.all([dropped, other.closed]);
    expect(heard).toEqual(['hello', 'look', 'pay']);
  });

  test('tells of an end in a silence only when it is healed', async () => {
    const { socket, closed } = await dial();
    socket.write('hello\n');
    await hearing('hello');
    const ended = once(accepted[0] as Socket, 'close');
    proxy.silence();
    socket.destroy();
    await closed;
    // What takes another way reaches the server; by then it would have heard of the end.
    const direct = connect((server.address() as AddressInfo).port, '127.0.0.1');
    clients.push(direct);
    direct.write('meanwhile\n');
    await once(direct, 'data');
    expect(accepted[0]?.readyState).toBe('open');
    proxy.heal();
    await ended;
  });

  test('passes on what was said before an end', async () => {
    const { socket, hear, closed } = await dial();
    proxy.delay(5);
    socket.end('last words\n');
    await hear('re:last words\n');
    await closed;
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
    const taken = seen('slow\n');
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
