import { once } from 'node:events';
import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { rawConnection } from '../../test/raw.ts';
import { type ConnectionLimits, type Listening, listen } from './listen.ts';

let http: Listening | undefined;
afterEach(() => http?.stop(0));

const serve = async (listener: RequestListener, limits: Partial<ConnectionLimits>) => {
  http = await listen(listener, { host: '127.0.0.1', port: 0, limits: { checkMs: 20, ...limits } });
  return http.url;
};
const echo: RequestListener = (req, res) => {
  req.resume().on('end', () => res.end('ok'));
};

test('a client that does not come to the end of its headers is cut off', async () => {
  const { send, untilClosed } = await rawConnection(await serve(echo, { headersMs: 100 }));
  send('GET / HTTP/1.1\r\nHost: simpul\r\nX-Never');
  expect(await untilClosed()).toMatch(/^HTTP\/1\.1 408 /);
});

test('a client that never sends the body it has announced is cut off', async () => {
  const arrived = Promise.withResolvers<void>();
  const url = await serve(
    (req, res) => {
      arrived.resolve();
      echo(req, res);
    },
    { headersMs: 100, requestMs: 200 },
  );
  const { send, untilClosed } = await rawConnection(url);
  send('POST / HTTP/1.1\r\nHost: simpul\r\nContent-Length: 100\r\n\r\n{');
  await arrived.promise;
  expect(await untilClosed()).toMatch(/^HTTP\/1\.1 408 /);
});

test('a client that does not read its answer is cut off, and what was not sent is given up', async () => {
  const answering = Promise.withResolvers<ServerResponse>();
  const url = await serve(
    (_, res) => {
      res.end(Buffer.alloc(64 * 1024 * 1024));
      answering.resolve(res);
    },
    { stillMs: 200 },
  );
  const { send, socket } = await rawConnection(url);
  socket.pause();
  send('GET / HTTP/1.1\r\nHost: simpul\r\n\r\n');
  const res = await answering.promise;
  await once(res, 'close');
  expect(res.writableFinished).toBe(false);
  socket.destroy();
});

test('a client that says nothing at all is cut off', async () => {
  const { untilClosed } = await rawConnection(await serve(echo, { stillMs: 200 }));
  expect(await untilClosed()).not.toContain('200');
});

test('a connection more than there may be is closed at once, and those there are go on', async () => {
  const url = await serve(echo, { connections: 1 });
  const first = await rawConnection(url);
  const ask = async () => {
    first.send('GET / HTTP/1.1\r\nHost: simpul\r\n\r\n');
    const [answer] = (await once(first.socket, 'data')) as [Buffer];
    return answer.toString();
  };
  expect(await ask()).toMatch(/^HTTP\/1\.1 200 /);
  const second = await rawConnection(url);
  expect(await second.untilClosed()).toBe('');
  expect(await ask()).toMatch(/^HTTP\/1\.1 200 /);
  first.socket.destroy();
});
