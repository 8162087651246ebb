import { deriveId } from '@simpul/backbone';
import { businessTaxBillTopic } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { enrolAgencies, paidMessage, people, type Subject, startG2g } from './g2g.ts';

let g2g: Subject;

const central = 'officer:kemenkeu/198503302010011001/treasurer';
const local = 'officer:bpkad-33.74/198503302010011001/treasurer';
const income = { kind: 'state', taxType: 'pph-21', agency: 'kemenkeu', ntpn: '0A1B2C3D4E5F6G7H' } as const;

beforeAll(async () => {
  g2g = await startG2g({ replicas: 2 });
  await enrolAgencies(g2g);
  const { publish } = g2g;
  await publish(
    paidMessage('miroto-1', { region: '33.74.01.1001', amount: 100, paidAt: '2026-03-30T16:59:59.000Z' }),
    paidMessage('miroto-2', { region: '33.74.01.1001', amount: 20, paidAt: '2026-03-30T17:00:00.000Z' }),
    paidMessage('brumbungan', { region: '33.74.01.1002', amount: 3, paidAt: '2026-03-31T02:00:00.000Z' }),
    paidMessage('tajuk', { region: '33.22.01.2001', amount: 4_000, paidAt: '2026-03-31T02:00:00.000Z' }),
    paidMessage('surabaya', { region: '35.78.01.1001', amount: 50_000, paidAt: '2026-03-31T02:00:00.000Z' }),
    paidMessage('income', { ...income, region: '33.74.01.1001', amount: 600_000, paidAt: '2026-03-31T02:00:00.000Z' }),
  );
  await counted('from=2026-03-01&to=2026-03-31', 6);
});

afterAll(() => g2g?.stop());

async function report(query: string) {
  const { status, body } = await g2g.ask('GET', `/v1/reports/revenue?${query}`);
  expect(status).toBe(200);
  return body;
}

/** Waits until the report has taken this many payments in. */
const counted = (query: string, payments: number) =>
  vi.waitFor(async () => expect((await report(query)).totals.all.count).toBe(payments), {
    timeout: 40_000,
    interval: 100,
  });

const rowsOf = async (query: string): Promise<string[]> =>
  (await report(query)).rows.map(
    (row: Record<string, unknown>) => `${row.region} ${row.kind} ${row.taxType} ${row.total} ${row.count}`,
  );

describe('the report', () => {
  const march = 'from=2026-03-01&to=2026-03-31';

  test('adds up at every level, state and regional apart', async () => {
    expect(await rowsOf(`${march}&region=id`)).toEqual(['id regional pbb-p2 54123 5', 'id state pph-21 600000 1']);
    expect(await rowsOf(`${march}&region=id&level=province`)).toEqual([
      '33 regional pbb-p2 4123 4',
      '33 state pph-21 600000 1',
      '35 regional pbb-p2 50000 1',
    ]);
    expect(await rowsOf(`${march}&region=33&level=regency&kind=regional`)).toEqual([
      '33.22 regional pbb-p2 4000 1',
      '33.74 regional pbb-p2 123 3',
    ]);
    expect(await rowsOf(`${march}&region=33.74&level=district`)).toEqual([
      '33.74.01 regional pbb-p2 123 3',
      '33.74.01 state pph-21 600000 1',
    ]);
    expect(await rowsOf(`${march}&region=33.74&level=village&taxType=pbb-p2`)).toEqual([
      '33.74.01.1001 regional pbb-p2 120 2',
      '33.74.01.1002 regional pbb-p2 3 1',
    ]);
    expect(await rowsOf(`${march}&region=33.74.01.1002`)).toEqual(['33.74.01.1002 regional pbb-p2 3 1']);
  });

  test('counts a payment on its day in Jakarta', async () => {
    expect(await rowsOf('from=2026-03-30&to=2026-03-30')).toEqual(['id regional pbb-p2 100 1']);
    expect((await report('from=2026-03-31&to=2026-03-31')).totals.regional).toEqual({ total: '54023', count: 4 });
  });

  test('gives totals as strings and names the regions', async () => {
    const { rows, totals, asOf } = await report(`${march}&region=33.74`);
    expect(rows[0]).toMatchObject({ region: '33.74', regionName: 'Kota Semarang', total: '123' });
    expect(totals).toEqual({
      state: { total: '600000', count: 1 },
      regional: { total: '123', count: 3 },
      all: { total: '600123', count: 4 },
    });
    expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.now());
  });

  test('of nothing is empty, not an error', async () => {
    const nothing = { total: '0', count: 0 };
    expect(await report('from=2020-01-01&to=2020-12-31&region=73')).toMatchObject({
      rows: [],
      totals: { state: nothing, regional: nothing, all: nothing },
    });
  });

  test.each([
    ['region=33.74', 400, 'request.invalid'],
    ['from=2026-02-30&to=2026-03-01', 400, 'request.invalid'],
    ['from=2026-03-31&to=2026-03-01', 422, 'revenue-report.dates-reversed'],
    ['from=2026-03-01&to=2026-03-31&region=33.74&level=province', 422, 'revenue-report.level-above-region'],
  ])('refuses %s', async (query, status, code) => {
    expect(await g2g.ask('GET', `/v1/reports/revenue?${query}`)).toMatchObject({ status, body: { code } });
  });
});

test('the same payment told twice, and again, is one ledger entry and counts once', async () => {
  const twice = paidMessage('twice', { amount: 7, paidAt: '2026-04-01T02:00:00.000Z' });
  const after = paidMessage('twice', { amount: 11, paidAt: '2026-04-01T02:00:00.000Z' }, 3);
  await g2g.publish(twice, twice);
  await g2g.publish(twice, after);
  const april = 'from=2026-04-01&to=2026-04-30';
  await counted(april, 2);
  expect((await report(april)).totals.all).toEqual({ total: '18', count: 2 });
  const { body } = await g2g.ask('GET', '/v1/ledger-entries?from=2026-04-01&to=2026-04-30', { as: people.operator });
  expect(body.items).toHaveLength(2);
});

test('payments of companies are booked beside those of citizens, state and regional apart', async () => {
  const paid = { paidAt: '2026-07-01T02:00:00.000Z', amount: 30 };
  const vat = { ...paid, kind: 'state', taxType: 'ppn', agency: 'djp', amount: 700, ntpn: '0A1B2C3D4E5F6G7H' } as const;
  const ofCompany = (bill: string, change: object) => paidMessage(bill, change, 2, 'g2b');
  await g2g.publish(paidMessage('alike', paid));
  await g2g.publishOn(businessTaxBillTopic, ofCompany('alike', paid), ofCompany('vat', vat), ofCompany('vat', vat));
  const july = 'from=2026-07-01&to=2026-07-31';
  await counted(july, 3);
  const { totals } = await report(july);
  expect(totals.regional).toEqual({ total: '60', count: 2 });
  expect(totals.state).toEqual({ total: '700', count: 1 });
  const { body } = await g2g.ask('GET', `/v1/ledger-entries/${deriveId('g2b:tax-bill:vat:1.2')}`, { as: central });
  expect(body).toMatchObject({ kind: 'state', lines: [{ account: '111111' }, { account: '411211', amount: 700 }] });
});

test('what cannot be read or booked holds up no other payment', async () => {
  const may = { paidAt: '2026-05-04T02:00:00.000Z', amount: 1 };
  const bad = [
    { ...paidMessage('broken'), value: '{"kind":"regional",' },
    { ...paidMessage('wrong'), value: JSON.stringify({ kind: 'regional', amount: 'much' }) },
    paidMessage('strange', { ...may, taxType: 'window-tax' }),
  ];
  const good = Array.from({ length: 200 }, (_, number) => paidMessage(`good-${number}`, may));
  const behind = bad.flatMap(({ partition }) => good.filter((each) => each.partition === partition));
  expect(behind.length).toBeGreaterThan(10);
  await g2g.publish(...bad, ...new Set(behind));
  await counted('from=2026-05-01&to=2026-05-31', new Set(behind).size);
  const keys = g2g.db.collection('parked-heads').find({}, { projection: { key: 1, cause: 1 } });
  expect((await keys.toArray()).map(({ key, cause }) => `${key} ${cause}`).toSorted()).toEqual([
    'broken unreadable',
    'strange rejected',
    'wrong unreadable',
  ]);
});

describe('the ledger', () => {
  const entries = (as: string, query = 'from=2026-03-01&to=2026-03-31') =>
    g2g.ask('GET', `/v1/ledger-entries?${query}`, { as });

  test('holds a balanced entry per payment, under an id that follows from the event', async () => {
    const source = 'g2c:tax-bill:miroto-1:1.2';
    const { status, body } = await g2g.ask('GET', `/v1/ledger-entries/${deriveId(source)}`, { as: central });
    expect(status).toBe(200);
    expect(body).toMatchObject({ source, day: '2026-03-30', amount: 100, region: '33.74.01.1001' });
    expect(body.lines).toMatchObject([
      { side: 'debit', account: '1.1.01.01', amount: 100 },
      { side: 'credit', account: '4.1.01.15', amount: 100 },
    ]);
    expect((await entries(people.operator, `source=${source}`)).body.items).toEqual([body]);
  });

  test('is paged by day, the newest first', async () => {
    const first = await entries(central, 'from=2026-03-01&to=2026-03-31&limit=4');
    expect(first.body.items).toHaveLength(4);
    const second = await entries(central, `from=2026-03-01&to=2026-03-31&limit=4&cursor=${first.body.next}`);
    expect(second.body).not.toHaveProperty('next');
    const days = [...first.body.items, ...second.body.items].map(({ day }: { day: string }) => day);
    expect(days).toEqual([...Array(5).fill('2026-03-31'), '2026-03-30']);
  });

  test('is open to a treasurer as far as the treasury goes', async () => {
    const sources = ({ body }: { body: { items: { source: string }[] } }) =>
      body.items.map(({ source }) => source.split(':')[2]).toSorted();
    expect(sources(await entries(local))).toEqual(['brumbungan', 'miroto-1', 'miroto-2']);
    expect(sources(await entries(central, 'kind=state&from=2026-03-01&to=2026-03-31'))).toEqual(['income']);
    expect(sources(await entries(local, 'kind=state'))).toEqual([]);
    for (const hidden of ['tajuk', 'income', 'nobody']) {
      const path = `/v1/ledger-entries/${deriveId(`g2c:tax-bill:${hidden}:1.2`)}`;
      expect(await g2g.ask('GET', path, { as: local })).toMatchObject({
        status: 404,
        body: { code: 'ledger-entry.not-found' },
      });
    }
  });

  test.each([
    ['citizen:3374014107900001', 'auth.forbidden'],
    [people.clerk, 'auth.forbidden'],
    ['officer:dukcapil-33.74/198503302010011001/treasurer', 'ledger-entry.not-competent'],
  ])('is closed to %s', async (as, code) => {
    expect(await entries(as)).toMatchObject({ status: 403, body: { code } });
  });

  test('is closed to a state enterprise, whatever its entry in the directory says', async () => {
    const enterprise = { id: 'bri', name: 'PT BRI', level: 'central', branch: 'executive', region: 'id' };
    const body = { ...enterprise, kind: 'state-enterprise', duties: ['treasury'] };
    expect(await g2g.ask('POST', '/v1/agencies', { as: people.operator, body })).toMatchObject({ status: 201 });
    expect(await entries('officer:bri/198503302010011001/treasurer')).toMatchObject({
      status: 403,
      body: { code: 'ledger-entry.not-competent' },
    });
  });
});

test('a replica killed while payments come in loses none and counts none twice', async () => {
  const payments = Array.from({ length: 150 }, (_, number) =>
    paidMessage(`june-${number}`, { amount: 2 ** (number % 40), paidAt: '2026-06-01T02:00:00.000Z' }),
  );
  const june = 'from=2026-06-01&to=2026-06-30';
  const [first] = g2g.world.services.g2g.replicas;
  await g2g.publish(...payments.slice(0, 75));
  await vi.waitFor(async () => expect((await report(june)).totals.all.count).toBeGreaterThan(0), {
    timeout: 40_000,
    interval: 20,
  });
  const killed = first?.kill('SIGKILL');
  await g2g.publish(...payments.slice(75), ...payments.slice(50, 100));
  await killed;
  await first?.ready();
  await counted(june, 150);
  const total = payments.reduce((sum, { value }) => sum + BigInt(JSON.parse(value).amount), 0n);
  expect((await report(june)).totals.all).toEqual({ total: String(total), count: 150 });
});
