import { createBackbone, kafkaTransport } from '@simpul/backbone';
import { companyTopic, endOfJakartaDay, jakartaDay } from '@simpul/contracts';
import { environmentOf } from '@simpul/local';
import { type Actor, createKeys, createLogger } from '@simpul/service';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { createMandates, type Mandates } from '../src/company/company.access.ts';
import { createNibs } from '../src/company/company.nibs.ts';
import { company } from '../src/company/company.ts';
import { type Answer, type CompanyWorld, niks, type Person, startCompanyWorld } from './company.world.ts';

let world: CompanyWorld;
let mandates: Mandates;

beforeAll(async () => {
  world = await startCompanyWorld();
  mandates = lookUp();
});
afterAll(() => world?.stop());

const outcome = ({ status, body: problem }: Answer) => `${status} ${problem?.code ?? 'ok'}`;
const get = (who: string, id: string) => world.call(who, 'GET', `/v1/companies/${id}`);
const give = (who: string, id: string, mandate: object) =>
  world.call(who, 'POST', `/v1/companies/${id}/mandates`, { body: mandate });
const change = (who: string, id: string, person: string, mandate: object) =>
  world.call(who, 'PUT', `/v1/companies/${id}/mandates/${person}`, { body: mandate });
const revoke = (who: string, id: string, person: string) =>
  world.call(who, 'DELETE', `/v1/companies/${id}/mandates/${person}`);
const mineOf = async (who: Person): Promise<{ id: string }[]> =>
  (await world.call(who, 'GET', '/v1/me/companies?limit=100')).body.items;
const as = (name: keyof typeof niks, nib: string) => `business:${nib}/${niks[name]}`;

/** The look-up that other capabilities use, on the database of the service. */
function lookUp(): Mandates {
  const logger = createLogger({ service: 'test', level: 'silent' });
  const transport = kafkaTransport({ brokers: inject('brokers'), clientId: 'test', logger });
  const { db } = world;
  const backbone = createBackbone({ service: 'g2b', db, transport, topics: [companyTopic], epoch: 1, logger });
  return createMandates({ companies: backbone.repository(company), nibs: createNibs(db, keys) });
}

const refKey = environmentOf('g2b', 1, {
  ...{ brokers: [], mongoUri: '', issuer: '', g2gUrl: '', topicPrefix: '', dbPrefix: '' },
  ...{ smtpUrl: undefined, textUrl: undefined, otlpEndpoint: undefined },
}).REF_KEY as string;
const keys = createKeys({ refKey });
const acting = (name: keyof typeof niks, nib: string): Actor => ({
  kind: 'business',
  id: 'business',
  nib,
  personRef: keys.personRef(niks[name]),
});

test('a copy of one’s data names the mandate and not who gave it', async () => {
  const { id } = await world.register('siti');
  expect(outcome(await give('siti', id, { nik: niks.budi, powers: ['tax'] }))).toBe('201 ok');
  const { records } = (await world.call('budi', 'GET', '/v1/me/personal-data')).body;
  const { items } = records.find(({ record }: { record: string }) => record === 'mandate');
  expect(items).toContainEqual(expect.objectContaining({ company: id, powers: ['tax'] }));
  expect(new Set(JSON.stringify(records).match(/\bp[a-z2-7]{26}\b/g))).toEqual(new Set([keys.personRef(niks.budi)]));
});

describe('who sees a company', () => {
  test('its representatives, and officers of its region and above; to all others there is none', async () => {
    const { id, nib } = await world.register('siti');
    const callers = ['siti', as('siti', nib), 'city', 'province', 'budi', as('budi', nib), 'elsewhere', 'enterprise'];
    const outcomes = await Promise.all(callers.map(async (who) => outcome(await get(who, id))));
    expect(outcomes).toEqual([...Array(4).fill('200 ok'), ...Array(4).fill('404 company.not-found')]);
    expect(outcome(await get('stranger', id))).toBe('403 company.agency-unknown');
    expect(outcome(await get('siti', 'nothing'))).toBe('404 company.not-found');
  });

  test('a token for one company shows no other of the same person', async () => {
    const [one, other] = [await world.register('siti'), await world.register('siti')];
    expect(outcome(await get(as('siti', one.nib), one.id))).toBe('200 ok');
    expect(outcome(await get(as('siti', one.nib), other.id))).toBe('404 company.not-found');
  });

  test('a citizen lists the companies they act for, newest first, page by page', async () => {
    const registered = [await world.register('tono'), await world.register('tono'), await world.register('tono')];
    const first = (await world.call('tono', 'GET', '/v1/me/companies?limit=2')).body;
    const second = (await world.call('tono', 'GET', `/v1/me/companies?limit=2&cursor=${first.next}`)).body;
    const listed = [...first.items, ...second.items];
    expect(listed.map(({ id }) => id)).toEqual(registered.map(({ id }) => id).toReversed());
    expect(listed[0]).toMatchObject({ nib: registered[2].nib, powers: expect.arrayContaining(['company', 'tax']) });
    expect(second.next).toBeUndefined();
  });
});

describe('a mandate', () => {
  test('lets a business token act, as far and as long as it goes', async () => {
    const { id, nib } = await world.register('siti');
    const rename = async (who: string) => {
      const ifMatch = (await get('siti', id)).headers.get('etag') as string;
      return outcome(await world.call(who, 'PATCH', `/v1/companies/${id}`, { body: { name: `PT ${who}` }, ifMatch }));
    };
    const budi = as('budi', nib);
    expect(await rename(budi)).toBe('404 company.not-found');
    await expect(mandates.require(acting('budi', nib), 'tax')).rejects.toMatchObject({ code: 'mandate.missing' });

    const given = await give('siti', id, { nik: niks.budi, powers: ['tax', 'company'], until: '2999-12-31' });
    expect(given).toMatchObject({ status: 201, body: { powers: ['tax', 'company'], until: '2999-12-31' } });
    const { person } = given.body;
    expect(person).toBe(keys.personRef(niks.budi));
    expect(await rename(budi)).toBe('200 ok');
    expect(await mandates.require(acting('budi', nib), 'tax')).toMatchObject({ id, nib, person });
    expect(await mineOf('budi')).toContainEqual(expect.objectContaining({ id, until: '2999-12-31' }));

    expect(outcome(await change('siti', id, person, { powers: ['tax'] }))).toBe('200 ok');
    expect(await rename(budi)).toBe('403 mandate.power-missing');
    await expect(mandates.require(acting('budi', nib), 'company')).rejects.toMatchObject({
      code: 'mandate.power-missing',
      detail: { power: 'company' },
    });

    expect(outcome(await revoke('siti', id, person))).toBe('204 ok');
    expect(await rename(budi)).toBe('404 company.not-found');
    expect(await mineOf('budi')).not.toContainEqual(expect.objectContaining({ id }));
    await expect(mandates.require(acting('budi', nib), 'tax')).rejects.toMatchObject({ code: 'mandate.missing' });
    const types = (await world.eventsOf(id, 7)).map(({ type }) => type.slice('g2b.company.'.length));
    expect(types.slice(3)).toEqual(['mandate-given.v1', 'amended.v1', 'mandate-limited.v1', 'mandate-revoked.v1']);
  });

  test('is refused in words that tell what to do', async () => {
    const { id, mandates: held } = await world.register('siti');
    const siti = held[0].person;
    const budi = keys.personRef(niks.budi);
    const outcomes = [
      await give('siti', id, { nik: '12', powers: ['tax'] }),
      await give('siti', id, { nik: niks.budi, powers: [] }),
      await give('siti', id, { nik: niks.budi, powers: ['tax', 'tax'] }),
      await give('siti', id, { nik: niks.budi, powers: ['tax'], until: '2026-01-01' }),
      await give('siti', id, { nik: niks.siti, powers: ['tax'] }),
      await give('budi', id, { nik: niks.budi, powers: ['company'] }),
      await change('siti', id, budi, { powers: ['tax'] }),
      await revoke('siti', id, budi),
      await revoke('siti', id, siti),
      await change('siti', id, siti, { powers: ['company'], until: '2999-12-31' }),
    ];
    expect(outcomes.map(outcome)).toEqual([
      '400 request.invalid',
      '400 request.invalid',
      '400 request.invalid',
      '422 company.until-past',
      '409 company.mandate-exists',
      '404 company.not-found',
      '404 company.mandate-not-found',
      '404 company.mandate-not-found',
      '409 company.last-representative',
      '409 company.last-representative',
    ]);
  });

  test('is given up by its holder; of two representatives who leave at once one stays', async () => {
    const { id, mandates: held } = await world.register('siti');
    const siti = held[0].person;
    const budi = (await give('siti', id, { nik: niks.budi, powers: ['company'] })).body.person;
    const left = await Promise.all([revoke('siti', id, siti), revoke('budi', id, budi)]);
    expect(left.map(outcome).toSorted()).toEqual(['204 ok', '409 company.last-representative']);
  });

  test('is over after its last day: at once for whoever asks, and told to all when the clock comes', async () => {
    const { id, nib } = await world.register('siti');
    const today = jakartaDay(new Date());
    const { person } = (await give('siti', id, { nik: niks.budi, powers: ['tax'], until: today })).body;
    expect(outcome(await get('budi', id))).toBe('200 ok');
    // The night passes: as if all this had been yesterday
    const yesterday = jakartaDay(new Date(Date.now() - 24 * 3_600_000));
    const documents = world.db.collection<{ _id: string }>('company');
    const night = { 'state.mandates.$[theirs].until': yesterday, dueAt: endOfJakartaDay(yesterday) };
    const arrayFilters = [{ 'theirs.person': person }];
    await documents.updateOne({ _id: id }, { $set: night, $inc: { rev: 1 } }, { arrayFilters });
    expect(outcome(await get('budi', id))).toBe('404 company.not-found');
    await expect(mandates.require(acting('budi', nib), 'tax')).rejects.toMatchObject({ code: 'mandate.missing' });
    const events = await world.eventsOf(id, 5);
    expect(events.at(-1)).toEqual({ type: 'g2b.company.mandate-revoked.v1', data: { nib, person } });
    expect((await get('siti', id)).body.mandates).toHaveLength(1);
  });

  test('ends when the company closes: nobody acts for it, who did may look back', async () => {
    const { id, nib } = await world.register('siti');
    await give('siti', id, { nik: niks.budi, powers: ['tax'] });
    await world.call('siti', 'POST', `/v1/companies/${id}/closure`, { body: { reason: 'ceased' } });
    await expect(mandates.require(acting('budi', nib), 'tax')).rejects.toMatchObject({ code: 'mandate.missing' });
    expect(await mandates.find(nib)).toMatchObject({ id, state: { status: 'closed' } });
    expect(await get('budi', id)).toMatchObject({ status: 200, body: { status: 'closed' } });
    expect(outcome(await give('siti', id, { nik: niks.wati, powers: ['tax'] }))).toBe('409 company.closed');
    await vi.waitFor(async () =>
      expect(await mineOf('budi')).toContainEqual(expect.objectContaining({ id, status: 'closed' })),
    );
  });

  test('of a number nobody has, or of a citizen who names none, is missing', async () => {
    const nameless: Actor = { kind: 'citizen', id: 'citizen', personRef: keys.personRef(niks.siti) };
    await expect(mandates.require(acting('siti', '9999999999999'), 'tax')).rejects.toMatchObject({
      code: 'mandate.missing',
    });
    await expect(mandates.require(nameless, 'tax')).rejects.toMatchObject({ code: 'mandate.missing' });
    expect(await mandates.find('9999999999999')).toBeUndefined();
  });
});
