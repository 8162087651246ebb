import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type AddressWorld, startAddressWorld } from './address.world.ts';

const soon = { timeout: 60_000, interval: 100 };
const pemuda = { region: '33.74.01.1001', line: 'Jl. Pemuda 148, RT 02/RW 05' };
const gajahMada = { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' };
const pandanaran = { region: '33.74.01.1003', line: 'Jl. Pandanaran 77' };
const imamBonjol = { region: '33.74.01.1004', line: 'Jl. Imam Bonjol 12' };

let world: AddressWorld;
beforeAll(async () => {
  world = await startAddressWorld();
});
afterAll(() => world?.stop());

const everywhere = (address: object) => ({ bill: address, officersBill: address, company: address, employee: address });

test('an address told once is the one on the bill, of the company and of the employee', async () => {
  const siti = await world.live('3374014107900001', pemuda);
  await expect.poll(() => siti.addresses(), soon).toEqual(everywhere(pemuda));
  const before = await siti.showBill();

  await siti.move(gajahMada);
  await expect.poll(() => siti.addresses(), soon).toEqual(everywhere(gajahMada));

  // the bill itself has not changed: whoever may change it needs no new ETag, whoever shows it does
  const after = await siti.showBill();
  expect(after.bill).toEqual({ ...before.bill, billingAddress: gajahMada });
  expect([before.etag, after.etag]).toEqual(['"1.1"', '"1.2"']);
  expect((await siti.showBill({ 'if-none-match': '"1.1"', 'cache-control': 'max-age=0' })).status).toBe(200);

  // each service read it on its grant, once for each version it keeps
  for (const service of ['g2c', 'g2b', 'g2e'] as const) {
    const readings = (await world.evidence('g2g', siti.person)).filter(({ actor }) => actor === `service:${service}`);
    expect(readings.length).toBeGreaterThanOrEqual(2);
    for (const reading of readings) expect(reading).toMatchObject({ grant: expect.any(String) });
  }
  // and the officers who were shown it, or what it is on, are on record where they asked
  for (const [service, agency, fields] of [
    ['g2c', 'bapenda-33.74', ['address']],
    ['g2c', 'bapenda-33.74', ['taxBill']],
    ['g2e', 'bkpsdm-33.74', ['name', 'address']],
  ] as const) {
    const actor = expect.stringContaining(`officer:${agency}/`);
    expect(await world.evidence(service, siti.person)).toContainEqual(expect.objectContaining({ actor, fields }));
  }
  await world.topics.read();
  expect(
    world.topics
      .messages()
      .map(({ value }) => String(value))
      .join('\n'),
  ).not.toMatch(/Pemuda|Gajah Mada/);
});

test('while nobody reaches the register the old address stands, and no change is lost', async () => {
  const budi = await world.live('3374021508850002', pemuda);
  await expect.poll(() => budi.addresses(), soon).toEqual(everywhere(pemuda));

  world.toRegister.refuse();
  await budi.move(gajahMada);
  await budi.move(pandanaran);
  const wati = await world.enrol('3374045203880004', imamBonjol);
  const bill = await world.issue(wati.nik);
  for (const service of ['g2c', 'g2b', 'g2e'] as const) {
    await vi.waitUntil(async () => (await world.parked(service, budi.person)) === 'not-yet', soon);
  }
  await vi.waitUntil(async () => (await world.parked('g2c', bill)) === 'not-yet', soon);
  expect(await budi.addresses()).toEqual(everywhere(pemuda));
  expect(await world.billingAddress(wati.nik, bill)).toBeUndefined();

  world.toRegister.heal();
  await expect.poll(() => budi.addresses(), soon).toEqual(everywhere(pandanaran));
  await expect.poll(() => world.billingAddress(wati.nik, bill), soon).toEqual(imamBonjol);
  for (const service of ['g2c', 'g2b', 'g2e'] as const) {
    await vi.waitUntil(async () => (await world.parked(service, budi.person)) === undefined, soon);
  }
});

test('a service whose grant was revoked learns no new address until it has one again; the others do', async () => {
  const tono = await world.live('3374031011770003', pemuda);
  await expect.poll(() => tono.addresses(), soon).toEqual(everywhere(pemuda));

  const giveBack = await world.revokeGrant('service:g2b');
  await tono.move(gajahMada);
  await expect.poll(() => tono.addresses(), soon).toEqual({ ...everywhere(gajahMada), company: pemuda });
  await vi.waitUntil(async () => (await world.parked('g2b', tono.person)) === 'not-yet', soon);

  await giveBack();
  await expect.poll(() => tono.addresses(), soon).toEqual(everywhere(gajahMada));
});
