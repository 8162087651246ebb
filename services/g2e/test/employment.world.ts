import { randomUUID } from 'node:crypto';
import { encode, kafkaTransport, type OutMessage } from '@simpul/backbone';
import {
  type DataOf,
  enrolmentTopic,
  type NewEmployee,
  type NewFormation,
  personnelActionDecreed,
  personnelActionTopic,
  type Topic,
  trainingCompleted,
} from '@simpul/contracts';
import { identityAt, type Replica, startWorld } from '@simpul/local';
import { createLogger } from '@simpul/service';
import mongoose from 'mongoose';
import { expect, inject, vi } from 'vitest';

/** Officers who appear in these tests. */
export const officers = {
  hr: 'officer:bkpsdm-33.74/198503302010011003/hr',
  otherHr: 'officer:bkd-33/198503302010011004/hr',
  enterprise: 'officer:pln/198503302010011005/hr',
  registrar: 'officer:dukcapil-33.74/198503302010011001/registrar',
} as const;
export type Officer = keyof typeof officers;

const directory = [
  { id: 'bkpsdm-33.74', level: 'city', region: '33.74', kind: 'agency' },
  { id: 'bkd-33', level: 'province', region: '33', kind: 'agency' },
  { id: 'pln', level: 'central', region: 'id', kind: 'state-enterprise' },
  { id: 'dukcapil-33.74', level: 'city', region: '33.74', kind: 'agency', duties: ['civil-registry'] },
];

/** What a service answered. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what is answered is what these tests are about
  readonly body: any;
}

interface Asked {
  readonly body?: unknown;
  readonly key?: string;
  readonly replica?: number;
  readonly service?: 'g2e' | 'g2g';
}

/** The number of a woman born on 1 July 1990 whom no other test has. */
export function nikOf(serial: number): string {
  return `337401410790${String(serial).padStart(4, '0')}`;
}

/** Two replicas of g2e and a person register, on topics and databases of their own. */
export async function startEmploymentWorld() {
  const prefix = `t${randomUUID().slice(0, 8)}`;
  const [topicPrefix, dbPrefix] = [`${prefix}.`, `${prefix}_`];
  const [identity, brokers, mongoUri] = [identityAt(inject('identity')), inject('brokers'), inject('mongoUri')];
  const logger = createLogger({ service: 'test', level: 'silent' });
  const transport = kafkaTransport({ brokers, clientId: prefix, logger });
  const apart = { topicPrefix, dbPrefix, mail: false, otlp: false };
  const world = await startWorld({ brokers, mongoUri, identity, services: { g2g: 1, g2e: 2 }, ...apart });
  const db = await mongoose.createConnection(mongoUri, { dbName: `${dbPrefix}simpul_g2e` }).asPromise();
  const tokens = new Map<string, Promise<string>>();
  let [turn, seq] = [0, 0];

  async function call(who: string, method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const { body, key, service = 'g2e', replica = service === 'g2e' ? turn++ % 2 : 0 } = asked;
    const named = Object.hasOwn(officers, who) ? officers[who as Officer] : who;
    const token = tokens.get(named) ?? identity.token(named);
    tokens.set(named, token);
    const response = await fetch(`${world.services[service].urls[replica]}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await token}`,
        ...(method !== 'GET' && { 'idempotency-key': key ?? randomUUID() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  /** Does what must be done. */
  async function done(who: string, method: string, path: string, asked: Asked = {}): Promise<Answer['body']> {
    const { status, body } = await call(who, method, path, asked);
    expect({ path, isDone: status < 300, body }).toMatchObject({ isDone: true });
    return body;
  }

  function enrol(nik: string): Promise<Answer['body']> {
    const address = { region: '33.74.01.1001', line: 'Jl. Pemuda 148' };
    const body = { nik, name: 'Siti Aminah', birthDate: '1990-07-01', sex: 'female', address };
    return done('registrar', 'POST', '/v1/persons', { body, service: 'g2g' });
  }

  /** Tells what another capability of g2e would, as often as `copies` says. */
  async function tell(aggregate: 'enrolment' | 'personnel-action', type: string, data: object, copies = 1) {
    const topic: Topic = aggregate === 'enrolment' ? enrolmentTopic : personnelActionTopic;
    seq += 1;
    const entry = { seq: 1, epoch: 1, type, time: '2026-03-31T02:15:30.000Z', data, trace: {} };
    const id = `${aggregate}${seq}`;
    const message: OutMessage = encode({ service: 'g2e', aggregate, id }, entry, {
      partitions: topic.partitions,
      trace: {},
    });
    for (let copy = 0; copy < copies; copy += 1)
      await transport.publish([{ topic: topicPrefix + topic.name, messages: [message] }]);
  }

  for (const each of directory) {
    const body = { name: `Instansi ${each.id}`, branch: 'executive', ...each };
    await done('operator', 'POST', '/v1/agencies', { body, service: 'g2g' });
  }
  const known = async (who: Officer, replica: number) =>
    (await call(who, 'GET', '/v1/employees', { replica })).status === 200;
  await vi.waitUntil(
    async () => (await known('hr', 0)) && (await known('hr', 1)) && (await known('otherHr', 0)) && known('otherHr', 1),
    { timeout: 60_000, interval: 100 },
  );

  return {
    urls: world.services.g2e.urls,
    /** The one process of the person register. */
    register: world.services.g2g.replicas[0] as Replica,
    call,
    done,
    enrol,
    db,
    open: (changes: Partial<NewFormation> & { code: string }, who: Officer = 'hr') => {
      const { code, ...rest } = changes;
      const title = 'Analis SDM Aparatur';
      const position = { code, title, kind: 'functional', rankFrom: 'III/a', rankTo: 'III/b' };
      const body = { position, employment: 'pns', seats: 3, year: 2025, legalBasis: 'Kepmen PANRB 12/2025', ...rest };
      return done(who, 'POST', '/v1/formations', { body });
    },
    hire: (nik: string, formation: string, changes: Partial<NewEmployee> = {}, asked: Asked = {}) => {
      const body = { nik, formation, unit: 'Bidang Mutasi', rank: 'III/a', startsOn: '2025-03-01', ...changes };
      return call('hr', 'POST', '/v1/employees', { body, ...asked });
    },
    /** The formation once its seats are as expected. */
    async seats(formation: string, expected: object) {
      const look = async () => (await call('hr', 'GET', `/v1/formations/${formation}`)).body;
      await vi.waitFor(async () => expect(await look()).toMatchObject(expected), { timeout: 60_000, interval: 100 });
    },
    /** The employee once they are as expected. */
    async until(who: Officer, id: string, expected: object): Promise<Answer['body']> {
      const look = async () => (await call(who, 'GET', `/v1/employees/${id}`)).body;
      await vi.waitFor(async () => expect(await look()).toMatchObject(expected), { timeout: 60_000, interval: 100 });
      return look();
    },
    complete: (data: Partial<DataOf<typeof trainingCompleted>>) =>
      tell('enrolment', trainingCompleted.type, { ...trainingCompleted.example, ...data }, 2),
    decree: (data: DataOf<typeof personnelActionDecreed>) =>
      tell('personnel-action', personnelActionDecreed.type, data, 2),
    async stop() {
      await world.stop();
      await Promise.all([transport.close(), db.dropDatabase().then(() => db.close())]);
    },
  };
}

export type EmploymentWorld = Awaited<ReturnType<typeof startEmploymentWorld>>;
