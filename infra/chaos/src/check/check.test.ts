import { expect, test } from 'vitest';
import { check } from './check.ts';
import { probeStory } from './kit/probe-story.ts';
import { append, firstOf, found } from './kit/sound.ts';
import { taxStory } from './kit/tax-story.ts';

test.each([
  ['of the probe', probeStory],
  ['of taxes', taxStory],
])('a sound story %s breaks no promise', (_, story) => {
  const { operations, snapshot } = story();
  expect(check(operations, snapshot())).toEqual([]);
});

test('what bears no event id of its topic is nobody’s event', () => {
  const sound = probeStory();
  append(sound, { topic: 'probe.pot', partition: 0, key: 't-1.p1', headers: {}, value: Buffer.from('garbage') });
  append(sound, { ...firstOf(sound.messages), topic: 'g2c.tax-bill' });
  expect(found(sound)).toEqual([]);
});
