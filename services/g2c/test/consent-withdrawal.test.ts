import { createBackbone, kafkaTransport, randomId } from '@simpul/backbone';
import { consentTopic } from '@simpul/contracts';
import { dropTopics } from '@simpul/local';
import { createLogger } from '@simpul/service';
import mongoose from 'mongoose';
import { expect, inject, onTestFinished, test } from 'vitest';
import { consentIndexes } from '../src/consent/consent.routes.ts';
import { consent } from '../src/consent/consent.ts';
import { withdrawConsents } from '../src/consent/consent.withdrawal.ts';

const person = 'pabcdefghijklmnopqrstuvwxyz';

test('a withdrawal takes back all consents, however many there are', async () => {
  const name = `consents-${randomId()}`;
  const logger = createLogger({ service: 'test', level: 'silent' });
  const transport = kafkaTransport({ brokers: inject('brokers'), clientId: 'test', logger });
  const db = await mongoose.createConnection(inject('mongoUri'), { dbName: name }).asPromise();
  const topicPrefix = `${name}.`;
  const backbone = createBackbone({
    service: 'g2c',
    db,
    transport,
    topics: [consentTopic],
    epoch: 1,
    logger,
    topicPrefix,
  });
  const consents = backbone.repository(consent, { indexes: consentIndexes });
  await backbone.start();
  onTestFinished(async () => {
    await backbone.stop(10_000);
    await transport.close();
    await dropTopics(inject('brokers'), topicPrefix);
    await db.dropDatabase();
    await db.close();
  });

  const services = ['tax-bill-reading'] as const;
  const terms = { partner: 'mitra', services, expiresAt: new Date(Date.now() + 86_400_000).toISOString() };
  const offering = { status: 'accredited', services } as const;
  const give = (id: string, whose: string) =>
    consents.handle(id, { type: 'give', terms: { ...terms, person: whose }, offering });
  await give('others', `p${'b'.repeat(26)}`);
  const many = Array.from({ length: 1_050 }, (_, number) => `consent-${number}`);
  // As many at a time as a process takes without refusing some for now.
  for (let at = 0; at < many.length; at += 100)
    await Promise.all(many.slice(at, at + 100).map((id) => give(id, person)));

  await withdrawConsents(consents, person);
  const standing = (status: string) => db.collection('consent').countDocuments({ 'state.status': status });
  expect([await standing('given'), await standing('revoked')]).toEqual([1, many.length]);
});
