import { deriveId, encode, type OutMessage } from '@simpul/backbone';
import {
  companyAmended,
  companyClosed,
  companyLicensed,
  companyMandateGiven,
  companyRegistered,
  companyTopic,
  type DataOf,
  type EventType,
} from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { distinct, enrolAgencies, findsNoDamage, people, type Subject, startG2g } from './g2g.ts';

let g2g: Subject;

const asSurabaya = people.registrarElsewhere;
const example = companyRegistered.example;
const { nib, name, representative, registeredAt } = example;
const coffee = { edition: '2020', code: '10761' } as const;
const amendedAt = '2026-06-02T03:04:05.678Z';
const licensedAt = '2026-03-11T04:00:00.000Z';

/** The message of what happened to a company, as g2b publishes it. */
function told<D>(company: string, seq: number, type: EventType<string, D>, data: D): OutMessage {
  const entry = { seq, epoch: 1, type: type.type, time: amendedAt, data, trace: {} };
  const { partitions } = companyTopic;
  return encode({ service: 'g2b', aggregate: 'company', id: company }, entry, { partitions, trace: {} });
}
const registered = (company: string, data: Partial<DataOf<typeof companyRegistered>> = {}) =>
  told(company, 1, companyRegistered, { ...example, ...data });

const kopi = deriveId('company', 'kopi');
const life = [
  registered(kopi),
  told(kopi, 2, companyMandateGiven, {
    nib,
    person: representative,
    powers: ['company', 'tax'],
    by: representative,
    givenAt: registeredAt,
  }),
  told(kopi, 3, companyLicensed, {
    nib,
    kbli: coffee,
    permit: 'standard-certificate',
    number: `${nib}0001`,
    basis: 'verified',
    licensedAt,
  }),
  told(kopi, 4, companyAmended, { nib, changed: ['capital'], amendedAt }),
  told(kopi, 5, companyAmended, { nib, changed: ['name'], name: 'PT Kopi Merbabu', amendedAt }),
];
const others = [
  registered(deriveId('company', 'teh'), {
    nib: '9120001234568',
    name: 'CV Teh Ungaran',
    region: '33.74.01.1002',
    activities: [{ kbli: { edition: '2020', code: '10763' }, risk: 'low' }],
  }),
  registered(deriveId('company', 'batik'), {
    nib: '9120001234569',
    name: 'Batik Kopi Sari',
    kind: 'umk',
    scale: 'micro',
  }),
  registered(deriveId('company', 'kapal'), { nib: '9120001234570', name: 'PT Kapal Kopi', region: '35.78.01.1001' }),
];

beforeAll(async () => {
  g2g = await startG2g();
  await enrolAgencies(g2g);
  await g2g.publishOn(companyTopic, ...life, ...others, ...life);
  await known(kopi, 4);
  await until(async () => expect([...(await list()), ...(await list('', asSurabaya))]).toHaveLength(4));
});

afterAll(() => g2g?.stop());

const path = (company: string, rest = '') => `/v1/company-records/${company}${rest}`;
const read = (address: string, as: string = people.clerk) => g2g.ask('GET', address, { as });
const until = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 60_000, interval: 100 });
const known = (company: string, version: number) =>
  until(async () => expect((await read(path(company))).body).toMatchObject({ version }));
async function list(query = '', as: string = people.clerk): Promise<string[]> {
  const { body } = await read(`/v1/company-records?${query}`, as);
  return body.items.map((each: { name: string }) => each.name);
}

describe('the company register', () => {
  test('has what g2b told, with by which event and when', async () => {
    const { status, body, headers } = await read(path(kopi));
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe('"4"');
    expect(body).toMatchObject({
      company: kopi,
      version: 4,
      nib: { value: nib, source: 'g2b', event: `g2b:company:${kopi}:1.1`, at: registeredAt, version: 1 },
      name: { value: 'PT Kopi Merbabu', event: `g2b:company:${kopi}:1.5`, at: amendedAt, version: 4 },
      permits: { value: [{ kbli: coffee, status: 'licensed', basis: 'verified', number: `${nib}0001` }] },
      representatives: { value: [{ person: representative, powers: ['company', 'tax'] }] },
    });
  });

  test('tells each change once, with names only', async () => {
    const heard = await g2g.listen('g2g.company');
    const changes = () =>
      distinct(heard)
        .map(({ value }) => JSON.parse(String(value)))
        .filter(({ company }) => company === kopi);
    await expect.poll(() => changes().length, { timeout: 60_000 }).toBe(4);
    expect(changes().slice(1)).toEqual([
      { nib, company: kopi, changed: ['representatives'], version: 2 },
      { nib, company: kopi, changed: ['permits'], version: 3 },
      { nib, company: kopi, changed: ['name'], version: 4 },
    ]);
    for (const { value } of heard) expect(String(value)).not.toMatch(/Kopi|Teh|pabcdef/);
  });

  test('answers what held at a moment', async () => {
    const at = (moment: string) => read(`${path(kopi)}?at=${encodeURIComponent(moment)}`);
    expect(await at('2026-03-05T00:00:00Z')).toMatchObject({
      status: 200,
      body: { version: 2, name: { value: name }, permits: { value: [] } },
    });
    expect((await at('2026-03-11T11:00:00+07:00')).body.permits.value).toHaveLength(1);
    expect(await at('2026-03-01T00:00:00Z')).toMatchObject({
      status: 404,
      body: { code: 'company-register.not-registered-then' },
    });
    const history = await read(path(kopi, '/history/name'));
    expect(history.body).toMatchObject({ complete: true, values: [{ value: 'PT Kopi Merbabu' }, { value: name }] });
    expect(await read(path(kopi, '/history/owner'))).toMatchObject({ status: 404 });
  });

  test('puts on record who read which people act for a company', async () => {
    const readings = () => g2g.db.collection('evidence').countDocuments({ person: representative });
    const before = await readings();
    await read(path(kopi));
    expect(await readings()).toBe(before + 1);
    await read(path(kopi, '/history/name'));
    expect(await readings()).toBe(before + 1);
    await read(path(kopi, '/history/representatives'));
    expect(await readings()).toBe(before + 2);
  });
});

describe('an officer looks for companies by', () => {
  test('the region: their agency’s, and narrower', async () => {
    expect(await list()).toEqual(['PT Kopi Merbabu', 'CV Teh Ungaran', 'Batik Kopi Sari']);
    expect(await list('region=33.74.01.1002')).toEqual(['CV Teh Ungaran']);
    expect(await list('region=35.78')).toEqual([]);
    expect(await list('', asSurabaya)).toEqual(['PT Kapal Kopi']);
    expect(await read(path(kopi), asSurabaya)).toMatchObject({
      status: 404,
      body: { code: 'company-register.not-found' },
    });
  });

  test.each([
    ['q=kopi', ['PT Kopi Merbabu', 'Batik Kopi Sari']],
    ['q=KOP%20mer', ['PT Kopi Merbabu']],
    ['q=lereng', []],
    ['q=.*', ['PT Kopi Merbabu', 'CV Teh Ungaran', 'Batik Kopi Sari']],
    ['nib=9120001234568', ['CV Teh Ungaran']],
    ['kind=umk&scale=micro', ['Batik Kopi Sari']],
    ['kbli=10763', ['CV Teh Ungaran']],
    ['status=closed', []],
  ])('%s', async (query, names) => expect(await list(query)).toEqual(names));

  test('pages, each company once', async () => {
    const first = await read('/v1/company-records?limit=2');
    const second = await read(`/v1/company-records?limit=2&cursor=${encodeURIComponent(first.body.next)}`);
    expect([...first.body.items, ...second.body.items].map(({ nib: each }) => each)).toEqual([
      nib,
      '9120001234568',
      '9120001234569',
    ]);
    expect(second.body).not.toHaveProperty('next');
  });

  test('nobody else', async () => {
    for (const as of ['citizen:3374014107900001', 'service:g2c', people.operator])
      expect(await read(path(kopi), as)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  });
});

test('a service reads the attributes of its grant, and without one nothing', async () => {
  const fields = ['nib', 'status', 'name', 'region'];
  const terms = { consumer: 'service:g2c', register: 'company', legalBasis: 'Perpres 39/2019', until: '2099-12-31' };
  const grant = { as: people.operator, body: { ...terms, fields } };
  expect(await read(path(kopi, '/record'), 'service:g2c')).toMatchObject({ status: 403 });
  expect(await g2g.ask('POST', '/v1/register-grants', grant)).toMatchObject({ status: 201 });
  const { status, body } = await read(path(kopi, '/record'), 'service:g2c');
  expect(status).toBe(200);
  expect(Object.keys(body).toSorted()).toEqual(['company', 'name', 'nib', 'region', 'status', 'version']);
  expect(await g2g.db.collection('evidence').findOne({ actor: 'service:g2c' })).toMatchObject({
    company: kopi,
    fields,
    grant: expect.any(String),
  });
  expect(await read(path(kopi, '/record'), 'service:g2e')).toMatchObject({
    status: 403,
    body: { code: 'register-grant.missing', register: 'company' },
  });
});

test('what is told of a company nobody registered waits for a person to look at it, and holds up no other', async () => {
  const [ghost, late] = [deriveId('company', 'ghost'), deriveId('company', 'late')];
  const closed = { nib, reason: 'ceased', closedAt: amendedAt };
  await g2g.publishOn(
    companyTopic,
    told(ghost, 2, companyClosed, closed),
    registered(late, { nib: '9120001234571' }),
    told(late, 2, companyClosed, { ...closed, nib: '9120001234571' }),
  );
  await known(late, 2);
  expect((await read(path(late))).body).toMatchObject({ status: { value: 'closed' }, name: { version: 1 } });
  await expect
    .poll(() => g2g.db.collection('parked-heads').findOne({ key: ghost }), { timeout: 60_000 })
    .toMatchObject({ cause: 'rejected' });
});

test('whoever verifies the service finds everything that g2b told handled', () => findsNoDamage(g2g));
