import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { movesIn } from './erasure.moves.ts';
import {
  bank,
  type ErasureWorld,
  hrOfficer,
  pemuda,
  registrar,
  startErasureWorld,
  taxOfficer,
} from './erasure.world.ts';

let world: ErasureWorld;
let older: Awaited<ReturnType<typeof storeInClear>>;
beforeAll(async () => {
  world = await startErasureWorld();
  older = await storeInClear();
});
afterAll(() => world?.stop());

const services = ['g2c', 'g2b', 'g2g', 'g2e'] as const;
const { ask, get, grant, live } = movesIn(() => world);
const erased = { status: 410, body: { code: 'person.erased' } };

/** Documents of all databases in which somebody is named, but for those that only ever name them by reference. */
async function leftOf(person: string) {
  const left: string[] = [];
  for (const service of services) {
    const db = world.database(service);
    const copy = await db.collection('person-records').findOne({ _id: person as never });
    if (copy?.attributes) left.push(`${service}.person-records`);
    for (const { name } of await db.listCollections({ name: /^timeline/ }).toArray())
      if (await db.collection(name).findOne({ $or: [{ person }, { 'entry.person': person }] }))
        left.push(`${service}.${name}`);
    const key = await world
      .database(service, '-keys')
      .collection('person-keys')
      .findOne({ _id: person as never });
    if (key && !key.destroyedAt) left.push(`${service}-keys`);
  }
  return left;
}

/** Proposals on two persons as an earlier release stored them: whoever was erased first has sealed them by then. */
async function storeInClear() {
  const proposals = world.database('g2g').collection('proposal');
  const idOf = (person: string) => `older${person.slice(0, 21)}`;
  const submittedAt = new Date().toISOString();
  const changes = { name: 'Endah Yang Lama' };
  const store = async () => {
    const { person, citizen } = await world.enrol();
    await proposals.insertOne({
      ...{ _id: idOf(person) as never, schema: 1, rev: 1, version: 1, lastSeq: 1, outbox: [], marks: [], writes: [] },
      state: {
        ...{ status: 'applied', person, by: { kind: 'citizen' }, region: '33.74.01.1001', base: {}, submittedAt },
        changes,
      },
      recent: [{ id: 'k1', bodyHash: 'h', at: new Date(), status: 201, body: { changes } }],
    });
    return { person, citizen };
  };
  const raw = async ({ person }: { person: string }) =>
    JSON.stringify(await proposals.findOne({ _id: idOf(person) as never }));
  return { gone: await store(), stays: await store(), raw };
}

describe('an erasure', () => {
  test('reaches what an earlier release stored in clear, and hides what it stored so of others', async () => {
    const { gone, stays, raw } = older;
    expect(await raw(gone)).toContain('Lama');
    const { id } = await ask(gone.citizen, { right: 'erase' });
    await world.reached(gone.citizen, id, 'awaiting-decision');
    await grant(id);
    await world.reached(gone.citizen, id, 'completed');
    expect(await raw(gone)).not.toContain('Lama');
    expect(await raw(stays)).not.toContain('Lama');
    const { records } = (await get('g2g', stays.citizen, '/v1/me/personal-data')).body;
    const { items } = records.find(({ record }: { record: string }) => record === 'proposal');
    expect(items).toMatchObject([{ changes: { name: 'Endah Yang Lama' } }]);
  });

  test('is refused while a rule binds, and says which, whom and until when', async () => {
    const { person, citizen } = await live();
    const { id, status, dueAt, submittedAt } = await ask(citizen, { right: 'erase' });
    expect(status).toBe('assessing');
    expect(Date.parse(dueAt) - Date.parse(submittedAt)).toBe(72 * 3_600_000);
    const refused = await world.reached(citizen, id, 'refused');
    expect(refused.bases).toContainEqual({
      ...{ service: 'g2c', record: 'tax-bill', until: expect.stringMatching(/^20[3-9]\d-/) },
      legalBasis: expect.stringContaining('UU 28/2007'),
    });
    expect(refused.bases).toContainEqual(expect.objectContaining({ service: 'g2b', record: 'mandate' }));
    expect(refused.backupsExpireAt).toBeUndefined();
    expect(await get('g2g', citizen, `/v1/persons/${person}`)).toMatchObject({ status: 200 });
    expect((await leftOf(person)).length).toBeGreaterThan(4);
  });

  test('is refused while a court holds the record, also one that is placed after the registry agreed to look', async () => {
    const { person, citizen } = await world.enrol();
    const { id } = await ask(citizen, { right: 'erase' });
    await world.reached(citizen, id, 'awaiting-decision');
    const legalBasis = 'Penetapan PN Semarang; UU 27/2022 Pasal 15';
    const { holds } = await world.done('g2g', registrar, 'POST', `/v1/persons/${person}/holds`, { legalBasis });
    await grant(id);
    const { bases } = await world.reached(citizen, id, 'refused');
    expect(bases).toEqual([{ service: 'g2g', record: 'person-record', legalBasis }]);
    await world.done('g2g', registrar, 'POST', `/v1/persons/${person}/holds/${holds[0].hold}/release`);
    const again = await ask(citizen, { right: 'erase' });
    await world.reached(citizen, again.id, 'awaiting-decision');
    await grant(again.id);
    await world.reached(citizen, again.id, 'completed');
  });

  test('leaves nothing of the person in any service, and all else goes on', async () => {
    const { nik, person, citizen, paths, release } = await live();
    const consent = await world.consent(citizen);
    const budi = await live();
    await release();
    const { id } = await ask(citizen, { right: 'erase' });
    await world.reached(citizen, id, 'awaiting-decision');
    expect((await get('g2g', registrar, '/v1/data-requests?right=erase')).body.items).toContainEqual(
      expect.objectContaining({ id, status: 'awaiting-decision' }),
    );
    await grant(id);
    const completed = await world.reached(citizen, id, 'completed');
    expect(completed.awaited).toEqual([]);
    expect(Date.parse(completed.backupsExpireAt)).toBeGreaterThan(Date.now());
    await expect.poll(() => leftOf(person), { timeout: 60_000 }).toEqual([]);
    for (const service of services) {
      const key = await world
        .database(service, '-keys')
        .collection('person-keys')
        .findOne({ _id: person as never });
      expect({ service, key }).toEqual({ service, key: expect.objectContaining({ destroyedAt: expect.any(Date) }) });
    }

    // whoever asks is told that nothing is left, and who may not know is told nothing
    expect(await get('g2g', 'service:g2c', `/v1/persons/${person}/record`)).toMatchObject(erased);
    expect(await get('g2g', registrar, `/v1/persons/${person}`)).toMatchObject({ status: 404 });
    const owns = [
      ['g2g', `/v1/persons/${person}`],
      ['g2c', '/v1/me/services'],
      ['g2c', '/v1/me/personal-data'],
      ['g2b', paths.company],
    ] as const;
    for (const [service, path] of owns)
      await expect.poll(() => get(service, citizen, path), { timeout: 15_000 }).toMatchObject(erased);
    expect(await world.call('g2g', citizen, 'POST', '/v1/data-requests', { right: 'copy' })).toMatchObject(erased);

    // nothing comes back: not by entering the NIK, not by a wish, not by a bill
    const details = { nik, name: 'Endah Purwanti', birthDate: '1990-07-01', sex: 'female', address: pemuda };
    expect(await world.call('g2g', registrar, 'POST', '/v1/persons', details)).toMatchObject(erased);
    expect(await get('g2e', hrOfficer, paths.copy)).toMatchObject(erased);
    const later = await world.issue(nik);

    // the bill of before is there without an address, the partner acts no more, and others have noticed nothing
    const { status, body } = await get('g2c', taxOfficer, paths.bill);
    expect({ status, state: body.status, address: body.billingAddress }).toEqual({
      status: 200,
      state: 'cancelled',
      address: undefined,
    });
    const partner = await world.call('g2c', 'partner:mitra-layanan', 'GET', paths.bill, undefined, {
      'consent-id': consent.id,
    });
    expect(partner).toMatchObject({ status: 403, body: { code: 'acting.consent-revoked' } });
    const { body: others } = await get('g2c', budi.citizen, budi.paths.bill);
    const number = String(Date.now()).slice(-6);
    const receipt = { ntb: `210000${number}`, receipt: `NTPD3374${number}`, paidAt: new Date().toISOString() };
    const paid = { amount: others.amount, ...receipt };
    await world.done('g2c', bank, 'POST', `/v1/billing-codes/${others.code}/payments`, paid);
    await world.until(async () => {
      const { body } = await get('g2g', 'operator:simpul', '/v1/ledger-entries?limit=100');
      return body.items.some(({ source }: { source: string }) => source.includes(budi.paths.bill.slice(14)));
    });
    expect((await get('g2c', taxOfficer, `/v1/tax-bills/${later.id}`)).body.billingAddress).toBeUndefined();
    expect(await leftOf(person)).toEqual([]);
  });

  test('waits for a service that is down: nothing is erased anywhere, operators see it, and it goes on by itself', async () => {
    const { person, citizen } = await world.enrol();
    const { id } = await ask(citizen, { right: 'erase' });
    await world.reached(citizen, id, 'awaiting-decision');
    const [g2e] = world.world.services.g2e.replicas;
    await g2e?.kill('SIGKILL', { stayDown: true });
    await grant(id);
    const alarms = async () => (await get('g2g', world.operator, '/ops/status')).body.alarms ?? [];
    const alarm = await world.until(async () => (await alarms()).find((each: { id: string }) => each.id === id));
    expect(alarm).toMatchObject({ what: 'data-request (erase)', detail: expect.stringContaining('no answer of g2e') });
    expect((await get('g2g', citizen, `/v1/data-requests/${id}`)).body).toMatchObject({
      status: 'assessing',
      awaited: ['g2e'],
    });
    expect(await get('g2g', citizen, `/v1/persons/${person}`)).toMatchObject({ status: 200 });
    await g2e?.up();
    await world.reached(citizen, id, 'completed');
    expect(await alarms()).not.toContainEqual(expect.objectContaining({ id }));
    await expect.poll(() => leftOf(person), { timeout: 60_000 }).toEqual([]);
  });

  test('chases a service that went down before it had erased, and is done once it is back', async () => {
    const { nik, person, citizen } = await world.enrol();
    const copy = await world.done('g2e', hrOfficer, 'POST', '/v1/person-copies', { nik });
    await world.until(async () => (await get('g2e', hrOfficer, `/v1/person-copies/${copy.id}`)).body.record);
    const [g2e] = world.world.services.g2e.replicas;
    if (!g2e) throw new Error('no g2e');
    await g2e.kill('SIGTERM', { stayDown: true });
    // it says the second time that no rule binds it, and is gone before the order comes
    await g2e.up({ CRASH_AT: `acknowledged:${person}#2` });
    const { pid } = g2e;
    const { id } = await ask(citizen, { right: 'erase' });
    await world.reached(citizen, id, 'awaiting-decision');
    await grant(id);
    await world.until(async () => g2e.pid !== pid);
    await g2e.kill('SIGKILL', { stayDown: true });

    const alarm = async () => {
      const { alarms = [] } = (await get('g2g', world.operator, '/ops/status')).body;
      return alarms.find((each: { id: string }) => each.id === id);
    };
    const said = {
      what: 'data-request (erase)',
      detail: expect.stringMatching(/^no answer of g2e, asked again \d+ times$/),
    };
    await expect.poll(alarm, { timeout: 60_000 }).toMatchObject(said);
    const { body } = await get('g2g', citizen, `/v1/data-requests/${id}`);
    expect(body).toMatchObject({ status: 'carrying-out', awaited: ['g2e'] });
    expect(body.completedAt).toBeUndefined();
    expect(await leftOf(person)).toEqual(['g2e.person-records', 'g2e-keys']);

    await g2e.up();
    await world.reached(citizen, id, 'completed');
    expect(await alarm()).toBeUndefined();
    await expect.poll(() => leftOf(person), { timeout: 60_000 }).toEqual([]);
  });
});

test('who was erased stays so when keys, or records, come back from a backup', async () => {
  const { nik, person, citizen } = await world.enrol();
  await world.issue(nik);
  const byPerson = { _id: person as never };
  const keys = world.database('g2c', '-keys').collection('person-keys');
  const copies = world.database('g2c').collection('person-records');
  await world.until(async () => (await copies.findOne(byPerson))?.attributes);
  const [key, copy] = [await keys.findOne(byPerson), await copies.findOne(byPerson)];
  if (!key || !copy) throw new Error('there was nothing to be erased');
  await world.done('g2c', taxOfficer, 'POST', `/v1/tax-bills/${await billOf(person)}/cancellation`, {
    reason: 'duplicate',
  });
  const { id } = await ask(citizen, { right: 'erase' });
  await world.reached(citizen, id, 'awaiting-decision');
  await grant(id);
  await world.reached(citizen, id, 'completed');
  const isDestroyed = async () => (await keys.findOne(byPerson))?.destroyedAt !== undefined;
  expect(await isDestroyed()).toBe(true);

  // the keys: at the next start, and when an operator asks for it
  const { replicas } = world.world.services.g2c;
  for (const each of replicas) await each.kill('SIGKILL', { stayDown: true });
  await keys.replaceOne(byPerson, key);
  for (const each of replicas) await each.up();
  expect(await isDestroyed()).toBe(true);
  await keys.replaceOne(byPerson, key);
  expect(await reconciled()).toBe(1);
  expect(await isDestroyed()).toBe(true);
  expect(await reconciled()).toBe(0);

  // the records
  await world.database('g2c').collection('person-data').deleteOne(byPerson);
  await copies.replaceOne(byPerson, copy);
  expect(await reconciled()).toBe(1);
  expect((await copies.findOne(byPerson))?.attributes).toBeUndefined();
});

/** How many were erased again in g2c. */
async function reconciled(): Promise<number> {
  let [erased, from] = [0, {}];
  while (from) {
    const some = await world.done('g2c', world.operator, 'POST', '/ops/keys/reconcile', from);
    erased += some.erased;
    from = some.next;
  }
  return erased;
}

async function billOf(payer: string) {
  return (await world.database('g2c').collection('tax-bill').findOne({ 'state.payer': payer }))?._id;
}
