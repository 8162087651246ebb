import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { encode, kafkaTransport } from '@simpul/backbone';
import { services as contracts, type EventType } from '@simpul/contracts';
import { identityAt, startMailCatcher, startWorld } from '@simpul/local';
import { createLogger } from '@simpul/service';
import { type Admin, type IHeaders, Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import { expect, inject, vi } from 'vitest';
import { startPostOffice } from './post-office.ts';

/** Who appears in these tests; the numbers are nobody's. */
export const officers = {
  operator: 'operator',
  registrar: 'officer:dukcapil-33.74/198503302010011001/registrar',
  bapenda: 'officer:bapenda-33.74/198503302010011002/tax-officer',
  komdigi: 'officer:komdigi/198503302010011003/partner-accreditation',
  bank: 'bank:bank-jateng',
} as const;

const agency = { level: 'city', branch: 'executive', kind: 'agency', region: '33.74' };
const central = { ...agency, level: 'central', region: 'id' };
const directory = [
  { ...agency, id: 'dukcapil-33.74', name: 'Dinas Dukcapil Kota Semarang', duties: ['civil-registry'] },
  { ...agency, id: 'bapenda-33.74', name: 'Bapenda Kota Semarang', duties: ['regional-tax'] },
  { ...central, id: 'komdigi', name: 'Kementerian Komunikasi dan Digital', duties: ['partner-accreditation'] },
  { ...central, id: 'bpjs-kesehatan', name: 'BPJS Kesehatan', branch: 'independent', duties: ['health-insurance'] },
];

/** An event as it stands on its topic. */
export interface Told {
  readonly type: string;
  readonly subject: string;
  // biome-ignore lint/suspicious/noExplicitAny: what is told is what these tests are about
  readonly data: any;
}

/** What a service answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what is answered is what these tests are about
  readonly body: any;
}

interface Message {
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: IHeaders;
  readonly partition: number;
}

interface Asked {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
  readonly service?: 'g2c' | 'g2g';
  readonly replica?: number;
}

/** Two replicas of g2c and the register in g2g, on topics and databases of their own, with a mail catcher. */
export async function startCitizenWorld() {
  const prefix = `c${randomUUID().slice(0, 8)}`;
  const topicPrefix = `${prefix}.`;
  const [brokers, mongoUri, identity] = [inject('brokers'), inject('mongoUri'), identityAt(inject('identity'))];
  const services = { g2c: 2, g2g: 1 };
  const mail = await startMailCatcher();
  const postOffice = await startPostOffice(mail.smtpUrl);
  const env = { g2c: { SMTP_URL: postOffice.url, TEXT_GATEWAY_URL: mail.textUrl } };
  const surroundings = { brokers, mongoUri, identity, topicPrefix, dbPrefix: `${prefix}_`, otlp: false, mail: false };
  const world = await startWorld({ ...surroundings, services, env });
  const kafka = new Kafka({ clientId: prefix, brokers, logLevel: logLevel.NOTHING });
  const logger = createLogger({ service: 'test', level: 'silent' });
  const transport = kafkaTransport({ brokers, clientId: `${prefix}-others`, logger });
  const admin = kafka.admin();
  await admin.connect();
  let used = 0;

  async function call(who: string, method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const { body, headers = {}, service = 'g2c', replica = 0 } = asked;
    const response = await fetch(`${world.services[service].urls[replica]}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await identity.token(who)}`,
        'accept-language': 'en',
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  }

  async function create(who: string, path: string, body: unknown, service: 'g2c' | 'g2g' = 'g2c') {
    const answer = await call(who, 'POST', path, { body, service });
    expect(answer).toMatchObject({ status: 201 });
    return answer.body;
  }

  for (const each of directory) await create(officers.operator, '/v1/agencies', each, 'g2g');
  const known = async () => (await call(officers.bapenda, 'GET', '/v1/tax-bills')).status === 200;
  await vi.waitUntil(known, { timeout: 60_000, interval: 100 });

  /** Waits until g2c has handled everything there is on a topic. */
  async function handled(topic: string, ...reactions: string[]): Promise<void> {
    for (const reaction of reactions) {
      const groupId = `${topicPrefix}g2c.${reaction}`;
      await expect.poll(() => lag(admin, topicPrefix + topic, groupId), { timeout: 60_000 }).toBe(0);
    }
  }

  /** Every message of a topic as it stands there. */
  async function messagesOf(topic: string): Promise<Message[]> {
    const name = topicPrefix + topic;
    const consumer = kafka.consumer({ groupId: `${prefix}-${randomUUID()}`, maxWaitTimeInMs: 200 });
    const count = (await admin.fetchTopicOffsets(name)).reduce((sum, { high }) => sum + Number(high), 0);
    const messages: Message[] = [];
    await consumer.connect();
    await consumer.subscribe({ topic: name, fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ partition, message: { key, value, headers = {} } }) => {
        messages.push({ key, value, headers, partition });
      },
    });
    await vi.waitUntil(() => messages.length >= count, { timeout: 60_000 });
    await consumer.disconnect();
    return messages;
  }

  return {
    call,
    mail,
    postOffice,
    handled,
    register: world.services.g2g.replicas[0],
    urls: world.services.g2c.urls,
    replicas: world.services.g2c.replicas,
    token: (who: string) => identity.token(who),

    /** Enters somebody in the register; their PersonRef. */
    async enrol(nik: string, contact: object): Promise<string> {
      const address = { region: '33.74.01.1001', line: 'Jl. Pemuda 148' };
      const person = { nik, name: 'Siti Aminah', birthDate: '1990-07-01', sex: 'female', address, contact };
      return (await create(officers.registrar, '/v1/persons', person, 'g2g')).person;
    },

    /** Issues a bill of land tax to somebody. */
    issue: (nik: string, changes: object = {}) =>
      create(officers.bapenda, '/v1/tax-bills', {
        payer: { nik },
        taxType: 'pbb-p2',
        region: '33.74.01.1001',
        subject: { nop: '337401000100200030' },
        period: '2026',
        amount: 350_000,
        dueDate: '2026-12-31',
        ...changes,
      }),

    /** Pays a bill at the bank. */
    pay({ code, amount }: { code: string; amount: number }) {
      used += 1;
      const number = String(used).padStart(6, '0');
      const payment = {
        amount,
        ntb: `210000${number}`,
        receipt: `NTPD3374${number}`,
        paidAt: new Date().toISOString(),
      };
      return create(officers.bank, `/v1/billing-codes/${code}/payments`, payment);
    },

    /** Tells an event as its service would, which is not there. */
    async tell<D>({ type, topic }: EventType<string, D>, id: string, seq: number, data: NoInfer<D>): Promise<void> {
      const [service = '', aggregate = ''] = topic.split('.');
      const { partitions } = topicOf(topic);
      const entry = { seq, epoch: 1, type, time: new Date().toISOString(), data, trace: {} };
      const message = encode({ service, aggregate, id }, entry, { partitions, trace: {} });
      const sent = () => transport.publish([{ topic: topicPrefix + topic, messages: [message] }]);
      await vi.waitFor(sent, 20_000);
    },

    /** Every event of a topic, each once though it may have been sent twice. */
    async told(topic: string): Promise<Told[]> {
      const messages = await messagesOf(topic);
      const byId = new Map(messages.map((message) => [String(message.headers?.ce_id), message]));
      return [...byId.values()].map(({ key, value, headers }) => ({
        type: String(headers.ce_type),
        subject: String(key),
        data: JSON.parse(String(value)),
      }));
    },

    /** What is on record in g2c about readings of a person's data, in order. */
    async evidence(person: string): Promise<Record<string, unknown>[]> {
      const db = await mongoose.createConnection(mongoUri, { dbName: `${prefix}_simpul_g2c` }).asPromise();
      const found = await db.collection('evidence').find({ person }).sort({ at: 1 }).toArray();
      await db.close();
      return found.map(({ _id, at, trace, ...reading }) => reading);
    },

    /** Publishes every message of a topic once more, as it stands there. */
    async replay(topic: string): Promise<void> {
      const messages = await messagesOf(topic);
      const producer = kafka.producer();
      await producer.connect();
      await producer.send({ topic: topicPrefix + topic, acks: -1, messages });
      await producer.disconnect();
    },

    /** Everything g2c has stored, published and logged, as one text. */
    async remembered(): Promise<string> {
      const db = await mongoose.createConnection(mongoUri, { dbName: `${prefix}_simpul_g2c` }).asPromise();
      const collections = await db.listCollections();
      const documents = await Promise.all(collections.map(({ name }) => db.collection(name).find().toArray()));
      await db.close();
      const topics = ['consent', 'health-card', 'notification', 'service-partner', 'tax-bill'];
      const published = await Promise.all(topics.map((topic) => messagesOf(`g2c.${topic}`)));
      const logs = world.services.g2c.replicas.map(({ logFile }) => readFileSync(logFile, 'utf8'));
      const messages = published.flat().map(({ value, headers }) => `${value} ${JSON.stringify(headers)}`);
      return [JSON.stringify(documents), ...messages, ...logs].join('\n');
    },

    async stop(): Promise<void> {
      await Promise.all([admin.disconnect(), transport.close()]);
      await world.stop();
      await postOffice.stop();
      await mail.stop();
    },
  };
}

function topicOf(name: string) {
  const found = Object.values(contracts)
    .flatMap(({ topics }) => topics)
    .find((each) => each.name === name);
  if (!found) throw new Error(`no topic ${name}`);
  return found;
}

export type CitizenWorld = Awaited<ReturnType<typeof startCitizenWorld>>;

async function lag(admin: Admin, topic: string, groupId: string): Promise<number> {
  const ends = await admin.fetchTopicOffsets(topic);
  const [reached] = await admin.fetchOffsets({ groupId, topics: [topic] });
  const at = new Map(reached?.partitions.map(({ partition, offset }) => [partition, Math.max(0, Number(offset))]));
  return ends.reduce((sum, { partition, high }) => sum + Number(high) - (at.get(partition) ?? 0), 0);
}
