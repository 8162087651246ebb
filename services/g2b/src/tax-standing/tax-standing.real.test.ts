import {
  type Backbone,
  createBackbone,
  kafkaTransport,
  type Received,
  type Repository,
  randomId,
} from '@simpul/backbone';
import { services } from '@simpul/contracts';
import { createLogger } from '@simpul/service';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { standingReaction } from './tax-standing.reactions.ts';
import { createReassess, standingId } from './tax-standing.reassess.ts';
import { openSources, type Sources } from './tax-standing.sources.ts';
import { type TaxStandingCommand, type TaxStandingState, taxStanding } from './tax-standing.ts';

let db: Connection;
let backbone: Backbone;
let sources: Sources;
let standings: Repository<TaxStandingState, TaxStandingCommand>;

beforeAll(async () => {
  const name = randomId();
  db = await mongoose.createConnection(inject('mongoUri'), { dbName: `standing-${name}` }).asPromise();
  const logger = createLogger({ service: 'g2b', level: 'silent' });
  const transport = kafkaTransport({ brokers: inject('brokers'), clientId: 'g2b', logger });
  const { topics } = services.g2b;
  backbone = createBackbone({ service: 'g2b', db, transport, topics, topicPrefix: `${name}.`, epoch: 1, logger });
  sources = openSources(db);
  standings = backbone.repository(taxStanding);
  backbone.react(standingReaction({ sources, reassess: createReassess(sources, standings) }));
  await backbone.start();
});
afterAll(async () => {
  await backbone?.stop();
  await db?.dropDatabase();
  await db?.close();
});

const registeredAt = new Date(Date.now() - 3_600_000).toISOString();
const company = { company: 'kopi', kind: 'private', registeredAt } as const;
const bill = { bill: 'vat', taxType: 'ppn', period: '2024-03', issuedAt: registeredAt, dueDate: '2024-04-30' };

const told = (stream: string, type: string, seq: number): Received => ({
  ...{ reaction: 'tax-standing', stream: `g2b:${stream}`, epoch: 1, seq, type, data: {} },
  ...{ id: `g2b:${stream}:1.${seq}`, source: '/g2b', subject: stream, time: registeredAt },
});
const standing = async (nib: string) => (await standings.find(standingId(nib)))?.state;

const look = (nib: string) => createReassess(sources, standings)(nib);

/** A gate: what waits at it goes on once it is opened. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** A look that has loaded its sources and is held up before it writes. */
async function heldUp(nib: string): Promise<() => Promise<void>> {
  const [loaded, going] = [gate(), gate()];
  const slow: Sources = {
    ...sources,
    async load(of) {
      const seen = await sources.load(of);
      loaded.open();
      await going.opened;
      return seen;
    },
  };
  const done = createReassess(slow, standings)(nib);
  await loaded.opened;
  return () => {
    going.open();
    return done;
  };
}

test('of two looks at once the one that knows less changes nothing, though it writes last', async () => {
  const nib = '8120000000001';
  await sources.keep('company', nib, told('company:kopi', 'registered', 1), company);
  await sources.keep('bill', nib, told('tax-bill:vat', 'issued', 1), bill);
  const goOn = await heldUp(nib);
  await sources.keep('bill', nib, told('tax-bill:vat', 'paid', 2), { paidAt: new Date().toISOString() });
  await look(nib);
  await goOn();
  expect(await standing(nib)).toMatchObject({ status: 'cleared', reasons: [] });
});

test('a look that finds nothing new keeps an older one out all the same', async () => {
  const nib = '8120000000002';
  await sources.keep('company', nib, told('company:tua', 'registered', 1), company);
  await sources.keep('bill', nib, told('tax-bill:one', 'issued', 1), bill);
  await look(nib);
  await sources.keep('bill', nib, told('tax-bill:one', 'paid', 2), { paidAt: new Date().toISOString() });
  // sees no arrears, which holds until the next bill: that one leaves the standing what it was
  const goOn = await heldUp(nib);
  await sources.keep('bill', nib, told('tax-bill:two', 'issued', 1), { ...bill, bill: 'two' });
  await look(nib);
  expect((await standings.find(standingId(nib)))?.version).toBe(1);
  await goOn();
  expect(await standing(nib)).toMatchObject({ status: 'in-arrears' });
});

test('a company registered by a clock that is ahead stands from its registration on', async () => {
  const nib = '8120000000009';
  const ahead = new Date(Date.now() + 60_000).toISOString();
  await sources.keep('company', nib, told('company:cepat', 'registered', 1), { ...company, registeredAt: ahead });
  await look(nib);
  expect(await standing(nib)).toMatchObject({ status: 'cleared', at: ahead });
});

test.each([
  ['arrears', '8120000000003', [{ kind: 'bill-overdue', taxType: 'ppn', period: '2024-03' } as const]],
  ['good standing', '8120000000004', []],
])(
  'when the end of a standing has come the clock turns it to %s, and a fresh look follows',
  async (_to, nib, reasons) => {
    await sources.keep('company', nib, told(`company:${nib}`, 'registered', 1), company);
    await sources.keep('bill', nib, told(`tax-bill:${nib}`, 'issued', 1), bill);
    const at = new Date().toISOString();
    const found = { nib, company: 'kopi', at, reasons: [], next: { at, reasons } };
    await standings.handle(standingId(nib), { type: 'assess', ...found });
    // the look has the last word: there are arrears, and until when they are all there are
    const looked = { status: 'in-arrears', reasons: [{ kind: 'bill-overdue' }], next: { reasons: [{}, {}] } };
    await vi.waitFor(async () => expect(await standing(nib)).toMatchObject(looked), { timeout: 60_000, interval: 100 });
  },
);
