import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { officers, startTaxWorld, type Taxpayer, type TaxWorld } from './tax.world.ts';

let world: TaxWorld;
beforeAll(async () => {
  world = await startTaxWorld();
});
afterAll(() => world?.stop());

describe('one matter at a time', () => {
  const open = async (company: Taxpayer, bill: { id: string }) => {
    const ask = (path: string, body: object, replica = 0, key: string = randomUUID()) =>
      world.call(company.who, 'POST', path, { body: { bill: bill.id, ...body }, replica, key });
    return {
      instalments: (replica?: number, key?: string) => ask('/v1/instalments', { parts: 2 }, replica, key),
      objection: (replica?: number) => ask('/v1/objections', { agreed: 1_000_000 }, replica),
    };
  };

  test('no objection while instalments are asked for, and no instalments under an objection', async () => {
    const company = await world.taxpayer();
    const [one, other] = [await world.assess(company), await world.assess(company)];
    const [first, second] = [await open(company, one), await open(company, other)];
    const key = randomUUID();
    const asked = await first.instalments(0, key);
    expect(asked).toMatchObject({ status: 201 });
    expect(await first.objection()).toMatchObject({ status: 409, body: { code: 'objection.in-instalments' } });
    const lodged = await second.objection();
    expect(lodged).toMatchObject({ status: 201 });
    expect(await second.instalments()).toMatchObject({ status: 409, body: { code: 'instalment.under-objection' } });

    // what is refused or rejected is over, and the bill is free for the other
    const refusal = { body: { reason: 'not-in-difficulty' } };
    await world.call(officers.djp, 'POST', `/v1/instalments/${asked.body.id}/refusal`, refusal);
    // asked again with its key it is answered as before, and takes nothing: neither a free bill nor one that is not
    const before = { status: 201, body: { id: asked.body.id, status: 'requested' } };
    expect(await first.instalments(0, key)).toMatchObject(before);
    expect(await first.objection()).toMatchObject({ status: 201 });
    expect(await first.instalments(0, key)).toMatchObject(before);
    expect(await first.instalments()).toMatchObject({ status: 409, body: { code: 'instalment.under-objection' } });
    const rejection = { body: { outcome: 'rejected' } };
    await world.call(officers.objections, 'POST', `/v1/objections/${lodged.body.id}/decision`, rejection);
    expect(await second.instalments()).toMatchObject({ status: 201 });
  });

  test('asked for both at once, on two replicas, one begins', async () => {
    const company = await world.taxpayer();
    const bills = await Promise.all(Array.from({ length: 8 }, () => world.assess(company)));
    const outcomes = await Promise.all(
      bills.map(async (bill, at) => {
        const ask = await open(company, bill);
        const answers = await Promise.all([ask.instalments(at % 2), ask.objection((at + 1) % 2)]);
        return answers.map(({ status }) => status).toSorted();
      }),
    );
    expect(outcomes).toEqual(bills.map(() => [201, 409]));
  });

  test('what began too late, when another matter had the bill, is refused or rejected all the same', async () => {
    const company = await world.taxpayer();
    const bills = [await world.assess(company), await world.assess(company)];
    const [late, later] = await Promise.all(bills.map((bill) => open(company, bill)));
    // as if the mark had been given up for one of which nothing came
    const giveUp = (bill: { id: string }) =>
      world.db.collection('tax-bill-claims').deleteOne({ _id: bill.id as never });
    const decide = (path: string, body?: object, who: string = officers.djp) => world.call(who, 'POST', path, { body });

    const asked = `/v1/instalments/${(await late?.instalments())?.body.id}`;
    await giveUp(bills[0]);
    expect(await late?.objection()).toMatchObject({ status: 201 });
    const overtaken = { status: 409, body: { code: 'instalment.under-objection' } };
    expect(await decide(`${asked}/approval`)).toMatchObject(overtaken);
    expect(await decide(`${asked}/refusal`, { reason: 'not-in-difficulty' })).toMatchObject({ status: 200 });

    const lodged = `/v1/objections/${(await later?.objection())?.body.id}/decision`;
    await giveUp(bills[1]);
    const parts = await later?.instalments();
    expect(parts).toMatchObject({ status: 201 });
    expect(await decide(lodged, { outcome: 'granted' }, officers.objections)).toMatchObject({
      status: 409,
      body: { code: 'objection.in-instalments' },
    });
    expect(await decide(lodged, { outcome: 'rejected' }, officers.objections)).toMatchObject({ status: 200 });
    expect(await decide(`/v1/instalments/${parts?.body.id}/approval`)).toMatchObject({ status: 200 });
  });

  test('a part is neither paid in parts nor objected to; withdrawn by the agency it is remitted', async () => {
    const company = await world.taxpayer();
    const bill = await world.assess(company);
    const { instalments } = await open(company, bill);
    const path = `/v1/instalments/${(await instalments()).body.id}`;
    expect(await world.call(officers.djp, 'POST', `${path}/approval`)).toMatchObject({ status: 200 });
    const parts = (await world.bills(company, 3)).filter(({ status }) => status === 'issued');
    const [paid, remitted] = parts;
    const again = await open(company, paid);
    expect(await again.instalments()).toMatchObject({ status: 409, body: { code: 'instalment.bill-is-part' } });
    expect(await again.objection()).toMatchObject({ status: 409, body: { code: 'objection.bill-is-part' } });
    const cancellation = `/v1/tax-bills/${remitted.id}/cancellation`;
    expect(await world.call(officers.djp, 'POST', cancellation, { body: { reason: 'waived' } })).toMatchObject({
      status: 200,
    });
    expect(await world.pay(paid)).toMatchObject({ status: 201 });
    await vi.waitFor(async () => {
      const { body } = await world.call(company.who, 'GET', path);
      expect(body).toMatchObject({ status: 'completed' });
      expect(body.parts.filter(({ remittedAt }: { remittedAt?: string }) => remittedAt)).toMatchObject([
        { bill: remitted.id },
      ]);
    }, 30_000);
  });
});
