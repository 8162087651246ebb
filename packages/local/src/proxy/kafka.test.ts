import { describe, expect, test } from 'vitest';
import { isProduce, kafkaFrame } from './kafka.ts';

const int16 = (value: number) => Buffer.from([value >> 8, value & 0xff]);
const int32 = (value: number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
};
const framed = (...parts: Buffer[]) => {
  const body = Buffer.concat(parts);
  return Buffer.concat([int32(body.length), body]);
};
const records = Buffer.alloc(300, 1);

/** Produce 7, as kafkajs sends it. */
const older = (...topics: string[]) =>
  framed(
    ...[int16(0), int16(7), int32(1), int16(3), Buffer.from('g2c'), int16(-1), int16(-1), int32(30_000)],
    int32(topics.length),
    ...topics.flatMap((topic) => [
      ...[int16(topic.length), Buffer.from(topic), int32(2)],
      ...[int32(0), int32(records.length), records, int32(1), int32(-1)],
    ]),
  );

const none = Buffer.from([0]);
const aTag = Buffer.from([1, 5, 2, 9, 9]);

/** Produce 11, in the compact writing: lengths are varints and one too high. */
const newer = (...topics: string[]) =>
  framed(
    ...[int16(0), int16(11), int32(1), int16(-1), aTag, none, int16(-1), int32(30_000)],
    Buffer.from([topics.length + 1]),
    ...topics.flatMap((topic) => [
      ...[Buffer.from([topic.length + 1]), Buffer.from(topic), Buffer.from([2])],
      ...[int32(0), Buffer.from([0x80 | (301 & 0x7f), 301 >> 7]), records, aTag, none],
    ]),
    none,
  );

describe.each([
  ['an older', older],
  ['a newer', newer],
])('%s Produce request', (_, produce) => {
  test('is one message in a stream, once it is all there', () => {
    const request = produce('g2c.tax-bill');
    expect(kafkaFrame(Buffer.concat([request, request]))).toBe(request.length);
    expect(kafkaFrame(request.subarray(0, 3))).toBeUndefined();
    expect(kafkaFrame(request.subarray(0, -1))).toBeUndefined();
  });

  test('is recognised by each of its topics, and as any', () => {
    const request = produce('g2c.tax-bill', 'g2c.person');
    expect(isProduce('g2c.tax-bill')(request)).toBe(true);
    expect(isProduce('g2c.person')(request)).toBe(true);
    expect(isProduce('g2c')(request)).toBe(false);
    expect(isProduce()(request)).toBe(true);
  });
});

test('a request of another kind is none', () => {
  expect(isProduce()(framed(int16(1), int16(11), int32(1), int16(-1)))).toBe(false);
});

test('a version that has no names is not silently passed over', () => {
  const request = framed(int16(0), int16(13), int32(1), int16(-1));
  expect(isProduce()(request)).toBe(true);
  expect(() => isProduce('g2c.tax-bill')(request)).toThrow('match without a topic');
});
