import type { SealStored } from '@simpul/backbone';
import { expect, test } from 'vitest';
import { createSealing } from './sealing.ts';

const collection = (total: number, asked: string[], name: string): SealStored => {
  return async (after, limit) => {
    asked.push(`${name} ${after ?? ''}`.trim());
    const from = Number(after ?? 0);
    const seen = Math.min(limit, total - from);
    return { seen, sealed: seen, ...(from + seen < total && { next: String(from + seen) }) };
  };
};

test('all collections are gone through to their end, once, however many ask', async () => {
  const asked: string[] = [];
  const stored = [new Map([['b', collection(120, asked, 'b')]]), new Map([['a', collection(0, asked, 'a')]])];
  const sealed = createSealing(stored);
  await Promise.all([sealed(), sealed()]);
  await sealed();
  expect(asked).toEqual(['a', 'b', 'b 50', 'b 100']);
});

test('what failed is gone on with from where it failed', async () => {
  const asked: string[] = [];
  let isAway = true;
  const works = collection(120, asked, 'b');
  const seal: SealStored = (after, limit) => {
    if (after === '50' && isAway) throw new Error('away');
    return works(after, limit);
  };
  const sealed = createSealing([new Map([['b', seal]])]);
  await expect(sealed()).rejects.toThrow('away');
  isAway = false;
  await sealed();
  expect(asked).toEqual(['b', 'b 50', 'b 100']);
});
