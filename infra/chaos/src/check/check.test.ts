import { expect, test } from 'vitest';
import { check, strangers, summarise } from './check.ts';
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

test('what bears no event id of its topic is nobody’s event, and is counted', () => {
  const sound = probeStory();
  append(sound, { topic: 'probe.pot', partition: 0, key: 't-1.p1', headers: {}, value: Buffer.from('garbage') });
  append(sound, { ...firstOf(sound.messages), topic: 'g2c.tax-bill' });
  expect(found(sound)).toEqual([]);
  expect(strangers(sound.snapshot())).toBe(2);
});

test('a summary counts each kind of breach', () => {
  const sound = probeStory();
  const { operations } = sound;
  expect(summarise(check(operations, sound.snapshot()))).toEqual({
    lost: 0,
    doubled: 0,
    disordered: 0,
    half: 0,
    'refused-yet-done': 0,
    wrong: 0,
  });
  expect(summarise([{ breach: 'lost', rule: 'x', id: 'y', detail: 'z' }])).toMatchObject({ lost: 1, wrong: 0 });
});
