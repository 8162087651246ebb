import { randomUUID } from 'node:crypto';
import { companyTopic } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Answer, body, type CompanyWorld, kbli, niks, own, startCompanyWorld } from './company.world.ts';

let world: CompanyWorld;

beforeAll(async () => {
  world = await startCompanyWorld();
});
afterAll(() => world?.stop());

const drinks = kbli('11040');
const post = (who: string, company: object, key?: string) =>
  world.call(who, 'POST', '/v1/companies', { body: company, ...(key && { key }) });
/** As a client does that was asked to come back later: again with the same key. */
async function insist(who: string, company: object, key = randomUUID()): Promise<Answer> {
  const answer = await post(who, company, key);
  return answer.status === 503 ? insist(who, company, key) : answer;
}
const outcome = ({ status, body: { code } }: Answer) => `${status} ${code ?? 'ok'}`;

describe('registration', () => {
  test('answers with the number at once, and the topic tells it in order under the id of the company', async () => {
    const answer = await post('siti', body({ activities: [kbli('56103'), drinks] }));
    const company = answer.body;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.headers.get('location')).toBe(`/v1/companies/${company.id}`);
    expect(company).toMatchObject({
      nib: expect.stringMatching(/^[1-9]\d{12}$/),
      status: 'registered',
      scale: 'small',
      activities: [
        { kbli: kbli('56103'), risk: 'low', status: 'licensed', licence: { permit: 'nib', basis: 'nib' } },
        {
          kbli: drinks,
          risk: 'medium-high',
          status: 'in-review',
          review: { permit: 'standard-certificate', request: 1 },
        },
      ],
    });
    const events = await world.eventsOf(company.id, 4);
    expect(events.map(({ type }) => type.slice('g2b.company.'.length))).toEqual([
      'registered.v1',
      'mandate-given.v1',
      'licensed.v1',
      'review-requested.v1',
    ]);
    for (const { type, data } of events) {
      const contract = companyTopic.events.find((each) => each.type === type);
      expect(contract?.schema.parse(data)).toEqual(data);
    }
  });

  test.each([
    ['a region retired since', { region: '64.04.05.2001' }, '/region'],
    ['a region that is no village', { region: '33.74.01' }, '/region'],
    ['no form of a region', { region: 'Semarang' }, '/region'],
    ['a capital with cents', { capital: 0.5 }, '/capital'],
    ['no activity', { activities: [] }, '/activities'],
    ['an activity that is no KBLI', { activities: [{ edition: '2020', code: '5610' }] }, '/activities/0/code'],
    ['an edition of no year', { activities: [{ edition: '1900', code: '56103' }] }, '/activities/0/edition'],
    ['one person in business with a deed', { kind: 'umk' }, '/deed'],
  ])('refuses %s, and says where', async (_what, changes, pointer) => {
    const { status, body: problem } = await post('siti', { ...body(), ...changes });
    expect(status).toBe(400);
    expect(problem).toMatchObject({ code: 'request.invalid', errors: [{ pointer }] });
  });

  test('refuses a body without its deed, what no rule knows, and what would need the company’s word', async () => {
    const { deed: _, ...deedless } = body();
    const refused = await Promise.all(
      [
        deedless,
        body({ activities: [kbli('99999')] }),
        body({ activities: [{ edition: '2015', code: '56103' }] }),
        body({ activities: [drinks, drinks] }),
        body({ activities: [kbli('79111')] }),
        own({ capital: 5_000_000_001 }),
        body({ deed: { number: '1', date: '2999-01-01', notary: 'Rahayu' } }),
      ].map((each) => post('siti', each)),
    );
    expect(refused.map(outcome)).toEqual([
      '400 request.invalid',
      '422 company.unknown-kbli',
      '422 company.unknown-kbli',
      '422 company.kbli-repeated',
      '422 company.declaration-missing',
      '422 company.too-large-for-umk',
      '422 company.deed-in-future',
    ]);
  });

  test('is for citizens', async () => {
    const outcomes = await Promise.all(['city', `business:9120001234567/${niks.siti}`].map((who) => post(who, body())));
    expect(outcomes.map(outcome)).toEqual(['403 auth.forbidden', '403 auth.forbidden']);
  });

  test('repeated with its key answers the same', async () => {
    const [company, key] = [body(), randomUUID()];
    const [first, second] = [await post('siti', company, key), await post('siti', company, key)];
    expect(second).toMatchObject({ status: 201, body: first.body });
    const other = await post('siti', { ...company, name: 'PT Lain' }, key);
    expect(outcome(other)).toBe('422 request.key-reused');
  });
});

describe('one company for one', () => {
  test('deed, of two hundred that register it at once at both replicas', async () => {
    const deed = body();
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, at) => insist(at % 2 === 0 ? 'siti' : 'budi', deed)),
    );
    const outcomes = Object.entries(Object.groupBy(answers, outcome)).map(([what, all]) => `${all?.length} × ${what}`);
    expect(outcomes.toSorted()).toEqual(['1 × 201 ok', '199 × 409 company.already-registered']);
    expect(new Set(answers.map((answer) => answer.body.nib)).size).toBe(1);
    const company = answers.find(({ status }) => status === 201)?.body;
    const numbers = await world.db.collection('reservations-nib').countDocuments({ owner: company.id });
    expect(numbers).toBe(1);
    const events = await world.eventsOf(company.id, 3);
    expect(events.map(({ type }) => type)).toEqual([
      'g2b.company.registered.v1',
      'g2b.company.mandate-given.v1',
      'g2b.company.licensed.v1',
    ]);
  });

  test('deed, as whatever it is registered and however the notary is written', async () => {
    const company = body();
    const { nib } = await world.register('siti', company);
    const deed = { number: '', date: '', ...company.deed, notary: 'RAHAYU LESTARI SH MKn' };
    const again = await post('budi', { ...company, kind: 'bumn', deed });
    expect(again).toMatchObject({ status: 409, body: { code: 'company.already-registered', nib } });
  });

  test('person in business, until they close it: then another, with another number', async () => {
    const [company, key] = [own(), randomUUID()];
    const first = (await post('tono', company, key)).body;
    expect(outcome(await post('tono', own()))).toBe('409 company.already-registered');
    const closure = await world.call('tono', 'POST', `/v1/companies/${first.id}/closure`, {
      body: { reason: 'ceased' },
    });
    expect(closure).toMatchObject({ status: 200, body: { status: 'closed', closureReason: 'ceased' } });
    // the registration that is repeated late is still the first one
    expect((await post('tono', company, key)).body).toEqual(first);
    const second = await world.register('tono', own());
    expect(second.id).not.toBe(first.id);
    expect(second.nib).not.toBe(first.nib);
    expect(outcome(await post('tono', own()))).toBe('409 company.already-registered');
  });

  test('number: forty companies registered at once have forty', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => post('siti', body())));
    expect(new Set(answers.map((answer) => answer.body.nib)).size).toBe(40);
  });
});

describe('an amendment', () => {
  test('needs the version it was made on', async () => {
    const { id } = await world.register('siti');
    const patch = (who: string, ifMatch?: string) =>
      world.call(who, 'PATCH', `/v1/companies/${id}`, { body: { name: 'PT Baru' }, ...(ifMatch && { ifMatch }) });
    expect(outcome(await patch('siti'))).toBe('428 request.version-required');
    const done = await patch('siti', '"1"');
    expect(done).toMatchObject({ status: 200, body: { name: 'PT Baru' } });
    expect(done.headers.get('etag')).toBe('"2"');
    expect(outcome(await patch('siti', '"1"'))).toBe('412 request.version-mismatch');
    expect(outcome(await patch('budi', '"1"'))).toBe('404 company.not-found');
  });

  test('that raises a risk has the permit asked for again', async () => {
    const { id } = await world.register('siti', body({ activities: [kbli('56101')] }));
    const change = { body: { capital: 11_000_000_000 }, ifMatch: '"1"' };
    const { body: company } = await world.call('siti', 'PATCH', `/v1/companies/${id}`, change);
    expect(company).toMatchObject({
      scale: 'large',
      activities: [{ risk: 'medium-high', status: 'licensed', review: { permit: 'standard-certificate', request: 1 } }],
    });
    const types = (await world.eventsOf(id, 5)).map(({ type }) => type);
    expect(types.slice(3)).toEqual(['g2b.company.amended.v1', 'g2b.company.review-requested.v1']);
  });

  test('names what changes', async () => {
    const { id } = await world.register('siti');
    const nothing = await world.call('siti', 'PATCH', `/v1/companies/${id}`, { body: {}, ifMatch: '"1"' });
    expect(outcome(nothing)).toBe('400 request.invalid');
    const retired = { body: { region: '64.04.05.2001' }, ifMatch: '"1"' };
    expect(outcome(await world.call('siti', 'PATCH', `/v1/companies/${id}`, retired))).toBe('400 request.invalid');
  });
});

describe('the answer of an agency', () => {
  const matter = async () => {
    const company = await world.register('siti', body({ activities: [drinks] }));
    const { id, nib } = company;
    return { id, data: { company: id, nib, kbli: drinks, permit: 'standard-certificate', request: 1 } } as const;
  };
  const [agency, at] = ['dpmptsp-33.74', '2026-11-11T04:00:00.000Z'];

  test('licenses, once, however often it is told', async () => {
    const bar = kbli('56301');
    const { id, nib } = await world.register('siti', body({ activities: [drinks, bar] }));
    const told = {
      company: id,
      nib,
      permit: 'standard-certificate',
      outcome: 'approved',
      agency,
      answeredAt: at,
    } as const;
    await world.answer(`review-of-${id}`, { ...told, kbli: drinks, request: 1 }, { copies: 3 });
    // of the same key and so behind them: once it has had its effect the copies have been through
    await world.answer(`review-of-${id}`, { ...told, kbli: bar, request: 2 }, { seq: 3 });
    const licence = (number: string) => ({ permit: 'standard-certificate', number, basis: 'verified', licensedAt: at });
    const [first, second] = [licence(`${nib}0001`), licence(`${nib}0002`)];
    const activities = [
      { status: 'licensed', licence: first },
      { status: 'licensed', licence: second },
    ];
    await world.until('siti', id, { activities });
    const events = (await world.eventsOf(id, 6)).slice(4);
    expect(events.map(({ data }) => data)).toEqual([
      { nib, kbli: drinks, ...first },
      { nib, kbli: bar, ...second },
    ]);
  });

  test('that did not come in time counts as yes', async () => {
    const { id, data } = await matter();
    await world.lapse(`review-of-${id}`, { ...data, agency, lapsedAt: at });
    await world.until('siti', id, { activities: [{ status: 'licensed', licence: { basis: 'deemed' } }] });
  });

  test('can be no, and then be asked for again', async () => {
    const { id, data } = await matter();
    const path = `/v1/companies/${id}/reviews`;
    expect(outcome(await world.call('siti', 'POST', path, { body: { kbli: drinks } }))).toBe('409 company.not-refused');
    const refused = { outcome: 'refused', reason: 'standard-not-met', agency, answeredAt: at } as const;
    await world.answer(`review-of-${id}`, { ...data, ...refused });
    await world.until('siti', id, { activities: [{ status: 'refused', refusal: { reason: 'standard-not-met' } }] });
    const again = await world.call('siti', 'POST', path, { body: { kbli: drinks } });
    expect(again).toMatchObject({
      status: 201,
      body: { activities: [{ status: 'in-review', review: { request: 2 } }] },
    });
    await world.answer(`second-review-of-${id}`, { ...data, request: 2, outcome: 'approved', agency, answeredAt: at });
    await world.until('siti', id, { activities: [{ status: 'licensed' }] });
  });
});

test('neither topic nor store hold the number of a person or the name of a notary', async () => {
  const company = await world.register('siti');
  const mandate = { body: { nik: niks.budi, powers: ['tax'] } };
  await world.call('siti', 'POST', `/v1/companies/${company.id}/mandates`, mandate);
  await world.eventsOf(company.id, 4);
  const collections = await world.db.db?.listCollections().toArray();
  const stored = await Promise.all((collections ?? []).map(({ name }) => world.db.collection(name).find().toArray()));
  const everything = [JSON.stringify(stored), ...world.heard.map(({ value, key }) => `${key} ${value}`)].join('\n');
  expect(everything).toContain(company.nib);
  for (const secret of [...Object.values(niks), 'Rahayu', 'RAHAYU']) expect(everything).not.toContain(secret);
});

test('closure needs its representative, and is the end', async () => {
  const { id } = await world.register('siti', body({ activities: [drinks] }));
  const close = (who: string, closed: object = { reason: 'merged' }) =>
    world.call(who, 'POST', `/v1/companies/${id}/closure`, { body: closed });
  expect(outcome(await close('budi'))).toBe('404 company.not-found');
  expect(outcome(await close('siti', { reason: 'tired' }))).toBe('400 request.invalid');
  expect(outcome(await close('siti'))).toBe('200 ok');
  expect(outcome(await close('siti'))).toBe('409 company.closed');
  const types = (await world.eventsOf(id, 5)).map(({ type }) => type);
  expect(types.slice(3)).toEqual(['g2b.company.review-withdrawn.v1', 'g2b.company.closed.v1']);
  const mine = async () => (await world.call('siti', 'GET', '/v1/me/companies?limit=100')).body.items;
  await vi.waitFor(async () => expect(await mine()).toContainEqual(expect.objectContaining({ id, status: 'closed' })));
});
