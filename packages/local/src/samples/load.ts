import { Problem, unwrap } from '@simpul/client';
import type { NewAgency, PersonDetails } from '@simpul/contracts';
import type { Log } from '../backing/log.ts';
import { until } from '../backing/until.ts';
import type { ServiceName } from '../world/environment.ts';
import { type Acting, createActing } from './acting.ts';
import { inParallel } from './parallel.ts';
import { type SampleBill, sampleAgencies, sampleBills, sampleOfficers, samplePersons } from './records.ts';
import { bankReference, regionalReceipt, stateReceipt } from './references.ts';

// More in flight gains nothing: the store of a laptop is busy with these already.
const IN_FLIGHT = 12;
const OPERATOR = 'operator:simpul';

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
  /** by agency: who its officer is, to ask a token for */
  readonly officers: Readonly<Record<string, string>>;
  readonly niks: readonly string[];
  readonly banks: readonly string[];
  readonly bills: readonly LoadedBill[];
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
  const [agencies, officers, persons, bills] = [
    sampleAgencies(),
    officersByAgency(),
    samplePersons(),
    sampleBills(year),
  ];
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
  await phase(`g2c knows the ${issuers.length} tax offices`, () =>
    inParallel(issuers, IN_FLIGHT, (agency) => knownToG2c(acting, agency, officerOf(officers, agency), signal)),
  );
  const paid = bills.filter(({ outcome }) => outcome.status === 'paid');
  const loaded = await phase(`${bills.length} tax bills issued, ${paid.length} of them paid`, () =>
    inParallel(bills, IN_FLIGHT, (bill) => settleBill(acting, officerOf(officers, bill.agency), bill, year)),
  );
  await phase('the revenue report counts the payments', () => counted(acting, paid.length, year, signal));
  return {
    year,
    agencies: agencies.map(({ id }) => id),
    officers: Object.fromEntries(officers),
    niks: persons.map(({ nik }) => nik),
    banks: [...new Set(bills.flatMap(({ outcome }) => (outcome.status === 'paid' ? [outcome.bank] : [])))],
    bills: loaded,
  };
}

/** The year it is in Jakarta. */
function jakartaYear(): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Jakarta', year: 'numeric' }).format());
}

function officersByAgency(): Map<string, string> {
  return new Map(sampleOfficers().map(({ agency, who }) => [agency, who]));
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

async function knownToG2c(acting: Acting, agency: string, officer: string, signal?: AbortSignal): Promise<void> {
  const { g2c } = acting(officer);
  await until(`Sample data: g2c has not heard of the agency ${agency} (topic g2g.agency)`, async () => {
    signal?.throwIfAborted();
    const { error, response } = await g2c.GET('/v1/tax-bills', {
      params: { query: { limit: 1 } },
      signal: signal ?? null,
    });
    if (error && error.code !== 'tax-bill.agency-unknown')
      throw new Error(`Sample data: ${agency} may not see bills: ${response.status} ${error.code}`);
    return !error;
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

/** The answer; undefined for a refusal that says it was done before. @throws {Error} a sentence for any other refusal */
async function accepted<T>(what: string, answer: Promise<T>): Promise<T>;
async function accepted<T>(what: string, answer: Promise<T>, doneBefore: string): Promise<T | undefined>;
async function accepted<T>(what: string, answer: Promise<T>, doneBefore?: string): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === doneBefore) return undefined;
    throw new Error(`Sample data: ${what} was refused: ${error.status} ${error.code}, ${error.message}`);
  }
}
