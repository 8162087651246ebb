import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolAgencies, people, type Subject, startG2g } from './g2g.ts';

let g2g: Subject;

const nip = '198503302010011001';
const custodian = `officer:diskominfo-33.74/${nip}/data-custodian`;
const siti = {
  nik: '3374014107900001',
  name: 'Siti Aminah',
  birthDate: '1990-07-01',
  sex: 'female',
  address: { region: '33.74.01.1001', line: 'Jl. Pemuda 148' },
};
const asSiti = `citizen:${siti.nik}`;
const asNobody = 'citizen:3374010101850002';
const soon = { timeout: 60_000, interval: 100 };
let person: string;

beforeAll(async () => {
  // the services that are not here never answer: they are asked again all the time
  g2g = await startG2g({ env: { CHASE_AFTER_SECONDS: '1' } });
  await enrolAgencies(g2g);
  const body = { id: 'diskominfo-33.74', name: 'Dinas Kominfo', level: 'city', region: '33.74', branch: 'executive' };
  const duties = { kind: 'agency', duties: ['data-custodian'] };
  await g2g.ask('POST', '/v1/agencies', { as: people.operator, body: { ...body, ...duties } });
  person = (await g2g.ask('POST', '/v1/persons', { as: people.registrar, body: siti })).body.person;
});
afterAll(() => g2g?.stop());

const ask = (body: object, { as = asSiti, key = '' } = {}) =>
  g2g.ask('POST', '/v1/data-requests', { as, body, ...(key && { key }) });
const look = (path: string, as: string = asSiti) => g2g.ask('GET', path, { as });
const reached = (id: string) => async () => (await look(`/v1/data-requests/${id}`)).body.status;
const decide = (proposal: string, step: 'check' | 'acceptance' | 'refusal', as: string, body: object = {}) =>
  g2g.ask('POST', `/v1/proposals/${proposal}/${step}`, { as, ...(Object.keys(body).length > 0 && { body }) });

describe('a correction', () => {
  const changes = { name: 'Siti Aminah Rahayu' };

  test('is a proposal, asked for twice it is one, and it is done when the register has applied it', async () => {
    const first = await ask({ right: 'correct', changes }, { key: 'correct-1' });
    expect(first).toMatchObject({ status: 201, body: { right: 'correct', status: 'assessing', person } });
    expect((await ask({ right: 'correct', changes }, { key: 'correct-1' })).body).toEqual(first.body);
    const { id, proposal } = first.body;
    expect((await look('/v1/proposals')).body.items).toMatchObject([
      { id: proposal, by: 'self', attributes: ['name'] },
    ]);
    await decide(proposal, 'check', custodian, { finding: 'conforms' });
    await decide(proposal, 'acceptance', people.registrar);
    await expect.poll(reached(id), soon).toBe('completed');
    expect((await look(`/v1/persons/${person}`)).body.name).toMatchObject({
      value: changes.name,
      proposal: { id: proposal },
    });
  });

  test('that is declined is refused, with what it stands on', async () => {
    const { id, proposal } = (await ask({ right: 'correct', changes: { name: 'Siti' } })).body;
    await decide(proposal, 'refusal', people.registrar, { reason: 'not-proven' });
    await expect.poll(reached(id), soon).toBe('refused');
    expect((await look(`/v1/data-requests/${id}`)).body.bases).toMatchObject([{ service: 'g2g', record: 'proposal' }]);
  });

  test('that was decided before there was a request, as after a crash between the two, is concluded at once', async () => {
    const key = 'correct-decided';
    const changes = { name: 'Siti A.' };
    const submitted = await g2g.ask('POST', `/v1/persons/${person}/proposals`, { as: asSiti, body: changes, key });
    expect(submitted).toMatchObject({ status: 201 });
    await decide(submitted.body.id, 'refusal', people.registrar, { reason: 'not-proven' });
    const { body } = await ask({ right: 'correct', changes }, { key });
    expect(body).toMatchObject({ proposal: submitted.body.id });
    await expect.poll(reached(body.id), soon).toBe('refused');
  });

  test('of what the register says already is no request', async () => {
    const refused = await ask({ right: 'correct', changes: { birthDate: siti.birthDate } });
    expect(refused).toMatchObject({ status: 409, body: { code: 'proposal.nothing-new' } });
  });
});

describe('an erasure', () => {
  test('waits for every service, says whom it waits for, and operators see it', async () => {
    const { id } = (await ask({ right: 'erase' })).body;
    const state = async () => {
      const { status, awaited } = (await look(`/v1/data-requests/${id}`)).body;
      return { status, awaited };
    };
    await expect.poll(state, soon).toEqual({ status: 'assessing', awaited: ['g2c', 'g2b', 'g2e'] });
    const alarms = async () => (await look('/ops/status', people.operator)).body.alarms ?? [];
    await expect.poll(alarms, soon).toContainEqual(expect.objectContaining({ id, what: 'data-request (erase)' }));
    const decision = { outcome: 'granted', ground: 'moved-abroad' };
    const decided = await g2g.ask('POST', `/v1/data-requests/${id}/decision`, { as: people.registrar, body: decision });
    expect(decided).toMatchObject({ status: 409, body: { code: 'data-request.not-to-decide' } });

    // the registrar of the region sees what is due, and it is on record; nobody else learns of it
    const mine = await look('/v1/data-requests?right=erase', people.registrar);
    expect(mine.body.items).toMatchObject([{ id, person, dueAt: expect.any(String) }]);
    const read = { person, actor: expect.stringMatching(/^officer:dukcapil-33\.74/), fields: ['dataRequest'] };
    expect(await g2g.db.collection('evidence').find({ person }).toArray()).toContainEqual(
      expect.objectContaining(read),
    );
    expect((await look('/v1/data-requests', people.registrarElsewhere)).body.items).toEqual([]);
    for (const as of [people.registrarElsewhere, asNobody])
      expect(await look(`/v1/data-requests/${id}`, as)).toMatchObject({ status: 404 });
  });

  test('is for who is in the register', async () => {
    expect(await ask({ right: 'erase' }, { as: asNobody })).toMatchObject({
      status: 404,
      body: { code: 'person.not-found' },
    });
  });
});

describe('a hold', () => {
  const holds = () => `/v1/persons/${person}/holds`;

  test('is placed and released by the registry of where the person lives, with the law it stands on', async () => {
    const body = { legalBasis: 'Penetapan pengadilan' };
    expect(await g2g.ask('POST', holds(), { as: people.registrarElsewhere, body })).toMatchObject({ status: 404 });
    const placed = await g2g.ask('POST', holds(), { as: people.registrar, body });
    expect(placed).toMatchObject({ status: 201, body: { person, holds: [{ agency: 'dukcapil-33.74', ...body }] } });
    expect((await look(holds(), people.registrar)).body).toEqual(placed.body);
    const [{ hold }] = placed.body.holds;
    const release = await g2g.ask('POST', `${holds()}/${hold}/release`, { as: people.registrar });
    expect(release).toMatchObject({ status: 200, body: { holds: [] } });
  });
});

test('a copy of one’s data has the requests without the officer who decided', async () => {
  const nik = '3374014107900002';
  const { person: own } = (await g2g.ask('POST', '/v1/persons', { as: people.registrar, body: { ...siti, nik } })).body;
  const as = `citizen:${nik}`;
  const { id } = (await ask({ right: 'erase' }, { as })).body;
  // as a request stands that an officer has decided on; it is asked for again meanwhile, and may be written over
  const decision = { agency: 'dukcapil-33.74', officer: 'eaaaaaaaaaaaaaaaaaaaaaaaaaa', ground: 'moved-abroad' };
  const stored = { 'state.decision': { ...decision, at: '2026-03-02T03:04:05.678Z' } };
  const copied = async () => {
    await g2g.db.collection<{ _id: string }>('data-request').updateOne({ _id: id }, { $set: stored });
    const { records } = (await look('/v1/me/personal-data', as)).body;
    return records.find((each: { record: string }) => each.record === 'data-request').items;
  };
  await expect.poll(copied, soon).toContainEqual(
    expect.objectContaining({
      id,
      person: own,
      decision: { agency: decision.agency, ground: decision.ground, at: expect.any(String) },
    }),
  );
  expect(JSON.stringify(await copied())).not.toContain(decision.officer);
});

test('the register of processing names what is kept, why, how long, and who may read it now', async () => {
  const { body } = await look('/v1/processing-register', people.clerk);
  expect(body.processing).toContainEqual(
    expect.objectContaining({
      ...{ service: 'g2c', record: 'tax-bill' },
      retention: expect.objectContaining({ years: 10, binds: true, legalBasis: expect.any(String) }),
    }),
  );
  expect(body.processing.find(({ record }: { record: string }) => record === 'person-record').fields).toContain(
    'nik.value',
  );
  expect(body.recipients).toContainEqual(expect.objectContaining({ consumer: 'service:g2c', register: 'person' }));
});
