import { randomUUID } from 'node:crypto';
import { unwrap } from '@simpul/client';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { type FaultProxy, isCommand, mongoFrame, startProxy, targetOf, throughProxy } from '../src/index.ts';
import { bank, type Flow, startFlow, villageOf } from './kit.ts';

let proxy: FaultProxy;
let flow: Flow;
beforeAll(async () => {
  const mongoUri = inject('mongoUri');
  proxy = await startProxy({ target: targetOf(mongoUri), frame: mongoFrame });
  // The driver would send a write again by itself, once: the second lost answer is ours, and this makes it the first.
  const uri = new URL(throughProxy(mongoUri, proxy));
  uri.searchParams.set('retryWrites', 'false');
  const env = { g2c: { MONGODB_URI: String(uri) } };
  flow = await startFlow({ services: { g2c: 2, g2g: 1 }, env });
});
afterAll(async () => {
  await flow?.stop();
  await proxy?.stop();
});

const once = { attempts: 1 };
const eventsOf = (id: string) => {
  const messages = flow.topics.messages('g2c.tax-bill').filter(({ key }) => String(key) === id);
  return messages.map(({ headers }) => headers.ce_id);
};

describe("when the store's answer to a write is lost", () => {
  beforeEach(() => flow.settled());

  test('the payer still gets success, and has paid once', async () => {
    const village = villageOf(1);
    const bill = await flow.issue({ village });
    await flow.settled();
    const told = flow.payment(bill);
    const headers = { 'idempotency-key': randomUUID() };
    const isCommit = isCommand('update', 'tax-bill', ({ updates }) => JSON.stringify(updates).includes('"paid"'));
    const lost = proxy.dropAnswerAfter(isCommit);
    const first = await flow.tell(bill, told, { headers, ...once });
    await lost;
    expect(first.response.status).toBe(201);
    const again = await flow.tell(bill, told, { headers, ...once });
    expect(again.response.status).toBe(201);
    expect(again.data).toEqual(first.data);
    await flow.settled();
    expect(eventsOf(bill.id)).toEqual([1, 2].map((seq) => `g2c:tax-bill:${bill.id}:1.${seq}`));
    expect(await flow.ledger({ region: village })).toHaveLength(1);
  });

  test('the officer still gets the bill, and has issued one', async () => {
    const lost = proxy.dropAnswerAfter(isCommand('insert', 'tax-bill'));
    const before = flow.topics.messages('g2c.tax-bill').length;
    const bill = await flow.issue({ village: villageOf(2), ...once });
    await lost;
    await flow.settled();
    expect(flow.topics.messages('g2c.tax-bill')).toHaveLength(before + 1);
    expect(eventsOf(bill.id)).toEqual([`g2c:tax-bill:${bill.id}:1.1`]);
  });
});

test('of fifty payments of one bill at once over two replicas one is taken, and forty-nine are told so', async () => {
  const village = villageOf(3);
  const bill = await flow.issue({ village });
  await flow.settled();
  // Slow enough that both replicas read the bill before either has written it.
  proxy.delay(100);
  const payments = Array.from({ length: 50 }, (_, at) =>
    flow.tell(bill, flow.payment(bill), { first: at % 2, ...once }),
  );
  const answers = await Promise.all(payments);
  proxy.heal();
  const outcomes = answers.map(({ response, error }) => [response.status, error?.code].join(' ').trim());
  const refusals = Array.from({ length: 49 }, () => '409 tax-bill.already-paid');
  expect(outcomes.toSorted()).toEqual(['201', ...refusals]);
  await flow.settled();
  expect(eventsOf(bill.id)).toEqual([1, 2].map((seq) => `g2c:tax-bill:${bill.id}:1.${seq}`));
  expect(await flow.ledger({ region: village })).toHaveLength(1);
});

test('an outage of the store refuses for now, says why, and loses nothing', async () => {
  const village = villageOf(4);
  const [g2c] = flow.services.g2c.urls;
  const health = (path: string) => fetch(`${g2c}/health/${path}`);
  const bills = await Promise.all(Array.from({ length: 6 }, () => flow.issue({ village })));
  const [refused, ...others] = bills;
  if (!refused) throw new Error('no bill');
  await Promise.all(others.map((bill) => flow.pay(bill)));
  proxy.refuse();

  const ready = await vi.waitFor(async () => {
    const answer = await health('ready');
    expect(answer.status).toBe(503);
    return answer.json();
  }, 20_000);
  expect(ready).toEqual({ status: 'unavailable', reasons: expect.arrayContaining(['the store cannot be reached']) });
  expect((await health('live')).status).toBe(200);

  const told = flow.payment(refused);
  const headers = { 'idempotency-key': randomUUID() };
  const { response, error } = await flow.tell(refused, told, { headers, ...once });
  expect(response.status).toBe(503);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(error).toMatchObject({ status: 503, code: expect.stringMatching(/^server\.(unavailable|outcome-unknown)$/) });
  const params = { path: { code: refused.code } };
  const inquiry = await flow.g2c(bank, once).GET('/v1/billing-codes/{code}', { params });
  expect([inquiry.response.status, inquiry.error?.code]).toEqual([503, 'server.unavailable']);
  expect((await health('live')).status).toBe(200);

  proxy.heal();
  expect(await unwrap(flow.tell(refused, told, { headers }))).toMatchObject({ status: 'paid', ...told });
  await vi.waitFor(async () => expect((await health('ready')).status).toBe(200), 30_000);
  await flow.settled();
  const sources = (await flow.ledger({ region: village })).map(({ source }) => source);
  expect(sources.toSorted()).toEqual(bills.map(({ id }) => `g2c:tax-bill:${id}:1.2`).toSorted());
  const entries = (await flow.timeline()).filter(({ about }) => bills.some(({ id }) => id === about.id));
  expect(entries).toHaveLength(4 * bills.length);
  expect(await flow.database('g2c').collection('parked-heads').countDocuments()).toBe(0);
});
