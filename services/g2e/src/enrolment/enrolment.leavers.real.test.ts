import {
  type Backbone,
  createBackbone,
  deriveId,
  kafkaTransport,
  type Received,
  type Repository,
  randomId,
} from '@simpul/backbone';
import { daysAfter, employeeDismissed, jakartaDay, services } from '@simpul/contracts';
import { createLogger } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Employees } from '../employee/employee.access.ts';
import { asked, who } from '../employee/employee.sample.ts';
import { employee } from '../employee/employee.ts';
import { enrolmentIndexes, leaverReaction } from './enrolment.reactions.ts';
import { type EnrolmentCommand, type EnrolmentState, enrolment } from './enrolment.ts';

let db: Connection;
let backbone: Backbone;
let employees: Employees;
let enrolments: Repository<EnrolmentState, EnrolmentCommand>;

beforeAll(async () => {
  const name = randomId();
  db = await mongoose.createConnection(inject('mongoUri'), { dbName: `leavers-${name}` }).asPromise();
  const logger = createLogger({ service: 'g2e', level: 'silent' });
  const transport = kafkaTransport({ brokers: inject('brokers'), clientId: 'g2e', logger });
  const { topics } = services.g2e;
  backbone = createBackbone({ service: 'g2e', db, transport, topics, topicPrefix: `${name}.`, epoch: 1, logger });
  employees = backbone.repository(employee);
  enrolments = backbone.repository(enrolment, { indexes: enrolmentIndexes });
  await backbone.start();
});
afterAll(async () => {
  await backbone?.stop();
  await db?.dropDatabase();
  await db?.close();
});

const today = jakartaDay(new Date());

async function hire(id: string) {
  const inAnHour = new Date(Date.now() + 3_600_000).toISOString();
  const changes = { birthDate: daysAfter(today, -9_000), startsOn: today, hireBy: inAnHour };
  await employees.handle(id, { type: 'hire', hire: { ...asked, ...changes } });
}

/** Enrols somebody for a session; the id of the enrolment. */
async function enrol(id: string, ticket = 1): Promise<string> {
  const [session, course] = ['s'.repeat(26), 'c'.repeat(26)];
  const days = { startsOn: daysAfter(today, 14), endsOn: daysAfter(today, 16) };
  const about = { course, session, title: 'Pelatihan teknis', kind: 'technical', organiser: 'bpsdm-33' } as const;
  const facts = { ...about, employee: id, ...who, ...days, venue: 'Semarang' };
  const part = deriveId('enrolment', session, id);
  await enrolments.handle(part, { type: 'seat', facts, ticket });
  return part;
}

const hearOfLeaving = async (subject: string) => {
  const [handler] = leaverReaction(enrolments, employees).on;
  expect(handler?.type).toBe(employeeDismissed);
  const event = { type: employeeDismissed.type, subject, epoch: 1, seq: 2, data: employeeDismissed.example };
  await handler?.handle(event as unknown as Received);
};
const standing = async (part: string) => (await enrolments.find(part))?.state;

test('who was dismissed has no part in what lies ahead', async () => {
  await hire('ani');
  const part = await enrol('ani');
  await employees.handle('ani', { type: 'dismiss', reason: 'own-request', effectiveOn: today });
  await hearOfLeaving('ani');
  expect(await standing(part)).toMatchObject({ status: 'withdrawn', reason: 'left-service' });
});

test('who is employed again keeps what they enrolled for since, though the leaving is told once more', async () => {
  await hire('budi');
  await employees.handle('budi', { type: 'dismiss', reason: 'own-request', effectiveOn: today });
  await hire('budi');
  const part = await enrol('budi');
  await hearOfLeaving('budi');
  expect(await standing(part)).toMatchObject({ status: 'enrolled' });
});
