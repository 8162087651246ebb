import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { type Authority, createAuthority } from '@simpul/local/tls';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { logOptions } from '../log.ts';
import { listen } from './listen.ts';
import { createTlsServer } from './tls.ts';

let folder: string;
let authority: Authority;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tls-'));
  authority = await createAuthority();
});
afterAll(() => rm(folder, { recursive: true }));

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

async function keep(file: string, pem: string): Promise<string> {
  await writeFile(join(folder, file), pem);
  return join(folder, file);
}

async function files(name: string) {
  const { cert, key } = await authority.issue(name);
  return { cert: await keep('tls.crt', cert), key: await keep('tls.key', key) };
}

async function get(url: string, options: { ca: string; cert?: string; key?: string; maxVersion?: 'TLSv1.1' }) {
  const asked = request(url, { ...options, agent: false }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

async function served(options: Partial<Parameters<typeof listen>[1]> = {}) {
  const http = await listen((_, res) => void res.end('ok'), { host: '127.0.0.1', port: 0, ...options });
  ends.push(() => http.stop(0));
  return http.url;
}

test('a service with a certificate is reached over TLS and not in plain', async () => {
  const url = await served({ tls: await files('g2c') });
  expect(url).toMatch(/^https:/);
  expect(await get(url, { ca: authority.cert })).toBe(200);
  await expect(fetch(url.replace('https:', 'http:'))).rejects.toThrow();
});

test('nobody is answered in a version of TLS that is broken', async () => {
  const url = await served({ tls: await files('g2c') });
  await expect(get(url, { ca: authority.cert, maxVersion: 'TLSv1.1' })).rejects.toThrow();
});

test('where clients must have a certificate, those without one, or with a stranger’s, are not answered', async () => {
  const clientCa = await keep('clients.pem', authority.cert);
  const url = await served({ tls: { ...(await files('g2c')), clientCa } });
  const ca = authority.cert;
  expect(await get(url, { ca, ...(await authority.issue('gateway')) })).toBe(200);
  await expect(get(url, { ca })).rejects.toThrow();
  const strangers = await createAuthority();
  await expect(get(url, { ca, ...(await strangers.issue('gateway')) })).rejects.toThrow();
});

async function nameShownBy(port: number): Promise<string | undefined> {
  const socket: TLSSocket = connect({ port, host: '127.0.0.1', ca: authority.cert });
  await once(socket, 'secureConnect');
  const { subject } = socket.getPeerCertificate();
  socket.destroy();
  return String(subject.CN);
}

test('a renewed certificate is taken without a restart, a broken or empty one is not', {
  timeout: 30_000,
}, async () => {
  const lines: string[] = [];
  const logger = pino(logOptions({ service: 'g2c' }), { write: (line) => void lines.push(line) });
  const server = createTlsServer(await files('before'), {}, (_, res) => void res.end(), { logger, reloadMs: 20 });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  ends.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  expect(await nameShownBy(port)).toBe('before');

  await keep('tls.key', '');
  await expect.poll(() => lines.join(''), { timeout: 10_000 }).toContain('those from before stay');
  expect(await nameShownBy(port)).toBe('before');

  await files('after');
  await expect.poll(() => nameShownBy(port), { timeout: 10_000 }).toBe('after');
});
