import {
  type Backbone,
  createBackbone,
  kafkaTransport,
  type Reaction,
  type Received,
  randomId,
} from '@simpul/backbone';
import {
  type EventType,
  employeeDecreeReceived,
  employeeDismissed,
  employeeHired,
  employeeTransferred,
  formationOpened,
  monthsAfter,
  type PersonnelMatter,
  personnelActionDecreed,
  personnelActionProposed,
  services,
} from '@simpul/contracts';
import { createLogger } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { Employees } from '../src/employee/employee.access.ts';
import { employeeReaction } from '../src/employee/employee.reactions.ts';
import { appointment, asked, transfer, who } from '../src/employee/employee.sample.ts';
import type { KnownEmployee } from '../src/employee/employee.state.ts';
import { employee } from '../src/employee/employee.ts';
import { formationSeatsReaction } from '../src/formation/formation.reactions.ts';
import type { Formations } from '../src/formation/formation.routes.ts';
import { formation } from '../src/formation/formation.ts';
import {
  actionIdOf,
  employeeLeftReaction,
  type PersonnelActions,
} from '../src/personnel-action/personnel-action.reactions.ts';
import { personnelAction } from '../src/personnel-action/personnel-action.ts';

let db: Connection;
let backbone: Backbone;
let employees: Employees;
let formations: Formations;
let actions: PersonnelActions;
let reactions: readonly Reaction[];

// What is told comes in the order these tests have it come in: nothing is consumed but what they hand over.
beforeAll(async () => {
  const name = randomId();
  db = await mongoose.createConnection(inject('mongoUri'), { dbName: `order-${name}` }).asPromise();
  const logger = createLogger({ service: 'g2e', level: 'silent' });
  const transport = kafkaTransport({ brokers: inject('brokers'), clientId: 'g2e', logger });
  const { topics } = services.g2e;
  backbone = createBackbone({ service: 'g2e', db, transport, topics, topicPrefix: `${name}.`, epoch: 1, logger });
  employees = backbone.repository(employee);
  formations = backbone.repository(formation);
  actions = backbone.repository(personnelAction);
  reactions = [
    employeeLeftReaction(actions, employees),
    formationSeatsReaction(formations, employees),
    employeeReaction(employees, formations),
  ];
  await backbone.start();
});
afterAll(async () => {
  await backbone?.stop();
  await db?.dropDatabase();
  await db?.close();
});

let seq = 0;

/** Tells an event of this subject to all that hear it. */
async function tell<D extends object>(
  type: EventType<string, D>,
  subject: string,
  about: { data?: D; time?: string } = {},
) {
  const { data = type.example, time = new Date().toISOString() } = about;
  seq += 1;
  const stream = `g2e:${type.type.split('.')[1]}:${subject}`;
  const event = {
    stream,
    subject,
    time,
    data,
    type: type.type,
    source: '/g2e',
    epoch: 1,
    seq,
    id: `${stream}:1.${seq}`,
  };
  for (const { name, on } of reactions)
    await on.find((each) => each.type.type === type.type)?.handle({ ...event, reaction: name } as Received);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
let people = 0;
const idOf = (kind: number) => `${letters[kind]}${letters[people]}${letters.slice(2)}`;

async function open(id: string, agency: string = who.agency): Promise<string> {
  const { openedAt: _, ...terms } = formationOpened.example;
  await formations.handle(id, { type: 'open', terms: { ...terms, agency, seats: 1, year: 2025 } });
  return id;
}

async function hire(id: string, into: string, startsOn: string): Promise<void> {
  const hireBy = new Date(Date.now() + 60_000).toISOString();
  await formations.handle(into, { type: 'claim', employee: id, claim: startsOn });
  await employees.handle(id, { type: 'hire', hire: { ...asked, formation: into, year: 2025, startsOn, hireBy } });
  await tell(employeeHired, id);
}

async function dismiss(id: string, effectiveOn: string): Promise<string> {
  const { state } = await employees.handle(id, { type: 'dismiss', reason: 'own-request', effectiveOn });
  return (state as KnownEmployee).career.at(-1)?.recordedAt ?? '';
}

/** Somebody on probation since a year ago and more, in the only seat of a formation. */
async function candidate() {
  people += 1;
  const [id, seats] = [idOf(0), await open(idOf(5))];
  await hire(id, seats, '2025-03-01');
  return { id, seats };
}

async function civilServant() {
  const { id, seats } = await candidate();
  await employees.handle(id, { type: 'meet', kind: 'health-certificate', reference: 'RS/7' });
  await employees.handle(id, { type: 'meet', kind: 'appraisal', reference: 'SKP-1', result: 'good' });
  await employees.handle(id, { type: 'pass-latsar', reference: 'LATSAR/2026/1' });
  const decided = { ...appointment, terms: { rank: 'III/a', effectiveOn: '2026-03-01' } };
  await employees.handle(id, { type: 'decree', decided });
  return { id, seats };
}

async function propose(id: string, nth: number): Promise<string> {
  const matter: PersonnelMatter = { ...who, employee: id, kind: 'appointment', terms: appointment.terms };
  const plan = { steps: [{ step: 'unit-head', agency: who.agency }], legalBasis: 'PP 11/2017' } as const;
  const action = actionIdOf(id, nth);
  const [employeeRef, by] = ['eabcdefghijklmnopqrstuvwxyz', 'ebcdefghijklmnopqrstuvwxyz2'];
  await actions.handle(action, { type: 'propose', matter, employeeRef, plan, by });
  return action;
}

const statusOf = async (action: string) => (await actions.find(action))?.state.status;
const holdersOf = async (id: string) => {
  const state = (await formations.find(id))?.state;
  return state && state.status !== 'none'
    ? Object.entries(state.holders).map(([who, { status }]) => [who, status])
    : [];
};

test('a leaving that is told late ends what was proposed before it, and nothing that was proposed since', async () => {
  const { id, seats } = await candidate();
  const before = await propose(id, 1);
  const leftAt = await dismiss(id, '2025-06-01');
  await hire(id, seats, '2025-07-01');
  const since = await propose(id, 2);
  await tell(employeeDismissed, id, { time: leftAt });
  expect([await statusOf(before), await statusOf(since)]).toEqual(['withdrawn', 'proposed']);
  expect(await holdersOf(seats)).toEqual([[id, 'taken']]);
});

test('what is proposed at the very moment of leaving does not stand', async () => {
  const { id } = await candidate();
  const stands = await propose(id, 1);
  await tell(personnelActionProposed, stands);
  expect(await statusOf(stands)).toBe('proposed');
  const gone = await candidate();
  await tell(employeeDismissed, gone.id, { time: await dismiss(gone.id, '2025-06-01') });
  const late = await propose(gone.id, 1);
  await tell(personnelActionProposed, late);
  expect(await statusOf(late)).toBe('withdrawn');
});

/** The decree by which somebody is transferred to a new formation of another agency. */
async function transferred(id: string, effectiveOn: string) {
  const into = await open(idOf(6), 'bkd-33');
  const terms = { ...transfer.terms, formation: into, effectiveOn };
  const { decree } = transfer;
  const data = {
    ...who,
    employee: id,
    kind: 'transfer',
    terms,
    decree,
    decreedAt: '2026-04-20T04:00:00.000Z',
  } as const;
  await tell(personnelActionDecreed, actionIdOf(id, 1), { data });
  return { into, again: () => tell(personnelActionDecreed, actionIdOf(id, 1), { data }) };
}

test('a transfer that is told again when its person has left claims no seat', async () => {
  const { id, seats } = await civilServant();
  const { into, again } = await transferred(id, '2026-05-01');
  await tell(employeeTransferred, id);
  expect([await holdersOf(seats), await holdersOf(into)]).toEqual([[], [[id, 'taken']]]);
  await dismiss(id, '2026-06-01');
  await tell(employeeDismissed, id);
  await again();
  expect(await holdersOf(into)).toEqual([]);
});

test('who leaves before the day of a transfer and is hired again keeps no seat there, however late it is told', async () => {
  const { id, seats } = await civilServant();
  const { into } = await transferred(id, monthsAfter(new Date().toISOString().slice(0, 10), 24));
  await tell(employeeDecreeReceived, id);
  expect(await holdersOf(into)).toEqual([[id, 'taken']]);
  const leftAt = await dismiss(id, '2026-03-15');
  await hire(id, seats, '2026-04-01');
  await tell(employeeDismissed, id, { time: leftAt });
  expect([await holdersOf(seats), await holdersOf(into)]).toEqual([[[id, 'taken']], []]);
});
