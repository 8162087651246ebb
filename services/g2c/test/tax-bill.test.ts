import { randomUUID } from 'node:crypto';
import { Partitioners } from 'kafkajs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Answer,
  budisNik,
  incomeTax,
  landTax,
  misfits,
  now,
  type Person,
  references,
  sitisNik,
  startTaxWorld,
  type TaxWorld,
} from './tax-bill.world.ts';

let world: TaxWorld;
beforeAll(async () => {
  world = await startTaxWorld();
});
afterAll(() => world?.stop());

const issued = (who: Person, body: object) => world.issue(who, body);
const pay = (...told: Parameters<TaxWorld['pay']>) => world.pay(...told);

describe('a regional tax', () => {
  test('goes from the officer to the bank to the topic', async () => {
    const bill = await issued('bapenda', landTax);
    expect(bill).toMatchObject({
      status: 'issued',
      kind: 'regional',
      agency: 'bapenda-33.74',
      payer: expect.stringMatching(/^p[a-z2-7]{26}$/),
      code: expect.stringMatching(/^337410\d{12}$/),
      codeIssue: 1,
    });

    const inquiry = await world.call('bank', 'GET', `/v1/billing-codes/${bill.code}`, { replica: 1 });
    expect(inquiry.body).toEqual({
      code: bill.code,
      kind: 'regional',
      taxType: 'pbb-p2',
      taxName: { id: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan', en: 'Rural and urban land and building tax' },
      period: '2026',
      amount: 1_250_000,
      dueDate: '2026-09-30',
      status: 'issued',
      codeExpiresAt: bill.codeExpiresAt,
      payable: true,
    });

    const told = { amount: 1_250_000, ...references(), paidAt: now() };
    const paid = await pay(bill.code, told, { replica: 1 });
    expect(paid.status).toBe(201);
    expect(paid.body).toMatchObject({ status: 'paid', bank: 'bank-jateng', ...told });

    const seen = await world.call('siti', 'GET', `/v1/tax-bills/${bill.id}`);
    expect(seen.body).toEqual({ ...bill, ...told, status: 'paid', bank: 'bank-jateng' });
    expect(seen.headers.get('etag')).toBe('"2"');

    const events = await world.eventsOf(bill.id, 2);
    expect(events.map(({ headers }) => headers.ce_type)).toEqual(['g2c.tax-bill.issued.v1', 'g2c.tax-bill.paid.v1']);
    const { taxType, kind, payer, region, agency, period, amount, code } = bill;
    const facts = { kind, taxType, payer, region, agency, period, amount };
    expect(JSON.parse(events[1]?.text ?? '')).toEqual({ ...facts, code, bank: 'bank-jateng', ...told });
  });

  test('is told in CloudEvents that any Kafka client can read, on the partition its key has', async () => {
    const bill = await issued('bapenda', landTax);
    const partitionOf = Partitioners.DefaultPartitioner();
    const partitionMetadata = Array.from({ length: 16 }, (_, partitionId) => ({
      partitionId,
      partitionErrorCode: 0,
      leader: 1,
      replicas: [1],
      isr: [1],
    }));
    const [event] = await world.eventsOf(bill.id, 1);
    expect(event?.partition).toBe(
      partitionOf({ topic: world.topic, partitionMetadata, message: { key: bill.id, value: '' } }),
    );
    expect(event?.headers).toMatchObject({
      ce_specversion: '1.0',
      ce_id: `g2c:tax-bill:${bill.id}:1.1`,
      ce_type: 'g2c.tax-bill.issued.v1',
      ce_source: expect.any(String),
      ce_time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
      'content-type': 'application/json',
      traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/),
    });
    expect(misfits('g2c.tax-bill.issued.v1', JSON.parse(event?.text ?? ''))).toBeUndefined();
  });
});

describe('a state tax', () => {
  test('has a billing code of the tax directorate and is receipted with an NTPN', async () => {
    const bill = await issued('djp', incomeTax);
    expect(bill).toMatchObject({ kind: 'state', agency: 'djp', code: expect.stringMatching(/^[0-3]\d{14}$/) });
    const { ntb } = references();
    const told = { amount: 300_000, ntb, ntpn: '0A1B2C3D4E5F6G7H', paidAt: now() };
    expect(await pay(bill.code, told)).toMatchObject({ status: 201, body: { ntpn: '0A1B2C3D4E5F6G7H' } });

    const again = await issued('djp', incomeTax);
    const other = { ...told, ntb: references().ntb };
    expect(await pay(again.code, other)).toMatchObject({ status: 409, body: { code: 'tax-bill.reference-used' } });
  });
});

describe('issuing', () => {
  test('under one key makes one bill, with another body 422', async () => {
    const key = randomUUID();
    const [one, two] = await Promise.all(
      [0, 1].map((replica) => world.call('bapenda', 'POST', '/v1/tax-bills', { body: landTax, key, replica })),
    );
    expect([one?.status, two?.status]).toEqual([201, 201]);
    expect(two?.body).toEqual(one?.body);
    expect(one?.headers.get('location')).toBe(`/v1/tax-bills/${one?.body.id}`);
    const other = { body: { ...landTax, amount: 1 }, key };
    const reused = await world.call('bapenda', 'POST', '/v1/tax-bills', other);
    expect([reused.status, reused.body.code]).toEqual([422, 'request.key-reused']);
    expect(await world.eventsOf(one?.body.id, 1)).toHaveLength(1);
  });

  test.each<[Person, string, object, number, string]>([
    ['bapenda', 'of an unknown tax', { taxType: 'window-tax' }, 422, 'tax-bill.unknown-tax-type'],
    ['bapenda', 'in an unknown region', { region: '33.74.99' }, 422, 'tax-bill.unknown-region'],
    ['bapenda', 'for a month', { period: '2026-03' }, 422, 'tax-bill.wrong-period'],
    ['bapenda', 'without the land', { subject: {} }, 422, 'tax-bill.wrong-subject'],
    ['bapenda', 'that expires in the past', { codeExpiresAt: '2026-01-01T00:00:00Z' }, 422, 'tax-bill.wrong-expiry'],
    ['bapenda', 'of state tax', incomeTax, 403, 'tax-bill.not-competent'],
    ['neighbour', 'in another city', {}, 403, 'tax-bill.not-competent'],
    ['province', 'of local tax', {}, 403, 'tax-bill.not-competent'],
    ['djp', 'of local tax', {}, 403, 'tax-bill.not-competent'],
    ['council', 'of any tax', {}, 403, 'tax-bill.not-competent'],
    ['stranger', 'by an agency the directory has not told of', {}, 403, 'tax-bill.agency-unknown'],
    ['siti', 'by a citizen', {}, 403, 'auth.forbidden'],
    ['clerk', 'by an officer who is no tax officer', {}, 403, 'auth.forbidden'],
    ['bapenda', 'of nothing', { amount: 0 }, 400, 'request.invalid'],
    ['bapenda', 'to a wrong NIK', { payer: { nik: '3374013299900001' } }, 400, 'request.invalid'],
  ])('%s cannot issue a bill %s', async (who, _what, change, status, code) => {
    const body = { ...landTax, ...change };
    const answer = await world.call(who, 'POST', '/v1/tax-bills', { body, key: randomUUID() });
    expect(answer).toMatchObject({ status, body: { status, code } });
  });
});

describe('who sees what', () => {
  test("another's bill and one that does not exist are the same to a citizen", async () => {
    const bill = await issued('bapenda', landTax);
    expect(await world.call('siti', 'GET', `/v1/tax-bills/${bill.id}`)).toMatchObject({ status: 200 });
    const others = await world.call('budi', 'GET', `/v1/tax-bills/${bill.id}`);
    const nobodys = await world.call('budi', 'GET', '/v1/tax-bills/aaaaaaaaaaaaaaaaaaaaaaaaaa');
    expect(others).toMatchObject({ status: 404, body: { code: 'tax-bill.not-found' } });
    const { instance: _one, ...told } = others.body;
    const { instance: _other, ...toldOfNone } = nobodys.body;
    expect(told).toEqual(toldOfNone);
    const code = await world.call('budi', 'POST', `/v1/tax-bills/${bill.id}/billing-codes`);
    expect(code).toMatchObject({ status: 404, body: { code: 'tax-bill.not-found' } });
  });

  test('officers see the bills of their region and below, of their kind of tax', async () => {
    const land = await issued('bapenda', landTax);
    const income = await issued('djp', incomeTax);
    const sees = async (who: Person, id: string) => (await world.call(who, 'GET', `/v1/tax-bills/${id}`)).status;
    const seers = ['bapenda', 'province', 'neighbour', 'djp', 'council'] as const;
    expect(await Promise.all(seers.map((who) => sees(who, land.id)))).toEqual([200, 200, 404, 404, 403]);
    expect(await Promise.all(seers.map((who) => sees(who, income.id)))).toEqual([404, 404, 404, 200, 403]);

    const lists = await Promise.all(
      seers.map(async (who) => {
        const { body } = await world.call(who, 'GET', '/v1/tax-bills?limit=100');
        const ids = body.items?.map(({ id }: { id: string }) => id) ?? [];
        return [ids.includes(land.id), ids.includes(income.id)];
      }),
    );
    expect(lists).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, true],
      [false, false],
    ]);
    const neighbours = await world.call('neighbour', 'POST', `/v1/tax-bills/${land.id}/cancellation`, {
      body: { reason: 'duplicate' },
    });
    expect(neighbours).toMatchObject({ status: 404, body: { code: 'tax-bill.not-found' } });
    const provinces = await world.call('province', 'POST', `/v1/tax-bills/${land.id}/cancellation`, {
      body: { reason: 'duplicate' },
    });
    expect(provinces).toMatchObject({ status: 403, body: { code: 'tax-bill.not-competent' } });
  });

  test('officers who are shown somebody’s bill leave evidence: issued, one, in a list, or in the answer to a command', async () => {
    const { payer } = await issued('bapenda', landTax);
    const before = (await world.evidence(payer)).length;
    const { id } = await issued('bapenda', landTax);
    const since = before + 1; // who knew the NIK was told the reference
    expect(await world.evidence(payer)).toHaveLength(since);
    await world.call('siti', 'GET', `/v1/tax-bills/${id}`);
    await world.call('neighbour', 'GET', `/v1/tax-bills/${id}`);
    expect(await world.evidence(payer)).toHaveLength(since);

    await world.call('bapenda', 'GET', `/v1/tax-bills/${id}`);
    await world.call('province', 'GET', '/v1/tax-bills?limit=100');
    await world.call('bapenda', 'POST', `/v1/tax-bills/${id}/cancellation`, { body: { reason: 'duplicate' } });
    const told = (await world.evidence(payer)).slice(since);
    expect(told.map(({ actor }) => actor.split('/')[0])).toEqual([
      'officer:bapenda-33.74',
      'officer:bapenda-33',
      'officer:bapenda-33.74',
    ]);
    for (const each of told)
      expect(each).toMatchObject({ fields: ['taxBill'], ground: expect.stringContaining('UU 27/2022') });
  });

  test('pages follow one another without gap or double, and filters hold', async () => {
    const mine = { ...landTax, payer: { nik: budisNik } };
    const [first, second] = [await issued('bapenda', mine), await issued('bapenda', mine)];
    const third = await issued('djp', { ...incomeTax, payer: { nik: budisNik } });
    await pay(first.code, { amount: 1_250_000, ...references(), paidAt: now() });

    const pages: string[][] = [];
    let next: string | undefined = '';
    while (next !== undefined) {
      const cursor: string = next && `&cursor=${next}`;
      const { body }: Answer = await world.call('budi', 'GET', `/v1/tax-bills?limit=1${cursor}`);
      pages.push(body.items.map(({ id }: { id: string }) => id));
      next = body.next;
    }
    expect(pages).toEqual([[third.id], [second.id], [first.id]]);

    const found = async (query: string) =>
      (await world.call('budi', 'GET', `/v1/tax-bills?${query}`)).body.items.map(({ id }: { id: string }) => id);
    expect(await found('status=paid')).toEqual([first.id]);
    expect(await found('kind=state')).toEqual([third.id]);
    expect(await found('taxType=pbb-p2&status=issued')).toEqual([second.id]);
    const bad = await world.call('budi', 'GET', '/v1/tax-bills?cursor=zzz');
    expect(bad).toMatchObject({ status: 400, body: { code: 'request.bad-cursor' } });
  });
});

describe('a code', () => {
  test('that has expired is refused, replaced once, and the new one pays', async () => {
    const codeExpiresAt = new Date(Date.now() + 1_500).toISOString();
    const bill = await issued('bapenda', { ...landTax, codeExpiresAt });
    const early = await world.call('siti', 'POST', `/v1/tax-bills/${bill.id}/billing-codes`);
    expect(early).toMatchObject({ status: 409, body: { code: 'tax-bill.code-still-valid' } });

    const inquire = async () => (await world.call('bank', 'GET', `/v1/billing-codes/${bill.code}`)).body;
    await expect.poll(async () => (await inquire()).payable, { timeout: 10_000 }).toBe(false);
    expect(await inquire()).toMatchObject({ status: 'issued', codeExpiresAt });

    const told = { amount: 1_250_000, ...references(), paidAt: now() };
    const late = await pay(bill.code, told);
    expect(late).toMatchObject({ status: 409, body: { code: 'tax-bill.code-expired' } });

    const key = randomUUID();
    const path = `/v1/tax-bills/${bill.id}/billing-codes`;
    const renewed = await world.call('siti', 'POST', path, { key });
    expect(renewed).toMatchObject({ status: 201, body: { id: bill.id, codeIssue: 2, status: 'issued' } });
    expect(renewed.body.code).toMatch(/^337410\d{12}$/);
    expect(renewed.body.code).not.toBe(bill.code);
    expect(await world.call('siti', 'POST', path, { key, replica: 1 })).toMatchObject({
      status: 201,
      body: renewed.body,
    });

    expect(await pay(bill.code, told)).toMatchObject({ status: 409, body: { code: 'tax-bill.code-expired' } });
    const paid = await pay(renewed.body.code, told);
    expect(paid).toMatchObject({ status: 201, body: { code: renewed.body.code, status: 'paid' } });
    const events = await world.eventsOf(bill.id, 3);
    expect(events.map(({ headers }) => headers.ce_type)).toEqual([
      'g2c.tax-bill.issued.v1',
      'g2c.tax-bill.code-reissued.v1',
      'g2c.tax-bill.paid.v1',
    ]);
  });

  test('takes a payment that was made in time and is told late', async () => {
    const bill = await issued('bapenda', { ...landTax, codeExpiresAt: new Date(Date.now() + 1_500).toISOString() });
    const told = { amount: 1_250_000, ...references(), paidAt: now() };
    const inquire = async () => (await world.call('bank', 'GET', `/v1/billing-codes/${bill.code}`)).body;
    await expect.poll(async () => (await inquire()).payable, { timeout: 10_000 }).toBe(false);
    expect(await pay(bill.code, told)).toMatchObject({ status: 201 });
  });
});

describe('a bill is cancelled', () => {
  test('by an officer whose role it is, for a reason of an officer', async () => {
    const { id } = await issued('bapenda', landTax);
    const cancel = (who: Person, reason: string) =>
      world.call(who, 'POST', `/v1/tax-bills/${id}/cancellation`, { body: { reason } });
    for (const reason of ['in-instalments', 'return-amended', 'objection-granted']) {
      expect(await cancel('bapenda', reason)).toMatchObject({ status: 400 });
    }
    expect(await cancel('clerk', 'duplicate')).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    expect(await cancel('bapenda', 'duplicate')).toMatchObject({ status: 200 });
  });
});

describe('a cancelled bill', () => {
  test('cannot be paid, renewed or cancelled for another reason', async () => {
    const bill = await issued('bapenda', landTax);
    const path = `/v1/tax-bills/${bill.id}`;
    const stale = { body: { reason: 'duplicate' }, headers: { 'if-match': '"7"' } };
    expect(await world.call('bapenda', 'POST', `${path}/cancellation`, stale)).toMatchObject({ status: 412 });
    const cancelled = await world.call('bapenda', 'POST', `${path}/cancellation`, { body: { reason: 'duplicate' } });
    expect(cancelled).toMatchObject({ status: 200, body: { status: 'cancelled', reason: 'duplicate' } });

    const told = { amount: 1_250_000, ...references(), paidAt: now() };
    const refused = { status: 409, body: { code: 'tax-bill.cancelled' } };
    expect(await pay(bill.code, told)).toMatchObject(refused);
    expect(await world.call('siti', 'POST', `${path}/billing-codes`)).toMatchObject(refused);
    const other = { body: { reason: 'waived' } };
    expect(await world.call('bapenda', 'POST', `${path}/cancellation`, other)).toMatchObject(refused);
    const { body } = await world.call('bank', 'GET', `/v1/billing-codes/${bill.code}`);
    expect(body).toMatchObject({ status: 'cancelled', payable: false });
  });
});

test('every message of the topic fits its published schema and names nobody', async () => {
  const bill = await issued('bapenda', landTax);
  await world.eventsOf(bill.id, 1);
  const types = new Set(world.messages.map(({ headers }) => headers.ce_type));
  expect(types).toContain('g2c.tax-bill.cancelled.v1');
  for (const { headers, text } of world.messages) {
    expect(misfits(headers.ce_type ?? '', JSON.parse(text))).toBeUndefined();
    expect(text).not.toMatch(new RegExp(`${sitisNik}|${budisNik}`));
  }
});
