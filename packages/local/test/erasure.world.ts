import { randomUUID } from 'node:crypto';
import { MongoClient } from 'mongodb';
import { expect, inject, vi } from 'vitest';
import { identityAt, type ServiceName, startWorld } from '../src/index.ts';

/** What a service answered. */
export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look at whatever was answered
  readonly body: any;
}

const operator = 'operator:simpul';
export const registrar = 'officer:dukcapil-33.74/198503302010011001/registrar';
export const taxOfficer = 'officer:bapenda-33.74/198503302010011002/tax-officer';
export const hrOfficer = 'officer:bkpsdm-33.74/198503302010011003/hr';
const accreditor = 'officer:komdigi/198503302010011004/partner-accreditation';
export const bank = 'bank:bank-jateng';
export const pemuda = { region: '33.74.01.1001', line: 'Jl. Pemuda 148' };

const executive = { branch: 'executive', kind: 'agency' } as const;
const city = { level: 'city', region: '33.74', ...executive } as const;
const agencies = [
  { id: 'dukcapil-33.74', name: 'Dinas Dukcapil Kota Semarang', duties: ['civil-registry'], ...city },
  { id: 'bapenda-33.74', name: 'Bapenda Kota Semarang', duties: ['regional-tax'], ...city },
  { id: 'bkpsdm-33.74', name: 'BKPSDM Kota Semarang', duties: [], ...city },
  {
    ...{ id: 'komdigi', name: 'Kementerian Komunikasi dan Digital', level: 'central', region: 'id', ...executive },
    duties: ['partner-accreditation'],
  },
  {
    ...{ id: 'bkn', name: 'Badan Kepegawaian Negara', level: 'central', region: 'id', ...executive },
    duties: ['civil-service'],
  },
];

/** All four services on real Kafka and a real store, two replicas of those that citizens and the register use. */
export async function startErasureWorld() {
  const name = `e${randomUUID().slice(0, 8)}`;
  const [topicPrefix, dbPrefix] = [`${name}.`, `${name}_`];
  const [brokers, mongoUri, identity] = [inject('brokers'), inject('mongoUri'), identityAt(inject('identity'))];
  const world = await startWorld({
    ...{ brokers, mongoUri, identity, topicPrefix, dbPrefix, otlp: false },
    services: { g2g: 2, g2c: 2, g2b: 1, g2e: 1 },
    env: { g2g: { CHASE_AFTER_SECONDS: '5', BREACH_SEARCH_AFTER_SECONDS: '1' } },
  });
  const store = await new MongoClient(mongoUri).connect();
  const tokens = new Map<string, Promise<string>>();
  let turn = 0;
  let serial = 0;

  async function call(
    ...[service, who, method, path, body, headers]: [
      service: ServiceName,
      who: string,
      method: string,
      path: string,
      body?: unknown,
      headers?: Readonly<Record<string, string>>,
    ]
  ): Promise<Answer> {
    const { urls } = world.services[service];
    const token = tokens.get(who) ?? identity.token(who);
    tokens.set(who, token);
    const response = await fetch(`${urls[turn++ % urls.length]}${path}`, {
      method,
      headers: {
        'accept-language': 'en',
        authorization: `Bearer ${await token}`,
        ...(method !== 'GET' && { 'idempotency-key': randomUUID() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: isJson ? await response.json() : await response.text() };
  }

  /** Does what must be done; answers the body. */
  async function done(...asked: Parameters<typeof call>) {
    const { status, body } = await call(...asked);
    expect({ asked: asked.slice(0, 4), done: status < 300, body }).toMatchObject({ done: true });
    return body;
  }

  /** What a look finds, once it finds something. */
  async function until<T>(look: () => Promise<T | undefined | false>): Promise<T> {
    return (await vi.waitUntil(look, { timeout: 90_000, interval: 100 })) as T;
  }

  for (const body of agencies) await done('g2g', operator, 'POST', '/v1/agencies', body);
  const known = async (service: ServiceName, who: string, path: string) =>
    until(async () => (await call(service, who, 'GET', path)).status === 200);
  await known('g2c', taxOfficer, '/v1/tax-bills');
  await known('g2e', hrOfficer, '/v1/person-copies');
  const offer = ['health-card-reading', 'tax-bill-reading'];
  const partner = { partner: 'mitra-layanan', name: 'PT Mitra', services: offer, legalBasis: 'PP 71/2019' };
  await until(async () => (await call('g2c', accreditor, 'POST', '/v1/service-partners', partner)).status === 201);

  return {
    world,
    call,
    done,
    until,
    operator,
    database: (service: ServiceName, suffix = '') => store.db(`${dbPrefix}simpul_${service}${suffix}`),

    /** Somebody new. */
    async enrol(): Promise<{ nik: string; person: string; citizen: string }> {
      const nik = `337401410790${String(++serial).padStart(4, '0')}`;
      const details = { nik, name: 'Endah Purwanti', birthDate: '1990-07-01', sex: 'female', address: pemuda };
      const contact = { channel: 'email', language: 'id', email: 'endah.purwanti@warga.example' };
      const { person } = await done('g2g', registrar, 'POST', '/v1/persons', { ...details, contact });
      return { nik, person, citizen: `citizen:${nik}` };
    },

    /** A land tax bill. */
    issue: (nik: string) =>
      done('g2c', taxOfficer, 'POST', '/v1/tax-bills', {
        ...{ payer: { nik }, taxType: 'pbb-p2', region: pemuda.region, subject: { nop: '337401000100200030' } },
        ...{ period: '2026', amount: 350_000, dueDate: '2026-12-31' },
      }),

    async consent(citizen: string) {
      const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
      return done('g2c', citizen, 'POST', '/v1/consents', { partner: 'mitra-layanan', services: offer, expiresAt });
    },

    /** A data request, once it is in this status. */
    reached: (citizen: string, id: string, status: string) =>
      until(async () => {
        const { body } = await call('g2g', citizen, 'GET', `/v1/data-requests/${id}`);
        return body.status === status && body;
      }),

    async stop() {
      await store.close();
      await world.stop();
    },
  };
}

export type ErasureWorld = Awaited<ReturnType<typeof startErasureWorld>>;
