import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { distinct, enrolAgencies, findsNoDamage, people, type Subject, startG2g } from './g2g.ts';

let g2g: Subject;

const nip = '198503302010011001';
const custodian = `officer:diskominfo-33.74/${nip}/data-custodian`;
const custodianElsewhere = `officer:diskominfo-35.78/${nip}/data-custodian`;
const treasurer = `officer:bpkad-33.74/${nip}`;
const siti = {
  nik: '3374014107900001',
  name: 'Siti Aminah',
  birthDate: '1990-07-01',
  sex: 'female',
  address: { region: '33.74.01.1001', line: 'Jl. Pemuda 148' },
};
const home = { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' };
const asSiti = `citizen:${siti.nik}`;
const asBudi = 'citizen:3374010101850002';
let ref: string;

beforeAll(async () => {
  g2g = await startG2g({ replicas: 2 });
  await enrolAgencies(g2g);
  const [kind, level] = [{ branch: 'executive', kind: 'agency', duties: ['data-custodian'] }, { level: 'city' }];
  for (const [id, region] of [
    ['diskominfo-33.74', '33.74'],
    ['diskominfo-35.78', '35.78'],
  ])
    await g2g.ask('POST', '/v1/agencies', {
      as: people.operator,
      body: { id, name: `Dinas Kominfo ${region}`, region, ...level, ...kind },
    });
  ref = await enrol(siti);
});

afterAll(() => g2g?.stop());

async function enrol(person: object): Promise<string> {
  const { status, body } = await g2g.ask('POST', '/v1/persons', { as: people.registrar, body: person });
  expect(status).toBe(201);
  return body.person;
}
const propose = (as: string, body: object, { person = ref, key = '' } = {}) =>
  g2g.ask('POST', `/v1/persons/${person}/proposals`, { as, body, ...(key && { key }) });
const check = (id: string, { as = custodian, body = { finding: 'conforms' } as object } = {}) =>
  g2g.ask('POST', `/v1/proposals/${id}/check`, { as, body });
const accept = (id: string, as: string = people.registrar) => g2g.ask('POST', `/v1/proposals/${id}/acceptance`, { as });
const decline = (id: string, as: string = people.registrar) =>
  g2g.ask('POST', `/v1/proposals/${id}/refusal`, { as, body: { reason: 'not-proven' } });
const look = (as: string, path: string) => g2g.ask('GET', path, { as });
const settled = (id: string, as: string) =>
  vi.waitFor(
    async () => {
      const { body } = await look(as, `/v1/proposals/${id}`);
      expect(['applied', 'overtaken']).toContain(body.status);
      return body;
    },
    { timeout: 60_000, interval: 100 },
  );

describe('a new address, told once by the citizen', () => {
  let id: string;
  let before: string;

  test('is proposed: the answer names the attribute, the same request gets the same answer', async () => {
    const first = await propose(asSiti, { address: home, name: siti.name }, { key: 'move' });
    expect(first).toMatchObject({
      status: 201,
      body: { status: 'submitted', person: ref, by: 'self', attributes: ['address'], region: '33.74.01.1001' },
    });
    id = first.body.id;
    expect(first.headers.get('location')).toBe(`/v1/proposals/${id}`);
    expect(await propose(asSiti, { address: home, name: siti.name }, { key: 'move' })).toMatchObject({
      status: 201,
      body: first.body,
    });
  });

  test('is seen by the person, the walidata and the produsen data of the region, who leave evidence', async () => {
    for (const as of [asSiti, custodian, people.registrar])
      expect(await look(as, `/v1/proposals/${id}`)).toMatchObject({
        status: 200,
        body: { changes: { address: home } },
      });
    const evidence = await g2g.db
      .collection('evidence')
      .find({ person: ref, fields: ['address'] })
      .toArray();
    expect(evidence.map(({ actor }) => actor.split('/')[0]).toSorted()).toEqual([
      'officer:diskominfo-33.74',
      'officer:dukcapil-33.74',
    ]);
  });

  test('is seen by nobody else', async () => {
    for (const as of [asBudi, custodianElsewhere, people.registrarElsewhere, treasurer])
      expect(await look(as, `/v1/proposals/${id}`)).toMatchObject({
        status: 404,
        body: { code: 'proposal.not-found' },
      });
    const ids = async (as: string) =>
      (await look(as, '/v1/proposals')).body.items.map((each: { id: string }) => each.id);
    expect(await ids(asSiti)).toEqual([id]);
    expect(await ids(custodian)).toEqual([id]);
    const listed = await g2g.db
      .collection('evidence')
      .find({ fields: ['proposal'] })
      .toArray();
    expect(listed).toMatchObject([{ actor: expect.stringMatching(/^officer:diskominfo-33\.74\//), person: ref }]);
    for (const as of [asBudi, custodianElsewhere, treasurer]) expect(await ids(as)).toEqual([]);
  });

  test('is not accepted before the walidata has checked it', async () => {
    expect(await accept(id)).toMatchObject({ status: 409, body: { code: 'proposal.not-checked' } });
    expect(await check(id, { as: custodianElsewhere })).toMatchObject({ status: 404 });
    expect(await check(id, { as: people.registrar })).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    expect(await check(id, { body: { finding: 'deviates' } })).toMatchObject({
      status: 422,
      body: { code: 'proposal.reason-missing' },
    });
    expect(await check(id)).toMatchObject({
      status: 200,
      body: { status: 'checked', check: { agency: 'diskominfo-33.74', finding: 'conforms' } },
    });
  });

  test('is accepted by the produsen data, and the record bears it with who said and who proposed it', async () => {
    before = new Date().toISOString();
    expect(await accept(id)).toMatchObject({ status: 200, body: { decision: { agency: 'dukcapil-33.74' } } });
    expect(await settled(id, asSiti)).toMatchObject({ status: 'applied', version: 2 });
    const { body } = await look(asSiti, `/v1/persons/${ref}`);
    expect(body).toMatchObject({ version: 2, name: { version: 1 } });
    expect(body.address).toEqual({
      value: home,
      source: 'dukcapil-33.74',
      at: expect.any(String),
      version: 2,
      proposal: { id, by: 'self' },
    });
    expect(body).not.toHaveProperty('history');
    expect(body).not.toHaveProperty('settled');
  });

  test('leaves what was said before to be read as of then', async () => {
    const then = await look(asSiti, `/v1/persons/${ref}?at=${before}`);
    expect(then).toMatchObject({ status: 200, body: { version: 1, address: { value: siti.address, version: 1 } } });
    expect(then.headers.get('etag')).toBeNull();
    expect(await look(people.clerk, `/v1/persons/${ref}?at=2020-01-01T00:00:00%2B07:00`)).toMatchObject({
      status: 404,
      body: { code: 'person.not-enrolled-then' },
    });
    expect(await look(asSiti, `/v1/persons/${ref}?at=yesterday`)).toMatchObject({ status: 400 });
    const history = await look(asSiti, `/v1/persons/${ref}/history/address`);
    expect(history.body).toMatchObject({
      complete: true,
      values: [{ value: home }, { value: siti.address, version: 1 }],
    });
    expect(await look(asBudi, `/v1/persons/${ref}/history/address`)).toMatchObject({ status: 404 });
  });

  test('says to others only which attribute changed', async () => {
    const heard = await g2g.listen('g2g.proposal');
    const types = () => distinct(heard).map(({ headers }) => String(headers.ce_type));
    await expect.poll(types, { timeout: 60_000 }).toEqual([
      'g2g.proposal.submitted.v1',
      'g2g.proposal.checked.v1',
      'g2g.proposal.accepted.v1',
      'g2g.proposal.applied.v1',
      'g2g.proposal.transferred.v1', // to the village they have moved to
    ]);
    for (const { key, value, headers } of heard)
      expect(`${key} ${value} ${JSON.stringify(headers)}`).not.toMatch(/Gajah|Pemuda|Siti|33740\d{11}/);
    const kept = await g2g.db.collection('proposal').find({}).toArray();
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toMatch(/Gajah|Siti/);
  });
});

describe('refused is', () => {
  test('what the register says already, and what nobody may propose', async () => {
    expect(await propose(asSiti, { address: home })).toMatchObject({
      status: 409,
      body: { code: 'proposal.nothing-new' },
    });
    for (const body of [{}, { nik: '3374014107900009' }, { contact: { channel: 'none', language: 'id' } }])
      expect(await propose(asSiti, body)).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    expect(await propose(asBudi, { name: 'X' })).toMatchObject({ status: 404, body: { code: 'person.not-found' } });
  });

  test('a proposal that the record has overtaken; it can still be declined', async () => {
    const { body: proposal } = await propose(asSiti, { name: 'Siti Aminah S.' });
    await check(proposal.id);
    const { headers } = await look(people.registrar, `/v1/persons/${ref}`);
    const change = { as: people.registrar, body: { name: 'Siti A.' }, ifMatch: headers.get('etag') ?? '' };
    expect(await g2g.ask('PATCH', `/v1/persons/${ref}`, change)).toMatchObject({ status: 200 });
    expect(await accept(proposal.id)).toMatchObject({
      status: 409,
      body: { code: 'proposal.stale', changed: 'name' },
    });
    expect(await decline(proposal.id)).toMatchObject({
      status: 200,
      body: { status: 'declined', decision: { reason: 'not-proven' } },
    });
    expect(await accept(proposal.id)).toMatchObject({ status: 409, body: { code: 'proposal.closed' } });
  });
});

describe('an agency proposes', () => {
  const legalBasis = 'Perjanjian kerja sama 12/2026';
  const grantSex = async (): Promise<{ id: string }> => {
    const terms = { consumer: 'agency:bpkad-33.74', register: 'person', fields: ['sex'], until: '2099-12-31' };
    const grant = await g2g.ask('POST', '/v1/register-grants', { as: people.operator, body: { ...terms, legalBasis } });
    expect(grant.status).toBe(201);
    return grant.body;
  };
  const asTreasurer = (body: object) => propose(treasurer, body);

  test('what it has a grant to, as long as it has it', async () => {
    expect(await asTreasurer({ sex: 'male' })).toMatchObject({
      status: 403,
      body: { code: 'register-grant.missing' },
    });
    const grant = await grantSex();
    expect(await asTreasurer({ sex: 'male' })).toMatchObject({ status: 201, body: { by: 'bpkad-33.74' } });
    expect(await asTreasurer({ name: 'X' })).toMatchObject({ status: 403 });
    expect((await look(treasurer, '/v1/proposals')).body.items).toHaveLength(1);
    await g2g.ask('POST', `/v1/register-grants/${grant.id}/revocation`, {
      as: people.operator,
      body: { reason: 'misuse' },
    });
    expect(await asTreasurer({ sex: 'male' })).toMatchObject({ status: 403 });
  });

  test('and leaves evidence, as it is told where the person lives, or that the register says so already', async () => {
    const { id } = await grantSex();
    const person = await enrol({ ...siti, nik: '3374014107900008' });
    expect(await propose(treasurer, { sex: 'female' }, { person })).toMatchObject({ status: 409 });
    expect(await propose(treasurer, { sex: 'male' }, { person })).toMatchObject({
      status: 201,
      body: { region: '33.74.01.1001' },
    });
    expect(await propose('citizen:3374014107900008', { sex: 'male' }, { person })).toMatchObject({ status: 201 });
    const reading = { fields: ['proposal', 'sex'], ground: legalBasis, grant: id };
    const told = await g2g.db.collection('evidence').find({ person }).toArray();
    expect(told).toMatchObject([reading, reading]);
    for (const { actor } of told) expect(actor).toMatch(/^officer:bpkad-33\.74\//);
  });

  test('and learns what came of it, but not where the person has moved since', async () => {
    await grantSex();
    const nik = '3374014107900009';
    const person = await enrol({ ...siti, nik });
    const { id } = (await propose(treasurer, { sex: 'male' }, { person })).body;
    expect(await check(id)).toMatchObject({ status: 200 });
    const { headers } = await look(people.registrar, `/v1/persons/${person}`);
    const body = { address: { region: '35.78.01.1001', line: 'Jl. Tunjungan 1' } };
    const move = { as: people.registrar, body, ifMatch: headers.get('etag') ?? '' };
    expect(await g2g.ask('PATCH', `/v1/persons/${person}`, move)).toMatchObject({ status: 200 });
    expect(await decline(id, people.registrarElsewhere)).toMatchObject({
      status: 200,
      body: { decision: { agency: 'dukcapil-35.78' } },
    });

    const one = await look(treasurer, `/v1/proposals/${id}`);
    const [listed] = (await look(treasurer, `/v1/proposals?person=${person}`)).body.items;
    for (const shown of [one.body, listed]) {
      expect(shown).toMatchObject({ status: 'declined', check: { agency: 'diskominfo-33.74' } });
      expect(shown.decision).toEqual({ reason: 'not-proven', at: expect.any(String) });
    }
    expect((await look(`citizen:${nik}`, `/v1/proposals/${id}`)).body.decision).toMatchObject({
      agency: 'dukcapil-35.78',
    });
  });
});

describe('once the person has moved,', () => {
  const nik = '3374014107900007';
  const as = `citizen:${nik}`;
  const there = { region: '35.78.01.1001', line: 'Jl. Tunjungan 1' };
  let [person, open, refused] = ['', '', ''];
  const ids = async (who: string) =>
    (await look(who, `/v1/proposals?person=${person}`)).body.items.map((each: { id: string }) => each.id);

  beforeAll(async () => {
    person = await enrol({ ...siti, nik });
    refused = (await propose(as, { sex: 'male' }, { person })).body.id;
    await decline(refused);
    open = (await propose(as, { name: 'Siti Aminah S.' }, { person })).body.id;
    expect(await ids(people.registrar)).toEqual([open, refused]);
    const { headers } = await look(people.registrar, `/v1/persons/${person}`);
    const move = { as: people.registrar, body: { address: there }, ifMatch: headers.get('etag') ?? '' };
    expect(await g2g.ask('PATCH', `/v1/persons/${person}`, move)).toMatchObject({ status: 200 });
  });

  test('the agencies of where they lived see neither what is open nor what was decided, from that moment on', async () => {
    for (const who of [people.registrar, custodian]) {
      expect(await ids(who)).toEqual([]);
      for (const id of [open, refused])
        expect(await look(who, `/v1/proposals/${id}`)).toMatchObject({
          status: 404,
          body: { code: 'proposal.not-found' },
        });
    }
    expect(await check(open)).toMatchObject({ status: 404 });
    expect(await decline(open)).toMatchObject({ status: 404 });
  });

  test('those of where they live now find it, and decide', async () => {
    for (const who of [people.registrarElsewhere, custodianElsewhere])
      await vi.waitFor(async () => expect(await ids(who)).toEqual([open, refused]), { timeout: 60_000, interval: 100 });
    expect(await look(people.registrarElsewhere, `/v1/proposals/${open}`)).toMatchObject({
      body: { region: '33.74.01.1001', changes: { name: 'Siti Aminah S.' } },
    });
    expect(await check(open, { as: custodianElsewhere })).toMatchObject({ status: 200 });
    expect(await accept(open, people.registrarElsewhere)).toMatchObject({ status: 200 });
    expect(await settled(open, as)).toMatchObject({ status: 'applied' });
  });
});

test('of proposals from one record accepted at once over two replicas, one changes it', async () => {
  const person = await enrol({ ...siti, nik: '3374014107900005' });
  const as = 'citizen:3374014107900005';
  const ids = await Promise.all(
    Array.from({ length: 8 }, async (_, number) => {
      const address = { region: '33.74.01.1002', line: `Jl. Gajah Mada ${number + 1}` };
      const { body } = await propose(as, { address }, { person });
      expect(await check(body.id)).toMatchObject({ status: 200 });
      return body.id as string;
    }),
  );
  const answers = await Promise.all(ids.map((id) => accept(id)));
  const accepted = ids.filter((_, index) => answers[index]?.status === 200);
  for (const { status, body } of answers) if (status !== 200) expect(body.code).toBe('proposal.stale');
  const outcomes = await Promise.all(accepted.map((id) => settled(id, as)));
  expect(outcomes.filter(({ status }) => status === 'applied')).toHaveLength(1);
  const { body } = await look(as, `/v1/persons/${person}`);
  const applied = outcomes.find(({ status }) => status === 'applied');
  expect(body).toMatchObject({ version: 2, address: { value: applied.changes.address, proposal: { id: applied.id } } });
});

test('a replica killed while proposals are applied loses none and applies none twice', async () => {
  const everyone = await Promise.all(
    Array.from({ length: 12 }, async (_, number) => {
      const nik = `33740141079001${String(number).padStart(2, '0')}`;
      const person = await enrol({ ...siti, nik });
      const { body } = await propose(`citizen:${nik}`, { address: home }, { person });
      expect(await check(body.id)).toMatchObject({ status: 200 });
      return { as: `citizen:${nik}`, person, id: body.id as string };
    }),
  );
  const [first] = g2g.world.services.g2g.replicas;
  await Promise.all(everyone.map(async ({ id }) => expect(await accept(id)).toMatchObject({ status: 200 })));
  await first?.kill('SIGKILL');
  await first?.ready();
  for (const { as, person, id } of everyone) {
    expect(await settled(id, as)).toMatchObject({ status: 'applied', version: 2 });
    const { body } = await look(as, `/v1/persons/${person}`);
    expect(body).toMatchObject({ version: 2, address: { value: home } });
  }
});

test('whoever verifies the service finds every accepted proposal handled', () => findsNoDamage(g2g));
