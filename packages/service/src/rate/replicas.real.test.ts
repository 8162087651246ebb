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

/** Asks until it is refused. */
async function spend(url: string): Promise<{ given: number; refusal: Response }> {
  for (let given = 0; ; given++) {
    const answer = await fetch(`${url}/v1/parcels/abc`);
    if (!answer.ok) return { given, refusal: answer };
  }
}

test('an address that one replica has given all it may have gets little from another', async () => {
  const [one, other] = replicas.map(({ url }) => url) as [string, string];
  const first = await spend(one);
  expect(first.refusal.status).toBe(429);
  expect(first.given).toBe(1_000);
  await expect
    .poll(() => connections[0]?.collection('request-counts').countDocuments(), { timeout: 20_000 }).toBeGreaterThan(0);
  const second = await spend(other);
  expect(second.refusal.status).toBe(429);
  expect(second.refusal.headers.get('retry-after')).toMatch(/^[1-9]\d*$/);
  expect(second.given).toBeLessThan(1_000);
});
