import { randomId } from '@simpul/backbone';
import { type KeyService, startKeyService } from '@simpul/local';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { enrolAgencies, people, type Subject, startG2g } from './g2g.ts';

let keyService: KeyService;
let g2g: Subject;

beforeAll(async () => {
  const KMS_TOKEN = randomId();
  keyService = await startKeyService({ tokens: { g2g: KMS_TOKEN } });
  g2g = await startG2g({ env: { KEY_PROVIDER: 'kms', KMS_URL: keyService.url, KMS_TOKEN } });
  await enrolAgencies(g2g);
});
afterEach(() => keyService.failWith());
afterAll(async () => {
  await g2g?.stop();
  await keyService?.stop();
});

const agus = {
  nik: '3374011708880001',
  name: 'Agus Wijaya',
  birthDate: '1988-08-17',
  sex: 'male',
  address: { region: '33.74.01.1001', line: 'Jl. Melati 3' },
};
const enrol = (nik: string, key: string) =>
  g2g.ask('POST', '/v1/persons', { as: people.registrar, body: { ...agus, nik }, key });
const unavailable = { status: 503, body: { code: 'server.unavailable', reason: 'keys-unavailable' } };

test('the secrets come from the key service, and each person’s key is wrapped there', async () => {
  expect(keyService.asked.get('/v1/secrets/ref')).toBeGreaterThan(0);
  const { status, body } = await enrol(agus.nik, 'agus-1');
  expect(status).toBe(201);
  expect(keyService.asked.get('/v1/wrap')).toBeGreaterThan(0);
  const read = await g2g.ask('GET', `/v1/persons/${body.person}`, { as: `citizen:${agus.nik}` });
  expect(read.body).toMatchObject({ name: { value: 'Agus Wijaya' } });
});

test('while it is away, what is remembered is read, and nobody new is entered: not in clear, not in part', async () => {
  const { body } = await enrol('3374011708880002', 'agus-2');
  const path = `/v1/persons/${body.person}`;
  const before = await g2g.db.collection('person').countDocuments();
  keyService.failWith(503);
  expect((await g2g.ask('GET', path, { as: 'citizen:3374011708880002' })).status).toBe(200);
  const refused = await enrol('3374011708880003', 'agus-3');
  expect(refused).toMatchObject(unavailable);
  expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
  expect(await g2g.db.collection('person').countDocuments()).toBe(before);
  keyService.failWith();
  expect((await enrol('3374011708880003', 'agus-3')).status).toBe(201);
});

test('a process that remembers no key answers that it cannot read now, and reads again afterwards', async () => {
  const { body } = await enrol('3374011708880004', 'agus-4');
  const ask = () => g2g.ask('GET', `/v1/persons/${body.person}`, { as: 'citizen:3374011708880004' });
  for (const replica of g2g.world.services.g2g.replicas) await replica.kill();
  for (const replica of g2g.world.services.g2g.replicas) await replica.ready();
  keyService.failWith(500);
  expect(await ask()).toMatchObject(unavailable);
  keyService.failWith();
  expect(await ask()).toMatchObject({ status: 200, body: { name: { value: 'Agus Wijaya' } } });
});

test('a key that is lost is no outage: what is about that person is refused for good, and nothing else', async () => {
  const [lost, other] = [await enrol('3374011708880005', 'agus-5'), await enrol('3374011708880006', 'agus-6')];
  const keys = g2g.db.useDb(`${g2g.db.name}-keys`).collection<{ _id: string }>('person-keys');
  await keys.deleteOne({ _id: lost.body.person });
  for (const replica of g2g.world.services.g2g.replicas) await replica.kill();
  for (const replica of g2g.world.services.g2g.replicas) await replica.ready();
  const read = ({ body }: typeof lost, nik: string) =>
    g2g.ask('GET', `/v1/persons/${body.person}`, { as: `citizen:${nik}` });
  expect(await read(lost, '3374011708880005')).toMatchObject({ status: 500, body: { code: 'person.key-lost' } });
  expect((await read(other, '3374011708880006')).status).toBe(200);
});
