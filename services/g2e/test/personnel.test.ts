import { createHash, randomUUID } from 'node:crypto';
import { DecreeVerification, daysAfter, jakartaDay } from '@simpul/contracts';
import { identityAt } from '@simpul/local';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { expectDone, nips, type PersonnelWorld, parts, startPersonnelWorld } from './personnel.world.ts';

let world: PersonnelWorld;

beforeAll(async () => {
  world = await startPersonnelWorld();
});
afterAll(() => world?.stop());

const year = Number(jakartaDay(new Date()).slice(0, 4));
const soon = { timeout: 60_000, interval: 100 };
const action = (who: string, id: string) => world.call(who, 'GET', `/v1/personnel-actions/${id}`);
const refused = (code: string, status: number) => ({ status, body: { code } });
const register = async (who: string = parts.ppk) =>
  expectDone(await world.call(who, 'GET', `/v1/decree-register?year=${year}`)).numbers as {
    sequence: number;
    number: string;
    action: string;
    status: string;
  }[];

async function fetched(path: string, { who, replica = 0, accept = 'application/json' }: Fetched = {}) {
  const token = who && (await identityAt(inject('identity')).token(who));
  const headers = { accept, ...(token && { authorization: `Bearer ${token}` }) };
  return fetch(`${world.urls[replica]}${path}`, { headers });
}
interface Fetched {
  readonly who?: string;
  readonly replica?: number;
  readonly accept?: string;
}

test('a CPNS is proposed, agreed to in order, decreed and appointed; the decree is signed and verified by anybody', async () => {
  const { id: employee, nip, nik } = await world.ready();
  const id = await world.upToPpk(employee);
  expect((await action(parts.hr, id)).body).toMatchObject({ status: 'proposed', next: { step: 'ppk' } });
  expect(await world.call(parts.hr, 'GET', `/v1/personnel-actions/${id}/decree`)).toMatchObject(
    refused('personnel-action.no-decree', 409),
  );
  expectDone(await world.approve(parts.ppk, id, 'ppk'));
  const { decree } = await world.untilAction(id, { status: 'decreed' });
  expect(decree.number).toMatch(new RegExp(`^821/\\d{4}/BKPSDM-33\\.74/${year}$`));
  await world.until('hr', employee, {
    status: 'permanent',
    rank: 'III/a',
    career: [{}, { what: 'appointed', decree }],
  });

  // the copy of their data has every step and its office, and names no officer
  const { records } = (await world.call(`citizen:${nik}`, 'GET', '/v1/me/personal-data')).body;
  const copied = (record: string) => records.find((each: { record: string }) => each.record === record).items;
  expect(copied('personnel-action')[0]).toMatchObject({
    status: 'decreed',
    steps: expect.arrayContaining([expect.objectContaining({ outcome: 'approved' })]),
  });
  const [{ employeeRef: own }] = copied('employee');
  const named = JSON.stringify([copied('personnel-action'), copied('employee')]).match(/\be[a-z2-7]{26}\b/g);
  expect(new Set(named)).toEqual(new Set([own]));

  const path = `/v1/personnel-actions/${id}/decree`;
  const files = await Promise.all([
    fetched(path, { who: parts.hr, replica: 0 }),
    fetched(path, { who: parts.hr, replica: 1 }),
    fetched(path, { who: `employee:${nip}` }),
  ]);
  expect(files.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(files[0]?.headers.get('content-type')).toBe('application/pdf');
  const prints = await Promise.all(
    files.map(async (each) =>
      createHash('sha256')
        .update(Buffer.from(await each.clone().arrayBuffer()))
        .digest('hex'),
    ),
  );
  expect(new Set(prints).size).toBe(1);
  const pdf = Buffer.from((await files[0]?.arrayBuffer()) ?? []).toString('latin1');
  expect(pdf).toContain('/SubFilter /ETSI.CAdES.detached');

  const address = new URL(/\/URI \(([^)]+)\)/.exec(pdf)?.[1] ?? '');
  const verified = await (await fetched(address.pathname)).json();
  expect(DecreeVerification.strict().parse(verified)).toMatchObject({
    ...{
      status: 'effective',
      number: decree.number,
      kind: 'appointment',
      effectiveOn: '2026-03-01',
      sha256: prints[0],
    },
  });
  const page = await fetched(address.pathname, { accept: 'text/html' });
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const html = await page.text();
  expect(html).toContain(decree.number);
  for (const known of [nip, 'Siti Aminah', employee]) expect(html + JSON.stringify(verified)).not.toContain(known);
  const unknown = await fetched('/v1/verifications/aaaaaaaaaaaaaaaaaaaaaaaaaa');
  expect({ status: unknown.status, body: await unknown.json() }).toMatchObject(refused('decree.not-found', 404));
});

test('the decree on somebody who restricted their data is shown to nobody else', async () => {
  const { id: employee, nip, nik } = await world.ready();
  const id = await world.upToPpk(employee);
  expectDone(await world.approve(parts.ppk, id, 'ppk'));
  await world.untilAction(id, { status: 'decreed' });
  const restrict = { body: { right: 'restrict' }, service: 'g2g' } as const;
  expectDone(await world.call(`citizen:${nik}`, 'POST', '/v1/data-requests', restrict));
  const path = `/v1/personnel-actions/${id}/decree`;
  const restricted = { status: 409, body: { code: 'person.restricted' } };
  const kept = async () => (await world.call(`citizen:${nik}`, 'GET', '/v1/me/personal-data')).body;
  await vi.waitFor(async () => expect(await kept()).toMatchObject({ restricted: true }), soon);
  const answer = await fetched(path, { who: parts.hr });
  expect({ status: answer.status, body: await answer.json() }).toMatchObject(restricted);
  expect((await fetched(path, { who: `employee:${nip}` })).status).toBe(200);
});

test('those concerned see it, nobody else', async () => {
  const { id: employee, nip } = await world.ready();
  const id = await world.upToPpk(employee);
  for (const who of [parts.hr, parts.head, parts.ppk, parts.bkn, `employee:${nip}`])
    expect(await action(who, id)).toMatchObject({ status: 200 });
  for (const who of [
    parts.otherHr,
    parts.otherPpk,
    'officer:bkpsdm-33.74/198503302010011099',
    'employee:198503302010011099',
  ])
    expect(await action(who, id)).toMatchObject(refused('personnel-action.not-found', 404));
  const awaited = async (who: string, step: string) =>
    expectDone(await world.call(who, 'GET', `/v1/personnel-actions?awaits=${step}&limit=100`)).items;
  expect(await awaited(parts.ppk, 'ppk')).toContainEqual(expect.objectContaining({ id }));
  expect(await awaited(parts.head, 'unit-head')).not.toContainEqual(expect.objectContaining({ id }));
  expect(await awaited('officer:bkpsdm-33.74/198503302010011099', 'ppk')).toEqual([]);
  expectDone(
    await world.call(parts.hr, 'POST', `/v1/personnel-actions/${id}/withdrawal`, { body: { reason: 'error' } }),
  );
});

test('the steps have their order and their officers, and end with a refusal', async () => {
  const { id: employee } = await world.ready();
  const { id } = expectDone(await world.propose(employee));
  expect(await world.approve(parts.ppk, id, 'ppk')).toMatchObject(refused('personnel-action.not-next', 409));
  expect(await world.approve(parts.ppk, id, 'unit-head')).toMatchObject(refused('personnel-action.not-competent', 403));
  expectDone(await world.approve(parts.head, id, 'unit-head'));
  expect(await world.approve(parts.bkn, id, 'bkn-technical')).toMatchObject(
    refused('personnel-action.reference-missing', 422),
  );
  const body = { step: 'bkn-technical', reason: 'documents-incomplete' };
  expect(await world.call(parts.bkn, 'POST', `/v1/personnel-actions/${id}/refusal`, { body })).toMatchObject({
    ...{
      status: 200,
      body: { status: 'refused', steps: [{}, { outcome: 'refused', reason: 'documents-incomplete' }, {}] },
    },
  });
  expect(await world.approve(parts.ppk, id, 'ppk')).toMatchObject(refused('personnel-action.refused', 409));
  expect((await register()).map((each) => each.action)).not.toContain(id);
});

test('one action at a time for each employee, however it is asked; the same key is answered alike', async () => {
  const { id: employee } = await world.ready();
  const key = randomUUID();
  const asked = await Promise.all([
    world.propose(employee, { key }),
    world.propose(employee, { key }),
    world.propose(employee),
    world.propose(employee),
  ]);
  const made = new Set(asked.filter(({ status }) => status === 201).map(({ body }) => body.id));
  expect(made.size).toBe(1);
  for (const each of asked.filter(({ status }) => status !== 201))
    expect(each).toMatchObject(refused('personnel-action.another-open', 409));
  const [id] = made;
  expectDone(
    await world.call(parts.hr, 'POST', `/v1/personnel-actions/${id}/withdrawal`, { body: { reason: 'error' } }),
  );
  const second = expectDone(await world.propose(employee));
  expect(second.id).not.toBe(id);
});

test('a proposal that is sent again is answered again, also when all has come of it', async () => {
  const { id: employee } = await world.ready();
  const key = randomUUID();
  const asked = await world.propose(employee, { key });
  const { id } = expectDone(asked);
  expectDone(await world.approve(parts.head, id, 'unit-head'));
  expectDone(await world.approve(parts.bkn, id, 'bkn-technical', { reference: 'PERTEK-2027-00413' }));
  expectDone(await world.approve(parts.ppk, id, 'ppk'));
  await world.until('hr', employee, { status: 'permanent' });
  expect(await world.propose(employee, { key })).toEqual(asked);
  expect(await world.propose(employee, { key, effectiveOn: '2026-04-01' })).toMatchObject({ status: 422 });
  expect(await world.propose(employee)).toMatchObject(refused('employee.not-on-probation', 409));
});

test('what is not met is refused before it is proposed', async () => {
  const { id: employee } = await world.ready();
  expect(await world.propose(employee, { effectiveOn: '2025-12-01' })).toMatchObject(
    refused('employee.probation-not-over', 409),
  );
  expect(await world.propose(employee, { who: parts.otherHr })).toMatchObject(
    refused('personnel-action.employee-unknown', 422),
  );
});

test('who is away has a deputy, until the absence is ended', async () => {
  const today = jakartaDay(new Date());
  const body = {
    ...{ kind: 'absence', step: 'unit-head', officer: nips.head, deputy: nips.deputy },
    ...{ from: today, until: daysAfter(today, 7), letter: '800/PLH/0012/2027' },
  };
  const { id: employee } = await world.ready();
  const { id } = expectDone(await world.propose(employee));
  expect(await world.approve(parts.deputy, id, 'unit-head')).toMatchObject(refused('personnel-action.not-found', 404));
  const delegation = expectDone(await world.call(parts.hr, 'POST', '/v1/delegations', { body }));
  const approved = expectDone(await world.approve(parts.deputy, id, 'unit-head'));
  expect(approved.steps[0]).toMatchObject({ by: delegation.deputy, onBehalfOf: delegation.officer });

  const revoked = await world.call(parts.hr, 'POST', `/v1/delegations/${delegation.id}/revocation`);
  expect(revoked).toMatchObject({ status: 200, body: { status: 'revoked' } });
  const { id: other } = await world.ready();
  const next = expectDone(await world.propose(other));
  expect(await world.approve(parts.deputy, next.id, 'unit-head')).toMatchObject({ status: 404 });
  const listed = expectDone(await world.call(parts.head, 'GET', `/v1/delegations?on=${today}`)).items;
  expect(listed).toEqual([]);
});

test('numbers have no gaps, whoever decrees at once and whatever is withdrawn meanwhile', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => world.ready()));
  const ids = await Promise.all(people.map(({ id }) => world.upToPpk(id)));
  const reason = { body: { reason: 'own-request' } };
  const answers = await Promise.all(
    ids.flatMap((id, at) => [
      world.approve(parts.ppk, id, 'ppk'),
      ...(at % 2 === 0 ? [world.call(parts.hr, 'POST', `/v1/personnel-actions/${id}/withdrawal`, reason)] : []),
    ]),
  );
  expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
  await vi.waitFor(
    async () => {
      const numbers = await register();
      expect(numbers.map(({ sequence }) => sequence)).toEqual(numbers.map((_, at) => at + 1));
      for (const id of ids) {
        const { status, decree } = (await action(parts.hr, id)).body;
        const held = numbers.find((each) => each.action === id);
        if (status === 'decreed') expect(held).toMatchObject({ status: 'used', number: decree.number });
        else {
          expect(status).toBe('withdrawn');
          expect(held?.status ?? 'void').toBe('void');
        }
      }
    },
    { timeout: 60_000, interval: 200 },
  );
  const decreed = await Promise.all(ids.filter((_, at) => at % 2 === 1).map((id) => action(parts.hr, id)));
  expect(decreed.map(({ body }) => body.status)).toEqual(['decreed', 'decreed', 'decreed']);
});

test('what was proposed for somebody who leaves ends by itself', async () => {
  const { id: employee } = await world.ready();
  const id = await world.upToPpk(employee);
  const body = { reason: 'own-request', effectiveOn: jakartaDay(new Date()) };
  expectDone(await world.call(parts.hr, 'POST', `/v1/employees/${employee}/dismissal`, { body }));
  await world.untilAction(id, { status: 'withdrawn', withdrawal: { reason: 'employee-left' } });
  expect(await world.approve(parts.ppk, id, 'ppk')).toMatchObject(refused('personnel-action.withdrawn', 409));
});

test('a transfer needs both agencies and BKN', async () => {
  const { id: employee } = await world.ready();
  const appointing = await world.upToPpk(employee);
  expectDone(await world.approve(parts.ppk, appointing, 'ppk'));
  await world.until('hr', employee, { status: 'permanent' });
  const there = await world.open({ code: `analis-${randomUUID().slice(0, 6)}` }, 'otherHr');
  const effectiveOn = jakartaDay(new Date());
  const terms = { to: 'bkd-33', unit: 'Bidang Mutasi', formation: there.id, effectiveOn };
  const body = { kind: 'transfer', employee, terms };
  const { id, steps } = expectDone(await world.call(parts.hr, 'POST', '/v1/personnel-actions', { body }));
  expect(steps).toEqual([
    { step: 'unit-head', agency: 'bkpsdm-33.74' },
    { step: 'receiving-agency', agency: 'bkd-33' },
    { step: 'bkn-technical', agency: 'bkn' },
    { step: 'ppk', agency: 'bkpsdm-33.74' },
  ]);
  expectDone(await world.approve(parts.head, id, 'unit-head'));
  expect(await world.approve(parts.ppk, id, 'receiving-agency')).toMatchObject(
    refused('personnel-action.not-competent', 403),
  );
  expectDone(await world.approve(parts.otherPpk, id, 'receiving-agency'));
  expectDone(await world.approve(parts.bkn, id, 'bkn-technical', { reference: 'PERTEK-2027-00412' }));
  expectDone(await world.approve(parts.ppk, id, 'ppk'));
  await world.until('otherHr', employee, { agency: 'bkd-33', formation: there.id, unit: 'Bidang Mutasi' });
});
