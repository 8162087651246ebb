import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { encode, kafkaTransport } from '@simpul/backbone';
import { type Agency, agencyEnrolled, agencyTopic } from '@simpul/contracts';
import { identityAt, startWorld } from '@simpul/local';
import { createLogger } from '@simpul/service';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import { expect, inject, vi } from 'vitest';

// Numbers of nobody
export const sitisNik = '3374014107900001';
export const budisNik = '3374021508850002';

/** Who appears in these tests. */
export const people = {
  siti: `citizen:${sitisNik}`,
  budi: `citizen:${budisNik}`,
  bapenda: 'officer:bapenda-33.74/198503302010011001/tax-officer',
  clerk: 'officer:bapenda-33.74/198503302010011007',
  province: 'officer:bapenda-33/198503302010011002/tax-officer',
  neighbour: 'officer:bapenda-33.75/198503302010011003/tax-officer',
  djp: 'officer:djp/198503302010011004/tax-officer',
  council: 'officer:dprd-33.74/198503302010011005/tax-officer',
  stranger: 'officer:bapenda-91/198503302010011006/tax-officer',
  bank: 'bank:bank-jateng',
  otherBank: 'bank:bank-lain',
} as const;
export type Person = keyof typeof people;

export const landTax = {
  payer: { nik: sitisNik },
  taxType: 'pbb-p2',
  region: '33.74.01.1001',
  subject: { nop: '337401000100200030' },
  period: '2026',
  amount: 1_250_000,
  dueDate: '2026-09-30',
};
export const incomeTax = {
  payer: { nik: sitisNik },
  taxType: 'pph-25',
  region: '33.74.01.1001',
  period: '2026-02',
  amount: 300_000,
  dueDate: '2026-03-16',
};

export const now = () => new Date().toISOString();

let used = 0;

/** References of a payment that nobody has used yet. */
export function references() {
  used += 1;
  const number = String(used).padStart(6, '0');
  return { ntb: `210000${number}`, receipt: `NTPD3374${number}` };
}

const agency = (id: string, level: Agency['level'], region: string, rest: Partial<Agency> = {}): Agency => ({
  id,
  name: `Instansi ${id}`,
  level,
  branch: 'executive',
  kind: 'agency',
  region,
  duties: ['regional-tax'],
  stage: 'preparation',
  enrolledAt: '2026-01-02T03:04:05.000Z',
  ...rest,
});

const directory = [
  agency('djp', 'central', 'id', { duties: ['state-tax'] }),
  agency('bapenda-33', 'province', '33'),
  agency('bapenda-33.74', 'city', '33.74'),
  agency('bapenda-33.75', 'city', '33.75'),
  agency('dprd-33.74', 'city', '33.74', { branch: 'legislative', duties: [] }),
];

/** What a service answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what is answered is what these tests are about
  readonly body: any;
}

/** How a request is made: `key` becomes the Idempotency-Key, `replica` counts from 0. */
export interface Options {
  readonly body?: unknown;
  readonly key?: string;
  readonly replica?: number;
  readonly headers?: Record<string, string>;
}

/** One message of the topic as a plain Kafka client reads it. */
export interface Message {
  readonly partition: number;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Two replicas of g2c on a topic prefix and databases of their own, an agency directory, and a reader of the topic. */
export async function startTaxWorld() {
  const prefix = `t${randomUUID().slice(0, 8)}`;
  const topicPrefix = `${prefix}.`;
  const identity = identityAt(inject('identity'));
  const brokers = inject('brokers');
  await enrol(brokers, topicPrefix);
  const world = await startWorld({
    brokers,
    mongoUri: inject('mongoUri'),
    identity,
    services: { g2c: 2 },
    topicPrefix,
    dbPrefix: `${prefix}_`,
    otlp: false,
  });
  const tokens = new Map<Person, Promise<string>>();
  const db = await mongoose.createConnection(inject('mongoUri'), { dbName: `${prefix}_simpul_g2c` }).asPromise();
  const kafka = new Kafka({ clientId: prefix, brokers, logLevel: logLevel.NOTHING });
  const topic = `${topicPrefix}g2c.tax-bill`;
  const reader = await readTopic(kafka, topic, prefix);

  async function call(who: Person, method: string, path: string, options: Options = {}): Promise<Answer> {
    const { body, key, replica = 0, headers = {} } = options;
    const token = tokens.get(who) ?? identity.token(people[who]);
    tokens.set(who, token);
    const response = await fetch(`${world.services.g2c.urls[replica]}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token}`,
        'accept-language': 'en',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  }

  const officers = ['djp', 'province', 'bapenda', 'neighbour', 'council'] as const;
  const known = async () => {
    const answers = await Promise.all(officers.map((who) => call(who, 'GET', '/v1/tax-bills')));
    return answers.every((answer) => codeOf(answer) !== 'tax-bill.agency-unknown');
  };
  await vi.waitUntil(known, { timeout: 60_000, interval: 100 });

  async function issue(who: Person, body: object): Promise<Answer['body']> {
    const answer = await call(who, 'POST', '/v1/tax-bills', { body, key: randomUUID() });
    expect(answer).toMatchObject({ status: 201 });
    return answer.body;
  }

  function pay(code: string, body: object, options: Options = {}, who: Person = 'bank') {
    return call(who, 'POST', `/v1/billing-codes/${code}/payments`, { body, key: randomUUID(), ...options });
  }

  return {
    call,
    issue,
    pay,
    topic,
    messages: reader.messages,
    /** The events of one bill, once there are `count` of them; delivery is at least once, a copy has the id of the first. */
    async eventsOf(bill: string, count: number): Promise<Message[]> {
      const found = () => {
        const told = reader.messages.filter(({ key }) => key === bill);
        const firstOf = (id?: string) => told.find(({ headers }) => headers.ce_id === id);
        return told.filter((each) => each === firstOf(each.headers.ce_id));
      };
      await expect.poll(() => found().length, { timeout: 20_000 }).toBeGreaterThanOrEqual(count);
      return found();
    },
    /** What is on record about readings of a person's data, in order. */
    evidence: (person: string) => db.collection('evidence').find({ person }).sort({ at: 1 }).toArray(),
    async stop() {
      await reader.stop();
      await db.close();
      await world.stop();
    },
  };
}

export type TaxWorld = Awaited<ReturnType<typeof startTaxWorld>>;

/** Tells the directory as g2g would. */
async function enrol(brokers: readonly string[], topicPrefix: string): Promise<void> {
  const transport = kafkaTransport({
    brokers,
    clientId: 'directory',
    logger: createLogger({ service: 'g2g', level: 'silent' }),
  });
  const name = topicPrefix + agencyTopic.name;
  await transport.ensureTopics([{ ...agencyTopic, name }]);
  for (const data of directory) {
    const entry = { seq: 1, epoch: 1, type: agencyEnrolled.type, time: data.enrolledAt, data, trace: {} };
    const source = { service: 'g2g', aggregate: 'agency', id: data.id };
    const message = encode(source, entry, { partitions: agencyTopic.partitions, trace: {} });
    await transport.publish([{ topic: name, messages: [message] }]);
  }
  await transport.close();
}

/** The problem code of an answer; undefined where it is none. */
export function codeOf({ body }: Answer): string | undefined {
  return body?.code;
}

async function readTopic(kafka: Kafka, topic: string, groupId: string) {
  const messages: Message[] = [];
  const consumer = kafka.consumer({ groupId, maxWaitTimeInMs: 200 });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  await consumer.run({
    eachMessage: async ({ partition, message: { key, value, headers } }) => {
      const named = Object.entries(headers ?? {}).map(([name, each]) => [name, String(each)]);
      messages.push({
        partition,
        key: String(key),
        text: String(value),
        headers: Object.fromEntries(named),
      });
    },
  });
  return { messages, stop: () => consumer.disconnect() };
}

/** Whether data fits the published JSON Schema of its event type; the errors where it does not. */
export function misfits(type: string, data: unknown): unknown {
  const file = new URL(`../../../docs/contracts/events/${type}.schema.json`, import.meta.url);
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  return validate(data) ? undefined : validate.errors;
}
