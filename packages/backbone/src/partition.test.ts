import { expect, test } from 'vitest';
import { partitionOf } from './partition.ts';

// From Kafka's own UtilsTest.testMurmur2; a partition is the hash without its sign, modulo the count.
const hashes: [string, number][] = [
  ['21', -973932308],
  ['foobar', -790332482],
  ['a-little-bit-long-string', -985981536],
  ['a-little-bit-longer-string', -1486304829],
  ['lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8', -58897971],
  ['abc', 479470107],
];

test.each(hashes)('the key %s lands where the Java client puts it', (key, hash) => {
  for (const partitions of [1, 8, 16, 64, 1 << 30])
    expect(partitionOf(key, partitions)).toBe((hash & 0x7fffffff) % partitions);
});

test('a key that is not ASCII is hashed as UTF-8', () => {
  expect(partitionOf('kelurahan é', 1 << 30)).toBe(partitionOf(Buffer.from('kelurahan é').toString('utf8'), 1 << 30));
  expect(partitionOf('é', 1 << 30)).not.toBe(partitionOf('e', 1 << 30));
});
