import { once } from 'node:events';
import { Agent, get, type IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { listen } from './listen.ts';

const local = { host: '127.0.0.1', port: 0 };

test('a request that is never answered does not hold the stop for ever', async () => {
  const { promise: arrived, resolve } = Promise.withResolvers<void>();
  const http = await listen(() => resolve(), local);
  const answer = fetch(http.url).catch((error: Error) => error);
  await arrived;
  await http.stop(50);
  expect(await answer).toBeInstanceOf(Error);
});

test('a connection kept alive after its answer does not hold the stop', async () => {
  const http = await listen((_, res) => void res.end('ok'), local);
  const agent = new Agent({ keepAlive: true });
  const [response] = (await once(get(http.url, { agent }), 'response')) as [IncomingMessage];
  response.resume();
  await once(response, 'end');
  await http.stop(60_000);
  agent.destroy();
});

test('after the stop nobody is answered', async () => {
  const http = await listen((_, res) => void res.end('ok'), local);
  expect(await (await fetch(http.url)).text()).toBe('ok');
  await http.stop(1_000);
  await expect(fetch(http.url)).rejects.toThrow();
});
