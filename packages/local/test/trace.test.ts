import { randomBytes, randomInt } from 'node:crypto';
import { unwrap } from '@simpul/client';
import type { NewAgency } from '@simpul/contracts';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { identityAt, type Span } from '../src/index.ts';
import { outcome } from '../src/ops/outcome.ts';
import { type Bill, citizen, type Flow, siti, startFlow, taxOfficer, villageOf } from './kit.ts';
import { faultsOf, lostLinksOf, pathsOf, rootsOf, told } from './traces.ts';

const operator = 'operator:simpul';
const nip = '198503302010011001';
const soon = { timeout: 30_000, interval: 100 };
const personal = [siti.nik, siti.name, 'Siti', siti.email, 'siti.aminah', 'Jl. ', '1985033020100110'];

let flow: Flow;
beforeAll(async () => {
  flow = await startFlow({ services: { g2c: 1, g2g: 1 } });
});
afterAll(() => flow?.stop());

const hex = (bytes: number) => randomBytes(bytes).toString('hex');

/** A span and those that caused it, up to the bank's own. */
function pathOf(spans: readonly Span[], leaf: Span): string[] {
  const parent = spans.find(({ spanId }) => spanId === leaf.parentSpanId);
  return [told(leaf), ...(parent ? pathOf(spans, parent) : [leaf.parentSpanId ?? 'none'])];
}

/** A trace that begins with the caller. */
function traced() {
  const [traceId, caller] = [hex(16), hex(8)];
  return { traceId, caller, headers: { traceparent: `00-${traceId}-${caller}-01` } };
}

/** Pays a bill under a trace of the bank's own. */
async function payTraced(bill: Bill): Promise<{ traceId: string; bankSpan: string }> {
  const { traceId, caller, headers } = traced();
  await flow.pay(bill, { headers });
  return { traceId, bankSpan: caller };
}

/** The spans of a trace once they end in the payer's timeline and in the revenue report, and none has lost its parent. */
const wholeTrace = ({ traceId }: { traceId: string }) =>
  vi.waitFor(
    () => {
      const spans = flow.spans(traceId);
      expect(faultsOf(spans)).toEqual([]);
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
  expect(personal.filter((word) => exported.includes(word))).toEqual([]);
});

/** The spans of a trace, once it leads to all of these ends and hangs together; they name nobody. */
const leading = (traceId: string, ...ends: readonly string[]) =>
  vi.waitFor(() => {
    const spans = flow.spans(traceId);
    const paths = pathsOf(spans);
    expect(ends.filter((end) => !paths.some((path) => path.endsWith(end)))).toEqual([]);
    expect(faultsOf(spans)).toEqual([]);
    expect(personal.filter((word) => JSON.stringify(spans).includes(word))).toEqual([]);
    return spans;
  }, soon);

/** Enrols an agency, unless it is there. */
async function enrol(id: string, about: Pick<NewAgency, 'level' | 'region' | 'duties'>): Promise<void> {
  const body = { id, name: `Instansi ${id}`, branch: 'executive', kind: 'agency', ...about } as const;
  const { response } = await flow.g2g(operator).POST('/v1/agencies', { body });
  expect([201, 409]).toContain(response.status);
}

test('a proposed change leads from the decision on it to the register, and to whoever keeps a copy', async () => {
  await enrol('diskominfo-33.74', { level: 'city', region: '33.74', duties: ['data-custodian'] });
  const registrar = flow.g2g(`officer:dukcapil-33.74/${nip}/registrar`);
  const custodian = flow.g2g(`officer:diskominfo-33.74/${nip}/data-custodian`);
  const { person: ref } = await unwrap(registrar.POST('/v1/persons/lookup', { body: { nik: siti.nik } }));
  const [proposing, accepting] = [traced(), traced()];
  const { id } = await unwrap(
    flow.g2g(citizen).POST('/v1/persons/{ref}/proposals', {
      params: { path: { ref } },
      body: { address: { region: '33.74.01.1002', line: `Jl. Gajah Mada ${randomInt(1, 10_000)}` } },
      headers: proposing.headers,
    }),
  );
  const params = { path: { id } };
  await unwrap(custodian.POST('/v1/proposals/{id}/check', { params, body: { finding: 'conforms' } }));
  await unwrap(registrar.POST('/v1/proposals/{id}/acceptance', { params, headers: accepting.headers }));
  await leading(proposing.traceId, 'g2g.proposal > g2g.proposal-transfers');
  await leading(accepting.traceId, 'g2g.proposal > g2g.proposals > g2g.person > g2c.person-copies');
});

test('what the clock brings begins a trace of its own, which leads on like any other', async () => {
  await enrol('komdigi', { level: 'central', region: 'id', duties: ['partner-accreditation'] });
  const accreditor = flow.g2c(`officer:komdigi/${nip}/partner-accreditation`);
  const services = ['tax-bill-reading' as const];
  const partner = `mitra-${hex(4)}`;
  const body = { partner, name: 'PT Mitra Jejak', services, legalBasis: 'PP 71/2019' };
  const accredited = async () => (await accreditor.POST('/v1/service-partners', { body })).response.status === 201;
  await vi.waitUntil(accredited, soon);
  const asked = traced();
  const expiresAt = new Date(Date.now() + 5_000).toISOString();
  const terms = { partner, services, expiresAt };
  const consent = await unwrap(flow.g2c(citizen).POST('/v1/consents', { body: terms, headers: asked.headers }));
  await leading(
    asked.traceId,
    'g2c.consent > g2c.timeline',
    'g2c.consent > g2c.notify > g2c.notification > g2c.deliver',
  );

  const ended = await vi.waitUntil(
    () =>
      flow.topics
        .messages('g2c.consent')
        .find(({ key, headers }) => String(key) === consent.id && headers.ce_type === 'g2c.consent.expired.v1'),
    soon,
  );
  const [, traceId = ''] = String(ended.headers.traceparent).split('-');
  expect(traceId).not.toBe(asked.traceId);
  const spans = await leading(traceId, 'g2c.consent > g2c.timeline');
  expect(rootsOf(spans).map(told)).toEqual(['g2c internal handle g2c.consent/look']);
});

test('what waits behind a parked message goes on in its own trace once that is seen to', async () => {
  const village = villageOf(2);
  const bill = await flow.issue({ village });
  await flow.settled();
  const place = flow.topics.messages('g2c.tax-bill').find(({ key }) => String(key) === bill.id);
  if (!place) throw new Error('the bill was not published');
  const headers = { ce_specversion: '1.0', ce_type: 'g2c.tax-bill.paid.v1' };
  await flow.topics.write({ ...place, value: Buffer.from('{'), headers });
  const { traceId } = await payTraced(bill);
  const waiting = (service: 'g2c' | 'g2g') =>
    flow
      .database(service)
      .collection('parked-messages')
      .countDocuments({ head: { $regex: bill.id } });
  // in the ledger here, in timeline and messages there: what nobody can read, and the payment behind it
  await vi.waitUntil(async () => (await waiting('g2g')) === 2 && (await waiting('g2c')) === 4, soon);
  expect(await flow.ledger({ region: village })).toEqual([]);

  const token = await identityAt(inject('identity')).token(operator);
  const urls = (['g2c', 'g2g'] as const).flatMap((name) => ['--url', `${name}=${flow.services[name].urls[0]}`]);
  const discard = ['parked', 'discard', '--cause', 'unreadable', '--reason', 'Written to the topic by a test'];
  expect(await outcome([...discard, ...urls], { out: () => {}, err: () => {}, token })).toBe(0);
  const spans = await leading(
    traceId,
    'g2c.tax-bill > g2g.ledger > g2g.ledger-entry > g2g.revenue',
    'g2c.tax-bill > g2c.timeline',
  );
  expect(rootsOf(spans).map(told)).toEqual(['g2c server POST /v1/billing-codes/{code}/payments']);
});

test('commands that share one write are linked to the one in whose trace it stands', async () => {
  const linked = () => flow.spans().filter(({ links }) => links.length > 0);
  await vi.waitUntil(
    async () => {
      const bill = await flow.issue({ village: villageOf(3) });
      await Promise.all(Array.from({ length: 8 }, () => flow.tell(bill, flow.payment(bill))));
      return linked().length > 0;
    },
    { timeout: 60_000, interval: 500 },
  );
  await vi.waitFor(() => {
    const spans = flow.spans();
    expect(lostLinksOf(spans)).toEqual([]);
    for (const { name, links } of linked()) {
      const first = spans.find(({ spanId }) => spanId === links[0]?.spanId);
      expect(first).toMatchObject({ traceId: links[0]?.traceId, kind: 'internal' });
      expect(first?.name.split('/')[0]).toBe(name.split('/')[0]);
    }
  }, soon);
});

test('what others keep in a trace goes on with its events; a trace that cannot be read is not continued', async () => {
  const [one, other] = [await flow.issue({ village: villageOf(4) }), await flow.issue({ village: villageOf(4) })];
  const { traceId, headers } = traced();
  const tracestate = 'rojo=00f067aa0ba902b7,congo=t61rcWkgMzE';
  await flow.pay(one, { headers: { ...headers, tracestate } });
  await flow.pay(other, { headers: { traceparent: headers.traceparent.replace('00-', 'ff-'), tracestate: 'rojo=1' } });
  await flow.settled();
  const paid = flow.topics.messages().filter((each) => each.headers.traceparent?.includes(traceId));
  expect(paid.map((each) => each.headers.ce_type)).toEqual(
    expect.arrayContaining(['g2c.tax-bill.paid.v1', 'g2g.ledger-entry.posted.v1']),
  );
  expect(new Set(paid.map((each) => each.headers.tracestate))).toEqual(new Set([tracestate]));
  expect(paid.map(({ key }) => String(key))).not.toContain(other.id);
  const unread = flow.topics.messages('g2c.tax-bill').findLast(({ key }) => String(key) === other.id);
  expect(unread?.headers.ce_type).toBe('g2c.tax-bill.paid.v1');
  expect(unread?.headers.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  expect(unread?.headers).not.toHaveProperty('tracestate');
});

test('a message whose trace cannot be read is handled all the same, in a trace of its own', async () => {
  const village = villageOf(5);
  const bill = await flow.issue({ village });
  const { traceId, headers } = traced();
  await flow.pay(bill, { headers });
  await flow.settled();
  const paid = flow.topics.messages('g2c.tax-bill').findLast(({ key }) => String(key) === bill.id);
  if (!paid) throw new Error('the payment was not published');
  const { traceparent } = paid.headers;
  const unreadable = [
    '',
    'nothing of the kind',
    `ff${traceparent?.slice(2)}`,
    `${traceparent}-more`,
    ` ${traceparent}`,
  ];
  const twice = [String(traceparent), String(traceparent)];
  // As another producer might repeat it: the same event, so that nothing follows from it but that it was looked at.
  for (const malformed of [...unreadable, twice])
    await flow.topics.write({ ...paid, headers: { ...paid.headers, traceparent: malformed, tracestate: 'rojo=1' } });
  await flow.settled();

  expect(await flow.ledger({ region: village })).toHaveLength(1);
  for (const service of ['g2c', 'g2g'] as const)
    expect(
      await flow
        .database(service)
        .collection('parked-heads')
        .countDocuments({ _id: { $regex: bill.id } as never }),
    ).toBe(0);
  const handled = () =>
    flow
      .spans()
      .filter(
        ({ attributes, service }) => service === 'g2g' && attributes['messaging.message.id'] === paid.headers.ce_id,
      );
  await vi.waitFor(() => expect(handled()).toHaveLength(1 + unreadable.length + 1), soon);
  const [first, ...again] = handled().toSorted((one) => (one.traceId === traceId ? -1 : 1));
  expect(first?.traceId).toBe(traceId);
  expect(again.map(({ parentSpanId }) => parentSpanId || 'none')).toEqual(again.map(() => 'none'));
  expect(new Set([traceId, ...again.map((span) => span.traceId)]).size).toBe(1 + again.length);
});

test('a trace that its caller does not keep is kept nowhere, and every message says so', async () => {
  const [one, other] = [await flow.issue({ village: villageOf(6) }), await flow.issue({ village: villageOf(6) })];
  const { traceId, headers } = traced();
  await flow.pay(one, { headers: { traceparent: headers.traceparent.replace(/-01$/, '-00') } });
  await flow.settled();
  const told = flow.topics.messages().filter((each) => each.headers.traceparent?.includes(traceId));
  expect(told.map((each) => each.headers.ce_type)).toEqual(
    expect.arrayContaining(['g2c.tax-bill.paid.v1', 'g2g.ledger-entry.posted.v1']),
  );
  for (const each of told) expect(each.headers.traceparent).toMatch(new RegExp(`^00-${traceId}-[0-9a-f]{16}-00$`));
  // What came later has been exported, so what came before would have been.
  await wholeTrace(await payTraced(other));
  expect(flow.spans(traceId)).toEqual([]);
});
