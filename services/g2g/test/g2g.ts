import { encode, type InMessage, kafkaTransport, type OutMessage, randomId, type Subscription } from '@simpul/backbone';
import { businessTaxBillPaid, type DataOf, services, type Topic, taxBillPaid, taxBillTopic } from '@simpul/contracts';
import { type Identity, startIdentity, startWorld, type World } from '@simpul/local';
import { createLogger } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { expect, inject, vi } from 'vitest';

/** An answer of the service, its body read as JSON. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever was answered
  readonly body: any;
  readonly headers: Headers;
}

interface Asked {
  readonly as?: string;
  readonly body?: unknown;
  readonly key?: string;
  readonly ifMatch?: string;
  readonly language?: 'id' | 'en';
}

/** g2g as a process on real Kafka and a real store, apart from all other tests. */
export interface Subject {
  readonly world: World<'g2g'>;
  /** g2g's own database, to look behind the answers */
  readonly db: Connection;
  ask(method: string, path: string, asked?: Asked): Promise<Answer>;
  /** Puts a message on the topic of tax bills as it is. */
  publish(...messages: OutMessage[]): Promise<void>;
  /** Puts messages on the topic of a service that is not there. */
  publishOn(topic: Topic, ...messages: OutMessage[]): Promise<void>;
  /** What stands on a topic of g2g and what still comes, as it comes. */
  listen(topic: string): Promise<readonly InMessage[]>;
  stop(): Promise<void>;
}

export async function startG2g({
  replicas = 1,
  env = {},
}: {
  replicas?: number;
  env?: Readonly<Record<string, string>>;
} = {}): Promise<Subject> {
  const name = randomId();
  const [brokers, mongoUri] = [inject('brokers'), inject('mongoUri')];
  const [topicPrefix, dbPrefix] = [`${name}.`, `${name}_`];
  const logger = createLogger({ service: 'test', level: 'silent' });
  const transport = kafkaTransport({ brokers, clientId: 'test', logger });
  const bills = { ...taxBillTopic, name: topicPrefix + taxBillTopic.name };
  await transport.ensureTopics([bills]);
  const identity = await startIdentity();
  const world = await startWorld({
    brokers,
    mongoUri,
    identity,
    services: { g2g: replicas },
    env: { g2g: env },
    topicPrefix,
    dbPrefix,
    mail: false,
    otlp: false,
  });
  const db = await mongoose.createConnection(mongoUri, { dbName: `${dbPrefix}simpul_g2g` }).asPromise();
  const tokens = tokensOf(identity);
  const subscriptions: Subscription[] = [];
  let turn = 0;

  return {
    world,
    db,
    async ask(method, path, { as, body, key = randomId(), ifMatch, language = 'en' } = {}) {
      const { urls } = world.services.g2g;
      const response = await fetch(`${urls[turn++ % urls.length]}${path}`, {
        method,
        headers: {
          'accept-language': language,
          ...(as && { authorization: `Bearer ${await tokens(as)}` }),
          ...(method !== 'GET' && { 'idempotency-key': key }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(ifMatch && { 'if-match': ifMatch }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const lines = response.headers.get('content-type')?.startsWith('application/x-ndjson') && text.split('\n');
      const answer = lines ? lines.filter(Boolean).map((line) => JSON.parse(line)) : text && JSON.parse(text);
      return { status: response.status, body: answer, headers: response.headers };
    },
    publish: (...messages) => transport.publish([{ topic: bills.name, messages }]),
    publishOn: ({ name: topic }, ...messages) => transport.publish([{ topic: topicPrefix + topic, messages }]),
    async listen(topic) {
      const heard: InMessage[] = [];
      const subscriber = {
        deliver: async (messages: readonly InMessage[]) => void heard.push(...messages),
        assigned: () => undefined,
        failed: () => undefined,
      };
      const group = `${topicPrefix}test.${randomId()}`;
      subscriptions.push(await transport.subscribe({ group, topics: [topicPrefix + topic], subscriber }));
      return heard;
    },
    async stop() {
      await world.stop();
      await Promise.all(subscriptions.map((each) => each.close()));
      await Promise.all([identity.stop(), transport.close(), db.dropDatabase().then(() => db.close())]);
    },
  };
}

function tokensOf(identity: Identity): (who: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (who) => {
    const token = known.get(who) ?? identity.token(who);
    known.set(who, token);
    return token;
  };
}

type Paid = DataOf<typeof taxBillPaid>;

const payment: Paid = { ...taxBillPaid.example };

/** The message of a bill's payment, as the service that issued it publishes it: g2c a citizen's, g2b a company's. */
export function paidMessage(
  bill: string,
  paid: Partial<Paid> = {},
  seq = 2,
  service: 'g2c' | 'g2b' = 'g2c',
): OutMessage {
  const { type, example } = service === 'g2c' ? taxBillPaid : businessTaxBillPaid;
  const { payer } = example;
  const data = { ...payment, payer, ...paid };
  const entry = { seq, epoch: 1, type, time: '2026-03-31T02:15:30.000Z', data, trace: {} };
  const { partitions } = taxBillTopic;
  return encode({ service, aggregate: 'tax-bill', id: bill }, entry, { partitions, trace: {} });
}

/** Messages without those that were published again: each event once, in the order in which it first came. */
export function distinct(messages: readonly InMessage[]): InMessage[] {
  const byId = new Map<string, InMessage>();
  // a key that is set again keeps its place
  for (const message of messages) byId.set(String(message.headers.ce_id), message);
  return [...byId.values()];
}

/** Resolves once a verification of all documents, topics and effects of the service has found no damage. */
export async function findsNoDamage({ ask }: Subject): Promise<void> {
  await vi.waitFor(
    async () => {
      const { body } = await ask('GET', '/ops/verify', { as: people.operator });
      expect(body.filter(({ damage }: { damage: unknown }) => damage === true)).toEqual([]);
      expect(body.at(-1)).toMatchObject({ type: 'summary', damage: 0 });
    },
    { timeout: 60_000, interval: 500 },
  );
}

/** All routes of the service, for tests that go through every one. */
export const routes = services.g2g.routes;

export const people = {
  operator: 'operator:simpul',
  registrar: 'officer:dukcapil-33.74/198503302010011001/registrar',
  registrarElsewhere: 'officer:dukcapil-35.78/198503302010011001/registrar',
  clerk: 'officer:pemkot-33.74/198503302010011001',
  g2c: 'service:g2c',
} as const;

const executive = { branch: 'executive', kind: 'agency' } as const;

export const agencies = [
  {
    id: 'kemenkeu',
    name: 'Kementerian Keuangan',
    level: 'central',
    region: 'id',
    duties: ['treasury', 'state-tax'],
    ...executive,
  },
  {
    id: 'pemprov-33',
    name: 'Pemerintah Provinsi Jawa Tengah',
    level: 'province',
    region: '33',
    duties: [],
    ...executive,
  },
  {
    id: 'pemkot-33.74',
    name: 'Pemerintah Kota Semarang',
    level: 'city',
    region: '33.74',
    parent: 'pemprov-33',
    duties: [],
    ...executive,
  },
  {
    id: 'dukcapil-33.74',
    name: 'Dinas Dukcapil Kota Semarang',
    level: 'city',
    region: '33.74',
    parent: 'pemkot-33.74',
    duties: ['civil-registry'],
    ...executive,
  },
  {
    id: 'dukcapil-35.78',
    name: 'Dinas Dukcapil Kota Surabaya',
    level: 'city',
    region: '35.78',
    duties: ['civil-registry'],
    ...executive,
  },
  {
    id: 'bpkad-33.74',
    name: 'BPKAD Kota Semarang',
    level: 'city',
    region: '33.74',
    duties: ['treasury'],
    ...executive,
  },
  {
    id: 'dprd-33.74',
    name: 'DPRD Kota Semarang',
    level: 'city',
    region: '33.74',
    branch: 'legislative',
    kind: 'agency',
    duties: [],
  },
  {
    id: 'pn-33.74',
    name: 'Pengadilan Negeri Semarang',
    level: 'city',
    region: '33.74',
    branch: 'judicial',
    kind: 'agency',
    duties: [],
  },
  {
    id: 'kpu',
    name: 'Komisi Pemilihan Umum',
    level: 'central',
    region: 'id',
    branch: 'independent',
    kind: 'agency',
    duties: [],
  },
  {
    id: 'desa-33.22.01.2001',
    name: 'Pemerintah Desa',
    level: 'village',
    region: '33.22.01.2001',
    parent: 'pemprov-33',
    duties: [],
    ...executive,
  },
] as const;

/** Enrols every agency above, parents first. */
export async function enrolAgencies({ ask }: Subject): Promise<void> {
  for (const agency of agencies) {
    const { status, body } = await ask('POST', '/v1/agencies', { as: people.operator, body: agency });
    if (status !== 201) throw new Error(`${agency.id} was not enrolled: ${JSON.stringify(body)}`);
  }
}
