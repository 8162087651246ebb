import { randomBytes, randomUUID } from 'node:crypto';
import { createG2cClient, createG2eClient, createG2gClient, unwrap } from '@simpul/client';
import {
  civilServantRecordUpdated,
  daysAfter,
  employeeAppointed,
  employeeHired,
  enrolmentTopic,
  healthCardContributionBaseSet,
  healthCardSegmentChanged,
  jakartaDay,
  monthsAfter,
  trainingCompleted,
} from '@simpul/contracts';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { identityAt, startWorld, type World } from '../src/index.ts';
import { openTopics } from './topics.ts';

const nik = '3374015502010001';
const birthDate = '2001-02-15';
const citizen = `citizen:${nik}`;
const operator = 'operator:simpul';
const registrar = 'officer:dukcapil-33.74/198503302010011001/registrar';
const hr = 'officer:bkpsdm-33.74/198503302010011003/hr';
const unitHead = 'officer:bkpsdm-33.74/198503302010011004/unit-head';
const ppk = 'officer:bkpsdm-33.74/198503302010011005/ppk';
const bkn = 'officer:bkn/198503302010011006/technical-approval';
const executive = { branch: 'executive', kind: 'agency' } as const;
const central = { ...executive, level: 'central', region: 'id' } as const;
const city = { ...executive, level: 'city', region: '33.74' } as const;
const agencies = [
  { ...city, id: 'dukcapil-33.74', name: 'Dinas Dukcapil Kota Semarang', duties: ['civil-registry'] },
  { ...city, id: 'bkpsdm-33.74', name: 'BKPSDM Kota Semarang', duties: [] },
  { ...central, id: 'bkn', name: 'Badan Kepegawaian Negara', duties: ['civil-service'] },
] as const;
// long enough ago that the probation is over, and entered today
const startsOn = monthsAfter(jakartaDay(new Date()), -13);
const soon = { timeout: 60_000, interval: 100 };

let world: World<'g2c' | 'g2g' | 'g2e'>;
let topics: Awaited<ReturnType<typeof openTopics>>;

beforeAll(async () => {
  const name = `e${randomUUID().slice(0, 8)}`;
  const [brokers, mongoUri, identity] = [inject('brokers'), inject('mongoUri'), identityAt(inject('identity'))];
  const [topicPrefix, dbPrefix] = [`${name}.`, `${name}_`];
  const services = { g2c: 1, g2g: 1, g2e: 1 };
  world = await startWorld({ brokers, mongoUri, identity, topicPrefix, dbPrefix, services, otlp: false });
  topics = await openTopics(brokers, topicPrefix);
  for (const each of agencies)
    await unwrap(g2g(operator).POST('/v1/agencies', { body: { ...each, duties: [...each.duties] } }));
  const knows = async () => (await g2e(hr).GET('/v1/person-copies')).response.ok;
  await vi.waitUntil(knows, soon);
  const address = { region: '33.74.01.1001', line: 'Jl. Pemuda 148' };
  const person = { nik, name: 'Siti Aminah', birthDate, sex: 'female', address } as const;
  await unwrap(g2g(registrar).POST('/v1/persons', { body: person }));
});

afterAll(async () => {
  await topics?.close();
  await world?.stop();
});

const options = (service: 'g2c' | 'g2g' | 'g2e', who: string) => ({
  baseUrl: String(world.services[service].urls[0]),
  token: () => identityAt(inject('identity')).token(who),
  language: 'en' as const,
});
const g2c = (who: string) => createG2cClient(options('g2c', who));
const g2g = (who: string) => createG2gClient(options('g2g', who));
const g2e = (who: string) => createG2eClient(options('g2e', who));
const at = (id: string) => ({ params: { path: { id } } });

/** Headers of a trace of its own, and the types of what was told in it. */
function traced() {
  const id = randomBytes(16).toString('hex');
  const told = () =>
    topics
      .messages()
      .filter(({ headers }) => headers.traceparent?.includes(id))
      .map(({ headers }) => headers.ce_type);
  return { headers: { traceparent: `00-${id}-${randomBytes(8).toString('hex')}-01` }, told };
}

async function timeline(): Promise<string[]> {
  const { items } = await unwrap(g2c(citizen).GET('/v1/me/services', { params: { query: { limit: 100 } } }));
  return items.map(({ kind }) => kind);
}

test('who is hired and appointed is so in the register, on the health card and in the timeline, by one trace each', async () => {
  const body = { familyCard: '3374010107150001', birthDate, segment: 'pbpu', class: '3' } as const;
  const card = await unwrap(g2c(citizen).POST('/v1/health-cards', { body }));
  const shownCard = () => unwrap(g2c(citizen).GET('/v1/health-cards/{id}', at(card.id)));
  await vi.waitFor(async () => expect(await shownCard()).toMatchObject({ status: 'active', segment: 'pbpu' }), soon);

  const position = {
    code: 'analis-sdm-pertama',
    title: 'Analis SDM Aparatur Ahli Pertama',
    kind: 'functional',
    rankFrom: 'III/a',
    rankTo: 'III/b',
  } as const;
  const terms = {
    employment: 'pns',
    seats: 1,
    year: Number(startsOn.slice(0, 4)),
    legalBasis: 'Kepmen PANRB',
  } as const;
  const formation = await unwrap(g2e(hr).POST('/v1/formations', { body: { position, ...terms } }));

  const hiring = traced();
  const employment = { nik, formation: formation.id, unit: 'Bidang Mutasi', rank: 'III/a', startsOn };
  const employee = await unwrap(g2e(hr).POST('/v1/employees', { body: employment, headers: hiring.headers }));
  const record = async () => {
    const params = { path: { employee: employee.id } };
    return (await g2g(hr).GET('/v1/civil-servants/{employee}', { params })).data;
  };
  await vi.waitFor(async () => expect(await shownCard()).toMatchObject({ segment: 'ppu-pn' }), soon);
  await vi.waitFor(async () => expect((await record())?.status.value).toBe('probation'), soon);
  await vi.waitFor(
    () =>
      expect(hiring.told()).toEqual(
        expect.arrayContaining([employeeHired.type, civilServantRecordUpdated.type, healthCardSegmentChanged.type]),
      ),
    soon,
  );

  // A course takes its days; here its organiser tells at once that it was completed.
  const completed = { ...trainingCompleted.example, kind: 'latsar', person: employee.person, employee: employee.id };
  const id = 'nbcdefghijklmnopqrstuvwxyz';
  const headers = {
    ...{ ce_specversion: '1.0', ce_id: `g2e:enrolment:${id}:1.5`, ce_type: trainingCompleted.type },
    ...{ ce_source: '/g2e/enrolment', ce_subject: id, ce_time: new Date().toISOString() },
    'content-type': 'application/json',
  };
  const [key, value] = [id, JSON.stringify(completed)].map((each) => Buffer.from(each));
  await topics.write({ topic: enrolmentTopic.name, partition: 0, key: key ?? null, value: value ?? null, headers });
  const papers = [
    { kind: 'health-certificate', reference: 'SKS-1' },
    { kind: 'appraisal', reference: 'SKP-1', result: 'good' },
  ] as const;
  for (const each of papers)
    await unwrap(g2e(hr).POST('/v1/employees/{id}/requirements', { ...at(employee.id), body: each }));
  const met = async () => (await unwrap(g2e(hr).GET('/v1/employees/{id}', at(employee.id)))).requirements;
  await vi.waitFor(async () => expect(await met()).toHaveLength(3), soon);

  const effectiveOn = daysAfter(employee.probationUntil ?? '', 1);
  const proposal = { kind: 'appointment', employee: employee.id, terms: { rank: 'III/a', effectiveOn } } as const;
  const action = await unwrap(g2e(hr).POST('/v1/personnel-actions', { body: proposal }));
  const approve = (who: string, step: 'unit-head' | 'bkn-technical' | 'ppk', headers = {}) => {
    const body = { step, ...(step === 'bkn-technical' && { reference: 'PERTEK-2026-00411' }) };
    return unwrap(g2e(who).POST('/v1/personnel-actions/{id}/approval', { ...at(action.id), body, headers }));
  };
  await approve(unitHead, 'unit-head');
  await approve(bkn, 'bkn-technical');
  const deciding = traced();
  await approve(ppk, 'ppk', deciding.headers);

  await vi.waitFor(async () => {
    const found = await record();
    expect(found?.status).toMatchObject({ value: 'permanent', decree: { by: 'bkpsdm-33.74' } });
  }, soon);
  await vi.waitFor(
    async () => expect((await shownCard()).employment).toMatchObject({ agency: 'bkpsdm-33.74', base: 2_785_700 }),
    soon,
  );
  await vi.waitFor(
    () =>
      expect(deciding.told()).toEqual(
        expect.arrayContaining([
          employeeAppointed.type,
          civilServantRecordUpdated.type,
          healthCardContributionBaseSet.type,
        ]),
      ),
    soon,
  );
  const told = ['employee.hired', 'personnel-action.decreed', 'employee.appointed', 'health-card.segment-changed'];
  await vi.waitFor(async () => expect(await timeline()).toEqual(expect.arrayContaining(told)), soon);

  const before = daysAfter(effectiveOn, -1);
  const then = await unwrap(
    g2g(hr).GET('/v1/civil-servants/{employee}', {
      params: { path: { employee: employee.id }, query: { at: `${before}T12:00:00+07:00` } },
    }),
  );
  expect(then.status.value).toBe('probation');
});
