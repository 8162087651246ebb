import { randomUUID } from 'node:crypto';
import { encode, type InMessage, kafkaTransport, type OutMessage, type Subscription } from '@simpul/backbone';
import {
  type Agency,
  agencyEnrolled,
  agencyTopic,
  companyTopic,
  type DataOf,
  type NewCompany,
  reviewAnswered,
  reviewLapsed,
  reviewTopic,
  type Topic,
} from '@simpul/contracts';
import { identityAt, startWorld } from '@simpul/local';
import { createLogger } from '@simpul/service';
import mongoose from 'mongoose';
import { expect, inject, vi } from 'vitest';

// Numbers of nobody
export const niks = {
  siti: '3374014107900001',
  budi: '3374021508850002',
  tono: '3374031011770003',
  wati: '3374045203880004',
} as const;

/** Who appears in these tests; anybody else is named in full, for instance `business:<nib>/<nik>`. */
export const people = {
  ...(Object.fromEntries(Object.entries(niks).map(([name, nik]) => [name, `citizen:${nik}`])) as Record<
    keyof typeof niks,
    string
  >),
  city: 'officer:pemkot-33.74/198503302010011001',
  province: 'officer:pemprov-33/198503302010011002',
  elsewhere: 'officer:pemkot-35.78/198503302010011003',
  enterprise: 'officer:pln/198503302010011004',
  stranger: 'officer:pemkot-91.71/198503302010011005',
} as const;
export type Person = keyof typeof people;

const agency = (id: string, level: Agency['level'], region: string, kind: Agency['kind'] = 'agency'): Agency => ({
  ...{ id, name: `Instansi ${id}`, level, region, kind },
  branch: 'executive',
  duties: [],
  stage: 'preparation',
  enrolledAt: '2026-01-02T03:04:05.000Z',
});

const directory = [
  agency('pemkot-33.74', 'city', '33.74'),
  agency('pemprov-33', 'province', '33'),
  agency('pemkot-35.78', 'city', '35.78'),
  agency('pln', 'central', 'id', 'state-enterprise'),
  { ...agency('djp', 'central', 'id'), duties: ['state-tax'] },
  { ...agency('bapenda-33.74', 'city', '33.74'), duties: ['regional-tax'] },
  { ...agency('dpmptsp-33.74', 'city', '33.74'), duties: ['licensing'] },
];

export const kbli = (code: string) => ({ edition: '2020', code }) as const;

let deeds = 0;

/** A company by a deed that no other test has; small, and of low risk unless said otherwise. */
export function body(changes: Partial<NewCompany> = {}): NewCompany {
  deeds += 1;
  return {
    kind: 'private',
    name: 'PT Segar Lereng Ungaran',
    region: '33.74.01.1001',
    capital: 2_000_000_000,
    activities: [kbli('56103')],
    selfDeclaration: false,
    deed: { number: String(deeds), date: '2026-02-20', notary: 'Rahayu Lestari, S.H., M.Kn.' },
    ...changes,
  };
}

/** A business of one person. */
export function own(changes: Partial<NewCompany> = {}): NewCompany {
  const { deed: _, ...rest } = body({ kind: 'umk', capital: 100_000_000, ...changes });
  return rest;
}

/** What the service answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what is answered is what these tests are about
  readonly body: any;
}

interface Asked {
  readonly body?: unknown;
  readonly key?: string;
  readonly ifMatch?: string;
  readonly replica?: number;
}

/** Two replicas of g2b on topics and a database of their own, an agency directory, and a reader of the topic. */
export async function startCompanyWorld() {
  const prefix = `t${randomUUID().slice(0, 8)}`;
  const [topicPrefix, dbPrefix] = [`${prefix}.`, `${prefix}_`];
  const [identity, brokers, mongoUri] = [identityAt(inject('identity')), inject('brokers'), inject('mongoUri')];
  const logger = createLogger({ service: 'test', level: 'silent' });
  const transport = kafkaTransport({ brokers, clientId: prefix, logger });
  await transport.ensureTopics([agencyTopic, reviewTopic].map((each) => ({ ...each, name: topicPrefix + each.name })));
  for (const each of directory) await publish(agencyTopic, messageOf('agency', each.id, 1, agencyEnrolled.type, each));
  const services = { g2b: 2 };
  const world = await startWorld({
    brokers,
    mongoUri,
    identity,
    services,
    topicPrefix,
    dbPrefix,
    mail: false,
    otlp: false,
  });
  const db = await mongoose.createConnection(mongoUri, { dbName: `${dbPrefix}simpul_g2b` }).asPromise();
  const tokens = new Map<string, Promise<string>>();
  const heard: InMessage[] = [];
  const subscription = await listen(heard);
  let turn = 0;

  function publish(topic: Topic, message: OutMessage): Promise<unknown> {
    // a topic just made may not have its leaders yet
    return vi.waitFor(() => transport.publish([{ topic: topicPrefix + topic.name, messages: [message] }]), 20_000);
  }

  function listen(into: InMessage[]): Promise<Subscription> {
    const subscriber = {
      deliver: async (messages: readonly InMessage[]) => void into.push(...messages),
      assigned: () => undefined,
      failed: () => undefined,
    };
    const topics = [topicPrefix + companyTopic.name];
    return transport.subscribe({ group: `${topicPrefix}test`, topics, subscriber });
  }

  async function call(who: string, method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const { body, key, ifMatch, replica = turn++ % 2 } = asked;
    const named = Object.hasOwn(people, who) ? people[who as Person] : who;
    const token = tokens.get(named) ?? identity.token(named);
    tokens.set(named, token);
    const response = await fetch(`${world.services.g2b.urls[replica]}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token}`,
        'accept-language': 'en',
        ...(method !== 'GET' && { 'idempotency-key': key ?? randomUUID() }),
        ...(ifMatch !== undefined && { 'if-match': ifMatch }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const { status, headers: given } = response;
    const isLines = given.get('content-type')?.startsWith('application/x-ndjson');
    // An empty line is a sign of life.
    const read = isLines ? `[${text.split('\n').filter(Boolean).join(',')}]` : text;
    return { status, headers: given, body: read ? JSON.parse(read) : undefined };
  }

  /** Registers a company that must be registered. */
  async function register(who: Person, company: NewCompany = body()): Promise<Answer['body']> {
    const answer = await call(who, 'POST', '/v1/companies', { body: company });
    expect(answer).toMatchObject({ status: 201 });
    return answer.body;
  }

  /** The company once it is as `expected`, which its representative waits for. */
  async function until(who: Person, id: string, expected: object): Promise<Answer['body']> {
    const look = async () => (await call(who, 'GET', `/v1/companies/${id}`)).body;
    await vi.waitFor(async () => expect(await look()).toMatchObject(expected), { timeout: 20_000, interval: 100 });
    return look();
  }

  /** The events of one company, once there are `count`: each once, whatever was delivered again. */
  async function eventsOf(id: string, count: number): Promise<{ type: string; data: unknown }[]> {
    const found = () => {
      const told = heard.filter(({ key }) => key === id);
      return told.filter((each, at) => told.findIndex(({ headers }) => headers.ce_id === each.headers.ce_id) === at);
    };
    await vi.waitFor(() => expect(found().length).toBeGreaterThanOrEqual(count), { timeout: 20_000 });
    return found().map(({ headers, value }) => ({ type: String(headers.ce_type), data: JSON.parse(String(value)) }));
  }

  const directoryArrived = async () => {
    const company = await register('wati');
    const look = (who: Person, replica: number) => call(who, 'GET', `/v1/companies/${company.id}`, { replica });
    await vi.waitFor(
      async () => {
        const answers = await Promise.all([
          look('city', 0),
          look('city', 1),
          look('enterprise', 0),
          look('elsewhere', 1),
        ]);
        expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404]);
      },
      { timeout: 60_000, interval: 100 },
    );
  };
  await directoryArrived();

  return {
    urls: world.services.g2b.urls,
    call,
    register,
    until,
    eventsOf,
    heard,
    db,
    mongoUri,
    topicPrefix,
    /** Puts a message on a topic, as whoever owns it would. */
    publish,
    /** An agency's answer to a review, as g2g tells it; `copies` for one that is delivered more than once. */
    async answer(review: string, data: DataOf<typeof reviewAnswered>, { copies = 1, seq = 2 } = {}) {
      const message = messageOf('review', review, seq, reviewAnswered.type, data);
      for (let copy = 0; copy < copies; copy += 1) await publish(reviewTopic, message);
    },
    lapse: (review: string, data: DataOf<typeof reviewLapsed>) =>
      publish(reviewTopic, messageOf('review', review, 2, reviewLapsed.type, data)),
    async stop() {
      await world.stop();
      await subscription.close();
      await Promise.all([transport.close(), db.dropDatabase().then(() => db.close())]);
    },
  };
}

export type CompanyWorld = Awaited<ReturnType<typeof startCompanyWorld>>;

function messageOf(aggregate: 'agency' | 'review', id: string, seq: number, type: string, data: object): OutMessage {
  const { partitions } = aggregate === 'agency' ? agencyTopic : reviewTopic;
  const entry = { seq, epoch: 1, type, time: '2026-03-31T02:15:30.000Z', data, trace: {} };
  return encode({ service: 'g2g', aggregate, id }, entry, { partitions, trace: {} });
}
