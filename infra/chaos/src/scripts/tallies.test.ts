import { expect, test } from 'vitest';
import type { TopicMessage } from '../ground.ts';
import { talliesOn } from './tallies.ts';

const told = (key: string, what: string, seq: number, topic = 'probe.tally'): TopicMessage => ({
  topic,
  partition: 0,
  offset: 0,
  key,
  value: null,
  headers: { ce_id: `probe:tally:${key}:1.${seq}`, ce_type: `probe.tally.${what}.v1` },
});

test('a tally is what its last event says', () => {
  const messages = [
    told('a', 'founded', 1),
    told('b', 'founded', 1),
    told('a', 'counted', 2),
    told('a', 'closed', 3),
    told('b', 'closed', 2),
    told('b', 'reopened', 3),
  ];
  expect(Object.fromEntries(talliesOn(messages))).toEqual({ a: 'closed', b: 'open' });
});

test('an event that stands there again says nothing new', () => {
  const [founded, closed] = [told('a', 'founded', 1), told('a', 'closed', 2)];
  expect(talliesOn([founded, closed, founded]).get('a')).toBe('closed');
});

test('other topics tell of no tally', () => {
  expect(talliesOn([told('a', 'closed', 1, 'probe.pot')]).size).toBe(0);
});
