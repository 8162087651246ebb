import { randomUUID } from 'node:crypto';
import { identityAt, startWorld } from '@simpul/local';
import { type Admin, Kafka, logLevel } from 'kafkajs';
import { expect, inject, vi } from 'vitest';

/** Who appears in these tests; the numbers are nobody's. */
export const officers = {
  operator: 'operator',
  registrar: 'officer:dukcapil-33.74/198503302010011001/registrar',
  bapenda: 'officer:bapenda-33.74/198503302010011002',
  bank: 'bank:bank-jateng',
} as const;

const agency = { level: 'city', branch: 'executive', kind: 'agency', region: '33.74' };
const directory = [
  { ...agency, id: 'dukcapil-33.74', name: 'Dinas Dukcapil Kota Semarang', duties: ['civil-registry'] },
  { ...agency, id: 'bapenda-33.74', name: 'Bapenda Kota Semarang', duties: ['regional-tax'] },
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
  const surroundings = { brokers, mongoUri, identity, topicPrefix, dbPrefix: `${prefix}_`, otlp: false };
  const world = await startWorld({ ...surroundings, services });
  const { mail } = world;
  if (!mail) throw new Error('this world needs its mail');
  const kafka = new Kafka({ clientId: prefix, brokers, logLevel: logLevel.NOTHING });
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

  return {
    call,
    mail,
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
    issue: (nik: string) =>
      create(officers.bapenda, '/v1/tax-bills', {
        payer: { nik },
        taxType: 'pbb-p2',
        region: '33.74.01.1001',
        subject: { nop: '337401000100200030' },
        period: '2026',
        amount: 350_000,
        dueDate: '2026-12-31',
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

    /** Publishes every message of a topic once more, as it stands there. */
    async replay(topic: string): Promise<void> {
      const name = topicPrefix + topic;
      const consumer = kafka.consumer({ groupId: `${prefix}-${randomUUID()}`, maxWaitTimeInMs: 200 });
      const count = (await admin.fetchTopicOffsets(name)).reduce((sum, { high }) => sum + Number(high), 0);
      const messages: { key: Buffer | null; value: Buffer | null; headers: object; partition: number }[] = [];
      await consumer.connect();
      await consumer.subscribe({ topic: name, fromBeginning: true });
      await consumer.run({
        eachMessage: async ({ partition, message: { key, value, headers = {} } }) => {
          messages.push({ key, value, headers, partition });
        },
      });
      await expect.poll(() => messages.length, { timeout: 30_000 }).toBe(count);
      await consumer.disconnect();
      const producer = kafka.producer();
      await producer.connect();
      await producer.send({
        topic: name,
        acks: -1,
        messages: messages.map((each) => ({ ...each, headers: { ...each.headers } })),
      });
      await producer.disconnect();
    },

    async stop(): Promise<void> {
      await admin.disconnect();
      await world.stop();
    },
  };
}

export type CitizenWorld = Awaited<ReturnType<typeof startCitizenWorld>>;

async function lag(admin: Admin, topic: string, groupId: string): Promise<number> {
  const ends = await admin.fetchTopicOffsets(topic);
  const [reached] = await admin.fetchOffsets({ groupId, topics: [topic] });
  const at = new Map(reached?.partitions.map(({ partition, offset }) => [partition, Math.max(0, Number(offset))]));
  return ends.reduce((sum, { partition, high }) => sum + Number(high) - (at.get(partition) ?? 0), 0);
}
