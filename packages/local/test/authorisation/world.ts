import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { expect, inject, vi } from 'vitest';
import { identityAt, type ServiceName, startWorld } from '../../src/index.ts';
import { openTopics } from '../topics.ts';

/** What a service answered. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what is answered is what these tests are about
  readonly body: any;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  /** sent in place of a body, as it is */
  readonly file?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const names = ['g2c', 'g2b', 'g2g', 'g2e'] as const satisfies readonly ServiceName[];

const agency = (id: string, level: string, region: string, duties: readonly string[] = [], more: object = {}) => ({
  ...{ id, name: `Instansi ${id}`, level, region, duties, branch: 'executive', kind: 'agency' },
  ...more,
});

/** Agencies of one city, the same in another, a council in each, and those of the state. */
const agencies = [
  ...['33.74', '35.78'].flatMap((region) => [
    agency(`dukcapil-${region}`, 'city', region, ['civil-registry']),
    agency(`diskominfo-${region}`, 'city', region, ['data-custodian']),
    agency(`bapenda-${region}`, 'city', region, ['regional-tax']),
    agency(`bpkad-${region}`, 'city', region, ['treasury']),
    agency(`dpmptsp-${region}`, 'city', region, ['licensing', 'licensing-health']),
    agency(`bkpp-${region}`, 'city', region),
    agency(`dprd-${region}`, 'city', region, [], { branch: 'legislative' }),
  ]),
  ...['33', '35'].map((region) => agency(`bpsdm-${region}`, 'province', region, ['civil-service-training'])),
  agency('djp', 'central', 'id', ['state-tax']),
  agency('bpjs-kesehatan', 'central', 'id', ['health-insurance'], { branch: 'independent' }),
  agency('komdigi', 'central', 'id', ['partner-accreditation']),
  agency('bkn', 'central', 'id', ['civil-service']),
  agency('ditjen-dukcapil', 'central', 'id', ['civil-registry']),
];

/** An officer; each number is another one. */
export const officer = (at: string, role?: string, number = 1) =>
  `officer:${at}/19850330201001${String(1000 + number)}${role ? `/${role}` : ''}`;

/** Citizens of these tests, whose numbers are nobody's: what there is belongs to Siti. */
export const niks = {
  siti: '3374014107900001',
  agus: '3374021508850002',
  tono: '3374031011770003',
  sari: '3374014107900011',
  budi: '3578011508850004',
  dewi: '3578014107900012',
} as const;
export type Name = keyof typeof niks;

const born = {
  siti: ['1990-07-01', 'female'],
  agus: ['1985-08-15', 'male'],
  tono: ['1977-11-10', 'male'],
  sari: ['1990-07-01', 'female'],
  budi: ['1985-08-15', 'male'],
  dewi: ['1990-07-01', 'female'],
} as const satisfies Record<Name, readonly [string, string]>;

export const operator = 'operator:simpul';

/** A file of a kind that is taken. */
export const paper = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n';

/** All four services as processes on real Kafka and a real store, with agencies and people in them. */
export async function startAuthorisationWorld() {
  const prefix = `a${randomUUID().slice(0, 8)}`;
  const [topicPrefix, dbPrefix] = [`${prefix}.`, `${prefix}_`];
  const [brokers, mongoUri, identity] = [inject('brokers'), inject('mongoUri'), identityAt(inject('identity'))];
  const services = { g2c: 1, g2b: 1, g2g: 1, g2e: 1 };
  const env = { g2g: { BREACH_SEARCH_AFTER_SECONDS: '1' } };
  const world = await startWorld({ brokers, mongoUri, identity, services, env, topicPrefix, dbPrefix, otlp: false });
  const store = await new MongoClient(mongoUri).connect();
  const topics = await openTopics(brokers, topicPrefix);
  const databases = names.map((name) => ({ name, db: store.db(`${dbPrefix}simpul_${name}`) }));
  const tokens = new Map<string, Promise<string>>();

  function tokenOf(who: string): Promise<string> {
    const token = tokens.get(who) ?? identity.token(who);
    tokens.set(who, token);
    return token;
  }

  async function send(service: ServiceName, who: string | undefined, asked: Asked, signal?: AbortSignal) {
    const { method, path, body, file, headers } = asked;
    return fetch(`${world.services[service].urls[0]}${path}`, {
      method: method.toUpperCase(),
      headers: {
        'accept-language': 'en',
        ...(who && { authorization: `Bearer ${await tokenOf(who)}` }),
        ...(method.toLowerCase() !== 'get' && { 'idempotency-key': randomUUID() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(file !== undefined && { 'content-type': 'application/pdf' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(file !== undefined && { body: file }),
      ...(signal && { signal }),
    });
  }

  async function call(service: ServiceName, who: string | undefined, asked: Asked): Promise<Answer> {
    const response = await send(service, who, asked);
    const text = await response.text();
    const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, text, body: isJson && text ? JSON.parse(text) : undefined };
  }

  /** Does what must be done; answers the body. */
  async function done(service: ServiceName, who: string, method: string, path: string, body?: unknown) {
    const answer = await call(service, who, { method, path, body });
    expect({ path, who, isDone: answer.status < 300, text: answer.text }).toMatchObject({ isDone: true });
    return answer.body;
  }

  /** What a look finds, once it finds something. */
  async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
    const found = await vi.waitUntil(async () => (await look()) ?? false, { timeout: 60_000, interval: 100 });
    return found as T;
  }

  const ready = (service: ServiceName, who: string, path: string) =>
    until(async () => (await call(service, who, { method: 'get', path })).status === 200 || undefined);

  async function unfinished(): Promise<number> {
    const counts = databases.map(async ({ db }) => {
      const collections = await db.listCollections({}, { nameOnly: true }).toArray();
      const each = collections.map(({ name }) =>
        db.collection(name).countDocuments({ outboxSince: { $exists: true } }),
      );
      const waiting = db.collection('parked-heads').countDocuments({ due: { $exists: true } });
      return (await Promise.all([...each, waiting])).reduce((sum, count) => sum + count, 0);
    });
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }

  for (const body of agencies) await done('g2g', operator, 'post', '/v1/agencies', body);
  const persons = {} as Record<Name, string>;
  for (const [name, nik] of Object.entries(niks) as [Name, string][]) {
    const region = nik.startsWith('35') ? '35.78' : '33.74';
    const [birthDate, sex] = born[name];
    const address = { region: `${region}.01.1001`, line: 'Jl. Pemuda 148' };
    const contact = { channel: 'email', language: 'id', email: `${name}@example.org` };
    const body = { nik, name: `Warga ${name}`, birthDate, sex, address, contact };
    persons[name] = (await done('g2g', officer(`dukcapil-${region}`, 'registrar'), 'post', '/v1/persons', body)).person;
  }
  await Promise.all([
    ready('g2c', officer('bapenda-33.74', 'tax-officer'), '/v1/tax-bills'),
    ready('g2c', officer('bpjs-kesehatan', 'health-insurance'), '/v1/health-cards'),
    ready('g2c', officer('komdigi', 'partner-accreditation'), '/v1/service-partners'),
    ready('g2b', officer('djp', 'tax-officer'), '/v1/tax-bills'),
    ready('g2e', officer('bkpp-33.74', 'hr'), '/v1/employees'),
    ready('g2e', officer('bkpp-35.78', 'hr'), '/v1/employees'),
  ]);

  return {
    persons,
    call,
    done,
    until,

    /** Waits until every event is published, cleared and handled by every group: nothing is on its way any more. */
    settled: () =>
      vi.waitFor(
        async () => {
          const before = await topics.handled();
          if ((await unfinished()) > 0) throw new Error('events stand in outboxes, or keys wait to be tried again');
          if ((await topics.handled()) !== before) throw new Error('events were published meanwhile');
        },
        { timeout: 90_000, interval: 300 },
      ),

    /** The version of everything there is, by service, aggregate and id. */
    async versions(): Promise<Record<string, number>> {
      const found: Record<string, number> = {};
      for (const { name: service, db } of databases) {
        for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray()) {
          const aggregates = { state: { $exists: true }, version: { $exists: true } };
          const documents = db.collection(name).find(aggregates, { projection: { version: 1 } });
          for await (const { _id, version } of documents) found[`${service}.${name}/${_id}`] = version;
        }
      }
      return found;
    },

    /** How many readings of personal data are on record. */
    readings: (service: ServiceName) => {
      const { db } = databases[names.indexOf(service)] as (typeof databases)[number];
      return db.collection('evidence').countDocuments();
    },

    /** An event stream of somebody: what was sent so far, and its end. */
    async listen(service: ServiceName, who: string, path: string) {
      const over = new AbortController();
      const response = await send(service, who, { method: 'get', path }, over.signal);
      let heard = '';
      const reading = (async () => {
        const decoder = new TextDecoder();
        for await (const chunk of response.body ?? []) heard += decoder.decode(chunk, { stream: true });
      })().catch(() => undefined);
      return {
        status: response.status,
        heard: () => heard,
        async close() {
          over.abort();
          await reading;
        },
      };
    },

    async stop() {
      await Promise.all([topics.close(), store.close()]);
      await world.stop();
    },
  };
}

export type AuthorisationWorld = Awaited<ReturnType<typeof startAuthorisationWorld>>;
