import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { landTax, now, type Person, references, startTaxWorld, type TaxWorld } from './tax-bill.world.ts';

let world: TaxWorld;
beforeAll(async () => {
  world = await startTaxWorld();
});
afterAll(() => world?.stop());

const issued = (who: Person, body: object) => world.issue(who, body);
const pay = (...told: Parameters<TaxWorld['pay']>) => world.pay(...told);

describe('a payment', () => {
  test('told again under another key is answered alike and happens once', async () => {
    const bill = await issued('bapenda', landTax);
    const told = { amount: 1_250_000, ...references(), paidAt: now() };
    const first = await pay(bill.code, told);
    const second = await pay(bill.code, told, { replica: 1 });
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
    const cancel = { body: { reason: 'duplicate' } };
    const refused = await world.call('bapenda', 'POST', `/v1/tax-bills/${bill.id}/cancellation`, cancel);
    expect(refused.body.code).toBe('tax-bill.already-paid');
    const { headers } = await world.call('siti', 'GET', `/v1/tax-bills/${bill.id}`);
    expect(headers.get('etag')).toBe('"2"');
  });

  test('sent again with its key gets the same answer, with another body 422', async () => {
    const bill = await issued('bapenda', landTax);
    const told = { amount: 1_250_000, ...references(), paidAt: now() };
    const key = randomUUID();
    const first = await pay(bill.code, told, { key });
    const second = await pay(bill.code, told, { key, replica: 1 });
    expect([second.status, second.body]).toEqual([201, first.body]);
    const third = await pay(bill.code, { ...told, ...references() }, { key });
    expect([third.status, third.body.code]).toEqual([422, 'request.key-reused']);
  });

  test('fifty at once over two replicas pay the bill once', async () => {
    const bill = await issued('bapenda', landTax);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        pay(bill.code, { amount: 1_250_000, ...references(), paidAt: now() }, { replica: at % 2 }),
      ),
    );
    const outcomes = answers.map(({ status, body }) => `${status} ${body.code === bill.code ? 'paid' : body.code}`);
    expect(outcomes.filter((outcome) => outcome === '201 paid')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === '409 tax-bill.already-paid')).toHaveLength(49);

    const events = await world.eventsOf(bill.id, 2);
    expect(events.map(({ headers }) => headers.ce_type)).toEqual(['g2c.tax-bill.issued.v1', 'g2c.tax-bill.paid.v1']);
  });

  test('the same one told fifty times at once succeeds fifty times and happens once', async () => {
    const bill = await issued('bapenda', landTax);
    const told = { amount: 1_250_000, ...references(), paidAt: now() };
    const answers = await Promise.all(Array.from({ length: 50 }, (_, at) => pay(bill.code, told, { replica: at % 2 })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    const { headers } = await world.call('siti', 'GET', `/v1/tax-bills/${bill.id}`);
    expect(headers.get('etag')).toBe('"2"');
  });

  test('that is refused does not use up its references', async () => {
    const [one, other] = [await issued('bapenda', landTax), await issued('bapenda', landTax)];
    const told = { ...references(), paidAt: now() };
    const refused = await pay(one.code, { ...told, amount: 1 });
    expect([refused.status, refused.body.code]).toEqual([422, 'tax-bill.wrong-amount']);
    expect(refused.body.detail).toContain('Rp1,250,000');
    expect(await pay(other.code, { ...told, amount: 1_250_000 })).toMatchObject({ status: 201 });

    // the receipt is another bill's now, the bank reference is new: it must stay free for the third
    const { ntb } = references();
    const third = await issued('bapenda', landTax);
    const half = await pay(one.code, { ...told, ntb, amount: 1_250_000 });
    expect([half.status, half.body.code]).toEqual([409, 'tax-bill.reference-used']);
    const free = { ntb, receipt: references().receipt, paidAt: now(), amount: 1_250_000 };
    expect(await pay(third.code, free)).toMatchObject({ status: 201 });
  });

  test('takes a reference of another bank for what it is: another one', async () => {
    const [one, other] = [await issued('bapenda', landTax), await issued('bapenda', landTax)];
    const { ntb } = references();
    const told = () => ({ amount: 1_250_000, ntb, receipt: references().receipt, paidAt: now() });
    expect(await pay(one.code, told())).toMatchObject({ status: 201 });
    expect(await pay(other.code, told())).toMatchObject({ status: 409, body: { code: 'tax-bill.reference-used' } });
    expect(await pay(other.code, told(), {}, 'otherBank')).toMatchObject({ status: 201 });
  });

  test.each<[string, object, number, string]>([
    ['of an NTPN for a regional tax', { ntpn: '0A1B2C3D4E5F6G7H' }, 422, 'tax-bill.wrong-reference'],
    ['in the future', { paidAt: '2999-01-01T00:00:00Z' }, 422, 'tax-bill.wrong-payment-time'],
    ['before the bill', { paidAt: '2020-01-01T00:00:00Z' }, 422, 'tax-bill.wrong-payment-time'],
    ['with a field nobody knows', { note: 'x' }, 400, 'request.invalid'],
    ['of an amount with cents', { amount: 1.5 }, 400, 'request.invalid'],
    ['at a time that is none', { paidAt: 'yesterday' }, 400, 'request.invalid'],
  ])('%s is refused', async (_what, change, status, code) => {
    const bill = await issued('bapenda', landTax);
    const told = { amount: 1_250_000, ...references(), paidAt: now(), ...change };
    expect(await pay(bill.code, told)).toMatchObject({ status, body: { status, code } });
  });

  test('by an unknown code, without a key, or by somebody who is no bank is refused', async () => {
    const bill = await issued('bapenda', landTax);
    const told = { amount: 1_250_000, ...references(), paidAt: now() };
    expect(await pay('337410000000000000', told)).toMatchObject({
      status: 404,
      body: { code: 'tax-bill.code-unknown' },
    });
    const path = `/v1/billing-codes/${bill.code}`;
    const keyless = await world.call('bank', 'POST', `${path}/payments`, { body: told });
    expect([keyless.status, keyless.body.code]).toEqual([400, 'request.key-required']);
    for (const who of ['siti', 'bapenda'] as const) {
      expect(await pay(bill.code, told, {}, who)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
      expect(await world.call(who, 'GET', path)).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
    }
    expect(await world.call('bank', 'GET', '/v1/billing-codes/012345678901234')).toMatchObject({
      status: 404,
      body: { code: 'tax-bill.code-unknown' },
    });
  });
});
