import { unwrap } from '@simpul/client';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { identityAt, type Replica } from '../src/index.ts';
import { outcome } from '../src/ops/outcome.ts';
import { startGateway } from './gateway.ts';
import { type Bill, bank, type Flow, startFlow, villageOf } from './kit.ts';

let flow: Flow;
let gateway: Awaited<ReturnType<typeof startGateway>>;
beforeAll(async () => {
  flow = await startFlow({ services: { g2c: 2, g2g: 2 } });
  gateway = await startGateway(flow.services.g2c.urls);
});
afterAll(async () => {
  await gateway?.stop();
  await flow?.stop();
});

const village = villageOf(1);

/**
 * Three clients that issue bills and pay them through the gateway, each request sent once, until they are told to end;
 * once there are enough of a phase they only read.
 */
function workload() {
  const [paid, failed]: [Bill[], string[]] = [[], []];
  const way = { via: gateway.url, attempts: 1 };
  let allowed = 40;
  let over = false;

  async function work(amount: number): Promise<void> {
    const last = paid.at(-1);
    if (last && paid.length >= allowed) {
      const params = { path: { code: last.code } };
      await unwrap(flow.g2c(bank, way).GET('/v1/billing-codes/{code}', { params }));
      return;
    }
    const bill = await flow.issue({ village, amount, ...way });
    await flow.pay(bill, way);
    paid.push(bill);
  }

  const client = async (number: number): Promise<void> => {
    for (let turn = 0; !over; turn += 1)
      await work(1_000 * (number + 1) + turn).catch((error: unknown) => failed.push(String(error)));
  };
  const clients = Promise.all([0, 1, 2].map(client));
  return {
    failed,
    /** Lets the clients issue some more bills, and resolves when a part of them is paid. */
    more: (count: number) => {
      const enough = paid.length + count;
      allowed = paid.length + 4 * count;
      return vi.waitUntil(() => paid.length >= enough || failed.length > 0, { timeout: 60_000, interval: 20 });
    },
    async end() {
      over = true;
      await clients;
      return paid;
    },
  };
}

/** What a rollout does: off the list first, SIGTERM with requests still in hand, back on the list once it is ready. */
async function replace(replica: Replica): Promise<void> {
  const { pid } = replica;
  const isBehindGateway = flow.services.g2c.urls.includes(replica.url);
  if (isBehindGateway) await gateway.leave(replica.url);
  await replica.kill('SIGTERM', { stayDown: true });
  await replica.up();
  expect(replica.pid).not.toBe(pid);
  if (isBehindGateway) gateway.join(replica.url);
}

test('while every replica is replaced, no request fails, and every event has its effect once', async () => {
  const clients = workload();
  await clients.more(10);
  for (const replica of [...flow.services.g2c.replicas, ...flow.services.g2g.replicas]) {
    await replace(replica);
    await clients.more(10);
  }
  const paid = await clients.end();
  expect(clients.failed).toEqual([]);
  await flow.settled();

  const sum = paid.reduce((total, { amount }) => total + amount, 0);
  await vi.waitFor(
    async () => expect(await flow.revenue(village)).toEqual({ total: String(sum), count: paid.length }),
    20_000,
  );
  const urls = (['g2c', 'g2g'] as const).flatMap((name) => ['--url', `${name}=${flow.services[name].urls[0]}`]);
  const out: string[] = [];
  const print = (line: string) => void out.push(line);
  const token = await identityAt(inject('identity')).token('operator:simpul');
  const code = await outcome(['verify', ...urls], { out: print, err: print, token });
  expect({ code, out: code === 0 ? [] : out }).toEqual({ code: 0, out: [] });
}, 300_000);
