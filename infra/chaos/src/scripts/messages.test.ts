import { decode, encode } from '@simpul/backbone';
import { describe, expect, test } from 'vitest';
import type { TopicMessage } from '../ground.ts';
import { potPut } from '../probe/contracts.ts';
import { garbage, isGarbage, kindsOfGarbage } from './messages.ts';

const source = { service: 'probe', aggregate: 'pot', id: 't.p1' };
const entry = { seq: 1, epoch: 1, type: potPut.type, time: '2026-03-31T02:15:30.000Z', trace: {} };
const put = encode(
  source,
  { ...entry, data: { op: 'a', part: 1, of: 1, amount: 7, balance: 7 } },
  { partitions: 4, trace: {} },
);
const event: TopicMessage = { ...put, topic: 'probe.pot', offset: 4, value: Buffer.from(put.value) };
const asRead = (message: Omit<TopicMessage, 'offset'>) => ({ ...message, offset: '5' });

test('the event that garbage is made of can be read', () => {
  expect(decode(asRead(event), potPut).subject).toBe('t.p1');
  expect(isGarbage(event)).toBe(false);
});

describe.each(kindsOfGarbage)('garbage of the kind %s', (kind) => {
  const made = garbage(event, kind, 3);

  test('stands on the key of an event and is told from it', () => {
    expect(made).toMatchObject({ topic: 'probe.pot', partition: event.partition, key: 't.p1' });
    expect(isGarbage(made)).toBe(true);
  });

  test('is no event', () => {
    expect(() => decode(asRead(made), potPut)).toThrow();
  });
});
