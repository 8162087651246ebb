import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomId } from '@simpul/backbone';
import { developmentKeyFile } from '@simpul/local';
import { createKeyProvider, openPersonKeys } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { enrolAgencies, people, type Subject, startG2g } from './g2g.ts';

let g2g: Subject;
let keyDb: Connection;
let folder: string;
let keyFile: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simpul-g2g-keys-'));
  keyFile = developmentKeyFile(join(folder, 'keys.json'));
  g2g = await startG2g({ replicas: 2, env: { KEY_FILE: keyFile } });
  await enrolAgencies(g2g);
  keyDb = await mongoose.createConnection(inject('mongoUri'), { dbName: `${g2g.db.name}-keys` }).asPromise();
});
afterAll(async () => {
  await keyDb?.dropDatabase();
  await keyDb?.close();
  await g2g?.stop();
  if (folder) await rm(folder, { recursive: true });
});

const { registrar, operator } = people;
const dewi = {
  nik: '3374015505920001',
  name: 'Dewi Kartika',
  birthDate: '1992-05-15',
  sex: 'female',
  address: { region: '33.74.01.1001', line: 'Jl. Mawar 5' },
  contact: { channel: 'email', language: 'id', email: 'dewi.kartika@example.go.id' },
};
const personal = /33740155|Dewi|Kartika|1992-05-15|female|33\.74\.01\.1001|Mawar/;
const enrol = (person: object, key: string) => g2g.ask('POST', '/v1/persons', { as: registrar, body: person, key });
const operate = (method: string, path: string, body?: object) =>
  g2g.ask(method, `/ops/keys${path}`, { as: operator, ...(body && { body }) });

/** Everything the service has in its databases, as text. */
async function everything(): Promise<string> {
  const texts: string[] = [];
  for (const db of [g2g.db, keyDb])
    for (const { name } of (await db.db?.listCollections().toArray()) ?? [])
      texts.push(JSON.stringify(await db.collection(name).find({}).toArray()));
  return texts.join('\n');
}

test('a record is nowhere in the store, and whole in the answer', async () => {
  const { status, body } = await enrol(dewi, 'dewi-1');
  expect(status).toBe(201);
  const path = `/v1/persons/${body.person}`;
  const { address } = dewi;
  const moved = { address: { ...address, line: 'Jl. Mawar 6' } };
  const changed = await g2g.ask('PATCH', path, { as: registrar, body: moved, ifMatch: '"1"' });
  expect(changed.status).toBe(200);
  expect(await everything()).not.toMatch(personal);
  const read = await g2g.ask('GET', path, { as: `citizen:${dewi.nik}` });
  expect(read.body).toMatchObject({
    name: { value: dewi.name },
    address: { value: moved.address },
    contact: { value: dewi.contact },
  });
  const history = await g2g.ask('GET', `${path}/history/address`, { as: `citizen:${dewi.nik}` });
  expect(history.body.values).toMatchObject([{ value: moved.address }, { value: address }]);
  expect(await enrol(dewi, 'dewi-1')).toMatchObject({ status: 201, body: { person: body.person, version: 1 } });
});

test('a record of before is read, and encrypted when an operator asks for it', async () => {
  const nik = '3374015505920002';
  const { body } = await enrol({ ...dewi, nik }, 'dewi-2');
  const path = `/v1/persons/${body.person}`;
  const { body: before } = await g2g.ask('GET', path, { as: `citizen:${nik}` });
  const { person: _id, version, ...attributes } = before;
  const state = { status: 'enrolled', version, ...attributes };
  await g2g.db.collection<{ _id: string }>('person').updateOne({ _id }, { $set: { state } });
  expect(await everything()).toContain('Dewi Kartika');
  expect((await g2g.ask('GET', path, { as: `citizen:${nik}` })).body).toEqual(before);
  expect(await operate('POST', '/seal', {})).toMatchObject({ status: 200, body: { sealed: 1 } });
  expect(await everything()).not.toMatch(personal);
  expect((await g2g.ask('GET', path, { as: `citizen:${nik}` })).body).toEqual(before);
  expect(await operate('POST', '/seal', {})).toMatchObject({ status: 200, body: { sealed: 0 } });
});

test('master keys are rotated while records are read and written, and the old one can be taken away', async () => {
  const niks = Array.from({ length: 30 }, (_, n) => `33740155059200${String(n + 10)}`);
  const enrolled = await Promise.all(niks.map((nik) => enrol({ ...dewi, nik }, `many-${nik}`)));
  const people = enrolled.map(({ body }, n) => ({ path: `/v1/persons/${body.person}`, as: `citizen:${niks[n]}` }));
  const keys = JSON.parse(await readFile(keyFile, 'utf8'));
  const before: string = keys.masterKeys.current;
  const write = (masterKeys: object) => writeFile(keyFile, JSON.stringify({ ...keys, masterKeys }));
  const next = Buffer.alloc(32, 7).toString('base64');

  await write({ current: 'next', keys: { ...keys.masterKeys.keys, next } });
  expect((await operate('GET', '')).body.keys).toMatchObject({ [before]: expect.any(Number) });
  const contact = { channel: 'none', language: 'en' };
  const [rotated, ...answers] = await Promise.all([
    operate('POST', '/rotate'),
    ...people.map(({ path, as }) => g2g.ask('GET', path, { as })),
    ...people.map(({ path, as }) => g2g.ask('PUT', `${path}/contact`, { as, body: contact, ifMatch: '"1"' })),
    ...people.slice(0, 10).map((_, n) => enrol({ ...dewi, nik: `33740155059201${n + 10}` }, `more-${n}`)),
  ]);
  expect(rotated).toMatchObject({ status: 200, body: { current: 'next' } });
  expect(rotated.body.rewrapped).toBeGreaterThanOrEqual(30);
  for (const { status } of answers) expect([200, 201]).toContain(status);
  // a key that was made while the file was written may be under the old one
  await expect.poll(async () => (await operate('POST', '/rotate')).body.remaining).toBe(0);

  await write({ current: 'next', keys: { next } });
  for (const replica of g2g.world.services.g2g.replicas) await replica.kill();
  for (const replica of g2g.world.services.g2g.replicas) await replica.ready();
  for (const { path, as } of people)
    expect(await g2g.ask('GET', path, { as })).toMatchObject({
      status: 200,
      body: { version: 2, name: { value: 'Dewi Kartika' }, contact: { value: contact } },
    });
  expect((await operate('GET', '')).body).toMatchObject({ current: 'next', keys: { next: expect.any(Number) } });
  expect(await g2g.ask('GET', '/ops/keys', { as: registrar })).toMatchObject({ status: 403 });
});

test('two replicas that enter persons at once have one key for each', async () => {
  const nik = '3374015505920090';
  const answers = await Promise.all(Array.from({ length: 6 }, () => enrol({ ...dewi, nik }, randomId())));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409, 409, 409]);
  const { person } = answers.find(({ status }) => status === 201)?.body ?? {};
  for (let turn = 0; turn < 2; turn += 1)
    expect((await g2g.ask('GET', `/v1/persons/${person}`, { as: `citizen:${nik}` })).body).toMatchObject({
      name: { value: 'Dewi Kartika' },
    });
});

test('a destroyed key leaves a record that nobody can read, change or enter anew; all else goes on', async () => {
  const nik = '3374015505920003';
  const { body } = await enrol({ ...dewi, nik }, 'dewi-3');
  const provider = createKeyProvider({ KEY_PROVIDER: 'file', KEY_FILE: keyFile } as never, 'g2g');
  await openPersonKeys({ db: keyDb, provider, service: 'g2g' }).destroy(body.person);
  // what a process remembers it forgets within a minute, or when it ends
  for (const replica of g2g.world.services.g2g.replicas) await replica.kill();
  for (const replica of g2g.world.services.g2g.replicas) await replica.ready();
  const path = `/v1/persons/${body.person}`;
  const erased = { status: 410, body: { code: 'person.erased' } };
  expect(await g2g.ask('GET', path, { as: `citizen:${nik}` })).toMatchObject(erased);
  expect(await g2g.ask('GET', path, { as: registrar })).toMatchObject(erased);
  expect(await enrol({ ...dewi, nik }, 'dewi-4')).toMatchObject(erased);
  expect(await enrol({ ...dewi, nik }, 'dewi-3')).toMatchObject(erased);
  expect(await g2g.ask('POST', '/v1/persons/lookup', { as: registrar, body: { nik } })).toMatchObject(erased);
  const contact = { as: `citizen:${nik}`, body: { channel: 'none', language: 'id' }, ifMatch: '"1"' };
  expect(await g2g.ask('PUT', `${path}/contact`, contact)).toMatchObject(erased);
  const other = await enrol({ ...dewi, nik: '3374015505920004' }, 'dewi-5');
  expect(other.status).toBe(201);
});
