import { unwrap } from '@simpul/client';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Replica } from '../src/index.ts';
import { type Bill, citizen, type Flow, startFlow, villageOf } from './kit.ts';

let flow: Flow;

/** What became of each bill, and what its payer was answered. */
interface Case {
  readonly village: string;
  readonly bill: Bill;
  readonly told: ReturnType<Flow['payment']>;
  readonly receipt: unknown;
}
const cases: Case[] = [];

// One after the other, and looked at when all has come to rest: what a dead process left takes its time to be found.
beforeAll(async () => {
  flow = await startFlow({ services: { g2c: 2, g2g: 1 } });
  const [g2c, g2g] = [firstOf('g2c'), firstOf('g2g')];
  cases.push(
    await dyingAtPayment(g2c, villageOf(1), ({ id }) => `committed:${id}`),
    await dyingAtPayment(g2c, villageOf(2), ({ id }) => `acknowledged:${id}`),
    await dyingAtNewCode(g2c, villageOf(3), ({ id }) => `committed:${id}`),
    await dyingAtNewCode(g2c, villageOf(4), ({ id }) => `acknowledged:${id}`),
    await dyingAtPayment(g2g, villageOf(5), ({ id }) => `handled:g2c:tax-bill:${id}:1.2`),
  );
  await Promise.all([g2c.ready(), g2g.ready()]);
  await flow.settled();
}, 240_000);
afterAll(() => flow?.stop());

function firstOf(service: 'g2c' | 'g2g'): Replica {
  const [replica] = flow.services[service].replicas;
  if (!replica) throw new Error(`no ${service}`);
  return replica;
}

/** Does something while a replica runs that dies at one step of one bill; resolves when it has died there. */
async function dyingAt<T>(replica: Replica, step: string, work: () => Promise<T>): Promise<T> {
  await replica.kill('SIGTERM', { stayDown: true });
  await replica.up({ CRASH_AT: step });
  const { pid } = replica;
  const result = await work();
  await vi.waitUntil(() => replica.pid !== pid, { timeout: 30_000, interval: 20 });
  expect(flow.supervised.at(-1)).toContain(`${replica.name} ended (SIGKILL)`);
  return result;
}

/** The bill is paid where the process dies, and told again to the other replica if no answer came. */
async function dyingAtPayment(replica: Replica, village: string, step: (bill: Bill) => string): Promise<Case> {
  const bill = await flow.issue({ village, first: 1 });
  const told = flow.payment(bill);
  const receipt = await dyingAt(replica, step(bill), () => unwrap(flow.tell(bill, told)));
  return { village, bill, told, receipt };
}

/** The bill gets a new code where the process dies, and is paid by it at the other replica before anybody comes back. */
async function dyingAtNewCode(replica: Replica, village: string, step: (bill: Bill) => string): Promise<Case> {
  const codeExpiresAt = new Date(Date.now() + 4_000).toISOString();
  const bill = await flow.issue({ village, first: 1, codeExpiresAt });
  const told = flow.payment(bill);
  const pay = async () => unwrap(flow.tell(await flow.renew(bill), told, { first: 1 }));
  return { village, bill, told, receipt: await dyingAt(replica, step(bill), pay) };
}

/** The events of a bill on the topic, in the order in which each was first seen. */
function eventsOf({ id }: Bill): string[] {
  const ids = flow.topics.messages('g2c.tax-bill').filter(({ key }) => String(key) === id);
  return [...new Set(ids.map(({ headers }) => `${headers.ce_id?.split(':')[3]} ${headers.ce_type}`))];
}

/** Every effect of a bill, each as often as it stands there. */
async function effectsOf({ bill, village }: Case) {
  const params = { query: { limit: 100 } };
  const { items } = await unwrap(flow.g2c(citizen).GET('/v1/me/notifications', { params }));
  const timeline = (await flow.timeline()).filter(({ about }) => about.id === bill.id);
  return {
    ledger: (await flow.ledger({ region: village })).map(({ source, amount }) => `${source} ${amount}`),
    revenue: await flow.revenue(village),
    timeline: timeline.map(({ kind }) => kind).filter((kind) => kind.startsWith('tax-bill')),
    notifications: items
      .filter(({ about }) => about.id === bill.id)
      .map(({ template, status }) => `${template} ${status}`),
  };
}

const [issued, renewed, paid] = ['tax-bill.issued', 'tax-bill.code-reissued', 'tax-bill.paid'];

test.each([
  [0, 'between commit and publishing', [issued, paid]],
  [1, 'between acknowledgement and clearing', [issued, paid]],
  [2, 'between commit and publishing, before another replica pushes the next event', [issued, renewed, paid]],
  [3, 'between acknowledgement and clearing, before another replica pushes the next event', [issued, renewed, paid]],
  [4, 'as a consumer, between its effect and its offset', [issued, paid]],
] as const)('case %i: a process that dies %s loses no event and doubles no effect', async (at, _when, kinds) => {
  const each = cases[at];
  if (!each) throw new Error('no such case');
  const { bill, told, receipt } = each;
  expect(receipt).toMatchObject({ status: 'paid', ...told });
  expect(eventsOf(bill)).toEqual(kinds.map((kind, index) => `1.${index + 1} g2c.${kind}.v1`));
  expect(await effectsOf(each)).toEqual({
    ledger: [`g2c:tax-bill:${bill.id}:1.${kinds.length} ${bill.amount}`],
    revenue: { total: String(bill.amount), count: 1 },
    timeline: kinds,
    notifications: kinds.map((kind) => `${kind} delivered`).toReversed(),
  });
});

test('no crash makes a mail with another Message-ID than the first', () => {
  const mails = flow.mail.mails().map(({ messageId }) => messageId);
  expect(new Set(mails).size).toBe(12);
});
