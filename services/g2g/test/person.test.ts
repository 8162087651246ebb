import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolAgencies, people, type Subject, startG2g } from './g2g.ts';

let g2g: Subject;

const siti = {
  nik: '3374014107900001',
  name: 'Siti Aminah',
  birthDate: '1990-07-01',
  sex: 'female',
  address: { region: '33.74.01.1001', line: 'Jl. Pemuda 148' },
  contact: { channel: 'email', language: 'id', email: 'siti@example.go.id' },
};
const asSiti = `citizen:${siti.nik}`;
const asBudi = 'citizen:3374010101850002';
const stranger = 'paaaaaaaaaaaaaaaaaaaaaaaaaa';
let ref: string;

beforeAll(async () => {
  g2g = await startG2g();
  await enrolAgencies(g2g);
  const { body } = await enrol(siti);
  ref = body.person;
});

afterAll(() => g2g?.stop());

const enrol = (person: object, { as = people.registrar as string, key = '' } = {}) =>
  g2g.ask('POST', '/v1/persons', { as, body: person, ...(key && { key }) });
const read = (as: string, path = `/v1/persons/${ref}`) => g2g.ask('GET', path, { as });
const evidenceOf = (actor: RegExp) => g2g.db.collection('evidence').find({ actor }).sort({ at: 1 }).toArray();

describe('enrolment', () => {
  const budi = { ...siti, nik: '3374010101850002', name: 'Budi Santoso', birthDate: '1985-01-01', sex: 'male' };

  test('answers with the reference only, and the same request gets the same answer', async () => {
    const first = await enrol(budi, { key: 'budi-1' });
    expect(first).toMatchObject({
      status: 201,
      body: { person: expect.stringMatching(/^p[a-z2-7]{26}$/), version: 1 },
    });
    expect(first.headers.get('location')).toBe(`/v1/persons/${first.body.person}`);
    expect(await enrol(budi, { key: 'budi-1' })).toMatchObject({ status: 201, body: first.body });
    expect(await enrol(budi, { key: 'budi-2' })).toMatchObject({
      status: 409,
      body: { code: 'person.already-enrolled' },
    });
    const told = await evidenceOf(/^officer:dukcapil-33\.74\//);
    expect(told.at(-1)).toMatchObject({ person: first.body.person, fields: ['status'] });
    expect(await enrol({ ...budi, name: 'Budi S.' }, { key: 'budi-1' })).toMatchObject({
      status: 422,
      body: { code: 'request.key-reused' },
    });
  });

  test('twice at once enrols once', async () => {
    const ani = { ...siti, nik: '3374014107900003' };
    const all = await Promise.all(Array.from({ length: 6 }, () => enrol(ani)));
    expect(all.map(({ status }) => status).toSorted()).toEqual([201, ...Array(5).fill(409)]);
  });

  test.each([
    ['a citizen', asBudi, 'auth.forbidden'],
    ['an officer without the role', people.clerk, 'auth.forbidden'],
    ['a registrar of another region', people.registrarElsewhere, 'person.not-competent'],
    [
      'a registrar of an agency without the duty',
      'officer:pemkot-33.74/198503302010011001/registrar',
      'person.not-competent',
    ],
    [
      'a registrar of an agency nobody enrolled',
      'officer:dukcapil-33.73/198503302010011001/registrar',
      'auth.forbidden',
    ],
  ])('is not for %s', async (_who, as, code) => {
    expect(await enrol({ ...siti, nik: '3374014107900004' }, { as })).toMatchObject({ status: 403, body: { code } });
  });

  test.each([
    ['/nik', { nik: '3374014107900000' }],
    ['/birthDate', { birthDate: '1990-02-30' }],
    ['/address/region', { address: { region: '33.74.01', line: 'Jl. Pemuda' } }],
    ['/address/region', { address: { region: '33.74.01.9999', line: 'Jl. Pemuda' } }],
    ['/contact/channel', { contact: { channel: 'email', language: 'id' } }],
    ['/contact/phone', { contact: { channel: 'text', language: 'id', phone: '0812' } }],
    ['/religion', { religion: 'none' }],
  ])('names what is wrong: %s', async (pointer, wrong) => {
    const { status, body } = await enrol({ ...siti, nik: '3374014107900005', ...wrong });
    expect(status).toBe(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});

describe('a record is read by', () => {
  test('the person, and nobody needs to know', async () => {
    const { status, body, headers } = await read(asSiti);
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"1"');
    expect(body.name).toEqual({ value: siti.name, source: 'dukcapil-33.74', at: expect.any(String), version: 1 });
    expect(await evidenceOf(/^citizen:/)).toEqual([]);
  });

  test('an officer of the region, and it is on record before the answer', async () => {
    expect(await read(people.clerk)).toMatchObject({ status: 200, body: { person: ref, nik: { value: siti.nik } } });
    const [entry, ...more] = await evidenceOf(/^officer:pemkot-33\.74\//);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ person: ref, ground: 'UU 27/2022 Pasal 20 ayat (2) huruf e', at: expect.any(Date) });
    expect(entry?.fields).toEqual(['nik', 'name', 'birthDate', 'sex', 'address', 'contact']);
    expect(entry?.trace).toMatch(/^[0-9a-f]{32}$/);
    expect(JSON.stringify(entry)).not.toContain(siti.nik);
  });

  test('a registrar who looks the NIK up, which stands in no address', async () => {
    const found = await g2g.ask('POST', '/v1/persons/lookup', { as: people.registrar, body: { nik: siti.nik } });
    expect(found).toMatchObject({ status: 200, body: { person: ref } });
    const evidence = await evidenceOf(/^officer:dukcapil-33\.74\//);
    expect(evidence.filter(({ person }) => person === ref)).toHaveLength(1);
  });

  test('nobody else: an unknown person and another’s look the same', async () => {
    const answers = [
      await read(asBudi),
      await read(asBudi, `/v1/persons/${stranger}`),
      await read(people.registrarElsewhere),
      await read(people.registrarElsewhere, `/v1/persons/${stranger}`),
      await g2g.ask('POST', '/v1/persons/lookup', { as: people.registrarElsewhere, body: { nik: siti.nik } }),
      await g2g.ask('POST', '/v1/persons/lookup', { as: people.registrarElsewhere, body: { nik: '3374014107909999' } }),
    ];
    for (const { status, body } of answers) {
      expect({ ...body, instance: '' }).toEqual({ ...answers[0]?.body, instance: '' });
      expect(status).toBe(404);
      expect(body.code).toBe('person.not-found');
    }
    expect(await evidenceOf(/35\.78/)).toEqual([]);
  });
});

describe('the contact', () => {
  const path = () => `/v1/persons/${ref}/contact`;
  const contact = { channel: 'text', language: 'en', phone: '+6281234567890' };

  test('is for services only, each reading on record', async () => {
    expect(await read(people.g2c, path())).toMatchObject({ status: 200, body: { person: ref, ...siti.contact } });
    expect(await evidenceOf(/^service:g2c$/)).toMatchObject([{ person: ref, fields: ['contact'] }]);
    expect(await read(people.clerk, path())).toMatchObject({ status: 403 });
    expect(await read(asSiti, path())).toMatchObject({ status: 403 });
    expect(await read(people.g2c, `/v1/persons/${stranger}/contact`)).toMatchObject({ status: 404 });
  });

  test('is set by the person, on the version they saw', async () => {
    const set = (as: string, ifMatch?: string) =>
      g2g.ask('PUT', path(), { as, body: contact, ...(ifMatch && { ifMatch }) });
    expect(await set(asSiti)).toMatchObject({ status: 428, body: { code: 'request.version-required' } });
    expect(await set(asBudi, '"1"')).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
    expect(await set(asSiti, '"7"')).toMatchObject({ status: 412, body: { code: 'request.version-mismatch' } });
    const done = await set(asSiti, '"1"');
    expect(done).toMatchObject({ status: 200, body: { person: ref, version: 2 } });
    expect(done.headers.get('etag')).toBe('"2"');
    expect((await read(asSiti)).body.contact).toMatchObject({ value: contact, source: 'self', version: 2 });
    expect(await read(people.g2c, path())).toMatchObject({ body: { ...contact, version: 2 } });
  });
});

test('a registrar of the region changes a record, another finds nobody', async () => {
  const rina = await enrol({ ...siti, nik: '3374014107900006' });
  const path = `/v1/persons/${rina.body.person}`;
  const change = (as: string) =>
    g2g.ask('PATCH', path, {
      as,
      ifMatch: '"1"',
      body: { address: { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' } },
    });
  expect(await change(people.registrarElsewhere)).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
  expect(
    await g2g.ask('PATCH', path, { as: people.registrarElsewhere, body: { name: 'X' }, ifMatch: '"77"' }),
  ).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
  expect(await change(people.registrar)).toMatchObject({ status: 200, body: { version: 2 } });
  expect((await read(people.registrar, path)).body).toMatchObject({ address: { version: 2 }, name: { version: 1 } });
});

describe('nobody learns from the outside who somebody is:', () => {
  const personal = /33740\d{11}|Siti|Budi|Pemuda|Gajah|example\.go\.id|\+62|1990-07/;

  test('events carry the reference and names of attributes', async () => {
    const heard = await g2g.listen('g2g.person');
    const told = () => heard.map(({ value }) => JSON.parse(String(value))).filter(({ person }) => person === ref);
    await expect.poll(() => told().length, { timeout: 60_000 }).toBe(2);
    expect(told()).toEqual([
      { person: ref, changed: ['nik', 'name', 'birthDate', 'sex', 'address', 'contact'], version: 1 },
      { person: ref, changed: ['contact'], version: 2 },
    ]);
    for (const { key, value, headers } of heard)
      expect(`${key} ${value} ${JSON.stringify(headers)}`).not.toMatch(personal);
  });

  test('what is kept to answer a repeated request holds no more', async () => {
    const documents = await g2g.db.collection('person').find({}).toArray();
    expect(documents.length).toBeGreaterThan(2);
    for (const { _id, recent, outbox } of documents)
      expect(JSON.stringify([_id, recent, outbox])).not.toMatch(personal);
  });
});
