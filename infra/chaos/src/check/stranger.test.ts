import { expect, test } from 'vitest';
import { garbage, kindsOfGarbage } from '../scripts/messages.ts';
import { probeStory } from './kit/probe-story.ts';
import { append, breaches, firstOf, found, spoil } from './kit/sound.ts';
import { stranger } from './stranger.ts';

test('what bears no event id of its topic is wrong', () => {
  const sound = probeStory();
  append(sound, { topic: 'probe.pot', partition: 0, key: 't-1.p1', headers: {}, value: Buffer.from('garbage') });
  append(sound, { ...firstOf(sound.messages), topic: 'g2c.tax-bill' });
  expect(found(sound)).toEqual(['stranger wrong', 'stranger wrong']);
});

test('an event of a type that its topic does not have is wrong', () => {
  const sound = probeStory();
  spoil(sound, sound.message(firstOf(sound.puts)), { headers: { ce_type: 'probe.pot.stolen.v1' } });
  expect(breaches(stranger, sound)).toEqual(['wrong']);
});

test.each(kindsOfGarbage)('garbage of ours is nobody’s event and no breach: %s', (kind) => {
  const sound = probeStory();
  append(sound, garbage(firstOf(sound.messages), kind, 1));
  expect(found(sound)).toEqual([]);
});
