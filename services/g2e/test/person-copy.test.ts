import { randomUUID } from 'node:crypto';
import { identityAt, startWorld, type World } from '@simpul/local';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';

// Numbers of nobody
const siti = '3374014107900001';
const budi = '3374021508850002';
const hr = 'officer:bkpsdm-33.74/198503302010011003/hr';
const elsewhere = 'officer:bkd-33/198503302010011004/hr';
const otherCity = 'officer:bkpsdm-35.78/198503302010011007/hr';
const enterprise = 'officer:pln/198503302010011005/hr';
const colleague = 'officer:bkpsdm-33.74/198503302010011006';
const wati = '3374045203880004';
const tono = '3374031011770003';
const registrar = 'officer:dukcapil-33.74/198503302010011001/registrar';
const address = { region: '33.74.01.1001', line: 'Jl. Pemuda 148' };

const prefix = `e${randomUUID().slice(0, 8)}`;
const identity = identityAt(inject('identity'));
let world: World<'g2e' | 'g2g'>;
let db: Connection;

beforeAll(async () => {
  const [brokers, mongoUri] = [inject('brokers'), inject('mongoUri')];
  const apart = { topicPrefix: `${prefix}.`, dbPrefix: `${prefix}_`, otlp: false, mail: false };
  world = await startWorld({ brokers, mongoUri, identity, ...apart, services: { g2g: 1, g2e: 1 } });
  db = await mongoose.createConnection(mongoUri, { dbName: `${prefix}_simpul_g2e` }).asPromise();
  await enrolAgency({ id: 'bkpsdm-33.74', level: 'city', region: '33.74', kind: 'agency' });
  await enrolAgency({ id: 'bkpsdm-35.78', level: 'city', region: '35.78', kind: 'agency' });
  await enrolAgency({ id: 'bkd-33', level: 'province', region: '33', kind: 'agency' });
  await enrolAgency({ id: 'pln', level: 'central', region: 'id', kind: 'state-enterprise' });
  await enrolAgency({
    id: 'dukcapil-33.74',
    level: 'city',
    region: '33.74',
    kind: 'agency',
    duties: ['civil-registry'],
  });
  const known = async (who: string) => (await call(who, 'GET', '/v1/person-copies')).status === 200;
  await vi.waitUntil(async () => (await known(hr)) && (await known(elsewhere)) && (await known(otherCity)), {
    timeout: 60_000,
    interval: 100,
  });
});
afterAll(async () => {
  await db?.close();
  await world?.stop();
});

interface Asked {
  readonly body?: object;
  readonly service?: 'g2e' | 'g2g';
  readonly ifMatch?: string;
}

/** What of the answers these tests look at. */
interface Answered {
  readonly id: string;
  readonly person: string;
  readonly items: readonly object[];
  readonly record?: { readonly address: object };
}

async function call(who: string, method: string, path: string, { body, service = 'g2e', ifMatch }: Asked = {}) {
  const response = await fetch(`${world.services[service].urls[0]}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${await identity.token(who)}`,
      ...(body && { 'content-type': 'application/json', 'idempotency-key': randomUUID() }),
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const etag = response.headers.get('etag') ?? '';
  return { status: response.status, etag, body: (await response.json()) as Answered };
}

async function enrolAgency(agency: object): Promise<void> {
  const body = { name: 'Instansi uji', branch: 'executive', ...agency };
  expect(await call('operator', 'POST', '/v1/agencies', { body, service: 'g2g' })).toMatchObject({ status: 201 });
}

async function enrolPerson(nik: string): Promise<void> {
  const body = { nik, name: 'Siti Aminah', birthDate: '1990-07-01', sex: 'female', address };
  expect(await call(registrar, 'POST', '/v1/persons', { body, service: 'g2g' })).toMatchObject({ status: 201 });
}

const request = (who: string, nik: string) => call(who, 'POST', '/v1/person-copies', { body: { nik } });
const show = (who: string, id: string) => call(who, 'GET', `/v1/person-copies/${id}`);
const evidenceOf = (actor: RegExp, person: string) =>
  db.collection('evidence').find({ actor, person }).sort({ at: 1 }).toArray();
const list = async (who: string) => (await call(who, 'GET', '/v1/person-copies')).body.items;

test('an agency keeps a copy of whom it asked for, and no other agency sees it', async () => {
  await enrolPerson(siti);
  const { status, body: requested } = await request(hr, siti);
  expect(status).toBe(201);
  await expect
    .poll(async () => (await show(hr, requested.id)).body, { timeout: 60_000 })
    .toEqual({
      ...requested,
      record: { name: 'Siti Aminah', address, version: 1 },
    });
  expect(await list(hr)).toEqual([requested]);

  expect(await list(elsewhere)).toEqual([]);
  expect(await show(elsewhere, requested.id)).toMatchObject({ status: 404, body: { code: 'person-copy.not-found' } });
  expect((await request(hr, siti)).body).toEqual(requested);
  expect((await request(elsewhere, siti)).body.id).not.toBe(requested.id);
});

test('who is not enrolled yet has a copy as soon as the registry has entered them', async () => {
  const { body: requested } = await request(hr, budi);
  expect((await show(hr, requested.id)).body).toEqual(requested);
  await enrolPerson(budi);
  await expect
    .poll(async () => (await show(hr, requested.id)).body.record?.address, { timeout: 60_000 })
    .toEqual(address);
});

test('HR officers are shown records of people of their region alone, as the register does; the one who moved there too', async () => {
  await enrolPerson(wati);
  const [near, far] = [(await request(hr, wati)).body, (await request(otherCity, wati)).body];
  await expect.poll(async () => (await show(hr, near.id)).body.record?.address, { timeout: 60_000 }).toEqual(address);
  // the copy is there, for whoever may see it
  expect(await show(otherCity, far.id)).toMatchObject({ status: 200, body: far });
  expect((await show(otherCity, far.id)).body).not.toHaveProperty('record');

  const { person } = near;
  const moved = { region: '35.78.01.1001', line: 'Jl. Tunjungan 1' };
  const { etag } = await call(registrar, 'GET', `/v1/persons/${person}`, { service: 'g2g' });
  const told = { body: { address: moved }, service: 'g2g', ifMatch: etag } as const;
  expect(await call(registrar, 'PATCH', `/v1/persons/${person}`, told)).toMatchObject({ status: 200 });
  await expect
    .poll(async () => (await show(otherCity, far.id)).body.record?.address, { timeout: 60_000 })
    .toEqual(moved);
  expect((await show(hr, near.id)).body).not.toHaveProperty('record');
});

test('an HR officer leaves evidence of whom they asked for, listed and were shown', async () => {
  await enrolPerson(tono);
  const { id, person } = (await request(elsewhere, tono)).body;
  const asked = { fields: ['name', 'address'], ground: 'UU 27/2022 Pasal 20 ayat (2) huruf e', at: expect.any(Date) };
  expect(await evidenceOf(/^officer:bkd-33\//, person)).toMatchObject([asked]);
  await expect.poll(async () => (await show(elsewhere, id)).body.record?.address, { timeout: 60_000 }).toEqual(address);
  expect((await evidenceOf(/^officer:bkd-33\//, person)).at(-1)).toMatchObject(asked);
  await list(elsewhere);
  expect((await evidenceOf(/^officer:bkd-33\//, person)).at(-1)).toMatchObject({ fields: ['requestedAt'] });
});

test('only HR officers of government agencies may ask', async () => {
  expect(await request(enterprise, siti)).toMatchObject({ status: 403, body: { code: 'person-copy.not-an-agency' } });
  for (const who of [colleague, `citizen:${siti}`]) {
    expect(await request(who, siti)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    expect(await call(who, 'GET', '/v1/person-copies')).toMatchObject({
      status: 403,
      body: { code: 'auth.forbidden' },
    });
  }
});

test('numbers are kept nowhere, names and birth dates nowhere in clear', async () => {
  const collections = (await db.listCollections()).map(({ name }) => name);
  const holding = async (text: string) => {
    const found = await Promise.all(
      collections.map(async (name) => [name, JSON.stringify(await db.collection(name).find().toArray())] as const),
    );
    return found.filter(([, documents]) => documents.includes(text)).map(([name]) => name);
  };
  expect(await holding(siti)).toEqual([]);
  expect(await holding('Siti Aminah')).toEqual([]);
  expect(await holding('1990-07-01')).toEqual([]);
  // which is not for want of a copy
  expect(
    await db.collection('person-records').countDocuments({ 'attributes._sealed': { $exists: true } }),
  ).toBeGreaterThan(0);
});
