import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { encode, kafkaTransport } from '@simpul/backbone';
import {
  type EventContract,
  employeeTopic,
  type HealthCard,
  monthsAfter,
  type PersonRef,
  type RouteContract,
} from '@simpul/contracts';
import { identityAt, startWorld } from '@simpul/local';
import { createLogger } from '@simpul/service';
import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import { expect, inject, vi } from 'vitest';

// Numbers of nobody
export const familyCard = '3374010107150001';
export const officers = {
  operator: 'operator',
  registrar: 'officer:dukcapil-33.74/198503302010011001/registrar',
  insurer: 'officer:bpjs-kesehatan/198503302010011002/health-insurance',
  impostor: 'officer:dukcapil-33.74/198503302010011003/health-insurance',
  bank: 'bank:bank-jateng',
} as const;

const directory = [
  {
    ...{ id: 'dukcapil-33.74', name: 'Dinas Dukcapil Kota Semarang', duties: ['civil-registry'] },
    ...{ level: 'city', branch: 'executive', kind: 'agency', region: '33.74' },
  },
  {
    ...{ id: 'bpjs-kesehatan', name: 'BPJS Kesehatan', duties: ['health-insurance'] },
    ...{ level: 'central', branch: 'independent', kind: 'agency', region: 'id' },
  },
];

/** What a service answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what is answered is what these tests are about
  readonly body: any;
}

interface Asked {
  readonly body?: unknown;
  readonly key?: string;
  readonly service?: 'g2c' | 'g2g';
}

/** Two replicas of g2c and the register in g2g, with the insurer in the directory; employees are told as g2e would. */
export async function startHealthWorld() {
  const prefix = `h${randomUUID().slice(0, 8)}`;
  const topicPrefix = `${prefix}.`;
  const [brokers, mongoUri, identity] = [inject('brokers'), inject('mongoUri'), identityAt(inject('identity'))];
  const services = { g2c: 2, g2g: 1 };
  const surroundings = { brokers, mongoUri, identity, topicPrefix, dbPrefix: `${prefix}_`, otlp: false };
  const world = await startWorld({ ...surroundings, services });
  const logger = createLogger({ service: 'test', level: 'silent' });
  const transport = kafkaTransport({ brokers, clientId: prefix, logger });
  const kafka = new Kafka({ clientId: prefix, brokers, logLevel: logLevel.NOTHING });
  let turn = 0;
  let serial = 0;

  async function call(who: string, method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const { body, key, service = 'g2c' } = asked;
    const { urls } = world.services[service];
    turn += 1;
    const response = await fetch(`${urls[turn % urls.length]}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await identity.token(who)}`,
        'accept-language': 'en',
        ...(method !== 'GET' && { 'idempotency-key': key ?? randomUUID() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
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
  const known = async () => {
    const asked = await Promise.all([1, 2].map(() => call(officers.insurer, 'GET', '/v1/health-cards')));
    return asked.every(({ status }) => status === 200);
  };
  await vi.waitUntil(known, { timeout: 60_000, interval: 100 });

  async function messagesOf(topic: string): Promise<string[]> {
    const name = topicPrefix + topic;
    const admin = kafka.admin();
    await admin.connect();
    const count = (await admin.fetchTopicOffsets(name)).reduce((sum, { high }) => sum + Number(high), 0);
    await admin.disconnect();
    const messages: string[] = [];
    const consumer = kafka.consumer({ groupId: `${prefix}-${randomUUID()}`, maxWaitTimeInMs: 200 });
    await consumer.connect();
    await consumer.subscribe({ topic: name, fromBeginning: true });
    await consumer.run({
      eachMessage: async ({ message: { key, value, headers = {} } }) => {
        const told = Object.entries(headers).map(([name, header]) => `${name}: ${header}`);
        messages.push([key, value, ...told].join(' '));
      },
    });
    await vi.waitUntil(() => messages.length >= count, { timeout: 60_000 });
    await consumer.disconnect();
    return messages;
  }

  const cardOf = async (nik: string): Promise<HealthCard> => {
    const { items } = (await call(`citizen:${nik}`, 'GET', '/v1/health-cards')).body;
    const own = items.filter(({ principal }: HealthCard) => principal === undefined);
    return own[0] ?? items[0];
  };

  return {
    call,
    create,
    cardOf,

    /** A NIK of a woman born on 1 July 1990 that nobody else in this test has. */
    nik(): string {
      serial += 1;
      return `3374014107900${String(serial).padStart(3, '0')}`;
    },

    /** Enters somebody in the register; their PersonRef. */
    async enrol(nik: string, changes: object = {}): Promise<PersonRef> {
      const address = { region: '33.74.01.1001', line: 'Jl. Pemuda 148' };
      const details = { nik, name: 'Siti Aminah', birthDate: '1990-07-01', sex: 'female', address, ...changes };
      return (await create(officers.registrar, '/v1/persons', details, 'g2g')).person;
    },

    /** Asks for the card of a citizen. */
    register: (nik: string, changes: object = {}) =>
      create(`citizen:${nik}`, '/v1/health-cards', {
        ...{ familyCard, birthDate: '1990-07-01', segment: 'pbpu', class: '3' },
        ...changes,
      }) as Promise<HealthCard>,

    /** A citizen's card once it is as `expected`. */
    async until(nik: string, expected: object): Promise<HealthCard> {
      await vi.waitFor(async () => expect(await cardOf(nik)).toMatchObject(expected), {
        timeout: 60_000,
        interval: 100,
      });
      return cardOf(nik);
    },

    /** Tells an event of an employee, as g2e would, so many times. */
    async tell<T extends string, D extends { person: string }>(
      contract: EventContract<T, D>,
      seq: number,
      data: NoInfer<D>,
      copies = 1,
    ): Promise<void> {
      const entry = { seq, epoch: 1, type: contract.type, time: new Date().toISOString(), data, trace: {} };
      const source = { service: 'g2e', aggregate: 'employee', id: `employee-of-${data.person}` };
      const message = encode(source, entry, { partitions: employeeTopic.partitions, trace: {} });
      const topic = topicPrefix + employeeTopic.name;
      for (let copy = 0; copy < copies; copy += 1) {
        await vi.waitFor(() => transport.publish([{ topic, messages: [message] }]), 20_000);
      }
    },

    /** Everything g2c has stored, published and logged, as one text. */
    async remembered(): Promise<string> {
      const db = await mongoose.createConnection(mongoUri, { dbName: `${prefix}_simpul_g2c` }).asPromise();
      const collections = await db.listCollections();
      const documents = await Promise.all(collections.map(({ name }) => db.collection(name).find().toArray()));
      await db.close();
      const published = await Promise.all(['g2c.health-card', 'g2c.contribution-bill'].map(messagesOf));
      const logs = world.services.g2c.replicas.map(({ logFile }) => readFileSync(logFile, 'utf8'));
      return [JSON.stringify(documents), ...published.flat(), ...logs].join('\n');
    },

    /** Waits until g2c has heard of somebody's employment as far as this event. */
    async heard(person: PersonRef, seq: number, as: object = {}): Promise<void> {
      const db = await mongoose.createConnection(mongoUri, { dbName: `${prefix}_simpul_g2c` }).asPromise();
      const facts = db.collection<{ _id: string }>('employment-facts');
      await vi.waitFor(async () => expect(await facts.findOne({ _id: person })).toMatchObject({ seq, ...as }), {
        timeout: 60_000,
        interval: 100,
      });
      await db.close();
    },

    /** Lets the month that a bill is for be over, as if time had gone by. */
    async letMonthPass(card: string, bill: { readonly id: string; readonly period: string }): Promise<void> {
      const db = await mongoose.createConnection(mongoUri, { dbName: `${prefix}_simpul_g2c` }).asPromise();
      const period = monthsAfter(`${bill.period}-01`, -1).slice(0, 7);
      const owed = { 'state.owed.0.period': period, 'state.owed.0.dueDate': `${period}-10`, dueAt: new Date() };
      const [cards, bills] = ['health-card', 'contribution-bill'].map((name) => db.collection<{ _id: string }>(name));
      await bills?.updateOne({ _id: bill.id }, { $set: { 'state.period': period }, $inc: { rev: 1 } });
      await cards?.updateOne({ _id: card }, { $set: owed, $inc: { rev: 1 } });
      await db.close();
    },

    /** Who read about somebody, as g2c keeps it. */
    async readings(person: PersonRef): Promise<{ actor: string; fields: string[] }[]> {
      const db = await mongoose.createConnection(mongoUri, { dbName: `${prefix}_simpul_g2c` }).asPromise();
      const found = await db.collection('evidence').find({ person }).toArray();
      await db.close();
      return found.map(({ actor, fields }) => ({ actor, fields }));
    },

    /** Asks what the example of a route asks, of what is there; it is answered as the contract says. */
    async run<P, Q, B, R>(
      who: string,
      contract: RouteContract<P, Q, B, R>,
      { of = {}, body: change }: { of?: Record<string, string>; body?: object } = {},
    ): Promise<Answer['body']> {
      const path = Object.entries(of).reduce(
        (filled, [name, value]) => filled.replace(`{${name}}`, value),
        contract.path,
      );
      const { body } = contract.examples;
      const sent = body === undefined && !change ? {} : { body: { ...body, ...change } };
      const answer = await call(who, contract.method.toUpperCase(), path, sent);
      expect([contract.id, answer.status]).toEqual([contract.id, contract.response.status]);
      expect(contract.response.body?.safeParse(answer.body).error).toBeUndefined();
      return answer.body;
    },

    async stop(): Promise<void> {
      await transport.close();
      await world.stop();
    },
  };
}

export type HealthWorld = Awaited<ReturnType<typeof startHealthWorld>>;
