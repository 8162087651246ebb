import { randomUUID } from 'node:crypto';
import { employeeHired } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officers } from './citizen.world.ts';
import { codeOf, everything, outcome, type PartnerWorld, startPartnerWorld, within } from './partner.world.ts';

const soon = { timeout: 60_000, interval: 100 };
const replicas = [0, 1];
let world: PartnerWorld;
beforeAll(async () => {
  world = await startPartnerWorld();
});
afterAll(() => world?.stop());

/** The status of a partner's request for its citizen's bills. */
const bills = async (partner: { who: string }, consent?: string, replica = 0) =>
  outcome(await world.act(partner, 'GET', '/v1/tax-bills', { ...(consent && { consent }), replica }));
const decide = (partner: { id: string }, what: string, body?: object) =>
  world.call(officers.komdigi, 'POST', `/v1/service-partners/${partner.id}/${what}`, { ...(body && { body }) });
const typesOf = async (topic: string, subject: string) =>
  (await world.told(topic)).filter((each) => each.subject === subject).map(({ type }) => type.split('.')[2]);

describe('partners', () => {
  test('are accredited by the central agency with that duty alone', async () => {
    const body = { partner: 'mitra-gelap', name: 'PT Gelap', services: everything, legalBasis: 'PP 71/2019' };
    const others = [
      officers.bapenda.replace('tax-officer', 'partner-accreditation'),
      officers.bapenda,
      officers.operator,
    ];
    const answers = await Promise.all(others.map((who) => world.accredit(body, who)));
    expect(answers.map(codeOf)).toEqual(['service-partner.not-competent', 'auth.forbidden', 'auth.forbidden']);
    expect(codeOf(await world.accredit(body, 'officer:kemenhan/198503302010011009/partner-accreditation'))).toBe(
      'service-partner.agency-unknown',
    );
    expect((await fetch(`${world.urls[0]}/v1/service-partners/mitra-gelap`)).status).toBe(404);
  });

  test('are there for anybody to see, by name and by service', async () => {
    const { who: _, ...partner } = await world.partner(['tax-bill-code']);
    const shown = await fetch(`${world.urls[1]}/v1/service-partners/${partner.id}`);
    expect(await shown.json()).toEqual(partner);
    const listed = await fetch(`${world.urls[0]}/v1/service-partners?service=tax-bill-code&limit=100`);
    const { items } = (await listed.json()) as { items: { name: string }[] };
    const names = items.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([partner.name, 'PT Mitra Awal']));
    expect(names).toEqual(names.toSorted());
    const others = await fetch(`${world.urls[0]}/v1/service-partners?service=health-card-reading&limit=100`);
    expect(JSON.stringify(await others.json())).not.toContain(partner.id);
  });

  test('are suspended from the next request on, reinstated, and revoked for good, on every replica', async () => {
    const [citizen, partner] = [await world.citizen(), await world.partner()];
    const { id: consent } = await world.consent(citizen, partner);
    const seen = () => Promise.all(replicas.map((replica) => bills(partner, consent, replica)));
    expect(await seen()).toEqual([
      [200, undefined],
      [200, undefined],
    ]);

    expect(await decide(partner, 'suspension', { reason: 'complaints' })).toMatchObject({ status: 200 });
    const suspended = [403, 'acting.partner-suspended'];
    expect(await seen()).toEqual([suspended, suspended]);
    const body = { partner: partner.id, services: everything, expiresAt: within(60_000) };
    const refused = await world.call(citizen.who, 'POST', '/v1/consents', { body });
    expect(codeOf(refused)).toBe('consent.partner-suspended');

    expect(await decide(partner, 'reinstatement')).toMatchObject({ status: 200, body: { status: 'accredited' } });
    expect(await seen()).toEqual([
      [200, undefined],
      [200, undefined],
    ]);

    await decide(partner, 'revocation', { reason: 'terms-broken' });
    const ended = [403, 'acting.partner-not-accredited'];
    expect(await seen()).toEqual([ended, ended]);
    const again = { partner: partner.id, name: partner.name, services: everything, legalBasis: partner.legalBasis };
    expect(codeOf(await world.accredit(again))).toBe('service-partner.is-revoked');
    expect(codeOf(await world.call(citizen.who, 'POST', '/v1/consents', { body }))).toBe('consent.partner-unknown');
    const life = ['accredited', 'suspended', 'reinstated', 'revoked'];
    await expect.poll(() => typesOf('g2c.service-partner', partner.id), soon).toEqual(life);
  });

  test('lose what they are accredited for no more, whatever was consented to', async () => {
    const [citizen, partner] = [await world.citizen(), await world.partner()];
    const { id: consent } = await world.consent(citizen, partner);
    const { name, legalBasis } = partner;
    await world.accredit({ partner: partner.id, name, services: ['tax-bill-code'], legalBasis });
    expect(await bills(partner, consent)).toEqual([403, 'acting.partner-not-accredited']);
  });
});

describe('a citizen', () => {
  test('consents to what a partner offers, and sees their own consents alone', async () => {
    const [citizen, other] = [await world.citizen(), await world.citizen()];
    const partner = await world.partner(['tax-bill-reading']);
    const terms = { partner: partner.id, services: ['tax-bill-reading'], expiresAt: within(60_000) };
    const give = (change: object) => world.call(citizen.who, 'POST', '/v1/consents', { body: { ...terms, ...change } });
    expect(codeOf(await give({ partner: 'mitra-tiada' }))).toBe('consent.partner-unknown');
    expect(codeOf(await give({ services: ['tax-bill-code'] }))).toBe('consent.service-not-offered');
    expect(codeOf(await give({ expiresAt: within(-1) }))).toBe('consent.expiry-in-past');
    expect(codeOf(await give({ expiresAt: within(400 * 24 * 3_600_000) }))).toBe('consent.too-long');
    const given = await world.consent(citizen, partner, { services: ['tax-bill-reading'] });

    const list = async (who: string) => (await world.call(who, 'GET', '/v1/consents')).body.items;
    expect(await list(citizen.who)).toEqual([given]);
    expect(await list(partner.who)).toEqual([given]);
    expect(await list(other.who)).toEqual([]);
    expect(await list((await world.partner()).who)).toEqual([]);

    const look = async (who: string, id: string, method = 'GET', rest = '') => {
      const { status, body } = await world.call(who, method, `/v1/consents/${id}${rest}`);
      return { status, code: body.code, detail: body.detail };
    };
    const unknown = `${given.id.slice(0, -4)}aaaa`;
    expect(await look(other.who, given.id)).toEqual(await look(other.who, unknown));
    expect(await look('partner:mitra-awal', given.id)).toEqual(await look('partner:mitra-awal', unknown));
    expect(await look(other.who, given.id, 'POST', '/revocation')).toEqual(
      await look(other.who, unknown, 'POST', '/revocation'),
    );
    expect(await look(other.who, unknown)).toMatchObject({ status: 404, code: 'consent.not-found' });
    expect((await world.call(citizen.who, 'GET', `/v1/consents/${given.id}`)).body).toEqual(given);
  });

  test('is told of what they consented to, what was done by it, and that it is over', async () => {
    const email = 'citizen@kota.example';
    const citizen = await world.citizen({ channel: 'email', language: 'id', email });
    const partner = await world.partner();
    const consent = await world.consent(citizen, partner, { services: ['tax-bill-code', 'tax-bill-reading'] });
    const bill = await world.expiredBill(citizen);
    const asked = { consent: consent.id };
    expect(await world.act(partner, 'POST', `/v1/tax-bills/${bill.id}/billing-codes`, asked)).toMatchObject({
      status: 201,
    });
    await world.revoke(citizen, consent);
    const entries = async () => (await world.call(citizen.who, 'GET', '/v1/me/services?limit=100')).body.items;
    const kinds = async () => (await entries()).map(({ kind }: { kind: string }) => kind);
    const told = ['consent.given', 'tax-bill.code-reissued-by-partner', 'consent.revoked'];
    await expect.poll(kinds, soon).toEqual(expect.arrayContaining(told));
    const subjects = () => world.mail.mails({ to: email }).map(({ subject }) => subject);
    await expect
      .poll(subjects, soon)
      .toEqual(
        expect.arrayContaining([
          `Persetujuan diberikan kepada mitra ${partner.id}`,
          expect.stringContaining(`diminta oleh mitra ${partner.id}`),
          `Persetujuan kepada mitra ${partner.id} dicabut`,
        ]),
      );
    const [given] = world.mail.mails({ to: email }).filter(({ text }) => text.includes('bertindak atas nama Anda'));
    expect(given?.text).toContain('meminta kode billing baru, melihat tagihan pajak');
  });
});

describe('a partner who acts', () => {
  test('sees the bills of who consented and of nobody else, without their address, and leaves evidence', async () => {
    const [citizen, other, partner] = [await world.citizen(), await world.citizen(), await world.partner()];
    const [bill, others] = [await world.issue(citizen.nik), await world.issue(other.nik)];
    const { id: consent } = await world.consent(citizen, partner, { services: ['tax-bill-reading'] });
    const own = async () => (await world.call(citizen.who, 'GET', `/v1/tax-bills/${bill.id}`)).body;
    await expect.poll(async () => (await own()).billingAddress, soon).toBeDefined();

    const { body } = await world.act(partner, 'GET', '/v1/tax-bills', { consent, replica: 1 });
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual([bill.id]);
    const one = (id: string) => world.act(partner, 'GET', `/v1/tax-bills/${id}`, { consent });
    const { billingAddress: _, ...shown } = await own();
    expect((await one(bill.id)).body).toEqual(shown);
    expect(outcome(await one(others.id))).toEqual([404, 'tax-bill.not-found']);

    const reading = {
      actor: partner.who,
      fields: ['taxBill'],
      ground: 'UU 27/2022 Pasal 20 ayat (2) huruf a',
      consent,
    };
    const left = await world.evidence(citizen.person);
    expect(left.filter(({ actor }) => actor === partner.who)).toEqual([
      { ...reading, person: citizen.person },
      { ...reading, person: citizen.person },
    ]);
    expect((await world.evidence(other.person)).filter(({ actor }) => actor === partner.who)).toEqual([]);
  });

  test('has to name a consent, and learns nothing of those of others', async () => {
    const [citizen, partner, rival] = [await world.citizen(), await world.partner(), await world.partner()];
    const theirs = await world.consent(citizen, rival);
    expect(await bills(partner)).toEqual([400, 'acting.consent-missing']);
    expect(await bills(partner, 'nonsense')).toEqual([400, 'request.invalid']);
    const refusal = async (consent: string) => {
      const { status, body } = await world.act(partner, 'GET', '/v1/tax-bills', { consent });
      return { ...body, status, instance: undefined };
    };
    const unknown = await refusal('aaaaaaaaaaaaaaaaaaaaaaaaaa');
    expect(unknown).toMatchObject({ status: 403, code: 'acting.consent-unknown' });
    expect(await refusal(theirs.id)).toEqual(unknown);
    await world.revoke(citizen, theirs);
    expect(await refusal(theirs.id)).toEqual(unknown);
    expect(await bills({ who: 'partner:mitra-tiada' }, theirs.id)).toEqual([403, 'acting.partner-not-accredited']);
  });

  test('does what was consented to and nothing else', async () => {
    const [citizen, partner] = [await world.citizen(), await world.partner()];
    const bill = await world.issue(citizen.nik);
    const { id: consent } = await world.consent(citizen, partner, { services: ['tax-bill-reading'] });
    const registration = { familyCard: '3374010107150001', birthDate: '1990-07-01', segment: 'pbpu', class: '3' };
    const answers = await Promise.all([
      world.act(partner, 'GET', `/v1/tax-bills/${bill.id}`, { consent }),
      world.act(partner, 'POST', `/v1/tax-bills/${bill.id}/billing-codes`, { consent }),
      world.act(partner, 'POST', '/v1/health-cards', { consent, body: registration }),
      world.act(partner, 'GET', '/v1/health-cards', { consent }),
      world.act(partner, 'GET', '/v1/contribution-bills', { consent }),
    ]);
    const refused = [403, 'acting.other-service'];
    expect(answers.map(outcome)).toEqual([[200, undefined], refused, refused, refused, refused]);
    const never = ['/v1/me/services', '/v1/me/notifications'].map((path) =>
      world.act(partner, 'GET', path, { consent }),
    );
    expect((await Promise.all(never)).map(codeOf)).toEqual(['auth.forbidden', 'auth.forbidden']);
    expect((await world.call(citizen.who, 'GET', '/v1/health-cards')).body.items).toEqual([]);
  });

  test('registers a citizen for a health card; the event says who did it, and the household is not shown', async () => {
    const [citizen, spouse, partner] = [await world.citizen(), await world.citizen(), await world.partner()];
    const { id: consent } = await world.consent(citizen, partner);
    const body = { familyCard: '3374010107150001', birthDate: '1990-07-01', segment: 'pbpu', class: '3' };
    const registered = await world.act(partner, 'POST', '/v1/health-cards', { consent, body });
    expect(registered).toMatchObject({ status: 201, body: { person: citizen.person, status: 'registered' } });
    const { id } = registered.body;
    const card = async () => (await world.act(partner, 'GET', `/v1/health-cards/${id}`, { consent })).body;
    await expect.poll(async () => (await card()).status, soon).toBe('active');
    expect((await card()).number).toMatch(/^000\d{10}$/);

    const member = { nik: spouse.nik, birthDate: '1990-07-01', relation: 'spouse' };
    const added = await world.call(citizen.who, 'POST', `/v1/health-cards/${id}/members`, { body: member });
    const seen = async (who: { who: string }, by: object) =>
      (await world.act(who, 'GET', '/v1/health-cards', by)).body.items;
    expect(await seen(citizen, {})).toHaveLength(2);
    expect((await seen(partner, { consent })).map(({ person }: { person: string }) => person)).toEqual([
      citizen.person,
    ]);
    expect(outcome(await world.act(partner, 'GET', `/v1/health-cards/${added.body.id}`, { consent }))).toEqual([
      404,
      'health-card.not-found',
    ]);

    const due = async () => (await world.act(partner, 'GET', '/v1/contribution-bills', { consent })).body.items;
    await expect.poll(async () => (await due()).length, soon).toBe(1);
    const [bill] = await due();
    const replaced = await world.act(partner, 'POST', `/v1/contribution-bills/${bill.id}/virtual-accounts`, {
      consent,
    });
    expect(outcome(replaced)).toEqual([409, 'contribution-bill.code-still-valid']);

    const [told] = (await world.told('g2c.health-card')).filter(({ subject }) => subject === id);
    expect(told).toMatchObject({ data: { person: citizen.person, by: { partner: partner.id, consent } } });
    const ground = expect.stringMatching(/huruf a$/);
    expect(await world.evidence(citizen.person)).toEqual(
      expect.arrayContaining([
        { actor: partner.who, person: citizen.person, fields: ['healthCard'], ground, consent },
        { actor: partner.who, person: citizen.person, fields: ['contributionBill'], ground, consent },
      ]),
    );
    expect((await world.evidence(spouse.person)).filter(({ actor }) => actor === partner.who)).toEqual([]);
  });

  test('is not told where somebody works whom it registers', async () => {
    const [citizen, partner] = [await world.citizen(), await world.partner()];
    const { id: consent } = await world.consent(citizen, partner, { services: ['health-card-registration'] });
    await world.tell(employeeHired, randomUUID(), 1, { ...employeeHired.example, person: citizen.person });
    await world.handled('g2e.employee', 'health-card-employment');
    const body = { familyCard: '3374010107150001', birthDate: '1990-07-01', segment: 'pbpu', class: '3' };
    const registered = await world.act(partner, 'POST', '/v1/health-cards', { consent, body });
    expect(registered.body).toMatchObject({ status: 'registered', segment: 'pbpu' });
    expect(registered.body.employment).toBeUndefined();
    const own = async () => (await world.call(citizen.who, 'GET', '/v1/health-cards')).body.items[0];
    await expect.poll(async () => (await own()).segment, soon).toBe('ppu-pn');
  });

  test('gives one command one consent: a key is not used again with another, nor after the consent is over', async () => {
    const [citizen, partner] = [await world.citizen(), await world.partner()];
    const [first, second] = [await world.consent(citizen, partner), await world.consent(citizen, partner)];
    const bill = await world.expiredBill(citizen);
    const key = randomUUID();
    const replace = (consent: string, replica = 0) =>
      world.act(partner, 'POST', `/v1/tax-bills/${bill.id}/billing-codes`, { consent, key, replica });
    const replaced = await replace(first.id);
    expect(replaced).toMatchObject({ status: 201, body: { codeIssue: 2 } });
    expect((await replace(first.id, 1)).body).toEqual(replaced.body);
    expect(outcome(await replace(second.id))).toEqual([422, 'request.key-reused']);
    await world.revoke(citizen, first);
    expect(outcome(await replace(first.id))).toEqual([403, 'acting.consent-revoked']);
  });
});

describe('a consent', () => {
  test('that is revoked on one replica lets in no further request on any', async () => {
    const [citizen, partner] = [await world.citizen(), await world.partner()];
    for (const replica of replicas) {
      const consent = await world.consent(citizen, partner);
      expect(await bills(partner, consent.id, 1 - replica)).toEqual([200, undefined]);
      expect(await world.revoke(citizen, consent, replica)).toMatchObject({ status: 200, body: { status: 'revoked' } });
      for (const other of replicas)
        expect(await bills(partner, consent.id, other)).toEqual([403, 'acting.consent-revoked']);
    }
  });

  test('that is revoked while its partner acts: each act is done or refused, and none is begun after the answer', async () => {
    const [citizen, partner] = [await world.citizen(), await world.partner()];
    const consent = await world.consent(citizen, partner);
    const expired = await Promise.all(Array.from({ length: 12 }, () => world.expiredBill(citizen)));
    const ids = expired.map(({ id }) => id);
    const act = (bill: string, replica: number) =>
      world.act(partner, 'POST', `/v1/tax-bills/${bill}/billing-codes`, { consent: consent.id, replica });
    const [early, late] = [ids.slice(0, 8), ids.slice(8)];
    const racing = early.map((bill, index) => act(bill, index % 2));
    await Promise.any(racing);
    const revoked = await world.revoke(citizen, consent, 1);
    const after = await Promise.all(late.map((bill, index) => act(bill, index % 2)));
    const raced = await Promise.all(racing);

    expect(revoked.status).toBe(200);
    expect(after.map(outcome)).toEqual(late.map(() => [403, 'acting.consent-revoked']));
    for (const answer of raced)
      expect([
        [201, undefined],
        [403, 'acting.consent-revoked'],
      ]).toContainEqual(outcome(answer));
    const done = early.filter((_, index) => raced[index]?.status === 201);
    expect(done.length).toBeGreaterThan(0);
    const changed = async () => {
      const told = (await world.told('g2c.tax-bill')).filter(({ data }) => data.by?.consent === consent.id);
      return told.map(({ subject }) => subject).toSorted();
    };
    await expect.poll(changed, soon).toEqual(done.toSorted());
    const issues = await Promise.all(
      ids.map(async (id) => (await world.call(citizen.who, 'GET', `/v1/tax-bills/${id}`)).body.codeIssue),
    );
    expect(issues).toEqual(ids.map((id) => (done.includes(id) ? 2 : 1)));
  });

  test('expires by the clock, and that is recorded', async () => {
    const [citizen, partner] = [await world.citizen(), await world.partner()];
    const consent = await world.consent(citizen, partner, { expiresAt: within(1_500) });
    await expect.poll(() => bills(partner, consent.id), soon).toEqual([403, 'acting.consent-expired']);
    expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(consent.expiresAt));
    const status = async () => (await world.call(citizen.who, 'GET', `/v1/consents/${consent.id}`)).body.status;
    await expect.poll(status, soon).toBe('expired');
    await expect.poll(() => typesOf('g2c.consent', consent.id), soon).toEqual(['given', 'expired']);
    expect(await world.revoke(citizen, consent)).toMatchObject({ status: 200, body: { status: 'expired' } });
  });
});

test('no NIK, name or family card is stored, published or logged', async () => {
  const remembered = await world.remembered();
  expect(remembered).toContain('tax-bill-reading');
  expect(remembered).not.toMatch(/3374014107900\d{3}|Siti Aminah|3374010107150001/);
});
