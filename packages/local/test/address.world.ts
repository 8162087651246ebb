import { randomUUID } from 'node:crypto';
import { createG2bClient, createG2cClient, createG2eClient, createG2gClient, etagOf, unwrap } from '@simpul/client';
import { MongoClient } from 'mongodb';
import { inject, vi } from 'vitest';
import { freePort, identityAt, startProxy, startWorld } from '../src/index.ts';
import { openTopics } from './topics.ts';

type Service = 'g2g' | 'g2c' | 'g2b' | 'g2e';
type Address = { readonly region: string; readonly line: string };

const operator = 'operator:simpul';
const registrar = 'officer:dukcapil-33.74/198503302010011001/registrar';
const taxOfficer = 'officer:bapenda-33.74/198503302010011002/tax-officer';
const hrOfficer = 'officer:bkpsdm-33.74/198503302010011003/hr';

const executive = { level: 'city', branch: 'executive', kind: 'agency', region: '33.74' } as const;
const agencies = [
  { id: 'dukcapil-33.74', name: 'Dinas Dukcapil Kota Semarang', duties: ['civil-registry'], ...executive },
  { id: 'bapenda-33.74', name: 'Badan Pendapatan Daerah Kota Semarang', duties: ['regional-tax'], ...executive },
  { id: 'bkpsdm-33.74', name: 'BKPSDM Kota Semarang', duties: [], ...executive },
] as const;

/** All four services; g2g is reached by the others through a proxy, by these tests directly. */
export async function startAddressWorld() {
  const name = `a${randomUUID().slice(0, 8)}`;
  const [brokers, mongoUri, identity] = [inject('brokers'), inject('mongoUri'), identityAt(inject('identity'))];
  const [topicPrefix, dbPrefix] = [`${name}.`, `${name}_`];
  const port = await freePort();
  const toRegister = await startProxy({ target: { host: '127.0.0.1', port } });
  const env = { G2G_URL: `http://${toRegister.host}:${toRegister.port}` };
  const world = await startWorld({
    ...{ brokers, mongoUri, identity, topicPrefix, dbPrefix, otlp: false },
    services: { g2g: 1, g2c: 1, g2b: 1, g2e: 1 },
    ports: { g2g: port },
    env: { g2c: env, g2b: env, g2e: env },
  });
  const topics = await openTopics(brokers, topicPrefix);
  const store = await new MongoClient(mongoUri).connect();
  const database = (service: Service) => store.db(`${dbPrefix}simpul_${service}`);

  const options = (service: Service, who: string) => ({
    baseUrl: world.services[service].urls[0] as string,
    token: () => identity.token(who),
    language: 'en' as const,
  });
  const g2c = (who: string) => createG2cClient(options('g2c', who));
  const g2b = (who: string) => createG2bClient(options('g2b', who));
  const g2e = (who: string) => createG2eClient(options('g2e', who));
  const g2g = (who: string) => createG2gClient(options('g2g', who));

  async function enrol(nik: string, address: Address) {
    const body = { nik, name: 'Penduduk Semarang', birthDate: '1990-07-01', sex: 'female', address } as const;
    const { person } = await unwrap(g2g(registrar).POST('/v1/persons', { body }));
    return { nik, person };
  }

  async function issue(nik: string): Promise<string> {
    const body = {
      payer: { nik },
      taxType: 'pbb-p2',
      region: '33.74.01.1001',
      subject: { nop: '337401000100200030' },
      period: '2026',
      amount: 350_000,
      dueDate: '2026-12-31',
    };
    return (await unwrap(g2c(taxOfficer).POST('/v1/tax-bills', { body }))).id;
  }

  const bill = async (who: string, id: string) =>
    unwrap(g2c(who).GET('/v1/tax-bills/{id}', { params: { path: { id } } }));

  for (const each of agencies)
    await unwrap(g2g(operator).POST('/v1/agencies', { body: { ...each, duties: [...each.duties] } }));
  const known = async () =>
    (await g2c(taxOfficer).GET('/v1/tax-bills')).response.ok &&
    (await g2e(hrOfficer).GET('/v1/person-copies')).response.ok;
  await vi.waitUntil(known, { timeout: 60_000, interval: 100 });

  return {
    toRegister,
    topics,
    enrol,
    issue,
    billingAddress: async (nik: string, id: string) => (await bill(`citizen:${nik}`, id)).billingAddress,

    /** Enrols somebody who then has a bill and a company, and whom an agency employs. */
    async live(nik: string, address: Address) {
      const { person } = await enrol(nik, address);
      const citizen = `citizen:${nik}`;
      const billId = await issue(nik);
      const business = {
        kind: 'umk',
        name: 'Kedai Teh Lereng',
        region: '33.74.01.1001',
        capital: 50_000_000,
        selfDeclaration: false,
      } as const;
      const activities = [{ edition: '2020', code: '56103' } as const];
      const company = await unwrap(g2b(citizen).POST('/v1/companies', { body: { ...business, activities } }));
      const copy = await unwrap(g2e(hrOfficer).POST('/v1/person-copies', { body: { nik } }));

      return {
        person,

        /** The civil registry enters another address; nobody else is told. */
        async move(to: Address): Promise<void> {
          const params = { path: { ref: person } };
          const { response } = await g2g(registrar).GET('/v1/persons/{ref}', { params });
          const header = { 'If-Match': etagOf(response) as string };
          await unwrap(
            g2g(registrar).PATCH('/v1/persons/{ref}', { params: { ...params, header }, body: { address: to } }),
          );
        },

        async showBill(headers: Record<string, string> = {}) {
          const params = { path: { id: billId } };
          const { data, response } = await g2c(citizen).GET('/v1/tax-bills/{id}', { params, headers });
          return { bill: data, etag: response.headers.get('etag'), status: response.status };
        },

        /** The address that each service shows. */
        async addresses() {
          const path = (id: string) => ({ params: { path: { id } } });
          const [own, officers, shown, employee] = await Promise.all([
            bill(citizen, billId),
            bill(taxOfficer, billId),
            unwrap(g2b(citizen).GET('/v1/companies/{id}', path(company.id))),
            unwrap(g2e(hrOfficer).GET('/v1/person-copies/{id}', path(copy.id))),
          ]);
          return {
            bill: own.billingAddress,
            officersBill: officers.billingAddress,
            company: shown.representative?.address,
            employee: employee.record?.address,
          };
        },
      };
    },

    /** Takes the grant to read persons from a service; gives it back by what is answered. */
    async revokeGrant(consumer: `service:${Service}`): Promise<() => Promise<void>> {
      const query = { consumer, register: 'person', limit: 1 } as const;
      const { items } = await unwrap(g2g(operator).GET('/v1/register-grants', { params: { query } }));
      const { id, fields, legalBasis, until } = items[0] as (typeof items)[number];
      const params = { path: { id } };
      const body = { reason: 'misuse' } as const;
      await unwrap(g2g(operator).POST('/v1/register-grants/{id}/revocation', { params, body }));
      const terms = { consumer, register: 'person' as const, fields, legalBasis, until };
      return async () => void (await unwrap(g2g(operator).POST('/v1/register-grants', { body: terms })));
    },

    /** What is on record about readings of a person's data. */
    evidence: (service: Service, person: string) => database(service).collection('evidence').find({ person }).toArray(),

    /** Why the copies of a service wait with a key; undefined where they do not. */
    async parked(service: Service, key: string): Promise<string | undefined> {
      const group = `${topicPrefix}${service}.person-copies`;
      return (await database(service).collection('parked-heads').findOne({ group, key }))?.cause;
    },

    async stop(): Promise<void> {
      await Promise.all([topics.close(), store.close()]);
      await world.stop();
      await toRegister.stop();
    },
  };
}

export type AddressWorld = Awaited<ReturnType<typeof startAddressWorld>>;
