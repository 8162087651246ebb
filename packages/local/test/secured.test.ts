import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaRightsOf, readableTopics, services } from '@simpul/contracts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type SecuredKafka, startSecuredKafka } from '../src/backing/kafka-secured.ts';
import { freePort, type ServiceName } from '../src/index.ts';
import { serviceNames } from '../src/world/environment.ts';
import { type Flow, startFlow, villageOf } from './kit.ts';

const name = `s${process.pid}-${Date.now()}`;
let folder: string;
let kafka: SecuredKafka;
let flow: Flow;

/** By password or by certificate, with one client or the other: each service in its own way. */
async function waysIn(): Promise<Record<ServiceName, Record<string, string>>> {
  const keep = async (file: string, pem: string) => {
    await writeFile(join(folder, file), pem, { mode: 0o600 });
    return join(folder, file);
  };
  const tls = { KAFKA_TLS: 'true', KAFKA_TLS_CA_FILE: await keep('ca.pem', kafka.authority.cert) };
  const byPassword = async (service: ServiceName) => ({
    ...tls,
    KAFKA_BROKERS: kafka.scram.join(),
    KAFKA_SASL_MECHANISM: 'SCRAM-SHA-512',
    KAFKA_SASL_USERNAME: service,
    KAFKA_SASL_PASSWORD_FILE: await keep(`${service}.password`, kafka.passwordOf(service)),
  });
  const byCertificate = async (service: ServiceName) => {
    const { cert, key } = await kafka.authority.issue(service);
    return {
      ...tls,
      KAFKA_BROKERS: kafka.mutual.join(),
      KAFKA_TLS_CERT_FILE: await keep(`${service}.crt`, cert),
      KAFKA_TLS_KEY_FILE: await keep(`${service}.key`, key),
    };
  };
  return {
    g2c: await byPassword('g2c'),
    g2b: await byCertificate('g2b'),
    g2g: { ...(await byCertificate('g2g')), KAFKA_CLIENT: 'platformatic' },
    g2e: { ...(await byPassword('g2e')), KAFKA_SASL_MECHANISM: 'SCRAM-SHA-256', KAFKA_CLIENT: 'platformatic' },
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-secured-'));
  kafka = await startSecuredKafka(() => {}, { users: serviceNames, port: await freePort() });
  const topicPrefix = `${name}.`;
  for (const service of serviceNames) await kafka.grant(service, kafkaRightsOf(service, { topicPrefix }));
  flow = await startFlow({
    services: { g2c: 1, g2b: 1, g2g: 1, g2e: 1 },
    brokers: kafka.brokers,
    env: await waysIn(),
    name,
  });
});
afterAll(async () => {
  await flow?.stop();
  await kafka?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('with exactly their rights the services do their work: what the bank tells one reaches the books of another', async () => {
  const village = villageOf(1);
  const bill = await flow.issue({ village });
  await flow.pay(bill);
  const booked = { total: String(bill.amount), count: 1 };
  await vi.waitFor(async () => expect(await flow.revenue(village)).toEqual(booked), { timeout: 60_000, interval: 200 });
  await flow.settled();
});

test('a service has the right to read what it reads, and no other', async () => {
  const asked = await flow.topics.asked();
  for (const service of serviceNames) {
    const own = new Set(services[service].topics.map(({ name: topic }) => topic));
    const ofOthers = (topics: readonly string[]) => [...new Set(topics.filter((topic) => !own.has(topic)))].toSorted();
    const read = asked.filter(({ group }) => group.startsWith(`${service}.`)).flatMap(({ topics }) => topics);
    const allowed = readableTopics(service).map(({ name: topic }) => topic);
    expect({ service, reads: ofOthers(read) }).toEqual({ service, reads: ofOthers(allowed) });
  }
});
