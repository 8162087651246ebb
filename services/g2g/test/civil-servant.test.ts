import { deriveId, encode, type OutMessage } from '@simpul/backbone';
import {
  type DataOf,
  type EventType,
  employeeAppointed,
  employeeHired,
  employeePromoted,
  employeeRequirementMet,
  employeeTopic,
  employeeTransferred,
} from '@simpul/contracts';
import { createKeys, developmentSecrets } from '@simpul/service';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { distinct, enrolAgencies, findsNoDamage, people, type Subject, startG2g } from './g2g.ts';

const keys = createKeys({ refKey: developmentSecrets.refKey });
const nip = '199007012026032001';
const employeeRef = keys.employeeRef(nip);
const person = keys.personRef('3374014107900001');
const asHr = 'officer:pemkot-33.74/198503302010011002/hr';
const asHrOfProvince = 'officer:pemprov-33/198503302010011003/hr';
const asHrElsewhere = 'officer:desa-33.22.01.2001/198503302010011004/hr';
const asBkn = 'officer:bkn/198503302010011005/hr';
const whose = { person, agency: 'pemkot-33.74' };
const hired = { ...employeeHired.example, ...whose, employeeRef };
const decree = { ...employeeAppointed.example.decree, by: whose.agency };
const transfer = { ...employeeTransferred.example, person, agency: 'pemprov-33', decree };

let g2g: Subject;

/** The message of what happened to an employee, as g2e publishes it. */
function told<D>(employee: string, seq: number, type: EventType<string, D>, data: D): OutMessage {
  const entry = { seq, epoch: 1, type: type.type, time: '2028-04-30T17:00:02.000Z', data, trace: {} };
  const { partitions } = employeeTopic;
  return encode({ service: 'g2e', aggregate: 'employee', id: employee }, entry, { partitions, trace: {} });
}
const hiring = (employee: string, data: Partial<DataOf<typeof employeeHired>>) =>
  told(employee, 1, employeeHired, { ...hired, ...data });

const siti = deriveId('employee', person);
const budi = deriveId('employee', 'budi');
const career = [
  hiring(siti, {}),
  told(siti, 2, employeeRequirementMet, { ...employeeRequirementMet.example, ...whose }),
  told(siti, 3, employeeAppointed, { ...employeeAppointed.example, ...whose, employeeRef, decree }),
];
const other = hiring(budi, {
  person: keys.personRef('3374014107900002'),
  employeeRef: keys.employeeRef('199007012026032002'),
});

const path = (employee: string, rest = '') => `/v1/civil-servants/${employee}${rest}`;
const read = (address: string, as: string = asHr) => g2g.ask('GET', address, { as });
const known = (employee: string, version: number, as?: string) =>
  vi.waitFor(async () => expect((await read(path(employee), as)).body).toMatchObject({ version }), {
    timeout: 60_000,
    interval: 100,
  });

beforeAll(async () => {
  g2g = await startG2g();
  await enrolAgencies(g2g);
  const bkn = { id: 'bkn', name: 'Badan Kepegawaian Negara', level: 'central', branch: 'executive', kind: 'agency' };
  const body = { ...bkn, region: 'id', duties: ['civil-service'] };
  expect(await g2g.ask('POST', '/v1/agencies', { as: people.operator, body })).toMatchObject({ status: 201 });
  await g2g.publishOn(employeeTopic, ...career, other, ...career);
  await known(siti, 3);
  await known(budi, 1);
});

afterAll(() => g2g?.stop());

describe('the register of civil servants', () => {
  test('has what g2e told, with by which event, from when on, and by which decree', async () => {
    const { status, body, headers } = await read(path(siti));
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"3"');
    expect(body).toMatchObject({
      employee: siti,
      person,
      version: 3,
      agency: { value: 'pemkot-33.74', source: 'g2e', event: `g2e:employee:${siti}:1.1`, version: 1 },
      status: { value: 'permanent', at: '2027-02-28T17:00:00.000Z', decree, version: 3 },
      requirements: { value: [{ kind: 'appraisal', result: 'good' }], version: 2 },
    });
    expect(JSON.stringify(body)).not.toContain(nip);
  });

  test('tells each change once, with names only', async () => {
    const heard = await g2g.listen('g2g.civil-servant');
    const changes = () =>
      distinct(heard)
        .map(({ value }) => JSON.parse(String(value)))
        .filter(({ employee }) => employee === siti);
    await expect.poll(() => changes().length, { timeout: 60_000 }).toBe(3);
    expect(changes().slice(1)).toEqual([
      { person, employee: siti, employeeRef, changed: ['requirements'], version: 2 },
      { person, employee: siti, employeeRef, changed: ['status', 'term'], version: 3 },
    ]);
  });

  test('answers what was in effect at a moment', async () => {
    const at = (moment: string) => read(`${path(siti)}?at=${encodeURIComponent(moment)}`);
    expect(await at('2027-02-28T23:59:59+07:00')).toMatchObject({
      status: 200,
      body: { version: 2, status: { value: 'probation' } },
    });
    expect((await at('2027-03-01T00:00:00+07:00')).body).toMatchObject({ status: { value: 'permanent' } });
    expect(await at('2026-02-28T23:59:59+07:00')).toMatchObject({
      status: 404,
      body: { code: 'civil-servant.not-employed-then' },
    });
    const { body } = await read(path(siti, '/history/status'));
    expect(body).toMatchObject({ complete: true, values: [{ value: 'permanent' }, { value: 'probation' }] });
  });

  test('is looked up by NIP, which it does not keep', async () => {
    const lookUp = (as: string, number = nip) =>
      g2g.ask('POST', '/v1/civil-servants/lookup', { as, body: { nip: number } });
    expect(await lookUp(asHr)).toMatchObject({ status: 200, body: { employee: siti } });
    const unknown = { status: 404, body: { code: 'civil-servant.not-found' } };
    expect(await lookUp(asHr, '199007012026032009')).toMatchObject(unknown);
    expect(await lookUp(asHrElsewhere)).toMatchObject(unknown);
  });
});

describe('is read by', () => {
  const list = async (as: string, query = '') => {
    const { body } = await read(`/v1/civil-servants?${query}`, as);
    return body.items.map(({ employee }: { employee: string }) => employee).toSorted();
  };

  test('HR of the employing agency, and the civil service authority', async () => {
    const both = [siti, budi].toSorted();
    expect(await list(asHr)).toEqual(both);
    expect(await list(asHr, 'status=probation')).toEqual([budi]);
    expect(await list(asBkn, 'agency=pemkot-33.74')).toEqual(both);
    expect(await list(asHrOfProvince)).toEqual([]);
    expect(await read(path(siti), asBkn)).toMatchObject({ status: 200 });
  });

  test('the civil servant, their own and no other, without evidence', async () => {
    const readings = () => g2g.db.collection('evidence').countDocuments({ person });
    const before = await readings();
    expect(await read(path(siti), `employee:${nip}`)).toMatchObject({ status: 200, body: { person } });
    expect(await readings()).toBe(before);
    expect(await read(path(budi), `employee:${nip}`)).toMatchObject({ status: 404 });
    await read(path(siti));
    expect(await readings()).toBe(before + 1);
  });

  test('nobody else', async () => {
    const refused = { status: 404, body: { code: 'civil-servant.not-found' } };
    expect(await read(path(siti), asHrOfProvince)).toMatchObject(refused);
    for (const as of ['citizen:3374014107900001', people.clerk, people.operator])
      expect(await read(path(siti), as)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });

  test('a service or an agency by its grant, and an agency only those of its region', async () => {
    const terms = { register: 'civilServant', fields: ['status', 'rank'], until: '2099-12-31' };
    const give = (consumer: string) =>
      g2g.ask('POST', '/v1/register-grants', {
        as: people.operator,
        body: { ...terms, consumer, legalBasis: 'UU 20/2023' },
      });
    const granted = (as: string) => read(path(siti, '/record'), as);
    expect(await granted('service:g2c')).toMatchObject({ status: 403, body: { code: 'register-grant.missing' } });
    for (const consumer of ['service:g2c', 'agency:dprd-33.74', 'agency:desa-33.22.01.2001'])
      expect(await give(consumer)).toMatchObject({ status: 201 });
    const { body } = await granted('service:g2c');
    expect(Object.keys(body).toSorted()).toEqual(['employee', 'person', 'rank', 'status', 'version']);
    expect(await g2g.db.collection('evidence').findOne({ actor: 'service:g2c' })).toMatchObject({
      person,
      fields: ['status', 'rank'],
    });
    expect(await granted('agency:dprd-33.74')).toMatchObject({ status: 200 });
    expect(await granted('agency:desa-33.22.01.2001')).toMatchObject({ status: 404 });
  });
});

test('whoever is transferred is seen by the new agency and no more by the old one', async () => {
  await g2g.publishOn(employeeTopic, told(siti, 4, employeeTransferred, transfer));
  await known(siti, 4, asHrOfProvince);
  expect(await read(path(siti))).toMatchObject({ status: 404 });
});

test('what is told of somebody nobody hired waits for a person to look at it, and holds up no other', async () => {
  const [ghost, late] = [deriveId('employee', 'ghost'), deriveId('employee', 'late')];
  const promoted = { ...employeePromoted.example, ...whose };
  await g2g.publishOn(
    employeeTopic,
    told(ghost, 5, employeePromoted, promoted),
    hiring(late, { employeeRef: keys.employeeRef('199007012026032003') }),
    told(late, 2, employeePromoted, promoted),
  );
  await known(late, 2);
  await expect
    .poll(() => g2g.db.collection('parked-heads').findOne({ key: ghost }), { timeout: 60_000 })
    .toMatchObject({ cause: 'rejected' });
});

test('whoever verifies the service finds everything that g2e told handled', () => findsNoDamage(g2g));
