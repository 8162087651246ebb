import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { identityAt } from '../src/index.ts';
import { attributeComplaints } from '../src/infra/attributes.ts';
import { outcome } from '../src/ops/outcome.ts';
import { citizen, type Flow, startFlow, villageOf } from './kit.ts';

const soon = { timeout: 60_000, interval: 100 };
// A collection takes as long as store and broker take to tell, which on a busy machine is seconds.
const often = { OTEL_METRIC_EXPORT_INTERVAL: '5000', OTEL_METRIC_EXPORT_TIMEOUT: '5000' };

let flow: Flow;
beforeAll(async () => {
  flow = await startFlow({
    services: { g2c: 2, g2g: 1 },
    env: { g2c: often, g2g: { ...often, CHASE_AFTER_SECONDS: '1' } },
  });
});
afterAll(() => flow?.stop());

/** The newest values of a metric of a service, by the attributes named. */
function values(service: string, name: string, ...by: string[]): Map<string, number> {
  const points = flow.points(name).filter((point) => point.service === service);
  return new Map(points.map((point) => [by.map((each) => point.attributes[each]).join(' '), point.value]));
}

describe('what an operator is shown', () => {
  test('every replica says that it is ready, and what is asked of store and broker is known', async () => {
    await vi.waitFor(() => {
      const ready = flow.points('simpul.ready');
      expect(ready.map(({ instance, value }) => `${instance} ${value}`).toSorted()).toEqual([
        'g2c-1 1',
        'g2c-2 1',
        'g2g-1 1',
      ]);
      expect(values('g2g', 'simpul.state.unknown', 'simpul.part')).toEqual(
        new Map([
          ['outbox', 0],
          ['lag', 0],
          ['parked', 0],
          ['views', 0],
          ['alarms', 0],
        ]),
      );
      expect(values('g2c', 'simpul.view.building', 'simpul.view').get('timeline')).toBe(0);
    }, soon);
  });

  test('a payment is measured on its whole way, in seconds that tell one from another', async () => {
    await flow.pay(await flow.issue({ village: villageOf(1) }));
    await flow.settled();
    await vi.waitFor(() => {
      expect(values('g2c', 'simpul.relay.latency', 'messaging.destination.name').size).toBeGreaterThan(0);
      expect(values('g2g', 'simpul.reaction.latency', 'simpul.reaction').get('ledger')).toBeGreaterThan(0);
      expect(values('g2g', 'simpul.outbox.age', 'simpul.aggregate').get('ledger-entry')).toBe(0);
      expect(values('g2g', 'simpul.outbox.events', 'simpul.aggregate').get('ledger-entry')).toBe(0);
      expect([...values('g2g', 'simpul.consumer.lag', 'simpul.reaction').keys()]).toContain('ledger');
    }, soon);
    for (const name of ['simpul.command.duration', 'simpul.relay.latency', 'simpul.reaction.latency'])
      expect(flow.points(name)[0]).toMatchObject({ unit: 's', bounds: expect.arrayContaining([0.005, 0.1, 5]) });
  });

  test('a parked key is told by reaction and cause, and that it is none any more', async () => {
    const bill = await flow.issue({ village: villageOf(2) });
    await flow.settled();
    const place = flow.topics.messages('g2c.tax-bill').find(({ key }) => String(key) === bill.id);
    if (!place) throw new Error('the bill was not published');
    const headers = { ce_specversion: '1.0', ce_type: 'g2c.tax-bill.paid.v1' };
    await flow.topics.write({ ...place, value: Buffer.from('{'), headers });
    const parked = () =>
      values('g2g', 'simpul.parked.keys', 'simpul.reaction', 'simpul.cause').get('ledger unreadable');
    await vi.waitFor(() => expect(parked()).toBe(1), soon);
    expect(values('g2g', 'simpul.reaction.parked', 'simpul.reaction', 'simpul.cause').get('ledger unreadable')).toBe(1);
    const token = await identityAt(inject('identity')).token('operator:simpul');
    const discard = ['parked', 'discard', '--reaction', 'ledger', '--reason', 'Written to the topic by a test'];
    const quiet = { out: () => {}, err: () => {}, token };
    expect(await outcome([...discard, '--url', `g2g=${flow.services.g2g.urls[0]}`], quiet)).toBe(0);
    await vi.waitFor(() => expect(parked()).toBe(0), soon);
  });

  test('a data request is told by its right once services that do not answer were asked again', async () => {
    const asCitizen = { Authorization: `Bearer ${await identityAt(inject('identity')).token(citizen)}` };
    const asked = await fetch(`${flow.services.g2g.urls[0]}/v1/data-requests`, {
      method: 'POST',
      headers: { ...asCitizen, 'Content-Type': 'application/json', 'Idempotency-Key': 'erase-me' },
      body: JSON.stringify({ right: 'erase' }),
    });
    expect(asked.status).toBe(201);
    const told = () => values('g2g', 'simpul.alarms', 'simpul.matter');
    await vi.waitFor(() => expect(told()).toEqual(new Map([['data-request (erase)', 1]])), soon);
  });

  test('no metric is told apart by an id, whatever was asked and refused', async () => {
    for (const id of ['nobody', 'nbcdefghijklmnopqrstuvwxyz'])
      await flow.g2c(citizen).GET('/v1/tax-bills/{id}', { params: { path: { id } } });
    const { urls } = flow.services.g2c;
    await fetch(`${urls[0]}/v1/nothing/3374014107900001`, { method: 'REPORT' });
    await vi.waitFor(() => {
      const refused = flow.points('simpul.http.refusals').map(({ attributes }) => attributes['simpul.problem.code']);
      expect(refused).toContain('tax-bill.not-found');
    }, soon);
    expect(attributeComplaints(flow.points())).toEqual([]);
  });
});
