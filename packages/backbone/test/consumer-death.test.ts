import { Kafka, logLevel } from 'kafkajs';
import { expect, inject, test } from 'vitest';
import { on, reaction } from '../src/index.ts';
import { added, counterTopic, rig, until } from './kit.ts';

test('a consumer that kafkajs gives up for good fails liveness, and says which one', async () => {
  const world = await rig();
  const topic = `${world.topicPrefix}test.counter`;
  await world.transport.ensureTopics([{ ...counterTopic, name: topic }]);
  // Somebody else's consumer under our group's name, who agrees on no way to divide partitions that we know.
  const stranger = new Kafka({ brokers: inject('brokers'), logLevel: logLevel.NOTHING }).consumer({
    groupId: `${world.topicPrefix}test.watch`,
    partitionAssigners: [
      () => ({
        name: 'strange',
        version: 0,
        assign: async () => [],
        protocol: () => ({ name: 'strange', metadata: Buffer.alloc(0) }),
      }),
    ],
  });
  const joined = new Promise((resolve) => stranger.on('consumer.group_join', resolve));
  await stranger.connect();
  await stranger.subscribe({ topics: [topic] });
  await stranger.run({ eachMessage: async () => undefined });
  await joined;
  const backbone = world.backbone();
  backbone.react(reaction({ name: 'watch', on: [on(added, async () => undefined)] }));
  await backbone.start();
  await until(() => !backbone.status().live);
  expect(backbone.status().reasons).toContain(`${world.topicPrefix}test.watch: consumer stopped for good`);
  await stranger.disconnect();
  await world.close();
});
