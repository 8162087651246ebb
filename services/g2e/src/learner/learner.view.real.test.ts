import { majorityCollection, type Received } from '@simpul/backbone';
import {
  type EventType,
  employeeAppointed,
  employeeContractEnded,
  employeeHired,
  employeeRequirementMet,
  employeeTransferred,
} from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type LearnerCopy, learnersView, openLearners } from './learner.view.ts';

let db: Connection;
let learners: LearnerCopy;

beforeAll(async () => {
  const dbName = `learners-${process.pid}-${Date.now()}`;
  db = await mongoose.createConnection(inject('mongoUri'), { dbName }).asPromise();
  learners = openLearners({ collection: () => majorityCollection(db, 'learners') });
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

const { employeeRef, person, agency } = employeeHired.example;
const hired = { employeeRef, person, agency, employment: 'cpns', employed: true };

/** The event as it arrives: the example of its contract, of this employee and at this place of the stream. */
async function tell<D extends object>(type: EventType<string, D>, subject: string, seq: number, data: Partial<D> = {}) {
  const event = { type: type.type, subject, epoch: 1, seq, data: { ...type.example, ...data } } as unknown as Received;
  await learnersView
    .on(learners)
    .find((handler) => handler.type === type)
    ?.handle(event);
}

test('a career is followed as far as training goes', async () => {
  await tell(employeeHired, 'ani', 1);
  expect(await learners.find('ani')).toEqual({ employee: 'ani', ...hired });
  expect(await learners.byRef(employeeRef)).toEqual({ employee: 'ani', ...hired });
  await tell(employeeAppointed, 'ani', 2);
  await tell(employeeTransferred, 'ani', 3);
  const moved = { employee: 'ani', ...hired, employment: 'pns', agency: employeeTransferred.example.agency };
  expect(await learners.find('ani')).toEqual(moved);
  // told again, from the beginning
  await tell(employeeHired, 'ani', 1);
  await tell(employeeAppointed, 'ani', 2);
  expect(await learners.find('ani')).toEqual(moved);
});

test('who is hired again is an employee again', async () => {
  await tell(employeeHired, 'budi', 1, { employment: 'pppk' });
  await tell(employeeContractEnded, 'budi', 2);
  expect(await learners.find('budi')).toMatchObject({ employed: false, employment: 'pppk' });
  await tell(employeeHired, 'budi', 3, { agency: 'bkd-33' });
  expect(await learners.find('budi')).toEqual({ employee: 'budi', ...hired, agency: 'bkd-33' });
  await tell(employeeContractEnded, 'budi', 2);
  expect(await learners.find('budi')).toMatchObject({ employed: true });
});

test('who has passed Latsar is known to have', async () => {
  await tell(employeeHired, 'dian', 1);
  await tell(employeeRequirementMet, 'dian', 2, { kind: 'health-certificate' });
  expect(await learners.find('dian')).toEqual({ employee: 'dian', ...hired });
  await tell(employeeRequirementMet, 'dian', 3, { kind: 'latsar' });
  expect(await learners.find('dian')).toEqual({ employee: 'dian', ...hired, hasLatsar: true });
});

test('nobody is known who was never hired', async () => {
  await tell(employeeTransferred, 'citra', 2);
  expect(await learners.find('citra')).toBeUndefined();
});
