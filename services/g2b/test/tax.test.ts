import { randomUUID } from 'node:crypto';
import { taxReturnAmended } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { niks } from './company.world.ts';
import { monthsAgo, officers, startTaxWorld, type TaxWorld } from './tax.world.ts';

let world: TaxWorld;
beforeAll(async () => {
  world = await startTaxWorld();
});
afterAll(() => world?.stop());

const period = monthsAgo(1);
const declared = { taxType: 'ppn', period, due: 24_500_000 };

describe('a return', () => {
  test('is billed once, with a code that a bank can take, however often it is filed', async () => {
    const company = await world.taxpayer();
    const key = randomUUID();
    const file = (replica: number) =>
      world.call(company.who, 'POST', '/v1/tax-returns', { body: declared, key, replica });
    const answers = await Promise.all(Array.from({ length: 20 }, (_, at) => file(at % 2)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const [first] = answers;
    expect(first?.body).toMatchObject({ nib: company.nib, ...declared, correction: 0, late: false });

    const [bill] = await world.bills(company, 1);
    expect(bill).toMatchObject({
      ...{ id: first?.body.bill, payer: company.nib, kind: 'state', agency: 'djp', taxType: 'ppn', period },
      amount: 24_500_000,
      code: expect.stringMatching(/^[0-3]\d{14}$/),
    });
    const inquiry = await world.call(officers.bank, 'GET', `/v1/billing-codes/${bill.code}`);
    expect(inquiry.body).toMatchObject({ amount: 24_500_000, payable: true });
    expect(inquiry.body).not.toHaveProperty('payer');
    expect(await world.pay(bill)).toMatchObject({ status: 201, body: { status: 'paid', taxType: 'ppn' } });
    expect(await world.bills(company, 1)).toMatchObject([{ status: 'paid' }]);
  });

  test('of nothing is billed nothing', async () => {
    const company = await world.taxpayer();
    const filed = await world.file(company, { ...declared, due: 0 });
    expect(filed).not.toHaveProperty('bill');
    const other = await world.file(company, { taxType: 'pph-21', period, due: 1 });
    const [only, ...rest] = await world.bills(company, 1);
    expect([only.id, rest]).toEqual([other.bill, []]);
  });

  test('that is amended replaces the bill that is unpaid', async () => {
    const company = await world.taxpayer();
    const filed = await world.file(company, declared);
    await world.bills(company, 1);
    const amended = await world.call(company.who, 'POST', `/v1/tax-returns/${filed.id}/amendments`, {
      body: { due: 26_000_000 },
    });
    expect(amended).toMatchObject({ status: 200, body: { due: 26_000_000, correction: 1 } });
    await world.bills(company, 2);
    const look = async (id: string) => (await world.call(company.who, 'GET', `/v1/tax-bills/${id}`)).body;
    expect(await look(filed.bill)).toMatchObject({ status: 'cancelled', reason: 'return-amended' });
    expect(await look(amended.body.bill)).toMatchObject({ status: 'issued', amount: 26_000_000 });
  });

  test('whose bill an officer withdrew is billed in full when it is amended', async () => {
    const company = await world.taxpayer();
    const filed = await world.file(company, declared);
    const [bill] = await world.bills(company, 1);
    const cancel = (reason: string, who: string = officers.djp) =>
      world.call(who, 'POST', `/v1/tax-bills/${bill.id}/cancellation`, { body: { reason } });
    // only what is decided or declared elsewhere cancels for these reasons, and only an officer of this role at all
    for (const reason of ['in-instalments', 'return-amended', 'objection-granted']) {
      expect((await cancel(reason)).status).toBe(400);
    }
    for (const who of ['officer:djp/198503302010011004', officers.objections]) {
      expect(await cancel('duplicate', who)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    }
    expect(await cancel('assessment-error')).toMatchObject({ status: 200 });
    const amended = await world.call(company.who, 'POST', `/v1/tax-returns/${filed.id}/amendments`, {
      body: { due: 26_000_000 },
    });
    const [latest] = await world.bills(company, 2);
    expect(latest).toMatchObject({ id: amended.body.bill, status: 'issued', amount: 26_000_000 });
  });

  test('that is amended counts what a decision left of its bill, and told again it bills nothing else', async () => {
    const company = await world.taxpayer();
    const filed = await world.file(company, declared);
    await world.bills(company, 1);
    const lodged = await world.call(company.who, 'POST', '/v1/objections', {
      body: { bill: filed.bill, agreed: 1_000_000 },
    });
    const partly = { body: { outcome: 'partly', owed: 21_000_000 } };
    await world.call(officers.objections, 'POST', `/v1/objections/${lodged.body.id}/decision`, partly);
    const [replacement] = await world.bills(company, 2);
    const amend = async (due: number) =>
      (await world.call(company.who, 'POST', `/v1/tax-returns/${filed.id}/amendments`, { body: { due } })).body;
    const amended = await amend(26_000_000);
    const [more] = await world.bills(company, 3);
    expect(more).toMatchObject({ id: amended.bill, amount: 5_000_000 });

    const wrong = { body: { reason: 'assessment-error' } };
    await world.call(officers.djp, 'POST', `/v1/tax-bills/${replacement.id}/cancellation`, wrong);
    const { nib, taxType, dueDate, region, amendedAt: filedAt } = amended;
    const told = { nib, taxType, period, dueDate, region, filedAt, due: 26_000_000, correction: 1 };
    await world.tell(filed.id, 2, taxReturnAmended(told));
    // in its turn after what was told again: it is not parked, and nothing stands of the bills before
    const last = await amend(27_000_000);
    const bills = await world.bills(company, 4);
    expect(bills[0]).toMatchObject({ id: last.bill, status: 'issued', amount: 27_000_000 });
    expect(bills.find(({ id }) => id === more.id)).toMatchObject({ status: 'cancelled', amount: 5_000_000 });
  });

  test('that is amended counts of instalments what the agency has not withdrawn as wrong', async () => {
    const company = await world.taxpayer();
    const filed = await world.file(company, declared);
    const [, wrong] = await world.parts(company, filed.bill);
    await world.withdraw(wrong, 'assessment-error');
    const amended = await world.amend(company, filed, 26_000_000);
    const [latest] = await world.bills(company, 4);
    expect(latest).toMatchObject({ id: amended.bill, status: 'issued', amount: 26_000_000 - 12_250_000 });
  });

  test('whose amendment left nothing to bill bills nothing when it is told again', async () => {
    const company = await world.taxpayer();
    const filed = await world.file(company, declared);
    const [, wrong] = await world.parts(company, filed.bill);
    const amended = await world.amend(company, filed, 20_000_000);
    const unbilled = world.db.collection<{ _id: string }>('unbilled-returns');
    await vi.waitUntil(() => unbilled.findOne({ _id: amended.bill }), { timeout: 60_000, interval: 100 });

    await world.withdraw(wrong, 'assessment-error');
    const { nib, taxType, dueDate, region, amendedAt: filedAt } = amended;
    const told = { nib, taxType, period, dueDate, region, filedAt, due: 20_000_000, correction: 1 };
    await world.tell(filed.id, 2, taxReturnAmended(told));
    // in its turn after what was told again
    const last = await world.amend(company, filed, 27_000_000);
    const bills = await world.bills(company, 4);
    expect(bills[0]).toMatchObject({ id: last.bill, status: 'issued', amount: 27_000_000 - 12_250_000 });
  });

  test('that is amended counts what was paid', async () => {
    const company = await world.taxpayer();
    const filed = await world.file(company, declared);
    const [bill] = await world.bills(company, 1);
    expect(await world.pay(bill)).toMatchObject({ status: 201 });
    const amend = (due: number) =>
      world.call(company.who, 'POST', `/v1/tax-returns/${filed.id}/amendments`, { body: { due } });
    await amend(26_000_000);
    const [more] = await world.bills(company, 2);
    expect(more).toMatchObject({ status: 'issued', amount: 1_500_000 });
    await amend(20_000_000);
    await vi.waitFor(async () => {
      const { body } = await world.call(company.who, 'GET', `/v1/tax-bills/${more.id}`);
      expect(body).toMatchObject({ status: 'cancelled', reason: 'return-amended' });
    }, 20_000);
    // paid too much now: nothing is billed
    expect(await world.bills(company, 2)).toHaveLength(2);
  });

  test('filed a second time with another amount, or too early, is refused', async () => {
    const company = await world.taxpayer();
    await world.file(company, declared);
    const file = (body: object) =>
      world.call(company.who, 'POST', '/v1/tax-returns', { body: { ...declared, ...body } });
    expect(await file({ due: 1 })).toMatchObject({ status: 409, body: { code: 'tax-return.already-filed' } });
    expect(await file({ period: monthsAgo(0) })).toMatchObject({
      status: 422,
      body: { code: 'tax-return.period-not-over' },
    });
    expect(await file({ taxType: 'pbb-p2', period: '2024' })).toMatchObject({
      status: 422,
      body: { code: 'tax-return.not-declared' },
    });
  });
});

describe('who', () => {
  test('has no live mandate for taxes does nothing in the name of a company', async () => {
    const company = await world.taxpayer();
    const filed = await world.file(company, declared);
    const [bill] = await world.bills(company, 1);
    const stranger = `business:${company.nib}/${niks.budi}`;
    const asked = [
      ['POST', '/v1/tax-returns', declared],
      ['POST', `/v1/tax-returns/${filed.id}/amendments`, { due: 1 }],
      ['POST', '/v1/instalments', { bill: bill.id, parts: 2 }],
      ['POST', '/v1/objections', { bill: bill.id, agreed: 0 }],
      ['GET', '/v1/tax-bills', undefined],
      ['GET', `/v1/tax-returns/${filed.id}`, undefined],
    ] as const;
    for (const [method, path, body] of asked) {
      const missing = await world.call(stranger, method, path, { body });
      expect([path, missing.status, missing.body.code]).toEqual([path, 403, 'mandate.missing']);
    }
    const mandate = { nik: niks.budi, powers: ['licence'] };
    const given = await world.call('siti', 'POST', `/v1/companies/${company.id}/mandates`, { body: mandate });
    expect(given.status).toBe(201);
    const powerless = await world.call(stranger, 'POST', '/v1/tax-returns', { body: declared });
    expect(powerless).toMatchObject({ status: 403, body: { code: 'mandate.power-missing' } });
  });

  test('acts for one company sees nothing of another', async () => {
    const [company, other] = [await world.taxpayer(), await world.taxpayer('budi')];
    const filed = await world.file(company, declared);
    const [bill] = await world.bills(company, 1);
    const codes = await Promise.all(
      [`/v1/tax-returns/${filed.id}`, `/v1/tax-bills/${bill.id}`].map(async (path) => {
        const { status, body } = await world.call(other.who, 'GET', path);
        return [status, body.code];
      }),
    );
    expect(codes).toEqual([
      [404, 'tax-return.not-found'],
      [404, 'tax-bill.not-found'],
    ]);
    expect(await world.bills(other, 0)).toEqual([]);
  });

  test('is no tax officer decides nothing, and regional tax is the region’s', async () => {
    const company = await world.taxpayer();
    await world.file(company, declared);
    expect(await world.call(officers.city, 'GET', '/v1/tax-returns')).toMatchObject({
      status: 403,
      body: { code: 'tax-bill.not-competent' },
    });
    expect(await world.call(officers.bapenda, 'GET', '/v1/tax-returns')).toMatchObject({
      status: 403,
      body: { code: 'tax-bill.not-competent' },
    });
    const land = {
      payer: { nib: company.nib },
      taxType: 'pbb-p2',
      region: '33.74.01.1001',
      subject: { nop: '337401000100200030' },
      period: '2026',
      amount: 7_000_000,
      dueDate: '2027-09-30',
    };
    const issue = (who: string) => world.call(who, 'POST', '/v1/tax-bills', { body: land });
    expect(await issue(officers.djp)).toMatchObject({ status: 403, body: { code: 'tax-bill.not-competent' } });
    expect(await issue(officers.bapenda)).toMatchObject({
      status: 201,
      body: { kind: 'regional', payer: company.nib },
    });
  });
});

describe('instalments', () => {
  test('take the place of a bill, clear the company, and end when the last is paid', async () => {
    const company = await world.taxpayer();
    const bill = await world.assess(company);
    await world.stands(company, 'in-arrears', 'bill-overdue');
    const asked = await world.call(company.who, 'POST', '/v1/instalments', { body: { bill: bill.id, parts: 2 } });
    expect(asked).toMatchObject({ status: 201, body: { status: 'requested', count: 2, parts: [] } });
    const path = `/v1/instalments/${asked.body.id}`;
    for (const who of [officers.bapenda, company.who]) {
      expect((await world.call(who, 'POST', `${path}/approval`)).status).toBeGreaterThanOrEqual(403);
    }
    const approved = await world.call(officers.djp, 'POST', `${path}/approval`);
    expect(approved).toMatchObject({ status: 200, body: { status: 'approved' } });
    await world.stands(company, 'cleared');
    const bills = await world.bills(company, 3);
    expect(bills.filter(({ status }) => status === 'cancelled')).toMatchObject([
      { id: bill.id, reason: 'in-instalments' },
    ]);
    const parts = bills.filter(({ status }) => status === 'issued');
    expect(parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(bill.amount);
    for (const part of parts) expect(await world.pay(part)).toMatchObject({ status: 201 });
    await vi.waitFor(async () => {
      expect((await world.call(company.who, 'GET', path)).body).toMatchObject({ status: 'completed' });
    }, 30_000);
    await world.stands(company, 'cleared');
  });

  test('refused they change nothing', async () => {
    const company = await world.taxpayer();
    const bill = await world.assess(company);
    const asked = await world.call(company.who, 'POST', '/v1/instalments', { body: { bill: bill.id, parts: 3 } });
    const refusal = await world.call(officers.djp, 'POST', `/v1/instalments/${asked.body.id}/refusal`, {
      body: { reason: 'not-in-difficulty' },
    });
    expect(refusal).toMatchObject({ status: 200, body: { status: 'refused', reason: 'not-in-difficulty' } });
    await world.stands(company, 'in-arrears', 'bill-overdue');
  });
});

describe('an objection', () => {
  test('holds the bill off, and what is decided is owed in its place', async () => {
    const company = await world.taxpayer();
    const bill = await world.assess(company);
    await world.stands(company, 'in-arrears', 'bill-overdue');
    const lodged = await world.call(company.who, 'POST', '/v1/objections', {
      body: { bill: bill.id, agreed: 1_000_000 },
    });
    expect(lodged).toMatchObject({ status: 201, body: { status: 'lodged', amount: bill.amount } });
    await world.stands(company, 'cleared');
    const path = `/v1/objections/${lodged.body.id}/decision`;
    const decide = (body: object, who: string = officers.objections) => world.call(who, 'POST', path, { body });
    expect(await decide({ outcome: 'partly' })).toMatchObject({
      status: 422,
      body: { code: 'objection.wrong-amount' },
    });
    for (const who of [officers.djp, officers.bapenda]) {
      expect(await decide({ outcome: 'rejected' }, who)).toMatchObject({
        status: 403,
        body: { code: 'auth.forbidden' },
      });
    }
    const elsewhere = 'officer:bapenda-33.74/198503302010011005/tax-objections';
    expect(await decide({ outcome: 'rejected' }, elsewhere)).toMatchObject({ status: 404 });
    expect(await decide({ outcome: 'partly', owed: 4_000_000 })).toMatchObject({ status: 200 });
    const [replaced] = await world.bills(company, 2);
    expect(replaced).toMatchObject({ status: 'issued', amount: 4_000_000 });
    expect((await world.call(company.who, 'GET', `/v1/tax-bills/${bill.id}`)).body.reason).toBe('objection-granted');
    await world.stands(company, 'cleared');
  });
});
