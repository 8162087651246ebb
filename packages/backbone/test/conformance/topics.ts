import { Kafka, logLevel } from 'kafkajs';
import { expect } from 'vitest';
import { randomId } from '../../src/index.ts';
import { until } from '../kit.ts';
import { type BedTest, declared, nth, oneTo } from './bed.ts';

export function topics(test: BedTest): void {
  test('topics are made as declared, once, also when several ask at the same moment', async ({ bed }) => {
    const name = `${randomId()}.made`;
    expect(await bed.transport.missingTopics([name])).toEqual([name]);
    const askers = oneTo(3).map(() => bed.newTransport());
    await Promise.all(askers.map((each) => each.ensureTopics([declared(name, 8)])));
    await bed.transport.ensureTopics([declared(name, 8)]);
    expect(await bed.transport.missingTopics([name])).toEqual([]);
    expect(await bed.transport.bounds([name])).toHaveLength(8);
  });

  test('a topic keeps everything, and gives nothing up for speed', async ({ bed }) => {
    const name = await bed.newTopic();
    const admin = new Kafka({ brokers: [...bed.brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const { resources } = await admin.describeConfigs({ includeSynonyms: false, resources: [{ type: 2, name }] });
    await admin.disconnect();
    const entries = resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]);
    expect(Object.fromEntries(entries ?? [])).toMatchObject({
      'retention.ms': '-1',
      'retention.bytes': '-1',
      'cleanup.policy': 'delete',
      'unclean.leader.election.enable': 'false',
    });
  });

  test('a topic with another partition count than its contract is refused, and left as it is', async ({ bed }) => {
    const name = await bed.newTopic(4);
    await expect(bed.transport.ensureTopics([declared(name, 8)])).rejects.toThrow(/has 4 partitions/);
    expect(await bed.transport.bounds([name])).toHaveLength(4);
  });

  test('where production asks for it, a topic with too few replicas is refused', async ({ bed, skip }) => {
    const name = await bed.newTopic(1);
    const admin = new Kafka({ brokers: [...bed.brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const { topics: found } = await admin.fetchTopicMetadata({ topics: [name] });
    await admin.disconnect();
    const replicas = found[0]?.partitions[0]?.replicas.length ?? 0;
    skip(replicas >= 3, 'these brokers make topics of three replicas');
    const strict = bed.newTransport({ durable: true });
    await expect(strict.ensureTopics([declared(name, 1)])).rejects.toThrow(/needs 3/);
  });

  test('where production asks for it, a topic that would forget, or count what one broker has, is refused', async ({
    bed,
  }) => {
    const name = `${randomId()}.forgetful`;
    const admin = new Kafka({ brokers: [...bed.brokers], logLevel: logLevel.NOTHING }).admin();
    await admin.connect();
    const configEntries = Object.entries({
      'min.insync.replicas': '1',
      'retention.ms': '604800000',
      'unclean.leader.election.enable': 'true',
    }).map(([name, value]) => ({ name, value }));
    await admin.createTopics({ waitForLeaders: false, topics: [{ topic: name, numPartitions: 1, configEntries }] });
    await admin.disconnect();
    const refused = bed.newTransport({ durable: true }).ensureTopics([declared(name, 1)]);
    const found = String(await refused.catch((error: unknown) => error));
    expect(found).toContain(`topic ${name} has min.insync.replicas 1; production needs 2`);
    expect(found).toContain(`topic ${name} has retention.ms 604800000; production needs -1`);
    expect(found).toContain(`topic ${name} has unclean.leader.election.enable true; production needs false`);
    await bed.transport.ensureTopics([declared(name, 1)]);
  });

  test('settings are those in force, of every topic asked for', async ({ bed }) => {
    const [first, second] = (await bed.newTopics(2, 1)) as [string, string];
    const found = await bed.transport.settings([first, second]);
    expect([...found.keys()].toSorted()).toEqual([first, second].toSorted());
    expect(found.get(first)).toMatchObject({
      'retention.ms': '-1',
      'max.message.bytes': expect.stringMatching(/^\d+$/),
    });
  });

  test('bounds are where each partition begins and where its next message will stand', async ({ bed }) => {
    const [first, second] = (await bed.newTopics(2, 2)) as [string, string];
    await bed.publish(first, ...oneTo(5).map((n) => ({ ...nth('a', n), partition: 1 })));
    const found = await bed.transport.bounds([first, second]);
    const place = (topic: string, partition: number, high: string) => ({ topic, partition, low: '0', high });
    expect(found.toSorted((a, b) => a.topic.localeCompare(b.topic) || a.partition - b.partition)).toEqual(
      [place(first, 0, '0'), place(first, 1, '5'), place(second, 0, '0'), place(second, 1, '0')].toSorted(
        (a, b) => a.topic.localeCompare(b.topic) || a.partition - b.partition,
      ),
    );
  });

  test('committed is what the group has committed, and nothing of what it has not', async ({ bed }) => {
    const topic = await bed.newTopic(2);
    const group = bed.newGroup();
    expect(await bed.transport.committed(group, [topic])).toEqual([]);
    await bed.publish(topic, ...oneTo(5).map((n) => ({ ...nth('a', n), partition: 1 })));
    const { subscription, seen } = await bed.join({ group, topics: [topic] });
    await until(() => seen.length >= 5);
    await subscription.commit([{ topic, partition: 1, offset: '3' }]);
    expect(await bed.transport.committed(group, [topic])).toEqual([{ topic, partition: 1, offset: '3' }]);
    expect(await bed.transport.forget(group)).toBe(false);
    await subscription.close();
    expect(await bed.transport.committed(group, [topic])).toEqual([{ topic, partition: 1, offset: '3' }]);
    expect(await bed.transport.forget(group)).toBe(true);
    expect(await bed.transport.committed(group, [topic])).toEqual([]);
    expect(await bed.transport.forget(group)).toBe(true);
  });

  test('a subscription does not make a topic that is missing', async ({ bed }) => {
    const name = `${randomId()}.missing`;
    await expect(bed.join({ group: bed.newGroup(), topics: [name] })).rejects.toThrow();
    expect(await bed.transport.missingTopics([name])).toEqual([name]);
  });
}
