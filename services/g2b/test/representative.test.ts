import { randomUUID } from 'node:crypto';
import { identityAt, startWorld, type World } from '@simpul/local';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { type Answer, body, niks } from './company.world.ts';

const addresses = {
  siti: { region: '33.74.01.1001', line: 'Jl. Pemuda 148, RT 02/RW 05' },
  budi: { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' },
} as const;
const [siti, budi] = [`citizen:${niks.siti}`, `citizen:${niks.budi}`];
const registrar = 'officer:dukcapil-33.74/198503302010011001/registrar';
const city = 'officer:pemkot-33.74/198503302010011002';
const elsewhere = 'officer:pemkot-35.78/198503302010011003';
const soon = { timeout: 60_000, interval: 100 };

const name = `r${randomUUID().slice(0, 8)}`;
const identity = identityAt(inject('identity'));
let world: World<'g2b' | 'g2g'>;
let db: Connection;
const refs = { siti: '', budi: '' };

beforeAll(async () => {
  const [brokers, mongoUri] = [inject('brokers'), inject('mongoUri')];
  const apart = { topicPrefix: `${name}.`, dbPrefix: `${name}_`, otlp: false, mail: false };
  world = await startWorld({ brokers, mongoUri, identity, ...apart, services: { g2g: 1, g2b: 1 } });
  db = await mongoose.createConnection(mongoUri, { dbName: `${name}_simpul_g2b` }).asPromise();
  await enrolAgency('dukcapil-33.74', '33.74', ['civil-registry']);
  await enrolAgency('pemkot-33.74', '33.74');
  await enrolAgency('pemkot-35.78', '35.78');
  refs.siti = await enrolPerson('siti');
  refs.budi = await enrolPerson('budi');
});
afterAll(async () => {
  await db?.close();
  await world?.stop();
});

type Service = 'g2b' | 'g2g';

async function call(who: string, method: string, path: string, sent?: object, service: Service = 'g2b') {
  const response = await fetch(`${world.services[service].urls[0]}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await identity.token(who)}`,
      ...(sent && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
    },
    ...(sent && { body: JSON.stringify(sent) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? (JSON.parse(text) as Answer['body']) : undefined };
}

async function enrolAgency(id: string, region: string, duties: string[] = []): Promise<void> {
  const agency = { id, name: `Instansi ${id}`, level: 'city', region, branch: 'executive', kind: 'agency', duties };
  expect(await call('operator', 'POST', '/v1/agencies', agency, 'g2g')).toMatchObject({ status: 201 });
}

async function enrolPerson(who: keyof typeof refs): Promise<string> {
  const record = { nik: niks[who], name: 'Penduduk Semarang', birthDate: '1990-07-01', sex: 'female' };
  const enrolled = await call(registrar, 'POST', '/v1/persons', { ...record, address: addresses[who] }, 'g2g');
  expect(enrolled.status).toBe(201);
  return enrolled.body.person;
}

async function register(): Promise<string> {
  const { status, body: company } = await call(siti, 'POST', '/v1/companies', body());
  expect(status).toBe(201);
  return company.id;
}

const shown = (who: string, id: string) => call(who, 'GET', `/v1/companies/${id}`);
const representative = async (who: string, id: string) => (await shown(who, id)).body.representative;
const evidenceOf = (actor: RegExp) => db.collection('evidence').find({ actor }).sort({ at: 1 }).toArray();

test('the representative’s address is shown to that person and officers in charge, and to no other representative', async () => {
  const id = await register();
  await expect.poll(() => representative(siti, id), soon).toEqual({ person: refs.siti, address: addresses.siti });
  await expect.poll(() => representative(city, id), soon).toEqual({ person: refs.siti, address: addresses.siti });

  await call(siti, 'POST', `/v1/companies/${id}/mandates`, { nik: niks.budi, powers: ['company'] });
  expect(await shown(budi, id)).toMatchObject({ status: 200, body: { mandates: [{}, { person: refs.budi }] } });
  expect(await representative(budi, id)).toBeUndefined();
  await expect.poll(async () => (await shown(elsewhere, id)).body.code, soon).toBe('company.not-found');
});

test('who makes somebody the representative by giving a mandate does not learn that person’s address', async () => {
  const id = await register();
  await call(siti, 'POST', `/v1/companies/${id}/mandates`, { nik: niks.budi, powers: ['company'] });
  const limited = await call(siti, 'PUT', `/v1/companies/${id}/mandates/${refs.siti}`, { powers: ['tax'] });
  expect(limited.status).toBe(200);
  await expect.poll(() => representative(budi, id), soon).toEqual({ person: refs.budi, address: addresses.budi });
  await expect.poll(() => representative(city, id), soon).toEqual({ person: refs.budi, address: addresses.budi });
  expect(await shown(siti, id)).toMatchObject({ status: 200, body: { id } });
  expect(await representative(siti, id)).toBeUndefined();
  const text = JSON.stringify((await shown(`business:${(await shown(siti, id)).body.nib}/${niks.siti}`, id)).body);
  expect(text).not.toContain(addresses.budi.line);
});

test('officers and fellow representatives leave evidence of whose mandates they read; their own leave none', async () => {
  const id = await register();
  await vi.waitUntil(async () => (await shown(city, id)).body.representative !== undefined, soon);
  await db.collection('evidence').deleteMany({});

  await shown(siti, id);
  expect(await evidenceOf(/./)).toEqual([]);

  await call(siti, 'POST', `/v1/companies/${id}/mandates`, { nik: niks.budi, powers: ['tax'] });
  const told = await evidenceOf(/^citizen:/);
  expect(told).toMatchObject([{ actor: `citizen:${refs.siti}`, person: refs.budi, fields: ['mandate'] }]);

  await shown(budi, id);
  expect(await evidenceOf(new RegExp(`^citizen:${refs.budi}$`))).toMatchObject([
    { person: refs.siti, fields: ['mandate'], ground: 'UU 27/2022 Pasal 20 ayat (2) huruf f' },
  ]);

  await shown(city, id);
  const readings = await evidenceOf(/^officer:pemkot-33\.74\//);
  const onDuty = { ground: 'UU 27/2022 Pasal 20 ayat (2) huruf e', at: expect.any(Date) };
  for (const person of [refs.siti, refs.budi])
    expect(readings).toContainEqual(expect.objectContaining({ person, fields: ['mandate'], ...onDuty }));
  expect(readings).toContainEqual(expect.objectContaining({ person: refs.siti, fields: ['address'], ...onDuty }));
});

test('who limits a mandate that another gave is told who that was, and leaves evidence of it', async () => {
  const id = await register();
  const given = await call(siti, 'POST', `/v1/companies/${id}/mandates`, { nik: niks.wati, powers: ['tax'] });
  const wati = given.body.person;
  await call(siti, 'POST', `/v1/companies/${id}/mandates`, { nik: niks.budi, powers: ['company'] });
  await db.collection('evidence').deleteMany({});
  const limited = await call(budi, 'PUT', `/v1/companies/${id}/mandates/${wati}`, { powers: ['trade'] });
  expect(limited).toMatchObject({ status: 200, body: { person: wati, by: refs.siti } });
  const told = await evidenceOf(new RegExp(`^citizen:${refs.budi}$`));
  expect(told.map(({ person }) => person).toSorted()).toEqual([refs.siti, wati].toSorted());
});

test('who changes a company is told of all its mandates, and leaves evidence of that too', async () => {
  const id = await register();
  await call(siti, 'POST', `/v1/companies/${id}/mandates`, { nik: niks.budi, powers: ['tax'] });
  await db.collection('evidence').deleteMany({});
  expect(await call(siti, 'POST', `/v1/companies/${id}/closure`, { reason: 'ceased' })).toMatchObject({ status: 200 });
  expect(await evidenceOf(/./)).toMatchObject([{ actor: `citizen:${refs.siti}`, person: refs.budi }]);
});
