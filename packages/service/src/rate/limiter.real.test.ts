import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { testKeys } from '../../test/served.ts';
import { createBlindIndex } from '../personal/blind-index.ts';
import { openExchange } from './exchange.ts';
import { createRateLimiter, type RateLimiter } from './limiter.ts';

let db: Connection;
let asked: string[] = [];
beforeAll(async () => {
  const dbName = `rates-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName, monitorCommands: true }).asPromise();
  db.getClient().on('commandStarted', ({ commandName, command }) => {
    if (command[commandName] === 'request-counts') asked.push(commandName);
  });
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

const indexOf = createBlindIndex(Buffer.alloc(32, 7));
const minute = 60_000;
let nowMs = 0;
let warnings: unknown[] = [];
beforeEach(async () => {
  nowMs = Math.floor((nowMs || Date.now()) / minute) * minute + 10 * minute;
  await db.collection('request-counts').deleteMany({});
  warnings = [];
  asked = [];
});

// Told when the test says so: an interval no test lives to see.
const replica = (exchange = openExchange(db)): RateLimiter =>
  createRateLimiter({
    changes: [{ limits: { bank: { reads: 1_000, writes: 100 } } }],
    exchange,
    indexOf: (asker) => indexOf('request-counts', asker),
    logger: { warn: (what: unknown) => warnings.push(what) },
    intervalMs: 3_600_000,
    now: () => nowMs,
  });

const bri = { actor: { kind: 'bank', id: 'bank:bri' }, address: '203.0.113.7', writes: true } as const;
const allowed = (limiter: RateLimiter, tries: number, asker: Parameters<RateLimiter['take']>[0] = bri): number =>
  Array.from({ length: tries }, () => limiter.take(asker)).filter((each) => each?.allowed).length;

describe('two replicas', () => {
  test('hold one limit together', async () => {
    const [one, other] = [replica(), replica()];
    expect(allowed(one, 60)).toBe(60);
    await one.share();
    expect(allowed(other, 10)).toBe(10);
    await other.share();
    expect(allowed(other, 100)).toBe(30);
    await other.share();
    // it hears of the other when it has something to tell
    expect(allowed(one, 1)).toBe(1);
    await one.share();
    expect(allowed(one, 100)).toBe(0);
  });

  test('find the same asker by a blind index, and keep neither name nor address', async () => {
    const [one, other] = [replica(), replica()];
    const asker = { actor: undefined, address: '203.0.113.7', writes: true };
    for (const each of [one, other]) {
      for (const who of [bri, asker]) expect(allowed(each, 40, who)).toBeGreaterThan(0);
      await each.share();
    }
    const kept = await db.collection('request-counts').find().toArray();
    expect(kept).toHaveLength(2);
    for (const { by } of kept) expect(Object.keys(by)).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toMatch(/bank|bri|203\.0/);
  });

  test('let an asker have a tenth too much at most before one hears of the other', async () => {
    const [one, other] = [replica(), replica()];
    expect(allowed(one, 200)).toBe(100);
    await one.share();
    let over = 0;
    for (let n = 0; n < 200; n++) {
      over += allowed(other, 1);
      await other.share();
    }
    expect(over).toBe(10);
  });

  test('count in the next window what is just behind, together', async () => {
    const [one, other] = [replica(), replica()];
    allowed(one, 50);
    allowed(other, 50);
    await one.share();
    await other.share();
    nowMs += minute;
    expect(allowed(other, 100)).toBe(0);
    nowMs += minute / 2;
    expect(allowed(other, 100)).toBe(50);
  });

  test('mean the same numbers, made again or not: what is told twice counts once', async () => {
    const [one, other] = [replica(), replica()];
    allowed(one, 20);
    await one.share();
    allowed(one, 1);
    await one.share();
    allowed(other, 10);
    await other.share();
    expect(allowed(other, 100)).toBe(69);
  });

  test('tell one another of many askers at once, at the same time', async () => {
    const [one, other] = [replica(), replica()];
    const banks = Array.from({ length: 20 }, (_, n) => ({
      ...bri,
      actor: { kind: 'bank' as const, id: `bank:b${n}` },
    }));
    for (const bank of banks) {
      allowed(one, 50, bank);
      allowed(other, 50, bank);
    }
    await Promise.all([one.share(), other.share()]);
    for (const bank of banks) allowed(one, 1, bank);
    await Promise.all([one.share(), other.share()]);
    expect(banks.map((bank) => allowed(one, 10, bank))).toEqual(banks.map(() => 0));
    expect(warnings).toEqual([]);
  });
});

describe('the store', () => {
  test('is asked nothing for those who use little', async () => {
    const limiter = replica();
    for (let n = 0; n < 50; n++) allowed(limiter, 9, { ...bri, actor: { kind: 'bank', id: `bank:b${n}` } });
    await limiter.share();
    expect(asked).toEqual([]);
  });

  test('is asked twice for any number of requests', async () => {
    const limiter = replica();
    allowed(limiter, 90);
    allowed(limiter, 900, { ...bri, writes: false });
    await limiter.share();
    expect(asked).toEqual(['update', 'find']);
    await limiter.share();
    expect(asked).toHaveLength(2);
  });

  test('learns nobody’s name or address, and forgets', async () => {
    const limiter = replica();
    allowed(limiter, 20);
    allowed(limiter, 60, { ...bri, actor: undefined });
    await limiter.share();
    const kept = await db.collection('request-counts').find().toArray();
    expect(kept).toHaveLength(2);
    expect(JSON.stringify(kept)).not.toMatch(/bank:bri|203\.0\.113/);
    for (const { expiresAt } of kept) expect(expiresAt).toEqual(new Date(nowMs + 2 * minute));
    await db.models['request-counts']?.createIndexes();
    expect(await db.collection('request-counts').indexes()).toContainEqual(
      expect.objectContaining({ key: { expiresAt: 1 }, expireAfterSeconds: 0 }),
    );
  });

  test('may be away: each replica goes on by its own count, and tells later', async () => {
    let away = true;
    const reach = openExchange(db);
    const [one, other] = [
      replica((mine) => (away ? Promise.reject(new Error('no connection')) : reach(mine))),
      replica(),
    ];
    expect(allowed(one, 60)).toBe(60);
    await one.share();
    expect(warnings).toHaveLength(1);
    expect(allowed(one, 100)).toBe(40);
    away = false;
    await one.share();
    allowed(other, 10);
    await other.share();
    expect(allowed(other, 1)).toBe(0);
  });
});

test('counts are told by themselves while there are requests', async () => {
  const own = { indexOf: testKeys.hmac, logger: { warn: () => {} }, intervalMs: 5 };
  const [one, other] = [openExchange(db), openExchange(db)].map((exchange) =>
    createRateLimiter({ ...own, exchange, changes: [{ limits: { bank: { reads: 100, writes: 100_000 } } }] }),
  ) as [RateLimiter, RateLimiter];
  allowed(one, 50_000);
  allowed(other, 10_000);
  const left = () => {
    other.take(bri);
    return other.take(bri)?.remaining;
  };
  await expect.poll(left, { timeout: 30_000 }).toBeLessThan(50_000);
  await Promise.all([one.stop(), other.stop()]);
});
