import type { Script, TopicMessage } from '../ground.ts';
import type { Random } from '../random.ts';
import { isGarbage, openMessages, writeTo } from './messages.ts';
import { shuffled, turns } from './turns.ts';

const most = 150;
const ways = ['one', 'stream', 'partition', 'mixed', 'backwards'] as const;

/** What to publish a second time, and in which order: any is allowed, as each has stood there in its own. */
export function copiesOf(messages: readonly TopicMessage[], random: Random): readonly TopicMessage[] {
  const way = random.pick(ways);
  const [start, length] = [random.int(0, 999), random.int(1, most)];
  const example = messages[Math.floor((start / 1000) * messages.length)];
  if (!example) return [];
  const ofKey = messages.filter(({ topic, key }) => topic === example.topic && key === example.key);
  const ofPartition = messages.filter((each) => each.topic === example.topic && each.partition === example.partition);
  switch (way) {
    case 'one':
      return [example];
    case 'stream':
      return ofKey.slice(0, length);
    case 'partition':
      return ofPartition.slice(0, length);
    case 'mixed':
      return shuffled(messages.slice(-2_000), random).slice(0, length);
    case 'backwards':
      return ofKey.slice(-length).toReversed();
  }
}

/** Old events published again, as restored producers, mirrors and careless operators do. */
export const duplicates: Script = {
  name: 'duplicates',
  about: 'publishes old messages again: single ones, whole beginnings of topics, mixed and backwards',
  async run(ground, random, over) {
    const messages = openMessages(ground, over);
    await turns({ random, over }, [300, 1_500], async () => {
      const copies = copiesOf(
        (await messages()).filter((each) => !isGarbage(each)),
        random,
      );
      if (await writeTo(ground, copies, over)) ground.count('duplicate', copies.length);
    });
  },
};
