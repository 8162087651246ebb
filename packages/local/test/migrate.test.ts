import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { familyOf, services } from '@simpul/contracts';
import { Kafka, logLevel } from 'kafkajs';
import { MongoClient } from 'mongodb';
import { afterAll, expect, inject, test } from 'vitest';
import { projectRoot } from '../src/project.ts';
import { dropTopics } from '../src/world/drop-topics.ts';
import { environmentOf, type ServiceName, serviceNames } from '../src/world/environment.ts';
import { runArgs } from '../src/world/world.ts';

const name = `m${process.pid}-${Date.now()}`;
const [topicPrefix, dbPrefix] = [`${name}.`, `${name}_`];
const brokers = inject('brokers');
const mongo = new MongoClient(inject('mongoUri'));
const admin = new Kafka({ clientId: name, brokers, logLevel: logLevel.NOTHING }).admin();

afterAll(async () => {
  for (const service of serviceNames) await mongo.db(`${dbPrefix}simpul_${service}`).dropDatabase();
  await Promise.all([mongo.close(), admin.disconnect()]);
  await dropTopics(brokers, topicPrefix);
});

/** The very process of a service, asked for a migration. No issuer, register or mail server is needed, and none answers. */
async function migrate(service: ServiceName, word = 'migrate'): Promise<{ code: number | null; output: string }> {
  const nobody = 'http://127.0.0.1:1';
  const env = environmentOf(service, 1, {
    ...{ brokers, mongoUri: inject('mongoUri'), topicPrefix, dbPrefix, issuer: nobody, g2gUrl: nobody },
    ...{ smtpUrl: 'smtp://127.0.0.1:1', textUrl: undefined, otlpEndpoint: undefined },
  });
  const child = spawn(process.execPath, [...runArgs, word], { cwd: join(projectRoot, 'services', service), env });
  const [[code], ...output] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  return { code, output: output.join('') };
}

const partitionsOf = async (topics: string[]): Promise<Record<string, number>> => {
  const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map((topic) => topicPrefix + topic) });
  return Object.fromEntries(found.map((each) => [each.name.slice(topicPrefix.length), each.partitions.length]));
};

/** What a migration leaves behind: each topic's partitions, and the keys of each collection's indexes. */
async function madeFor(service: ServiceName) {
  const db = mongo.db(`${dbPrefix}simpul_${service}`);
  const indexes: Record<string, string[]> = {};
  for (const { name: collection } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    const found = await db.collection(collection).indexes();
    indexes[collection] = found.map(({ key }) => Object.keys(key).join()).toSorted();
  }
  return { partitions: await partitionsOf(services[service].topics.map((topic) => topic.name)), indexes };
}

test.each(serviceNames)(
  '%s makes its topics and indexes, by two at once and as often as it is asked',
  async (service) => {
    await Promise.all([admin.connect(), mongo.connect()]);
    const { topics } = services[service];
    const done = { code: 0, output: expect.stringContaining('topics and indexes') };
    expect(await Promise.all([migrate(service), migrate(service)])).toMatchObject([done, done]);
    const made = await madeFor(service);
    expect(made.partitions).toEqual(Object.fromEntries(topics.map((topic) => [topic.name, topic.partitions])));
    for (const topic of topics)
      expect(made.indexes[familyOf(topic.name).slice(service.length + 1)], topic.name).toContain('outboxSince');
    expect(await migrate(service)).toMatchObject(done);
    expect(await madeFor(service)).toEqual(made);
  },
);

test('what an earlier migration did not come to is made, and an index that stands otherwise is said', async () => {
  await Promise.all([admin.connect(), mongo.connect()]);
  const [topic] = services.g2e.topics;
  if (!topic) throw new Error('g2e has no topic');
  const made = await madeFor('g2e');
  const lost = topicPrefix + topic.name;
  const collection = mongo.db(`${dbPrefix}simpul_g2e`).collection(familyOf(topic.name).slice('g2e.'.length));
  await admin.deleteTopics({ topics: [lost] });
  await collection.dropIndex('outboxSince_1');
  await expect.poll(() => admin.listTopics(), { timeout: 30_000 }).not.toContain(lost);
  expect(await migrate('g2e')).toMatchObject({ code: 0 });
  expect(await madeFor('g2e')).toEqual(made);

  // The same keys and name, and it would find every document: what an index was once is not what it is now.
  await collection.dropIndex('outboxSince_1');
  await collection.createIndex({ outboxSince: 1 }, { name: 'outboxSince_1' });
  const { code, output } = await migrate('g2e');
  expect(code).toBe(1);
  expect(output).toContain('outboxSince_1');
});

test('a topic with another number of partitions is left alone, and said', async () => {
  const [topic] = services.g2g.topics;
  if (!topic) throw new Error('g2g has no topic');
  await admin.connect();
  const other = `${topicPrefix}${topic.name}`;
  await admin.deleteTopics({ topics: [other] });
  await expect.poll(() => admin.listTopics(), { timeout: 30_000 }).not.toContain(other);
  await expect
    .poll(() => admin.createTopics({ topics: [{ topic: other, numPartitions: 3 }] }).catch(() => false), {
      timeout: 30_000,
    })
    .toBe(true);
  const { code, output } = await migrate('g2g');
  expect(code).toBe(1);
  // the log blots out long numbers, of which the prefix is one
  const sentence = `${topic.name} has 3 partitions, its contract says ${topic.partitions}; partitions are never altered`;
  expect(output).toContain(sentence);
  const said = output.split('\n').filter((line) => line.includes(sentence));
  expect(said, 'one line says it').toHaveLength(1);
  expect(await partitionsOf([topic.name])).toEqual({ [topic.name]: 3 });
});

test('a word that is no order is refused', async () => {
  const { code, output } = await migrate('g2g', 'migrat');
  expect(code).toBe(1);
  expect(output).toContain('migrat is nothing a service can be asked for');
});
