import { type Backbone, createBackbone, kafkaTransport, type Received, randomId } from '@simpul/backbone';
import { breachSearches, breachSearchOrdered, type DataOf, personsTold } from '@simpul/contracts';
import { dropTopics } from '@simpul/local';
import mongoose, { type Connection } from 'mongoose';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Evidence, grounds, openEvidence } from '../evidence/evidence.ts';
import { breachSearchReaction } from './breach-search.ts';

const name = `breach-search-${randomId()}`;
const topicPrefix = `${name}.`;
const logger = pino({ level: process.env.TEST_LOG ?? 'silent' });
const transport = kafkaTransport({ brokers: inject('brokers'), clientId: 'test', logger });
const { topic } = breachSearches.g2c;
const what = { fields: ['address'], ground: grounds.publicDuty };
const reader = { id: 'officer:djp/eabc' };

/** What stands on the topic, by its key and place: what is published twice is there once. */
const published = new Map<string, { breach: string; persons?: readonly string[] | number; part?: number }>();
let db: Connection;
let backbone: Backbone;
let evidence: Evidence;
let hearing: { close(): Promise<void> };

beforeAll(async () => {
  db = await mongoose.createConnection(inject('mongoUri'), { dbName: name }).asPromise();
  backbone = createBackbone({ service: 'g2c', db, transport, topics: [topic], epoch: 1, logger, topicPrefix });
  evidence = openEvidence(db);
  await backbone.start();
  const subscriber = {
    assigned: () => undefined,
    failed: () => undefined,
    deliver: async (messages: readonly { headers: Readonly<Record<string, unknown>>; value: Buffer | null }[]) => {
      for (const { headers, value } of messages)
        published.set(String(headers.ce_id), JSON.parse(String(value)) as { breach: string });
    },
  };
  const topics = [topicPrefix + topic.name];
  hearing = await transport.subscribe({ group: `${topicPrefix}test`, topics, subscriber });
});
afterAll(async () => {
  await hearing?.close();
  await backbone?.stop(5_000);
  await transport.close();
  await dropTopics(inject('brokers'), topicPrefix);
  await db?.dropDatabase();
  await db?.close();
});

/** A search as a service makes it; with `dies`, its process does before it has told so many parts and one. */
function search(parts: { dies?: number } = {}) {
  let told = 0;
  const repository: Backbone['repository'] = (...made) => {
    const repository = backbone.repository(...made);
    const handle: typeof repository.handle = (...asked) => {
      if (told++ === parts.dies) throw new Error('the process died');
      return repository.handle(...asked);
    };
    return { ...repository, handle };
  };
  const { on: handlers } = breachSearchReaction({ service: 'g2c', backbone: { repository }, db });
  return (breach: string, data: DataOf<typeof breachSearchOrdered>) =>
    handlers[0]?.handle({ subject: breach, data, type: breachSearchOrdered.type } as unknown as Received);
}

/** References as they are, spread evenly, in their order. */
const reference = () => `p${randomId()}${randomId()}`.slice(0, 27).padEnd(27, 'a');

test('a search tells everybody once, in parts, also where it died in between and somebody came in before whom it had told', async () => {
  const persons = Array.from({ length: 1_200 }, reference).toSorted();
  await evidence.recordAbout(persons, reader, what);
  await evidence.recordAbout(persons.slice(0, 700), reader, what);
  await evidence.recordAbout([reference()], { id: 'officer:djp/eother' }, what);
  const to = new Date(Date.now() + 1).toISOString();
  const from = new Date(Date.now() - 60_000).toISOString();
  const order = { from, to, actor: reader.id, services: ['g2c'], orderedAt: to };
  const breach = 'defghijklmnopqrstuvwxyzabc';

  await expect(search({ dies: 1 })(breach, order)).rejects.toThrow('the process died');
  // everybody behind is one place further now
  const early = `p2${'a'.repeat(25)}`;
  await db
    .collection<{ _id: string }>('evidence')
    .insertOne({ _id: 'late', at: new Date(from), actor: reader.id, person: early } as never);
  await search()(breach, order);
  await search()(breach, order);

  const all = () => [...published.values()].filter((each) => each.breach === breach);
  await expect.poll(() => all().some(({ part }) => part === undefined), { timeout: 20_000 }).toBe(true);
  const parts = all().filter(({ part }) => part !== undefined);
  expect(parts.map(({ part }) => part).toSorted()).toEqual([1, 2, 3]);
  const told = parts.flatMap(({ persons }) => persons as string[]);
  expect(told.toSorted()).toEqual(persons);
  expect(Math.max(...parts.map(({ persons }) => (persons as string[]).length))).toBe(personsTold);
  expect(all()).toContainEqual(expect.objectContaining({ breach, persons: 1_200 }));
});
