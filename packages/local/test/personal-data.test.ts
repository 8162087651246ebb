import { randomUUID } from 'node:crypto';
import { holdingOf } from '@simpul/contracts';
import type { Db, MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServiceName, Span } from '../src/index.ts';
import { spansOf } from '../src/otlp/spans.ts';
import { samplePersons } from '../src/samples/records.ts';
import { createScanner, type Found, type Scanner, shownFindings } from '../src/scan/scanner.ts';
import { serviceNames } from '../src/world/environment.ts';
import { type Played, playEverything } from './personal/backbone.ts';
import { flows } from './personal/flows.ts';
import { recordPersonal } from './personal/recording.ts';
import { soughtOfSamples } from './personal/sample-persons.ts';
import type { Message } from './topics.ts';
import { faultsOf, lostLinksOf, missedBy, tracesOf } from './traces.ts';

const [siti] = samplePersons();
if (!siti) throw new Error('the sample data has nobody');
const paper = Buffer.from(`%PDF-1.7\n% ${siti.name}, ${siti.nik}, ${siti.address.line}\n%%EOF\n`, 'latin1');

const planted = { what: 'what was planted', text: `Penduduk Tanaman ${randomUUID()}` };
const isPlanted = ({ what }: Found) => what === planted.what;
const others = (found: readonly Found[]) => shownFindings(found.filter((each) => !isPlanted(each)));

let played: Played;
let scanner: Scanner;
let sought: number;
let messages: readonly Message[];
let spans: readonly Span[];
let store: MongoClient;

beforeAll(async () => {
  const recording = recordPersonal();
  try {
    played = await playEverything(paper);
  } finally {
    recording.stop();
  }
  const all = [...soughtOfSamples(), ...recording.sought, planted];
  sought = new Set(all.map(({ text }) => text)).size;
  scanner = createScanner(all);
  messages = await played.messages();
  await played.endServices();
  const exported = played.exports.filter(({ path }) => path === '/v1/traces');
  spans = exported.flatMap(({ text }) => spansOf(JSON.parse(text)));
  store = await played.store();
}, 900_000);
afterAll(async () => {
  await store?.close();
  await played?.close();
});

const nameOf = (service: ServiceName) => `simpul_${service}`;

/** Every document of a database as the bytes it came in. */
async function scanDatabase(db: Db, where: string): Promise<Found[]> {
  const found: Found[] = [];
  for (const { name } of await db.listCollections().toArray()) {
    for await (const document of db.collection(name).find({}, { raw: true })) {
      found.push(...scanner.bytes(document as unknown as Uint8Array, `${where}.${name}`));
    }
  }
  return found;
}

async function scanStore(): Promise<Found[]> {
  const { databases } = await store.db('admin').admin().listDatabases();
  const names = databases.map(({ name }) => name).filter((name) => !['admin', 'config', 'local'].includes(name));
  return (await Promise.all(names.map((name) => scanDatabase(store.db(name), name)))).flat();
}

test('the whole story was played, and there is much to look for', () => {
  expect(played.steps.filter(({ ok }) => !ok)).toEqual([]);
  expect(sought).toBeGreaterThan(samplePersons().length * 4);
  expect(messages.length).toBeGreaterThan(500);
  expect(played.exports.map(({ path }) => path)).toEqual(expect.arrayContaining(['/v1/traces', '/v1/metrics']));
});

test('every collection of every service is in the inventory of what is kept of people', async () => {
  const collections = serviceNames.map(async (service) => {
    const found = await store.db(nameOf(service)).listCollections().toArray();
    return found
      .map(({ name }) => name)
      .filter((name) => !holdingOf(service, name))
      .map((name) => `${service}: ${name}`);
  });
  expect((await Promise.all(collections)).flat()).toEqual([]);
});

describe('every trace', () => {
  test('hangs together: each span has the parent that caused it, and links lead to spans that are there', () => {
    expect(tracesOf(spans).flatMap(faultsOf)).toEqual([]);
    expect(lostLinksOf(spans)).toEqual([]);
  });

  test.each(flows)('leads all the way: $flow', (flow) => {
    expect(missedBy(flow, tracesOf(spans))).toEqual([]);
  });
});

// The last one ends the store: what failed cannot be tried again.
describe('nothing of anybody stands in clear', { retry: 0 }, () => {
  test('on any topic', () => {
    const found = messages.flatMap(({ topic, partition, offset, key, value, headers }) =>
      [key, value, Buffer.from(JSON.stringify(headers))].flatMap((bytes) =>
        scanner.bytes(bytes ?? Buffer.alloc(0), `${topic}/${partition} at ${offset}`),
      ),
    );
    expect(others(found)).toEqual([]);
  });

  test('in any span, metric or log that was exported', () => {
    const found = played.exports.flatMap(({ path, text }) => scanner.bytes(Buffer.from(text), path));
    expect(others(found)).toEqual([]);
  });

  test('in any log', async () => {
    expect(others(await scanner.folder(played.logDir))).toEqual([]);
  });

  test('in any document of the store, where what was planted is found', async () => {
    const plants = store.db(nameOf('g2c')).collection<{ _id: string; note: string }>('plants');
    await plants.insertOne({ _id: randomUUID(), note: planted.text }, { writeConcern: { w: 'majority', j: true } });
    const found = await scanStore();
    expect(found.filter(isPlanted).map(({ where, form }) => [where, form])).toEqual([['simpul_g2c.plants', 'clear']]);
    expect(others(found)).toEqual([]);
  });

  test('in any byte of the files of the store, where what was planted is found', async () => {
    await store.close();
    await played.endStore();
    const found = await scanner.folder(played.mongo.folder);
    // mongod compresses what it writes: there, every document has been looked at above, and its journal is here
    const isCompressed = ['mongod', 'memory-server'].includes(played.mongo.kind);
    expect(found.some(isPlanted) || isCompressed).toBe(true);
    expect(others(found)).toEqual([]);
  });
});
