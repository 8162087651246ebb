import { randomUUID } from 'node:crypto';
import { encode, type InMessage, kafkaTransport, majorityCollection, type OutMessage } from '@simpul/backbone';
import {
  type Agency,
  agencyEnrolled,
  agencyTopic,
  courseSessionTopic,
  daysAfter,
  employeeHired,
  enrolmentTopic,
  jakartaDay,
  type Topic,
} from '@simpul/contracts';
import { identityAt, startWorld } from '@simpul/local';
import { createKeys, createLogger, developmentSecrets } from '@simpul/service';
import mongoose from 'mongoose';
import { expect, inject, vi } from 'vitest';
import { openLearners } from '../src/learner/learner.view.ts';

/** Officers who appear in these tests, besides employees. */
export const officers = {
  trainer: 'officer:bpsdm-33/198503302010011001/training',
  otherTrainer: 'officer:bkpsdm-33.74/198503302010011002/training',
  hr: 'officer:bkpsdm-33.74/198503302010011003/hr',
  otherHr: 'officer:bkpsdm-35.78/198503302010011004/hr',
  enterprise: 'officer:pln/198503302010011005/training',
} as const;

const agency = (id: string, level: Agency['level'], region: string, more: Partial<Agency> = {}): Agency => ({
  ...{ id, name: `Instansi ${id}`, level, region, kind: 'agency', branch: 'executive', duties: [] },
  ...{ stage: 'preparation', enrolledAt: '2026-01-02T03:04:05.000Z' },
  ...more,
});
const directory = [
  agency('bpsdm-33', 'province', '33', { duties: ['civil-service-training'] }),
  agency('bkpsdm-33.74', 'city', '33.74'),
  agency('pln', 'central', 'id', { kind: 'state-enterprise' }),
];

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
  readonly replica?: number;
}

/** An employee as the tests know them: by token, by id and by reference. */
export interface Trainee {
  readonly who: string;
  readonly employee: string;
  readonly person: string;
}

const keys = createKeys({ refKey: developmentSecrets.refKey });
let serial = 0;

/** Two replicas of g2e on topics and a database of their own, and a reader of what they tell of seats and enrolments. */
export async function startTrainingWorld() {
  const prefix = `t${randomUUID().slice(0, 8)}`;
  const [topicPrefix, dbPrefix] = [`${prefix}.`, `${prefix}_`];
  const [identity, brokers, mongoUri] = [identityAt(inject('identity')), inject('brokers'), inject('mongoUri')];
  const transport = kafkaTransport({
    brokers,
    clientId: prefix,
    logger: createLogger({ service: 'test', level: 'silent' }),
  });
  await transport.ensureTopics([{ ...agencyTopic, name: topicPrefix + agencyTopic.name }]);
  for (const each of directory) await publish(agencyTopic, enrolled(each));
  const apart = { topicPrefix, dbPrefix, mail: false, otlp: false };
  const world = await startWorld({ brokers, mongoUri, identity, services: { g2e: 2 }, ...apart });
  const db = await mongoose.createConnection(mongoUri, { dbName: `${dbPrefix}simpul_g2e` }).asPromise();
  const learners = openLearners({ collection: () => majorityCollection(db, 'learners.g1') });
  const tokens = new Map<string, Promise<string>>();
  const heard: InMessage[] = [];
  const subscription = await transport.subscribe({
    group: `${topicPrefix}test`,
    topics: [courseSessionTopic, enrolmentTopic].map(({ name }) => topicPrefix + name),
    subscriber: {
      deliver: async (messages) => void heard.push(...messages),
      assigned: () => undefined,
      failed: () => undefined,
    },
  });
  let turn = 0;

  function publish(topic: Topic, message: OutMessage): Promise<unknown> {
    // a topic just made may not have its leaders yet
    return vi.waitFor(() => transport.publish([{ topic: topicPrefix + topic.name, messages: [message] }]), 20_000);
  }

  function tokenOf(who: string): Promise<string> {
    const token = tokens.get(who) ?? identity.token(who);
    tokens.set(who, token);
    return token;
  }

  async function call(who: string, method: string, path: string, asked: Asked = {}): Promise<Answer> {
    const { body, key, replica = turn++ % 2 } = asked;
    const response = await fetch(`${world.services.g2e.urls[replica]}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${await tokenOf(who)}`,
        'accept-language': 'en',
        ...(method !== 'GET' && { 'idempotency-key': key ?? randomUUID() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  }

  /** Somebody who works for an agency, as the view of learners has them; whom the careers are of is not asked here. */
  async function hire(employment: 'cpns' | 'pppk' = 'cpns', agency = 'bkpsdm-33.74'): Promise<Trainee> {
    const nip = `${daysAfter('1985-01-01', serial).replaceAll('-', '')}2026031001`;
    serial += 1;
    const [employeeRef, person] = [keys.employeeRef(nip), keys.personRef(nip)];
    const subject = `m${person.slice(1, 26)}`;
    const data = { ...employeeHired.example, employeeRef, person, agency, employment };
    await learners.hired({ ...position, subject, data });
    return { who: `employee:${nip}`, employee: subject, person };
  }

  /** A Latsar unless said otherwise, with one session that begins in two weeks. */
  async function openSession(seats: number, kind = 'latsar'): Promise<{ course: string; session: string }> {
    const opened = await call(officers.trainer, 'POST', '/v1/courses', { body: { title: `Pelatihan ${kind}`, kind } });
    expect(opened).toMatchObject({ status: 201 });
    const session = await addSession(opened.body.id, seats);
    return { course: opened.body.id, session };
  }

  async function addSession(course: string, seats: number): Promise<string> {
    const startsOn = daysAfter(jakartaDay(new Date()), 14);
    const body = { startsOn, endsOn: daysAfter(startsOn, 18), place: 'Semarang', seats };
    const added = await call(officers.trainer, 'POST', `/v1/courses/${course}/sessions`, { body });
    expect(added).toMatchObject({ status: 201 });
    return added.body.sessions.at(-1).id;
  }

  const enrol = ({ who }: Pick<Trainee, 'who'>, session: string, asked: Asked = {}) =>
    call(who, 'POST', `/v1/course-sessions/${session}/enrolments`, { body: {}, ...asked });

  /** Which events there were of one session or enrolment: each once, whatever was delivered again. */
  function toldOf(key: string): { type: string; data: Record<string, unknown> }[] {
    const told = new Map(heard.filter((each) => each.key === key).map((each) => [each.headers.ce_id, each]));
    return [...told.values()].map(({ headers, value }) => ({
      type: String(headers.ce_type),
      data: JSON.parse(String(value)),
    }));
  }

  /** The enrolment once it is as `expected`, as its employee sees it. */
  async function until({ who }: Pick<Trainee, 'who'>, id: string, expected: object): Promise<Answer['body']> {
    const look = async () => (await call(who, 'GET', `/v1/enrolments/${id}`)).body;
    await vi.waitFor(async () => expect(await look()).toMatchObject(expected), { timeout: 60_000, interval: 100 });
    return look();
  }

  /** Lets the days of an enrolment, or of a session, be past as if time had gone by. */
  async function letPass(collection: 'enrolment' | 'course-session', id: string): Promise<void> {
    const day = jakartaDay(new Date());
    const dates = { 'state.startsOn': daysAfter(day, -10), 'state.endsOn': day };
    const due = collection === 'course-session' && { dueAt: new Date() };
    await db
      .collection<{ _id: string }>(collection)
      .updateOne({ _id: id }, { $set: { ...dates, ...due }, $inc: { rev: 1 } });
  }

  const directoryArrived = async (replica: number) => {
    const body = { title: 'Pelatihan pembuka', kind: 'latsar' };
    const open = () => call(officers.trainer, 'POST', '/v1/courses', { body, replica });
    await vi.waitFor(async () => expect(await open()).toMatchObject({ status: 201 }), {
      timeout: 60_000,
      interval: 100,
    });
  };
  await directoryArrived(0);
  await directoryArrived(1);

  return {
    ...{ db, call, tokenOf, hire, openSession, addSession, enrol, toldOf, until, letPass },
    async stop() {
      await world.stop();
      await subscription.close();
      await Promise.all([transport.close(), db.dropDatabase().then(() => db.close())]);
    },
  };
}

export type TrainingWorld = Awaited<ReturnType<typeof startTrainingWorld>>;

const position = {
  ...{ reaction: 'test', stream: 'g2e:employee:test', epoch: 1, seq: 1, id: 'g2e:employee:test:1.1' },
  ...{ type: employeeHired.type, source: 'g2e', time: '2026-03-02T03:04:05.678Z' },
};

function enrolled(data: Agency): OutMessage {
  const entry = { seq: 1, epoch: 1, type: agencyEnrolled.type, time: '2026-01-02T03:04:05.000Z', data, trace: {} };
  const { partitions } = agencyTopic;
  return encode({ service: 'g2g', aggregate: 'agency', id: data.id }, entry, { partitions, trace: {} });
}
