import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CitizenWorld, startCitizenWorld } from './citizen.world.ts';

const landTax = {
  id: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan',
  en: 'Rural and urban land and building tax',
};
const soon = { timeout: 60_000 };
let world: CitizenWorld;
beforeAll(async () => {
  world = await startCitizenWorld();
});
afterAll(() => world?.stop());

const subjectsTo = (to: string) => world.mail.mails({ to }).map(({ subject }) => subject);
const mine = async (nik: string, headers = {}) =>
  (await world.call(`citizen:${nik}`, 'GET', '/v1/me/notifications', { headers })).body.items;

describe('a citizen', () => {
  const nik = '3374014107900001';
  const email = 'siti@kota.example';

  it('is told of a bill and of its payment once each, though every event arrives twice', async () => {
    const person = await world.enrol(nik, { channel: 'email', language: 'id', email });
    const bill = await world.issue(nik);
    await expect.poll(() => subjectsTo(email), soon).toEqual([`Tagihan ${landTax.id} 2026`]);
    await world.pay(bill);
    await expect.poll(() => subjectsTo(email), soon).toHaveLength(2);

    await world.handled('g2c.notification', 'deliver');
    await world.replay('g2c.tax-bill');
    await world.handled('g2c.tax-bill', 'notify');
    await world.replay('g2c.notification');
    await world.handled('g2c.notification', 'deliver');
    expect(subjectsTo(email)).toEqual([`Tagihan ${landTax.id} 2026`, `Pembayaran ${landTax.id} 2026 diterima`]);

    const [, paid] = world.mail.mails({ to: email });
    expect(paid?.text).toContain('sebesar Rp\u00a0350.000 telah diterima');
    expect(paid?.html).toContain('<html lang="id">');
    expect(paid?.headers).toMatchObject({
      'auto-submitted': 'auto-generated',
      'list-id': '<notification.simpul.example>',
    });
    const [newest, oldest] = await mine(nik);
    expect(paid?.messageId).toBe(`${newest.id}@simpul.example`);
    expect(JSON.stringify([newest, oldest])).not.toContain(person);
  });

  it('sees what was sent, newest first, in the language asked for', async () => {
    expect(await mine(nik)).toMatchObject([
      {
        subject: `Payment for ${landTax.en} 2026 received`,
        status: 'delivered',
        channel: 'email',
        about: { type: 'tax-bill' },
      },
      { subject: `Bill for ${landTax.en} 2026`, status: 'delivered' },
    ]);
    const [{ subject }] = await mine(nik, { 'accept-language': 'id' });
    expect(subject).toBe(`Pembayaran ${landTax.id} 2026 diterima`);
  });

  it('pages through it, and sees nothing of others', async () => {
    const page = (query: string) => world.call(`citizen:${nik}`, 'GET', `/v1/me/notifications?${query}`);
    const first = (await page('limit=1')).body;
    const second = (await page(`limit=1&cursor=${first.next}`)).body;
    expect([first, second].map(({ items }) => items[0].template)).toEqual(['tax-bill.paid', 'tax-bill.issued']);
    expect(second.next).toBeUndefined();
    expect(await mine('3374021508850002')).toEqual([]);
    expect(await page('cursor=nonsense')).toMatchObject({ status: 400, body: { code: 'request.bad-cursor' } });
    expect(await page('person=x')).toMatchObject({ status: 400, body: { code: 'request.invalid' } });
    const officer = 'officer:bapenda-33.74/198503302010011002';
    expect(await world.call(officer, 'GET', '/v1/me/notifications')).toMatchObject({ status: 403 });
  });

  it('gets the mail that a register out of order kept back', async () => {
    await world.register?.kill('SIGTERM', { stayDown: true });
    const bill = await world.issue(nik);
    await world.handled('g2c.tax-bill', 'notify');
    await expect.poll(async () => (await mine(nik))[0].about.id, soon).toBe(bill.id);
    await world.handled('g2c.notification', 'deliver');
    expect((await mine(nik))[0].status).toBe('requested');
    expect(subjectsTo(email)).toHaveLength(2);
    await world.register?.up();
    await expect.poll(() => subjectsTo(email), soon).toHaveLength(3);
    await expect.poll(async () => (await mine(nik))[0].status, soon).toBe('delivered');
  });
});

it('somebody not in the register yet is told once they are', async () => {
  const nik = '3374024505880003';
  await world.issue(nik);
  await world.handled('g2c.tax-bill', 'notify');
  await expect.poll(() => mine(nik), soon).toMatchObject([{ status: 'requested' }]);
  await world.handled('g2c.notification', 'deliver');
  await world.enrol(nik, { channel: 'email', language: 'en', email: 'dewi@kota.example' });
  await expect.poll(() => subjectsTo('dewi@kota.example'), soon).toEqual([`Bill for ${landTax.en} 2026`]);
});

it('somebody who wants texts gets a text, under an id that stays the same', async () => {
  const nik = '3374031701850004';
  await world.enrol(nik, { channel: 'text', language: 'id', phone: '+6281234567890' });
  await world.issue(nik);
  await expect.poll(() => world.mail.texts({ to: '+6281234567890' }), soon).toHaveLength(1);
  await expect.poll(() => mine(nik), soon).toMatchObject([{ status: 'delivered', channel: 'text' }]);
  const [text] = world.mail.texts({ to: '+6281234567890' });
  expect(text?.id).toBe((await mine(nik))[0].id);
  expect(text?.body.text).toContain(`Tagihan ${landTax.id} 2026 sebesar Rp\u00a0350.000 telah terbit.`);
});

it('somebody who wants no messages gets none, and that is said', async () => {
  const nik = '3374044403910005';
  await world.enrol(nik, { channel: 'none', language: 'id', email: 'rina@kota.example' });
  await world.issue(nik);
  await expect.poll(() => mine(nik), soon).toMatchObject([{ status: 'suppressed', reason: 'not-wanted' }]);
  expect(world.mail.mails({ to: 'rina@kota.example' })).toEqual([]);
});

it('a mail server out of order delays mail and loses none', async () => {
  const nik = '3374051512890006';
  await world.enrol(nik, { channel: 'email', language: 'en', email: 'agus@kota.example' });
  world.postOffice.close();
  await world.issue(nik);
  await world.handled('g2c.tax-bill', 'notify');
  await expect.poll(() => mine(nik), soon).toMatchObject([{ status: 'requested' }]);
  await world.handled('g2c.notification', 'deliver');
  expect(subjectsTo('agus@kota.example')).toEqual([]);
  world.postOffice.open();
  await expect.poll(() => subjectsTo('agus@kota.example'), soon).toEqual([`Bill for ${landTax.en} 2026`]);
});

it('an address that the mail server refuses for good is not tried again, and that is said', async () => {
  const nik = '3374066106870007';
  await world.enrol(nik, { channel: 'email', language: 'id', email: 'nobody@kota.example' });
  await world.issue(nik);
  const failed = { status: 'failed', channel: 'email', reason: 'address-refused' };
  await expect.poll(() => mine(nik), soon).toMatchObject([failed]);
});

it('no e-mail address, telephone number, name or NIK is stored, published or logged by g2c', async () => {
  const remembered = await world.remembered();
  expect(remembered).toContain('address-refused');
  expect(remembered).not.toMatch(/kota\.example|6281234567890|Siti Aminah|3374014107900001|3374031701850004/);
});
