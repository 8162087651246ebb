import { unwrap } from '@simpul/client';
import { Kafka, logLevel } from 'kafkajs';
import type { Document } from 'mongodb';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { identityAt, type Replica } from '../src/index.ts';
import { outcome } from '../src/ops/outcome.ts';
import { type Bill, bank, type Flow, startFlow, villageOf } from './kit.ts';

const name = `r${process.pid}-${Date.now()}`;
const village = villageOf(1);
let flow: Flow;
beforeAll(async () => {
  flow = await startFlow({ services: { g2c: 1, g2g: 1 }, name });
});
afterAll(() => flow?.stop());

type Backup = ReadonlyMap<string, readonly Document[]>;

/** What a dump of a database holds: every document of every collection. */
async function dump(): Promise<Backup> {
  const db = flow.database('g2c');
  const collections = (await db.listCollections({}, { nameOnly: true }).toArray()).map((each) => each.name);
  const held = collections.map(
    async (each): Promise<[string, Document[]]> => [each, await db.collection(each).find().toArray()],
  );
  return new Map(await Promise.all(held));
}

/** Puts a dump in the place of what is there: what came later is gone. */
async function restore(backup: Backup): Promise<void> {
  const db = flow.database('g2c');
  for (const { name: collection } of await db.listCollections({}, { nameOnly: true }).toArray()) {
    await db.collection(collection).deleteMany({});
    const documents = backup.get(collection) ?? [];
    if (documents.length > 0) await db.collection(collection).insertMany([...documents]);
  }
}

/** What resetting the offsets of every group of g2c to the earliest does, while none of them has a member. */
async function rewind(): Promise<void> {
  const admin = new Kafka({ clientId: name, brokers: inject('brokers'), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    const ids = (await admin.listGroups()).groups.map(({ groupId }) => groupId);
    const own = ids.filter((id) => id.startsWith(`${name}.g2c.`));
    expect(own.length).toBeGreaterThan(0);
    await admin.deleteGroups(own);
  } finally {
    await admin.disconnect();
  }
}

/** The one replica of g2c. */
function g2c(): Replica {
  const [replica] = flow.services.g2c.replicas;
  if (!replica) throw new Error('no g2c');
  return replica;
}

/** The findings of a verification of one service, doubles left out. */
async function verify(service: 'g2c' | 'g2g'): Promise<{ code: number; found: string[] }> {
  const token = await identityAt(inject('identity')).token('operator:simpul');
  const out: string[] = [];
  const print = (line: string): void => void out.push(line);
  const url = ['--url', `${service}=${flow.services[service].urls[0]}`];
  const code = await outcome(['verify', ...url], { out: print, err: print, token });
  return { code, found: out.filter((line) => !/^\s*\S+\s+doubled\s/.test(line) && !line.startsWith('✓')) };
}

const eventsOf = ({ id }: Bill): string[] => [
  ...new Set(
    flow.topics
      .messages('g2c.tax-bill')
      .filter(({ key }) => String(key) === id)
      .map(({ headers }) => `${headers.ce_id?.split(':')[3]} ${headers.ce_type}`),
  ),
];
const booked = async () => (await flow.ledger({ region: village })).map(({ source }) => source).toSorted();
const statusOf = ({ code }: Bill) =>
  unwrap(flow.g2c(bank).GET('/v1/billing-codes/{code}', { params: { path: { code } } }));

test('a service restored from a backup goes on in the next epoch, on topics that ran on, and is believed', async () => {
  const before = await flow.issue({ village, amount: 1_000 });
  const kept = await flow.issue({ village, amount: 2_000 });
  await flow.pay(kept);
  await flow.settled();

  const backup = await dump();
  await flow.pay(before);
  const forgotten = await flow.issue({ village, amount: 4_000 });
  await flow.pay(forgotten);
  await flow.settled();
  await g2c().kill('SIGTERM', { stayDown: true });

  await restore(backup);
  await rewind();
  await g2c().up({ EPOCH: '2' });
  // What the backup forgot is not there: the one bill is open again, the other one was never issued.
  expect((await statusOf(before)).payable).toBe(true);
  await expect(statusOf(forgotten)).rejects.toThrow();

  const after = await flow.issue({ village, amount: 8_000 });
  await flow.pay(after);
  await flow.pay(before);
  await flow.settled();
  const [issued, paid] = ['g2c.tax-bill.issued.v1', 'g2c.tax-bill.paid.v1'];
  expect(eventsOf(after)).toEqual([`2.1 ${issued}`, `2.2 ${paid}`]);
  expect(eventsOf(before)).toEqual([`1.1 ${issued}`, `1.2 ${paid}`, `2.2 ${paid}`]);
  const stream = ({ id }: Bill) => `g2c:tax-bill:${id}`;
  const accepted = [
    `${stream(kept)}:1.2`,
    `${stream(forgotten)}:1.2`,
    `${stream(after)}:2.2`,
    `${stream(before)}:1.2`,
    `${stream(before)}:2.2`,
  ];
  await vi.waitFor(async () => expect(await booked()).toEqual(accepted.toSorted()), 20_000);

  // What the topic holds and no document knows is named, and is no damage.
  const own = await verify('g2c');
  expect(own.code, own.found.join('\n')).toBe(0);
  for (const event of [`${stream(before)}:1.2`, `${stream(forgotten)}:1.2`])
    expect(own.found.filter((line) => line.includes(event))).toEqual([expect.stringContaining('earlier-epoch')]);
  expect(await verify('g2g')).toEqual({ code: 0, found: [] });
});

test('started in the epoch that was left, it refuses', async () => {
  await g2c().kill('SIGTERM', { stayDown: true });
  await expect(g2c().up({ EPOCH: '1' })).rejects.toThrow(
    'this store has served in epoch 2; EPOCH=1 would repeat event ids',
  );
  await g2c().up({ EPOCH: '2' });
});
