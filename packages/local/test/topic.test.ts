import { readFileSync } from 'node:fs';
import { unwrap } from '@simpul/client';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { Partitioners } from 'kafkajs';
import type { Binary } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { citizen, type Flow, siti, startFlow, taxOfficer, villageOf } from './kit.ts';
import type { Message } from './topics.ts';

let flow: Flow;
beforeAll(async () => {
  flow = await startFlow({ services: { g2c: 1, g2g: 1 } });
  await liveThroughEverything();
});
afterAll(() => flow?.stop());

/** Bills of every end: paid, cancelled, and paid by a second code after the first expired. */
async function liveThroughEverything(): Promise<void> {
  const codeExpiresAt = new Date(Date.now() + 4_000).toISOString();
  const [paid, cancelled, expired] = await Promise.all([
    flow.issue({ village: villageOf(1) }),
    flow.issue({ village: villageOf(1) }),
    flow.issue({ village: villageOf(2), amount: 400_000, codeExpiresAt }),
  ]);
  await flow.pay(paid);
  const params = { path: { id: cancelled.id } };
  const reason = { reason: 'duplicate' } as const;
  await unwrap(flow.g2c(taxOfficer).POST('/v1/tax-bills/{id}/cancellation', { params, body: reason }));
  await flow.pay(await flow.renew(expired));
  await flow.settled();
}

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validators = new Map<string, ValidateFunction>();

/** What the published JSON Schema of an event type has against its data. */
function misfits(type: string, data: unknown): unknown {
  const file = new URL(`../../../docs/contracts/events/${type}.schema.json`, import.meta.url);
  const validate = validators.get(type) ?? ajv.compile(JSON.parse(readFileSync(file, 'utf8')));
  validators.set(type, validate);
  return validate(data) ? undefined : validate.errors;
}

const partitionsOf = {
  'g2c.tax-bill': 16,
  'g2c.notification': 16,
  'g2g.agency': 8,
  'g2g.ledger-entry': 16,
  'g2g.person': 16,
  'g2g.register-grant': 4,
};
const javaPartitioner = Partitioners.DefaultPartitioner();

/** Where Kafka's own keyed partitioning puts a key, as kafkajs computes it. */
function partitionOf(topic: string, key: Buffer | null): number {
  const replica = { partitionErrorCode: 0, leader: 1, replicas: [1], isr: [1] };
  const count = partitionsOf[topic as keyof typeof partitionsOf] ?? 1; // evidence checkpoints are in one row
  const partitionMetadata = Array.from({ length: count }, (_, partitionId) => ({ partitionId, ...replica }));
  return javaPartitioner({ topic, partitionMetadata, message: { key, value: null } });
}

describe('to a plain Kafka client', () => {
  test('every event of every topic is a CloudEvent that fits its published schema, where its key belongs', () => {
    const messages = flow.topics.messages();
    const types = new Set(messages.map(({ headers }) => headers.ce_type));
    expect([...types].filter((type) => type?.startsWith('g2c.tax-bill')).toSorted()).toEqual([
      'g2c.tax-bill.cancelled.v1',
      'g2c.tax-bill.code-reissued.v1',
      'g2c.tax-bill.issued.v1',
      'g2c.tax-bill.paid.v1',
    ]);
    // whoever has put something on record says so by the second, and that may be any service
    const told = messages.map(({ topic }) => topic).filter((topic) => !topic.endsWith('.evidence-checkpoint'));
    expect(new Set(told)).toEqual(new Set(Object.keys(partitionsOf)));
    for (const { topic, partition, key, value, headers } of messages) {
      const [service, aggregate] = topic.split('.');
      expect(headers).toMatchObject({
        ce_specversion: '1.0',
        ce_id: expect.stringMatching(new RegExp(`^${service}:${aggregate}:${key}:1\\.[1-9]\\d*$`)),
        ce_source: `/${service}/${aggregate}`,
        ce_subject: String(key),
        ce_time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
        'content-type': 'application/json',
        traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/),
      });
      expect(misfits(String(headers.ce_type), JSON.parse(String(value)))).toBeUndefined();
      expect(partition).toBe(partitionOf(topic, key));
    }
  });

  test('no byte of any topic names a person', () => {
    const bytes = (each: Message) => `${each.key} ${each.value} ${JSON.stringify(each.headers)}`;
    const everything = flow.topics.messages().map(bytes).join('\n');
    expect(everything).toMatch(/"payer":"p[a-z2-7]{26}"/);
    for (const word of [siti.nik, siti.name, 'Siti', siti.email, 'siti.aminah', 'Jl. Pemuda']) {
      expect(everything).not.toContain(word);
    }
  });
});

/** Everything that events have done. */
async function effects() {
  const query = { limit: 100 };
  const notifications = await unwrap(flow.g2c(citizen).GET('/v1/me/notifications', { params: { query } }));
  return {
    ledger: await flow.ledger({}),
    revenue: await flow.revenue('id'),
    timeline: await flow.timeline(),
    notifications: notifications.items,
    mails: flow.mail.mails().map(({ messageId, subject, to }) => ({ messageId, subject, to })),
    published: flow.topics.messages().filter(({ topic }) => topic !== 'g2c.tax-bill').length,
  };
}

describe('a topic', () => {
  test('that is published a second and a third time changes nothing', async () => {
    const before = await effects();
    expect(before).toMatchObject({ revenue: { total: '1650000', count: 2 } });
    expect([before.ledger, before.timeline, before.notifications, before.mails].map(({ length }) => length)).toEqual([
      2, 14, 7, 7,
    ]);
    const topic = flow.topics.messages('g2c.tax-bill');
    for (const times of [2, 3]) {
      await flow.topics.write(...topic);
      await flow.settled();
      expect(flow.topics.messages('g2c.tax-bill')).toHaveLength(topic.length * times);
      expect(await effects()).toEqual(before);
    }
  });

  test('that follows from another changes nothing either when it is published again', async () => {
    const { published, ...before } = await effects();
    const rest = flow.topics.messages().filter(({ topic }) => topic !== 'g2c.tax-bill');
    await flow.topics.write(...rest);
    await flow.settled();
    expect(await effects()).toEqual({ ...before, published: published + rest.length });
  });
});

interface Parked {
  readonly _id: string;
  readonly head: string;
  readonly headers: Record<string, string>;
  readonly value: Binary;
}

test('a message nobody can read blocks no other bill and is kept, with what comes after it', async () => {
  const village = villageOf(3);
  const [struck, ...others] = await Promise.all(Array.from({ length: 8 }, () => flow.issue({ village })));
  await flow.settled();
  if (!struck) throw new Error('no bill');
  const place = (key: string) => ({
    topic: 'g2c.tax-bill',
    key: Buffer.from(key),
    partition: partitionOf('g2c.tax-bill', Buffer.from(key)),
  });
  const broken = {
    value: Buffer.from('{"kind":"regional",'),
    headers: { ce_specversion: '1.0', ce_type: 'g2c.tax-bill.paid.v1' },
  };
  const nameless = { value: Buffer.from('hello'), headers: {} };
  const strangers = others.map(({ id }) => ({ ...place(id), key: Buffer.from(`nobody ${id}`), ...nameless }));
  await flow.topics.write({ ...place(struck.id), ...broken }, ...strangers);

  await Promise.all([struck, ...others].map((bill) => flow.pay(bill)));
  await flow.settled();
  const booked = (await flow.ledger({ region: village })).map(({ source }) => source);
  expect(booked.toSorted()).toEqual(others.map(({ id }) => `g2c:tax-bill:${id}:1.2`).toSorted());
  await vi.waitFor(async () => expect(await flow.revenue(village)).toEqual({ total: '8750000', count: 7 }), 20_000);

  const parked = await flow.database('g2g').collection<Parked>('parked-messages').find().sort({ _id: 1 }).toArray();
  const behind = parked.filter(({ head }) => head.endsWith(`.g2c.tax-bill|${struck.id}`));
  expect(behind.map(({ headers, value }) => [headers.ce_type, String(value.value())])).toEqual([
    ['g2c.tax-bill.paid.v1', '{"kind":"regional",'],
    ['g2c.tax-bill.paid.v1', expect.stringContaining('"ntb"')],
  ]);
  expect(parked).toHaveLength(behind.length + strangers.length);
  const { urls } = flow.services.g2g;
  expect((await fetch(`${urls[0]}/health/ready`)).status).toBe(200);
});
