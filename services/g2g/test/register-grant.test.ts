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
const services = { g2b: 'service:g2b', g2e: 'service:g2e', portal: 'service:portal' } as const;
const treasury = 'agency:bpkad-33.74';
const terms = {
  consumer: treasury,
  register: 'person',
  fields: ['name', 'address'],
  legalBasis: 'Perjanjian kerja sama 12/2026',
  until: '2099-12-31',
};
let ref: string;

beforeAll(async () => {
  g2g = await startG2g();
  await enrolAgencies(g2g);
  const { body } = await g2g.ask('POST', '/v1/persons', { as: people.registrar, body: siti });
  ref = body.person;
});

afterAll(() => g2g?.stop());

const read = (as: string, path = `/v1/persons/${ref}/record`) => g2g.ask('GET', path, { as });
const give = (body: object, as: string = people.operator) => g2g.ask('POST', '/v1/register-grants', { as, body });
const revoke = (id: string, as: string = people.operator) =>
  g2g.ask('POST', `/v1/register-grants/${id}/revocation`, { as, body: { reason: 'no-longer-needed' } });
const grants = async (query = '') => (await read(people.operator, `/v1/register-grants?${query}`)).body.items;

describe('a service of Simpul', () => {
  test('is answered what it was granted from the beginning, and it is on record with the grant', async () => {
    const { status, body, headers } = await read(services.g2b);
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"1"');
    expect(Object.keys(body).toSorted()).toEqual(['address', 'person', 'version']);
    expect(body).toMatchObject({ person: ref, version: 1, address: { value: siti.address, source: 'dukcapil-33.74' } });
    const [grant] = await grants('consumer=service:g2b');
    const evidence = await g2g.db.collection('evidence').find({ actor: 'service:g2b' }).toArray();
    expect(evidence).toMatchObject([{ person: ref, fields: ['address'], ground: grant.legalBasis, grant: grant.id }]);
  });

  test('is refused where it has none, and learns nothing of who there is', async () => {
    const stranger = '/v1/persons/paaaaaaaaaaaaaaaaaaaaaaaaaa/record';
    for (const answer of [await read(services.portal), await read(services.portal, stranger)])
      expect(answer).toMatchObject({ status: 403, body: { code: 'register-grant.missing', register: 'person' } });
    expect(await read(services.g2b, stranger)).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
    expect(await read(services.g2b, `/v1/persons/${ref}/contact`)).toMatchObject({ status: 403 });
    expect(await read(people.g2c, `/v1/persons/${ref}/contact`)).toMatchObject({ status: 200 });
  });

  test('reads nothing any more from the moment its grant is revoked, also after a restart', async () => {
    expect(await read(services.g2e)).toMatchObject({ status: 200 });
    const [grant] = await grants('consumer=service:g2e');
    expect(await revoke(grant.id)).toMatchObject({ status: 200, body: { status: 'revoked' } });
    expect(await read(services.g2e)).toMatchObject({ status: 403, body: { code: 'register-grant.missing' } });
    const [replica] = g2g.world.services.g2g.replicas;
    await replica?.kill();
    await replica?.ready();
    expect(await read(services.g2e)).toMatchObject({ status: 403 });
    expect(await revoke(grant.id)).toMatchObject({ status: 200, body: { status: 'revoked' } });
    const back = { ...terms, consumer: 'service:g2e', fields: ['name'] };
    expect(await give(back)).toMatchObject({ status: 201, body: { status: 'given', fields: ['name'] } });
    expect(Object.keys((await read(services.g2e)).body)).not.toContain('address');
  });

  test('is the only one, with agencies, that reads this way', async () => {
    for (const as of [`citizen:${siti.nik}`, people.registrar, people.operator])
      expect(await read(as)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });
});

describe('an agency', () => {
  test('reads people of its region through its grant', async () => {
    expect(await read(treasury)).toMatchObject({ status: 403, body: { code: 'register-grant.missing' } });
    const given = await give(terms);
    expect(given).toMatchObject({ status: 201, body: { status: 'given', ...terms } });
    expect(given.headers.get('location')).toBe(`/v1/register-grants/${given.body.id}`);
    expect(await read(treasury)).toMatchObject({ status: 200, body: { name: { value: siti.name } } });
    const surabaya = 'agency:dukcapil-35.78';
    await give({ ...terms, consumer: surabaya });
    expect(await read(surabaya)).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
  });
});

describe('a grant is', () => {
  test.each([
    [{ consumer: 'agency:nobody' }, 422, 'register-grant.consumer-unknown'],
    [{ consumer: 'service:g9z' }, 422, 'register-grant.consumer-unknown'],
    [{ fields: ['name', 'salary'] }, 422, 'register-grant.field-unknown'],
    [{ until: '2020-01-01' }, 422, 'register-grant.until-in-past'],
    [{ consumer: 'citizen:me' }, 400, 'request.invalid'],
    [{ register: 'land' }, 400, 'request.invalid'],
    [{ fields: [] }, 400, 'request.invalid'],
  ])('not given with %o', async (wrong, status, code) => {
    expect(await give({ ...terms, ...wrong })).toMatchObject({ status, body: { code } });
  });

  test('given by the operator and the central produsen data of the register, nobody else', async () => {
    const ditjen = { id: 'ditjen-dukcapil', name: 'Ditjen Dukcapil', level: 'central', region: 'id' };
    const body = { ...ditjen, branch: 'executive', kind: 'agency', duties: ['civil-registry'] };
    await g2g.ask('POST', '/v1/agencies', { as: people.operator, body });
    const central = 'officer:ditjen-dukcapil/198503302010011001/registrar';
    expect(await give(terms, central)).toMatchObject({ status: 201 });
    const companies = { ...terms, register: 'company', fields: ['name'] };
    expect(await give(companies, central)).toMatchObject({
      status: 403,
      body: { code: 'register-grant.not-competent', register: 'company' },
    });
    const enterprise = { ...body, id: 'peruri', name: 'Perum Peruri', kind: 'state-enterprise' };
    await g2g.ask('POST', '/v1/agencies', { as: people.operator, body: enterprise });
    expect(await give(terms, 'officer:peruri/198503302010011001/registrar')).toMatchObject({
      status: 403,
      body: { code: 'register-grant.not-competent' },
    });
    expect(await give(terms, people.registrar)).toMatchObject({ status: 403 });
    expect(await give(terms, people.clerk)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    const [grant] = await grants('consumer=service:g2b');
    expect(await revoke(grant.id, people.registrar)).toMatchObject({ status: 403 });
    expect(await read(services.g2b)).toMatchObject({ status: 200 });
  });
});

test('anybody reads who decides, who checks and who sets the standard, on a day', async () => {
  const roles = (query = '') => g2g.ask('GET', `/v1/registers/person${query}`);
  const { status, body } = await roles();
  expect(status).toBe(200);
  expect(body.roles[0]).toMatchObject({
    producer: { kind: 'agency', duty: 'civil-registry' },
    custodian: { kind: 'agency', duty: 'data-custodian' },
    supervisor: 'Kementerian Dalam Negeri',
    legalBasis: expect.stringContaining('Perpres 39/2019'),
  });
  expect((await roles('?on=2019-06-16')).body.roles).toEqual([]);
  expect(await g2g.ask('GET', '/v1/registers/land')).toMatchObject({ status: 404 });
});
