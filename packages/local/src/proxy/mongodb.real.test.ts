import { MongoClient } from 'mongodb';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { isCommand, mongoFrame, targetOf, throughProxy } from './mongodb.ts';
import { type FaultProxy, startProxy } from './proxy.ts';

const database = `proxy_${process.pid}`;
let proxy: FaultProxy;
let direct: MongoClient;
let proxied: MongoClient;

beforeAll(async () => {
  const uri = inject('mongoUri');
  proxy = await startProxy({ target: targetOf(uri), frame: mongoFrame });
  direct = await new MongoClient(uri).connect();
  proxied = await new MongoClient(throughProxy(uri, proxy), { retryWrites: false, retryReads: false }).connect();
});
afterEach(() => proxy.heal());
afterAll(async () => {
  await direct.db(database).dropDatabase();
  await Promise.all([direct.close(), proxied.close()]);
  await proxy.stop();
});

describe('a proxy before the store', () => {
  test('loses the answer to an update that was written, of that collection only', async () => {
    const bills = proxied.db(database).collection<{ _id: string; paid: number }>('tax-bills');
    const others = proxied.db(database).collection<{ _id: string; paid: number }>('others');
    await bills.insertOne({ _id: 'b', paid: 0 });
    await others.insertOne({ _id: 'b', paid: 0 });
    const dropped = proxy.dropAnswerAfter(isCommand('update', 'tax-bills', ({ updates }) => Array.isArray(updates)));
    await others.updateOne({ _id: 'b' }, { $inc: { paid: 1 } });
    await expect(bills.updateOne({ _id: 'b' }, { $inc: { paid: 1 } })).rejects.toThrow();
    await dropped;
    const stored = direct.db(database).collection<{ _id: string; paid: number }>('tax-bills');
    expect(await stored.findOne({ _id: 'b' })).toEqual({ _id: 'b', paid: 1 });
    await bills.updateOne({ _id: 'b' }, { $inc: { paid: 1 } });
    expect(await stored.findOne({ _id: 'b' })).toEqual({ _id: 'b', paid: 2 });
  });
});
