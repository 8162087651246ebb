import { startProxy, targetOf, throughProxy } from '@simpul/local';
import mongoose from 'mongoose';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { connectStore } from './connect-store.ts';

let proxy: Awaited<ReturnType<typeof startProxy>>;
beforeEach(async () => {
  proxy = await startProxy({ target: targetOf(inject('mongoUri')) });
  proxy.refuse();
});
afterEach(async () => {
  await proxy.stop();
});

const open = () => connectStore(throughProxy(inject('mongoUri'), proxy), 'connect-store', {});

test('a store that is found at the second try is taken', async () => {
  const begun = performance.now();
  const opening = open();
  // longer than the driver looks, shorter than twice that
  await vi.waitUntil(() => performance.now() - begun > 6_000, { timeout: 10_000 });
  proxy.heal();
  const db = await opening;
  expect((await db.db?.admin().ping())?.ok).toBe(1);
  await db.close();
});

test('a store that is never found is told of', async () => {
  await expect(open()).rejects.toThrow(mongoose.Error.MongooseServerSelectionError);
});
