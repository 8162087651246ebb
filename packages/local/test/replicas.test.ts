import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Bill, type Flow, startFlow, villageOf } from './kit.ts';

const village = villageOf(1);
const rounds = 4;
const perRound = 12;
const count = rounds * perRound;

let flow: Flow;
const bills: Bill[] = [];

// Bills are issued and paid at both replicas of g2c; in the middle one replica of each service is stopped and comes back.
beforeAll(async () => {
  flow = await startFlow({ services: { g2c: 2, g2g: 2 } });
  for (let round = 0; round < rounds; round += 1) {
    const inHand = Promise.all(Array.from({ length: perRound }, (_, at) => issueAndPay(at)));
    if (round === 1) await Promise.all([restart('g2c'), restart('g2g')]);
    bills.push(...(await inHand));
    if (round === 0) await flow.settled();
  }
  await flow.settled();
}, 240_000);
afterAll(() => flow?.stop());

async function issueAndPay(at: number): Promise<Bill> {
  const bill = await flow.issue({ village, amount: 1_000 + at, first: at % 2 });
  await flow.pay(bill, { first: (at + 1) % 2 });
  return bill;
}

/** SIGTERM, as whoever deploys a new version sends it; the supervisor starts it again. */
async function restart(service: 'g2c' | 'g2g'): Promise<void> {
  const replica = flow.services[service].replicas[1];
  await replica?.kill('SIGTERM');
  await replica?.ready();
}

describe('two replicas', () => {
  test('share the partitions, and each handles some payments', async () => {
    const partitions = await flow.topics.shares('g2g.ledger');
    // Sixteen of each topic of payments, of citizens and of companies.
    expect(partitions.map(({ length }) => length)).toEqual([16, 16]);
    expect(new Set(partitions.flat()).size).toBe(32);
    const shares = () => {
      const spans = flow.spans().filter(({ attributes, name }) => {
        return name.startsWith('process') && String(attributes['messaging.consumer.group.name']).endsWith('g2g.ledger');
      });
      const of = (replica: string) =>
        spans.filter(({ resource }) => resource['service.instance.id'] === replica).length;
      return [of('g2g-1'), of('g2g-2')];
    };
    await vi.waitFor(() => expect(Math.min(...shares())).toBeGreaterThan(0), { timeout: 10_000 });
  });

  test('lose nothing and double nothing while one of them is stopped and comes back', async () => {
    const sum = bills.reduce((total, { amount }) => total + amount, 0);
    await vi.waitFor(async () => expect(await flow.revenue(village)).toEqual({ total: String(sum), count }), 20_000);
    const booked = (await flow.ledger({ region: village })).map(({ source, amount }) => `${source} ${amount}`);
    expect(booked.toSorted()).toEqual(bills.map(({ id, amount }) => `g2c:tax-bill:${id}:1.2 ${amount}`).toSorted());
  });

  test('keep the order of each bill, on the topic and in the timeline', async () => {
    const timeline = await flow.timeline();
    expect(timeline.map(({ number }) => number)).toEqual(Array.from({ length: 4 * count }, (_, at) => at + 1));
    for (const { id } of bills) {
      const events = flow.topics.messages('g2c.tax-bill').filter(({ key }) => String(key) === id);
      const seen = [...new Set(events.map(({ headers }) => headers.ce_type))];
      expect(seen).toEqual(['g2c.tax-bill.issued.v1', 'g2c.tax-bill.paid.v1']);
      const kinds = timeline.filter(({ about }) => about.id === id).map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind !== 'notification.delivered')).toEqual(['tax-bill.issued', 'tax-bill.paid']);
    }
  });

  test('stop gracefully: exit code 0, without being killed for taking longer than 25 seconds', () => {
    expect(flow.supervised.map((line) => line.split(';')[0]).toSorted()).toEqual([
      'g2c-2 ended (exit code 0)',
      'g2g-2 ended (exit code 0)',
    ]);
  });
});
