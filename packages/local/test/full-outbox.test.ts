import { unwrap } from '@simpul/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Flow, startFlow, villageOf } from './kit.ts';

let flow: Flow;
beforeAll(async () => {
  flow = await startFlow({ services: { g2c: 1, g2g: 1 } });
}, 120_000);
afterAll(() => flow?.stop());

interface Stored {
  readonly _id: string;
  readonly outbox: readonly { readonly seq: number }[];
}

test('a bill with 256 unpublished events takes no payment: 503 and when to come back; then the same request is paid once', async () => {
  const bill = await flow.issue({ village: villageOf(1) });
  await flow.settled();
  const bills = flow.database('g2c').collection<Stored>('tax-bill');
  // As a broker that takes nothing for long would leave it; without `outboxSince` nobody looks for them meanwhile.
  const entry = (seq: number) => ({ seq, epoch: 1, type: 'g2c.tax-bill.issued.v1', time: '', data: {}, trace: {} });
  const outbox = Array.from({ length: 256 }, (_, n) => entry(n - 300));
  await bills.updateOne({ _id: bill.id }, { $set: { outbox } });
  const headers = { 'idempotency-key': 'paid-while-the-broker-is-away' };
  const payment = flow.payment(bill);
  const { response, error } = await flow.tell(bill, payment, { attempts: 1, headers });
  expect(response.status).toBe(503);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  expect(error).toMatchObject({ code: 'server.unavailable' });
  await bills.updateOne({ _id: bill.id }, { $set: { outbox: [] } });
  const receipt = await unwrap(flow.tell(bill, payment, { headers }));
  expect(await unwrap(flow.tell(bill, payment, { headers }))).toEqual(receipt);
  await flow.settled();
  expect(await flow.revenue(villageOf(1))).toEqual({ total: String(bill.amount), count: 1 });
});
