import { type Backbone, createBackbone, kafkaTransport, type Received, randomId } from '@simpul/backbone';
import { type DataRight, dataRequestOrdered, NotYet, personData, processingOf } from '@simpul/contracts';
import { dropTopics } from '@simpul/local';
import mongoose, { type Connection } from 'mongoose';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPersonRights, type PersonRights } from './person-rights.ts';

const name = `person-rights-${randomId()}`;
const topicPrefix = `${name}.`;
const logger = pino({ level: process.env.TEST_LOG ?? 'silent' });
const transport = kafkaTransport({ brokers: inject('brokers'), clientId: 'test', logger });
const person = 'pabcdefghijklmnopqrstuvwxyz';

let db: Connection;
let backbone: Backbone;
let rights: PersonRights;
let isWithheld = true;

beforeAll(async () => {
  db = await mongoose.createConnection(inject('mongoUri'), { dbName: name }).asPromise();
  const topics = [personData.g2b.topic];
  backbone = createBackbone({ service: 'g2b', db, transport, topics, epoch: 1, logger, topicPrefix });
  const holdings = processingOf('g2b', new Date()).map(({ record }) => ({
    record,
    bindingSince: async () => undefined,
    lifted: async () => {
      if (isWithheld) throw new NotYet('the record of somebody who has it restricted');
    },
  }));
  const destroy = async () => ({ destroyedAt: new Date(), backupsExpireAt: new Date() });
  const keys = { destroy, isDestroyed: async () => false, destroyed: async () => [] };
  rights = openPersonRights({ service: 'g2b', backbone, keys, holdings, stored: [] });
  await backbone.start();
});
afterAll(async () => {
  await backbone?.stop(5_000);
  await transport.close();
  await dropTopics(inject('brokers'), topicPrefix);
  await db?.dropDatabase();
  await db?.close();
});

const ordered = (right: DataRight, request: string, orderedAt: string) => {
  const data = { person, right, services: ['g2b'], nth: 1, orderedAt };
  const handler = rights.reaction.on.find(({ type }) => type.type === dataRequestOrdered.type);
  return handler?.handle({ subject: request, data, type: dataRequestOrdered.type } as unknown as Received);
};

test('the end of a restriction waits for what is withheld yet, and for nothing once a later order restricts again', async () => {
  const [first, second, third] = [
    'bcdefghijklmnopqrstuvwxyza',
    'cdefghijklmnopqrstuvwxyzab',
    'defghijklmnopqrstuvwxyzabc',
  ];
  await ordered('restrict', first, '2026-03-02T03:00:00.000Z');
  const lift = () => ordered('lift-restriction', second, '2026-03-02T03:01:00.000Z');
  await expect(lift()).rejects.toThrow(NotYet);
  await ordered('restrict', third, '2026-03-02T03:02:00.000Z');
  await lift();
  expect(await rights.isRestricted(person)).toBe(true);
  isWithheld = false;
  await ordered('lift-restriction', 'efghijklmnopqrstuvwxyzabcd', '2026-03-02T03:03:00.000Z');
  expect(await rights.isRestricted(person)).toBe(false);
});
