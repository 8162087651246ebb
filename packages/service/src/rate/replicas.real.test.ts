import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { getParcel } from '../../test/contracts.ts';
import { readConfig, serviceConfig } from '../config.ts';
import { route } from '../http/route.ts';
import { createLogger } from '../log.ts';
import { type RunningService, runService } from '../start.ts';

const config = readConfig(serviceConfig('g2c'), {
  MONGODB_URI: 'mongodb://127.0.0.1:1',
  KAFKA_BROKERS: '127.0.0.1:1',
  OIDC_ISSUER: 'http://127.0.0.1:1',
  OIDC_CLIENT_ID: 'service:g2c',
  OIDC_CLIENT_SECRET: 'x',
  REF_KEY: Buffer.alloc(32, 3).toString('base64'),
  RATE_LIMITS: JSON.stringify([{ limits: { nobody: { reads: 1_000, writes: 1 } } }]),
});

const connections: Connection[] = [];
const replicas: RunningService[] = [];
beforeAll(async () => {
  const dbName = `replicas-${process.pid}-${Date.now()}`;
  for (let n = 0; n < 2; n++) {
    const db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
    connections.push(db);
    const service = await runService({
      name: 'g2c',
      config,
      logger: createLogger({ service: 'g2c', level: 'silent' }),
      routes: [route(getParcel, () => ({ body: {} }))],
      backbone: {
        start: async () => {},
        stop: async () => {},
        status: () => ({ ready: true, live: true, reasons: [] }),
      },
      db,
    });
    replicas.push(service);
  }
});
afterAll(async () => {
  await Promise.all(replicas.map((each) => each.stop()));
  await connections[0]?.dropDatabase();
  await Promise.all(connections.map((db) => db.close()));
});

test('an address that one replica has given all it may have gets little from another', async () => {
  const ask = (replica: number) => fetch(`${replicas[replica]?.url}/v1/parcels/abc`);
  let given = 0;
  while ((await ask(0)).ok) given += 1;
  expect(given).toBeGreaterThanOrEqual(1_000);
  // a tenth of the limit, from which on it asks what others have given
  for (let n = 0; n < 100; n++) expect((await ask(1)).status).toBe(200);
  // so few more requests that by its own count it would let every one through
  await expect.poll(async () => (await ask(1)).status, { timeout: 20_000, interval: 100 }).toBe(429);
  expect((await ask(1)).headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
});
