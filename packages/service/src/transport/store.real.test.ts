import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import { type Authority, createAuthority } from '@simpul/local/tls';
import mongoose from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { storeTls } from './settings.ts';

let folder: string;
let authority: Authority;
let front: Server;

// A store that is asked over TLS only, and by nobody without a certificate: a door of that kind before the store of all tests.
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-tls-'));
  authority = await createAuthority();
  const { host, port } = new URL(inject('mongoUri').replace('mongodb:', 'http:')) as { host: string; port: string };
  const own = await authority.issue('store');
  front = createServer({ ...own, ca: authority.cert, requestCert: true, rejectUnauthorized: true }, (socket) => {
    const behind = connect(Number(port), host.replace(/:\d+$/, ''));
    socket.pipe(behind).pipe(socket);
    for (const [one, other] of [
      [socket, behind],
      [behind, socket],
    ] as const)
      one.on('error', () => other.destroy()).on('close', () => other.destroy());
  });
  front.on('tlsClientError', () => undefined);
  front.listen(0, '127.0.0.1');
  await once(front, 'listening');
});
afterAll(async () => {
  front?.close();
  await rm(folder, { recursive: true });
});

async function keep(file: string, pem: string): Promise<string> {
  await writeFile(join(folder, file), pem);
  return join(folder, file);
}

async function open(config: Parameters<typeof storeTls>[0]) {
  const { port } = front.address() as AddressInfo;
  const db = mongoose.createConnection(`mongodb://127.0.0.1:${port}/?directConnection=true`, {
    serverSelectionTimeoutMS: 2_000,
    ...storeTls(config),
  });
  try {
    await db.asPromise();
    return (await db.db?.admin().ping())?.ok;
  } finally {
    await db.close();
  }
}

test('a store behind TLS is reached with the files of the settings, and not without', async () => {
  const { cert, key } = await authority.issue('g2c');
  const files = {
    MONGODB_TLS_CA_FILE: await keep('ca.pem', authority.cert),
    MONGODB_TLS_CERT_FILE: await keep('own.crt', cert),
    MONGODB_TLS_KEY_FILE: await keep('own.key', key),
  };
  expect(await open(files)).toBe(1);
  const { MONGODB_TLS_CA_FILE } = files;
  await expect(open({ MONGODB_TLS_CA_FILE })).rejects.toThrow();
  await expect(open({})).rejects.toThrow();
});

test('a store that nobody trusted vouches for is told nothing', async () => {
  const strangers = await createAuthority();
  await expect(open({ MONGODB_TLS_CA_FILE: await keep('strangers.pem', strangers.cert) })).rejects.toThrow();
});
