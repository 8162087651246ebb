import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { employ } from './erasure.employee.ts';
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
beforeAll(async () => {
  world = await startErasureWorld();
});
afterAll(() => world?.stop());

const services = ['g2c', 'g2b', 'g2g', 'g2e'] as const;
const erased = { status: 410, body: { code: 'person.erased' } };
const ask = (citizen: string, body: object) => world.done('g2g', citizen, 'POST', '/v1/data-requests', body);
const get = (service: 'g2c' | 'g2g' | 'g2e' | 'g2b', who: string, path: string) =>
  world.call(service, who, 'GET', path);
const grant = (id: string) =>
  world.done('g2g', registrar, 'POST', `/v1/data-requests/${id}/decision`, {
    outcome: 'granted',
    ground: 'moved-abroad',
  });

/** Somebody with copies of their data in three services, and nothing that has to be kept. */
async function live() {
  const { nik, person, citizen } = await world.enrol();
  const bill = await world.issue(nik);
  const copy = await world.done('g2e', hrOfficer, 'POST', '/v1/person-copies', { nik });
  const company = await world.done('g2b', citizen, 'POST', '/v1/companies', {
    ...{ kind: 'umk', name: 'Kedai Teh Lereng', region: pemuda.region, capital: 50_000_000, selfDeclaration: false },
    activities: [{ edition: '2020', code: '56103' }],
  });
  const paths = {
    bill: `/v1/tax-bills/${bill.id}`,
    copy: `/v1/person-copies/${copy.id}`,
    company: `/v1/companies/${company.id}`,
  };
  await world.until(async () => (await get('g2c', taxOfficer, paths.bill)).body.billingAddress);
  await world.until(async () => (await get('g2e', hrOfficer, paths.copy)).body.record);
  await world.until(async () => (await get('g2b', citizen, paths.company)).body.representative);
  await world.until(async () => (await get('g2c', citizen, '/v1/me/services')).body.items.length > 0);
  const release = async () => {
    await world.done('g2c', taxOfficer, 'POST', `${paths.bill}/cancellation`, { reason: 'duplicate' });
    await world.done('g2b', citizen, 'POST', `${paths.company}/closure`, { reason: 'ceased' });
  };
  return { nik, person, citizen, paths, release };
}

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

describe('an erasure', () => {
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
    await expect.poll(() => leftOf(person), { timeout: 30_000 }).toEqual([]);
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
    await expect.poll(() => leftOf(person), { timeout: 30_000 }).toEqual([]);
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
    await expect.poll(() => leftOf(person), { timeout: 30_000 }).toEqual([]);
  });
});

test('a restriction keeps what there is from everybody but the person, until it is lifted', async () => {
  const { person, citizen, paths } = await live();
  const restrict = await ask(citizen, { right: 'restrict' });
  await world.reached(citizen, restrict.id, 'completed');
  const restricted = { status: 409, body: { code: 'person.restricted' } };
  const record = `/v1/persons/${person}`;
  for (const path of [record, `${record}/history/address`])
    await expect.poll(() => get('g2g', registrar, path), { timeout: 15_000 }).toMatchObject(restricted);
  expect(await get('g2g', 'service:g2c', `${record}/record`)).toMatchObject(restricted);
  await expect.poll(() => get('g2e', hrOfficer, paths.copy), { timeout: 15_000 }).toMatchObject(restricted);
  const address = async (who: string) => (await get('g2c', who, paths.bill)).body.billingAddress;
  await expect.poll(() => address(taxOfficer), { timeout: 15_000 }).toBeUndefined();
  expect(await address(citizen)).toEqual(pemuda);
  expect(await get('g2g', citizen, record)).toMatchObject({ status: 200 });
  expect((await get('g2c', citizen, '/v1/me/personal-data')).body).toMatchObject({ service: 'g2c', restricted: true });

  const lift = await ask(citizen, { right: 'lift-restriction' });
  await world.reached(citizen, lift.id, 'completed');
  await expect.poll(() => get('g2g', registrar, record), { timeout: 15_000 }).toMatchObject({ status: 200 });
  await expect.poll(() => address(taxOfficer), { timeout: 15_000 }).toEqual(pemuda);
});

test('a withdrawal takes back the consents, and no other’s', async () => {
  const { citizen } = await world.enrol();
  const other = await world.enrol();
  const [one, two, theirs] = [
    await world.consent(citizen),
    await world.consent(citizen),
    await world.consent(other.citizen),
  ];
  const status = async (who: string, { id }: { id: string }) =>
    (await get('g2c', who, `/v1/consents/${id}`)).body.status;
  const foreign = await ask(citizen, { right: 'withdraw', consent: theirs.id });
  await world.reached(citizen, foreign.id, 'completed');
  expect(await status(other.citizen, theirs)).toBe('given');
  const single = await ask(citizen, { right: 'withdraw', consent: one.id });
  await world.reached(citizen, single.id, 'completed');
  expect([await status(citizen, one), await status(citizen, two)]).toEqual(['revoked', 'given']);
  const all = await ask(citizen, { right: 'withdraw' });
  await world.reached(citizen, all.id, 'completed');
  expect([await status(citizen, two), await status(other.citizen, theirs)]).toEqual(['revoked', 'given']);
});

test('a copy is all that each service keeps of the person, by the register of processing', async () => {
  const { nik, person, citizen, paths } = await live();
  const { id: employee, employeeRef, delegation } = await employ(world, nik);
  const { status, parts } = await ask(citizen, { right: 'copy' });
  expect(status).toBe('completed');
  const found: Record<string, Record<string, unknown[]>> = {};
  const look = async () => {
    for (const { service, path } of parts) {
      const { body } = await get(service, citizen, path);
      expect(body).toMatchObject({ service, person, restricted: false });
      found[service] = Object.fromEntries(
        body.records.map((each: { record: string; items: unknown[] }) => [each.record, each.items]),
      );
    }
  };
  // the register and the insurer hear of an appointment after it was decreed
  await world.until(async () => {
    await look();
    const [registered] = found.g2g?.['civil-servant'] ?? [];
    const [fact] = found.g2c?.['employment-facts'] ?? [];
    const isAppointed =
      JSON.stringify(registered)?.includes('"permanent"') && JSON.stringify(fact)?.includes('"based":true');
    return isAppointed && (found.g2g?.company ?? []).length > 0;
  });
  expect(Object.keys(found)).toEqual([...services]);
  expect(found.g2g?.['person-record']).toMatchObject([{ name: { value: 'Endah Purwanti' } }]);
  expect(found.g2c?.['tax-bill']).toMatchObject([{ payer: person, status: 'issued' }]);
  expect(found.g2c?.['person-copy']).toMatchObject([{ address: { value: pemuda } }]);
  expect(found.g2b?.mandate).toMatchObject([{ person }]);
  expect(found.g2g?.['civil-servant']).toMatchObject([
    { id: employee, person, attributes: { rank: { value: 'III/a' } } },
  ]);
  expect(found.g2g?.company).toMatchObject([{ person, company: paths.company.slice(14), current: true }]);
  expect(found.g2c?.['employment-facts']).toMatchObject([{ person, agency: 'bkpsdm-33.74', rank: 'III/a' }]);
  expect(found.g2e?.employee).toMatchObject([{ id: employee, person, employeeRef }]);
  expect(found.g2e?.decree).toMatchObject([
    { kind: 'appointment', code: expect.any(String), number: expect.any(String) },
  ]);
  expect(JSON.stringify(found.g2e?.decree)).not.toContain('pdf');
  expect(found.g2e?.delegation).toMatchObject([{ id: delegation, deputy: employeeRef }]);
  expect(found.g2e?.['person-copy']).toMatchObject([{ name: { value: 'Endah Purwanti' } }, { person }]);
  expect(found.g2g?.evidence?.length).toBeGreaterThan(0);
});

test('whom a breach is about is found in the evidence of all services, and everybody is told', async () => {
  const { person, citizen, paths } = await live();
  await get('g2c', taxOfficer, paths.bill);
  const nobody = await live();
  await get('g2c', taxOfficer, nobody.paths.bill);
  // one wants no messages and has everything restricted; of the other there is no address
  const wish = (who: { person: string; citizen: string }, contact: object) =>
    world.done('g2g', who.citizen, 'PUT', `/v1/persons/${who.person}/contact`, contact, { 'if-match': '"1"' });
  const silent = { channel: 'none', language: 'id' };
  await wish({ person, citizen }, { ...silent, email: 'endah.purwanti@warga.example' });
  await wish(nobody, silent);
  await world.reached(citizen, (await ask(citizen, { right: 'restrict' })).id, 'completed');
  const readings = world.database('g2c').collection('evidence');
  const reading = await readings.findOne({ person, actor: /^officer:bapenda-33\.74/ });
  const to = new Date().toISOString();
  const span = { from: new Date(Date.now() - 3_600_000).toISOString(), to, actor: reading?.actor };
  const guardian = 'officer:dukcapil-33.74/198503302010011009/data-protection';
  const report = { kind: 'unauthorised-access', discoveredAt: to, ...span };
  const { id, dueAt } = await world.done('g2g', guardian, 'POST', '/v1/breaches', report);
  expect(Date.parse(dueAt) - Date.parse(to)).toBe(72 * 3_600_000);
  const path = `/v1/breaches/${id}`;
  const reached = (status: string) =>
    world.until(async () => {
      const { body } = await get('g2g', guardian, path);
      return body.status === status && body;
    });
  const assessed = await reached('assessed');
  const affected = new Set(await readings.distinct('person', { actor: span.actor, at: { $lt: new Date(to) } }));
  expect(assessed.found).toContainEqual({ service: 'g2c', persons: affected.size });
  await world.until(async () => (await get('g2g', guardian, path)).body.notices.recorded === affected.size);
  await world.done('g2g', guardian, 'POST', `${path}/notices`);
  expect(await world.call('g2g', guardian, 'POST', `${path}/closure`)).toMatchObject({
    body: { code: 'breach.not-notified' },
  });
  await world.done('g2g', guardian, 'POST', `${path}/authority`, { reference: 'B-12/PDP/2026' });
  const settled = await world.until(async () => {
    const { notices } = (await get('g2g', guardian, path)).body;
    return notices.delivered + notices.notReached === affected.size && notices;
  });
  expect(settled.delivered).toBeGreaterThan(0);
  // whom no message reached has not been told
  const noticeOf = async (whom: string) =>
    (await get('g2g', guardian, `${path}/notices?limit=100`)).body.items.find(
      (each: { person: string }) => each.person === whom,
    );
  expect(await noticeOf(nobody.person)).toMatchObject({ status: 'not-reached', outcome: 'no-address' });
  expect((await get('g2g', guardian, path)).body.status).toBe('notifying');
  expect(await world.call('g2g', guardian, 'POST', `${path}/closure`)).toMatchObject({
    body: { code: 'breach.not-notified' },
  });
  const letter = { means: 'letter', reference: 'B-15/PDP/2026', person: nobody.person };
  await world.done('g2g', guardian, 'POST', `${path}/other-notices`, letter);
  await world.until(async () => (await noticeOf(nobody.person)).status === 'told-otherwise');
  const stranger = { ...letter, person: `p${'a'.repeat(26)}` };
  expect(await world.call('g2g', guardian, 'POST', `${path}/other-notices`, stranger)).toMatchObject({
    status: 404,
    body: { code: 'breach.notice-not-found' },
  });
  const publicNotice = { means: 'public-notice', reference: 'PENG-3/2026' };
  const { body: all } = await world.call('g2g', guardian, 'POST', `${path}/other-notices`, publicNotice);
  expect(all).toMatchObject({ id });
  await reached('notified');
  const { items } = (await get('g2g', guardian, `${path}/notices?limit=100`)).body;
  expect(items).toContainEqual(
    expect.objectContaining({ person, status: 'delivered', services: expect.arrayContaining(['g2c']) }),
  );
  const told = (await get('g2c', citizen, '/v1/me/notifications')).body.items;
  expect(told).toContainEqual(expect.objectContaining({ template: 'breach-notice.issued', status: 'delivered' }));
  await world.done('g2g', guardian, 'POST', `${path}/closure`);
  expect((await get('g2g', guardian, path)).body.status).toBe('closed');
});
