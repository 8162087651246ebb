import { readFile } from 'node:fs/promises';
import { developmentKeyFile } from '@simpul/local';
import { createKeyProvider, openPersonKeys } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { enrolAgencies, people, type Subject, startG2g } from './g2g.ts';

let g2g: Subject;
let keyDb: Connection;

beforeAll(async () => {
  g2g = await startG2g();
  await enrolAgencies(g2g);
  keyDb = await mongoose.createConnection(inject('mongoUri'), { dbName: `${g2g.db.name}-keys` }).asPromise();
});
afterAll(async () => {
  await keyDb?.dropDatabase();
  await keyDb?.close();
  await g2g?.stop();
});

const dewi = {
  nik: '3374015505920001',
  name: 'Dewi Kartika',
  birthDate: '1992-05-15',
  sex: 'female',
  address: { region: '33.74.01.1001', line: 'Jl. Mawar 5' },
  contact: { channel: 'email', language: 'id', email: 'dewi.kartika@example.go.id' },
};
const personal = /33740155|Dewi|Kartika|1992-05-15|female|33\.74\.01\.1001|Mawar/;
const enrol = (person: object, key: string) =>
  g2g.ask('POST', '/v1/persons', { as: people.registrar, body: person, key });
const operate = (method: string, path: string, body?: object) =>
  g2g.ask(method, `/ops/keys${path}`, { as: people.operator, ...(body && { body }) });

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
  const changed = await g2g.ask('PATCH', path, { as: people.registrar, body: moved, ifMatch: '"1"' });
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

test('an operator sees how keys are wrapped, and nobody else', async () => {
  const { current } = JSON.parse(await readFile(developmentKeyFile(), 'utf8')).masterKeys;
  const { body } = await operate('GET', '');
  expect(body).toMatchObject({ current, keys: { [current]: expect.any(Number) } });
  expect(await operate('POST', '/rotate')).toMatchObject({ status: 200, body: { current, remaining: 0 } });
  expect(await g2g.ask('GET', '/ops/keys', { as: people.registrar })).toMatchObject({ status: 403 });
});

test('a destroyed key leaves a record that nobody can read, change or enter anew; all else goes on', async () => {
  const nik = '3374015505920003';
  const { body } = await enrol({ ...dewi, nik }, 'dewi-3');
  const provider = createKeyProvider({ KEY_PROVIDER: 'file', KEY_FILE: developmentKeyFile() } as never, 'g2g');
  await openPersonKeys({ db: keyDb, provider, service: 'g2g' }).destroy(body.person);
  // what a process remembers it forgets within a minute, or when it ends
  const [replica] = g2g.world.services.g2g.replicas;
  await replica?.kill();
  await replica?.ready();
  const path = `/v1/persons/${body.person}`;
  const erased = { status: 410, body: { code: 'person.erased' } };
  expect(await g2g.ask('GET', path, { as: `citizen:${nik}` })).toMatchObject(erased);
  expect(await g2g.ask('GET', path, { as: people.registrar })).toMatchObject(erased);
  expect(await enrol({ ...dewi, nik }, 'dewi-4')).toMatchObject(erased);
  expect(await enrol({ ...dewi, nik }, 'dewi-3')).toMatchObject(erased);
  expect(await g2g.ask('POST', '/v1/persons/lookup', { as: people.registrar, body: { nik } })).toMatchObject(erased);
  const contact = { as: `citizen:${nik}`, body: { channel: 'none', language: 'id' }, ifMatch: '"1"' };
  expect(await g2g.ask('PUT', `${path}/contact`, contact)).toMatchObject(erased);
  const other = await enrol({ ...dewi, nik: '3374015505920004' }, 'dewi-5');
  expect(other.status).toBe(201);
});
