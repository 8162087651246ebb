import { unwrap } from '@simpul/client';
import type { NewAgency, PersonDetails } from '@simpul/contracts';
import type { Log } from '../backing/log.ts';
import { until } from '../backing/until.ts';
import type { ServiceName } from '../world/environment.ts';
import { accepted } from './accepted.ts';
import { type Acting, createActing } from './acting.ts';
import { type LoadedCompany, registerCompany, settleReturn } from './companies.ts';
import { inParallel } from './parallel.ts';
import { accreditPartner, samplePartner } from './partner.ts';
import {
  type SampleBill,
  sampleAgencies,
  sampleBills,
  sampleCompanies,
  sampleOfficers,
  samplePersons,
  sampleReturns,
} from './records.ts';
import { bankReference, regionalReceipt, stateReceipt } from './references.ts';

// More in flight gains nothing: the store of a laptop is busy with these already.
const IN_FLIGHT = 12;
const OPERATOR = 'operator:simpul';
const personnel = 'bkpp-33.74';
const accreditor = 'komdigi';

/** What loading needs of a running backbone. */
export interface Loading {
  readonly services: Readonly<Record<ServiceName, string>>;
  readonly log: Log;
  /** Ends the loading. */
  readonly signal?: AbortSignal;
  token(who: string): Promise<string>;
}

/** A bill as it stands after loading. */
export interface LoadedBill {
  readonly key: string;
  readonly id: string;
  readonly code: string;
  readonly payer: string;
  readonly agency: string;
  readonly status: SampleBill['outcome']['status'];
}

/** Who and what is there to try after loading. */
export interface SampleIds {
  readonly year: number;
  readonly agencies: readonly string[];
  /** who to ask a token for: by agency its first officer, by `<agency>/<role>` each that has a role */
  readonly officers: Readonly<Record<string, string>>;
  readonly niks: readonly string[];
  readonly banks: readonly string[];
  readonly bills: readonly LoadedBill[];
  readonly companies: readonly LoadedCompany[];
  /** client ids of accredited partners */
  readonly partners: readonly string[];
}

/**
 * Loads the sample data of a tax year through the public APIs and waits until the revenue report counts its payments.
 * Every command has the same Idempotency-Key and content each time, so loading twice into a store changes nothing.
 *
 * @throws {Error} a sentence: what was refused and why, or what did not arrive within a minute.
 */
export async function loadSamples(loading: Loading, year = jakartaYear()): Promise<SampleIds> {
  const { log, signal } = loading;
  const acting = createActing(loading);
  const [agencies, officers, persons] = [sampleAgencies(), officersByAgency(), samplePersons()];
  const [bills, companies, returns] = [sampleBills(year), sampleCompanies(), sampleReturns(year)];
  const phase = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    signal?.throwIfAborted();
    const begun = performance.now();
    const result = await work();
    log(`  ${what} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
    return result;
  };

  log('Loading the sample data …');
  await phase(`${agencies.length} agencies enrolled`, () => enrolAgencies(acting, agencies));
  await phase(`${persons.length} people enrolled`, () =>
    inParallel(persons, IN_FLIGHT, (person) => enrolPerson(acting, registrarOf(officers, person), person)),
  );
  const issuers = [...new Set(bills.map(({ agency }) => agency))];
  await phase(`the other services know the ${issuers.length} tax offices and an HR office`, () =>
    Promise.all([
      inParallel(issuers, IN_FLIGHT, (agency) => billersKnow(acting, agency, officerOf(officers, agency), signal)),
      personnelKnown(acting, personnel, officerOf(officers, personnel), signal),
    ]),
  );
  const paid = [...bills, ...returns].filter(({ outcome }) => outcome.status === 'paid');
  const loaded = await phase(`${bills.length} tax bills issued to citizens`, () =>
    inParallel(bills, IN_FLIGHT, (bill) => settleBill(acting, officerOf(officers, bill.agency), bill, year)),
  );
  await phase('a partner accredited, to act for citizens who consent', () =>
    accreditPartner(acting, officerOf(officers, accreditor), signal),
  );
  const registered = await phase(`${companies.length} companies registered`, () =>
    inParallel(companies, IN_FLIGHT, (company) => registerCompany(acting, company)),
  );
  await phase(`${returns.length} tax returns of companies filed`, () =>
    inParallel(returns, IN_FLIGHT, (each) => settleReturn({ acting, signal, year }, each, registered)),
  );
  await phase(`the revenue report counts ${paid.length} payments`, () => counted(acting, paid.length, year, signal));
  return {
    year,
    agencies: agencies.map(({ id }) => id),
    officers: Object.fromEntries(officers),
    niks: persons.map(({ nik }) => nik),
    banks: [...new Set(bills.flatMap(({ outcome }) => (outcome.status === 'paid' ? [outcome.bank] : [])))],
    bills: loaded,
    companies: registered,
    partners: [samplePartner.partner],
  };
}

/** The year it is in Jakarta. */
function jakartaYear(): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Jakarta', year: 'numeric' }).format());
}

function officersByAgency(): Map<string, string> {
  const officers = sampleOfficers();
  return new Map([
    ...officers.flatMap(({ agency, role, who }) => (role ? [[`${agency}/${role}`, who] as const] : [])),
    // the last of a key stays in a map, and it is the first of an agency that is wanted
    ...officers.toReversed().map(({ agency, who }) => [agency, who] as const),
  ]);
}

function officerOf(officers: Map<string, string>, agency: string): string {
  const who = officers.get(agency);
  if (!who) throw new Error(`sample data: no officer of ${agency}`);
  return who;
}

/** The registrar of the civil registry nearest to where a person lives: the city's or regency's, the province's, the state's. */
function registrarOf(officers: Map<string, string>, { address: { region } }: PersonDetails): string {
  const nearest = [`dukcapil-${region.slice(0, 5)}`, `dukcapil-${region.slice(0, 2)}`].find((each) =>
    officers.has(each),
  );
  return officerOf(officers, nearest ?? 'ditjen-dukcapil');
}

/** Parents first: those of one depth together. */
async function enrolAgencies(acting: Acting, agencies: readonly NewAgency[]): Promise<void> {
  const { g2g } = acting(OPERATOR);
  const enrolled = new Set<string>();
  let waiting = [...agencies];
  while (waiting.length > 0) {
    const next = waiting.filter(({ parent }) => !parent || enrolled.has(parent));
    if (next.length === 0) throw new Error(`sample data: no parent ${waiting[0]?.parent} of ${waiting[0]?.id}`);
    await inParallel(next, IN_FLIGHT, async (body) => {
      const header = { 'Idempotency-Key': `sample-agency-${body.id}` };
      const call = g2g.POST('/v1/agencies', { params: { header }, body });
      await accepted(`agency ${body.id}`, unwrap(call), 'agency.already-enrolled');
      enrolled.add(body.id);
    });
    waiting = waiting.filter(({ id }) => !enrolled.has(id));
  }
}

async function enrolPerson(acting: Acting, registrar: string, body: PersonDetails): Promise<void> {
  const { g2g } = acting(registrar);
  const header = { 'Idempotency-Key': `sample-person-${body.nik}` };
  await accepted(
    `person ${body.name}`,
    unwrap(g2g.POST('/v1/persons', { params: { header }, body })),
    'person.already-enrolled',
  );
}

/** Waits until g2c and g2b have heard of a tax office, and bill for it. */
async function billersKnow(acting: Acting, agency: string, officer: string, signal?: AbortSignal): Promise<void> {
  const { g2c, g2b } = acting(officer);
  const asked = { params: { query: { limit: 1 } }, signal: signal ?? null };
  const unknown = 'tax-bill.agency-unknown';
  await heardOf({ service: 'g2c', agency, unknown, ask: () => g2c.GET('/v1/tax-bills', asked) });
  await heardOf({ service: 'g2b', agency, unknown, ask: () => g2b.GET('/v1/tax-bills', asked) });
}

/** Waits until g2e has heard of an agency, and keeps records for it. */
async function personnelKnown(acting: Acting, agency: string, officer: string, signal?: AbortSignal): Promise<void> {
  const asked = { params: { query: { limit: 1 } }, signal: signal ?? null };
  const ask = () => acting(officer).g2e.GET('/v1/person-copies', asked);
  await heardOf({ service: 'g2e', agency, unknown: 'person-copy.not-an-agency', ask });
}

interface Hearing {
  readonly service: ServiceName;
  readonly agency: string;
  /** what the service refuses with until its own copy of the directory has the agency */
  readonly unknown: string;
  ask(): Promise<{ error?: { code?: string }; response: Response }>;
}

async function heardOf({ service, agency, unknown, ask }: Hearing): Promise<void> {
  await until(`Sample data: ${service} has not heard of the agency ${agency} (topic g2g.agency)`, async () => {
    const { error, response } = await ask();
    if (!response.ok && error?.code !== unknown)
      throw new Error(`Sample data: ${service} refused ${agency}: ${response.status} ${error?.code}`);
    return response.ok;
  });
}

async function settleBill(acting: Acting, officer: string, bill: SampleBill, year: number): Promise<LoadedBill> {
  const { key, agency, form, outcome } = bill;
  const seed = `sample-bill-${year}-${key}`;
  const { g2c } = acting(officer);
  const header = { 'Idempotency-Key': seed };
  const { id, code, kind, issuedAt } = await accepted(
    `bill ${key}`,
    unwrap(g2c.POST('/v1/tax-bills', { params: { header }, body: form })),
  );
  if (outcome.status === 'paid') {
    const receipt = kind === 'state' ? { ntpn: stateReceipt(seed) } : { receipt: regionalReceipt(seed) };
    // Paid when it was issued, which is the same each time the samples are loaded.
    const body = { amount: form.amount, ntb: bankReference(seed), ...receipt, paidAt: issuedAt };
    const bank = acting(`bank:${outcome.bank}`).g2c;
    const params = { path: { code }, header: { 'Idempotency-Key': `${seed}-payment` } };
    await accepted(`payment of bill ${key}`, unwrap(bank.POST('/v1/billing-codes/{code}/payments', { params, body })));
  }
  if (outcome.status === 'cancelled') {
    const params = { path: { id }, header: { 'Idempotency-Key': `${seed}-cancellation` } };
    const call = g2c.POST('/v1/tax-bills/{id}/cancellation', { params, body: { reason: outcome.reason } });
    await accepted(`cancellation of bill ${key}`, unwrap(call));
  }
  return { key, id, code, payer: form.payer.nik, agency, status: outcome.status };
}

async function counted(acting: Acting, payments: number, year: number, signal?: AbortSignal): Promise<void> {
  const { g2g } = acting();
  const query = { from: `${year}-01-01`, to: `${year + 1}-12-31` };
  await until(`Sample data: the revenue report has not counted ${payments} payments`, async () => {
    signal?.throwIfAborted();
    const report = await unwrap(g2g.GET('/v1/reports/revenue', { params: { query } }));
    return report.totals.all.count >= payments;
  });
}
