import { afterAll, beforeAll, expect, test } from 'vitest';
import { employ } from './erasure.employee.ts';
import { movesIn } from './erasure.moves.ts';
import { type ErasureWorld, hrOfficer, pemuda, registrar, startErasureWorld, taxOfficer } from './erasure.world.ts';

let world: ErasureWorld;
beforeAll(async () => {
  world = await startErasureWorld();
});
afterAll(() => world?.stop());

const { ask, get, live } = movesIn(() => world);

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
  expect(Object.keys(found)).toEqual(['g2c', 'g2b', 'g2g', 'g2e']);
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
