import { randomUUID } from 'node:crypto';
import { createG2cClient, createG2gClient, unwrap } from '@simpul/client';
import { MongoClient } from 'mongodb';
import { inject, vi } from 'vitest';
import { identityAt, type ServiceName, startWorld, type WorldOptions } from '../src/index.ts';
import { openTopics } from './topics.ts';

/** A citizen of these tests; number of nobody. */
export const siti = { nik: '3374014107900001', name: 'Siti Aminah', email: 'siti.aminah@warga.example' };

const operator = 'operator:simpul';
const registrar = 'officer:dukcapil-33.74/198503302010011001/registrar';
export const taxOfficer = 'officer:bapenda-33.74/198503302010011002/tax-officer';
export const bank = 'bank:bank-jateng';
export const citizen = `citizen:${siti.nik}`;

const executive = { level: 'city', branch: 'executive', kind: 'agency', region: '33.74' } as const;
const agencies = [
  { id: 'dukcapil-33.74', name: 'Dinas Dukcapil Kota Semarang', duties: ['civil-registry'], ...executive },
  { id: 'bapenda-33.74', name: 'Badan Pendapatan Daerah Kota Semarang', duties: ['regional-tax'], ...executive },
] as const;

/** Bills of one village: each test takes its own, so that its revenue is told apart. */
export const villageOf = (test: number) => `33.74.01.${1000 + test}`;

export interface Bill {
  readonly id: string;
  readonly code: string;
  readonly amount: number;
}

/** To which replica of a service a call goes first, counted from 0; what it cannot answer is repeated at the next. */
interface Way {
  readonly first?: number;
  /** how often a call is sent at most */
  readonly attempts?: number;
  /** where it goes instead of to the replicas themselves */
  readonly via?: string | undefined;
}

interface Terms extends Way {
  readonly village: string;
  readonly amount?: number;
  readonly codeExpiresAt?: string;
}

interface Start extends Pick<WorldOptions, 'env'> {
  readonly services: { readonly g2c: number; readonly g2g: number; readonly g2b?: number; readonly g2e?: number };
  /** those of all tests unless set */
  readonly brokers?: readonly string[];
  /** goes before its topics and databases; one of its own unless set */
  readonly name?: string;
}

const flowName = () => `f${randomUUID().slice(0, 8)}`;

/** Services as processes on real Kafka and a real store, apart from all other tests, with agencies and a citizen in them. */
export async function startFlow({ services, env, brokers = inject('brokers'), name = flowName() }: Start) {
  const [mongoUri, identity] = [inject('mongoUri'), identityAt(inject('identity'))];
  const [topicPrefix, dbPrefix] = [`${name}.`, `${name}_`];
  const supervised: string[] = [];
  const log = (line: string) => supervised.push(line);
  const shared = { brokers, mongoUri, identity, topicPrefix, dbPrefix, log };
  const world = await startWorld<'g2c' | 'g2g'>({ ...shared, services, ...(env && { env }) });
  const { mail, otlp } = world;
  if (!mail || !otlp) throw new Error('a world without the ends of mail and telemetry');
  const topics = await openTopics(brokers, topicPrefix);
  const store = await new MongoClient(mongoUri).connect();
  const database = (service: ServiceName) => store.db(`${dbPrefix}simpul_${service}`);
  const tokens = new Map<string, Promise<string>>();

  function tokenOf(who: string): Promise<string> {
    const token = tokens.get(who) ?? identity.token(who);
    tokens.set(who, token);
    return token;
  }

  function options(service: 'g2c' | 'g2g', who: string, { first = 0, attempts = 8, via }: Way) {
    const { urls } = world.services[service];
    let turn = first;
    return {
      baseUrl: 'http://service.invalid',
      token: () => tokenOf(who),
      language: 'en' as const,
      retry: { attempts },
      fetch: (request: Request) => {
        const { pathname, search } = new URL(request.url);
        return fetch(new Request(`${via ?? urls[turn++ % urls.length]}${pathname}${search}`, request));
      },
    };
  }

  const g2c = (who: string, way: Way = {}) => createG2cClient(options('g2c', who, way));
  const g2g = (who: string, way: Way = {}) => createG2gClient(options('g2g', who, way));

  async function issue({ village, amount = 1_250_000, codeExpiresAt, ...way }: Terms): Promise<Bill> {
    const body = {
      payer: { nik: siti.nik },
      taxType: 'pbb-p2',
      region: village,
      subject: { nop: '337401000100200030' },
      period: '2026',
      amount,
      dueDate: '2026-09-30',
      ...(codeExpiresAt && { codeExpiresAt }),
    };
    return unwrap(g2c(taxOfficer, way).POST('/v1/tax-bills', { body }));
  }

  /** What a bank tells of a payment; every call makes another one. */
  function payment({ amount }: Bill) {
    const number = String(++payments).padStart(6, '0');
    return { amount, ntb: `210000${number}`, receipt: `NTPD3374${number}`, paidAt: new Date().toISOString() };
  }
  let payments = 0;

  /** A bank pays a bill; answers what came back, a refusal as well. */
  function tell(
    { code }: Bill,
    body: ReturnType<typeof payment>,
    way: Way & { headers?: Record<string, string> } = {},
  ) {
    const { headers = {}, ...rest } = way;
    const params = { path: { code } };
    return g2c(bank, rest).POST('/v1/billing-codes/{code}/payments', { params, body, headers });
  }

  const pay = (bill: Bill, way?: Parameters<typeof tell>[2]) => unwrap(tell(bill, payment(bill), way));

  /** Waits until the code of a bill has expired, then asks for the next one. */
  async function renew(bill: Bill, way?: Way): Promise<Bill> {
    const payable = async () => {
      const params = { path: { code: bill.code } };
      return (await unwrap(g2c(bank).GET('/v1/billing-codes/{code}', { params }))).payable;
    };
    await vi.waitUntil(async () => !(await payable()), { timeout: 20_000, interval: 100 });
    return unwrap(g2c(citizen, way).POST('/v1/tax-bills/{id}/billing-codes', { params: { path: { id: bill.id } } }));
  }

  /** All of the citizen's timeline, oldest first. */
  async function timeline() {
    type Page = Awaited<ReturnType<typeof page>>;
    const page = (cursor?: string) =>
      unwrap(g2c(citizen).GET('/v1/me/services', { params: { query: { limit: 100, ...(cursor && { cursor }) } } }));
    const items: Page['items'] = [];
    for (let next: Page | undefined = await page(); next; next = next.next ? await page(next.next) : undefined) {
      items.push(...next.items);
    }
    return items.toReversed();
  }

  /** The ledger entries of one event, or of a village. */
  async function ledger(query: { source?: string; region?: string }) {
    const params = { query: { limit: 100, ...query } };
    return (await unwrap(g2g(operator).GET('/v1/ledger-entries', { params }))).items;
  }

  /** The sum of a village's revenue. */
  async function revenue(region: string) {
    const params = { query: { from: '2026-01-01', to: '2099-12-31', region } };
    return (await unwrap(g2g(operator).GET('/v1/reports/revenue', { params }))).totals.all;
  }

  const outboxes = async () => {
    const asked = Object.entries({ g2c: ['tax-bill', 'notification'], g2g: ['agency', 'person', 'ledger-entry'] });
    const counts = asked.flatMap(([service, names]) =>
      names.map((each) =>
        database(service as ServiceName)
          .collection(each)
          .countDocuments({ outboxSince: { $exists: true } }),
      ),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  };

  /** Keys that are parked until what they need is there, and are tried again by themselves. */
  const waitingKeys = async () => {
    const parked = (['g2c', 'g2g'] as const).map((service) => database(service).collection('parked-heads'));
    const counts = await Promise.all(parked.map((each) => each.countDocuments({ due: { $exists: true } })));
    return counts.reduce((sum, count) => sum + count, 0);
  };

  /** Waits until every event is published, cleared and handled by every group: nothing is on its way any more. */
  const settled = () =>
    vi.waitFor(
      async () => {
        const before = await topics.handled();
        if ((await outboxes()) > 0) throw new Error('events stand in outboxes');
        if ((await waitingKeys()) > 0) throw new Error('keys wait to be tried again');
        if ((await topics.handled()) !== before) throw new Error('events were published meanwhile');
        await topics.read();
      },
      { timeout: 90_000, interval: 200 },
    );

  async function enrolEverybody(): Promise<void> {
    for (const body of agencies) {
      await unwrap(g2g(operator).POST('/v1/agencies', { body: { ...body, duties: [...body.duties] } }));
    }
    const body = {
      nik: siti.nik,
      name: siti.name,
      birthDate: '1990-07-01',
      sex: 'female',
      address: { region: '33.74.01.1001', line: 'Jl. Pemuda 148, RT 02/RW 05' },
      contact: { channel: 'email', language: 'id', email: siti.email },
    } as const;
    await unwrap(g2g(registrar).POST('/v1/persons', { body }));
    const known = async () => (await g2c(taxOfficer).GET('/v1/tax-bills')).response.ok;
    await vi.waitUntil(known, { timeout: 30_000, interval: 100 });
  }

  await enrolEverybody();
  return {
    services: world.services,
    mail,
    spans: otlp.spans,
    points: otlp.points,
    topics,
    database,
    supervised,
    g2c,
    g2g,
    issue,
    payment,
    tell,
    pay,
    renew,
    timeline,
    ledger,
    revenue,
    settled,
    async stop() {
      await Promise.all([topics.close(), store.close()]);
      await world.stop();
    },
  };
}

export type Flow = Awaited<ReturnType<typeof startFlow>>;
