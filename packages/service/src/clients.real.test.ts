import { once } from 'node:events';
import { afterEach, expect, inject, test, vi } from 'vitest';
import { connectClients } from './clients.ts';
import { createLogger } from './log.ts';

afterEach(() => vi.restoreAllMocks());

test('a store that answers is used, however long ago mongoose thinks that it last heard of it', async () => {
  const { db } = await connectClients(
    'g2c',
    {
      MONGODB_URI: inject('mongoUri'),
      MONGODB_DB: `clients-${process.pid}-${Date.now()}`,
      KAFKA_BROKERS: inject('brokers'),
      KAFKA_CLIENT: 'kafkajs',
      KAFKA_SESSION_TIMEOUT_MS: 10_000,
      TOPIC_PREFIX: '',
      EPOCH: 1,
      NODE_ENV: 'test',
      CRASH_AT: undefined,
    },
    createLogger({ service: 'g2c', level: 'silent' }),
  );
  try {
    await db.collection('things').insertOne({ name: 'pasal' });
    const heartbeat = () => once(db.getClient(), 'serverHeartbeatSucceeded');
    await heartbeat();
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
    expect(db.readyState).toBe(0);
    const first = await Promise.race([
      db.dropCollection('things').then(() => 'the command'),
      heartbeat().then(() => 'the next heartbeat'),
    ]);
    expect(first).toBe('the command');
  } finally {
    vi.restoreAllMocks();
    await db.dropDatabase();
    await db.close();
  }
});
