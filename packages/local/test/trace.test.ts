import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Span } from '../src/index.ts';
import { type Bill, citizen, type Flow, siti, startFlow, taxOfficer, villageOf } from './kit.ts';

let flow: Flow;
beforeAll(async () => {
  flow = await startFlow({ services: { g2c: 1, g2g: 1 } });
});
afterAll(() => flow?.stop());

const hex = (bytes: number) => randomBytes(bytes).toString('hex');
const told = ({ service, kind, name }: Span) => `${service} ${kind} ${name.replace(/f[0-9a-f]{8}\./, '')}`;

/** A span and those that caused it, up to the bank's own. */
function pathOf(spans: readonly Span[], leaf: Span): string[] {
  const parent = spans.find(({ spanId }) => spanId === leaf.parentSpanId);
  return [told(leaf), ...(parent ? pathOf(spans, parent) : [leaf.parentSpanId ?? 'none'])];
}

/** Pays a bill under a trace of the bank's own. */
async function payTraced(bill: Bill): Promise<{ traceId: string; bankSpan: string }> {
  const [traceId, bankSpan] = [hex(16), hex(8)];
  await flow.pay(bill, { headers: { traceparent: `00-${traceId}-${bankSpan}-01` } });
  return { traceId, bankSpan };
}

/** The spans of a trace once they end in the payer's timeline and in the revenue report, and none has lost its parent. */
const wholeTrace = ({ traceId, bankSpan }: { traceId: string; bankSpan: string }) =>
  vi.waitFor(
    () => {
      const spans = flow.spans(traceId);
      const known = new Set([bankSpan, ...spans.map(({ spanId }) => spanId)]);
      expect(spans.filter(({ parentSpanId = 'none' }) => !known.has(parentSpanId)).map(told)).toEqual([]);
      const groups = spans.map(({ attributes }) => String(attributes['messaging.consumer.group.name']).slice(10));
      expect(groups).toEqual(expect.arrayContaining(['g2g.ledger', 'g2g.revenue', 'g2c.deliver', 'g2c.timeline']));
      return spans;
    },
    { timeout: 30_000, interval: 100 },
  );

test("one trace leads from the bank's payment to the ledger entry, and holds nothing of another payment", async () => {
  const bills = [await flow.issue({ village: villageOf(1) }), await flow.issue({ village: villageOf(1) })];
  const payments = await Promise.all(bills.map(payTraced));
  await flow.settled();
  const traces = await Promise.all(payments.map(wholeTrace));

  for (const [at, spans] of traces.entries()) {
    const write = spans.find((span) => told(span) === 'g2g client insert ledger-entry');
    expect(write && pathOf(spans, write)).toEqual([
      'g2g client insert ledger-entry',
      'g2g internal handle g2g.ledger-entry/post',
      'g2g consumer process g2c.tax-bill',
      'g2c producer send g2c.tax-bill',
      'g2c internal handle g2c.tax-bill/pay',
      'g2c server POST /v1/billing-codes/{code}/payments',
      payments[at]?.bankSpan,
    ]);
    expect(write?.attributes).toMatchObject({
      'db.system.name': 'mongodb',
      'db.operation.name': 'insert',
      'db.collection.name': 'ledger-entry',
    });
    const commit = spans.filter((span) => told(span) === 'g2c client update tax-bill');
    expect(commit.map((span) => pathOf(spans, span)[1])).toEqual(['g2c internal handle g2c.tax-bill/pay']);

    const server = spans.find(({ kind, service }) => kind === 'server' && service === 'g2c');
    expect(server?.attributes).toMatchObject({
      'http.request.method': 'POST',
      'http.route': '/v1/billing-codes/{code}/payments',
      'http.response.status_code': 201,
    });

    const taxBill = spans.filter(({ attributes }) =>
      String(attributes['messaging.destination.name']).endsWith('.g2c.tax-bill'),
    );
    expect(new Set(taxBill.map(({ attributes }) => attributes['messaging.message.id']))).toEqual(
      new Set([`g2c:tax-bill:${bills[at]?.id}:1.2`]),
    );
    expect(taxBill.map(told).toSorted()).toEqual([
      'g2c consumer process g2c.tax-bill',
      'g2c consumer process g2c.tax-bill',
      'g2c producer send g2c.tax-bill',
      'g2g consumer process g2c.tax-bill',
    ]);

    // what is done for many entries at once belongs to none of their traces
    const revenue = spans.find((span) => told(span) === 'g2g consumer process g2g.ledger-entry');
    const below = spans.filter(({ parentSpanId }) => parentSpanId === revenue?.spanId);
    expect(below.map(told)).toEqual(['g2g client update revenue-entries']);
  }
  const [one, other] = traces.map((spans) => spans.map(({ attributes }) => attributes['messaging.message.id']));
  expect(one?.filter((id) => id && other?.includes(id))).toEqual([]);
});

test('no span names a person, whatever was asked and however it was refused', async () => {
  const officer = 'officer:dukcapil-33.74/198503302010011001';
  const { data: record } = await flow.g2g(officer).POST('/v1/persons/lookup', { body: { nik: siti.nik } });
  expect(record?.name.value).toBe(siti.name);
  const ref = record?.person ?? '';
  await flow.g2g(officer).GET('/v1/persons/{ref}', { params: { path: { ref } } });
  const mistaken = await flow.g2g(officer).GET('/v1/persons/{ref}', { params: { path: { ref: siti.nik } } });
  expect(mistaken.response.status).toBe(404);
  const contact = { channel: 'email', language: 'en', email: siti.email } as const;
  await flow.g2g(citizen).PUT('/v1/persons/{ref}/contact', {
    params: { path: { ref }, header: { 'If-Match': '"1"' } },
    body: contact,
  });
  const body = { payer: { nik: siti.nik }, amount: 'much' };
  const refused = await flow.g2c(taxOfficer).POST('/v1/tax-bills', { body: body as never });
  expect(refused.response.status).toBe(400);
  await flow.settled();
  const operations = () => new Set(flow.spans().map(({ attributes }) => attributes['simpul.operation']));
  const asked = ['enrolPerson', 'lookUpPerson', 'getPerson', 'setPersonContact', 'getPersonContact', 'issueTaxBill'];
  await vi.waitFor(() => expect([...operations()]).toEqual(expect.arrayContaining(asked)), { timeout: 20_000 });
  await vi.waitFor(() =>
    expect(flow.spans().some(({ attributes }) => attributes['http.response.status_code'] === 400)).toBe(true),
  );

  const exported = JSON.stringify(flow.spans());
  for (const word of [siti.nik, siti.name, 'Siti', siti.email, 'siti.aminah', 'Jl. Pemuda', '1985033020100110']) {
    expect(exported).not.toContain(word);
  }
});
