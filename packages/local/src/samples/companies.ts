import { unwrap } from '@simpul/client';
import { until } from '../backing/until.ts';
import { accepted } from './accepted.ts';
import type { Acting } from './acting.ts';
import type { SampleCompany, SampleReturn } from './records.ts';
import { bankReference, stateReceipt } from './references.ts';

/** A company as it stands after loading. */
export interface LoadedCompany {
  readonly key: string;
  readonly id: string;
  readonly nib: string;
  readonly name: string;
  /** the NIK of who registered it */
  readonly founder: string;
}

/** Registers a sample company; one that has been registered before is found again. */
export async function registerCompany(acting: Acting, { key, founder, form }: SampleCompany): Promise<LoadedCompany> {
  const { g2b } = acting(`citizen:${founder}`);
  const header = { 'Idempotency-Key': `sample-company-${key}` };
  const registration = unwrap(g2b.POST('/v1/companies', { params: { header }, body: form }));
  const made = await accepted(`company ${form.name}`, registration, 'company.already-registered');
  const { id, nib } = made ?? (await registeredBefore(acting, founder, form.name));
  return { key, id, nib, name: form.name, founder };
}

async function registeredBefore(acting: Acting, founder: string, name: string) {
  const { items } = await unwrap(acting(`citizen:${founder}`).g2b.GET('/v1/me/companies'));
  const found = items.find((each) => each.name === name);
  if (!found) throw new Error(`Sample data: ${name} is registered, and not to be found`);
  return found;
}

interface Filing {
  readonly acting: Acting;
  readonly year: number;
  readonly signal: AbortSignal | undefined;
}

/** Files a return of one of the companies, and pays the bill that follows from it where it is to be paid. */
export async function settleReturn(
  { acting, year, signal }: Filing,
  { key, company, form, outcome }: SampleReturn,
  companies: readonly LoadedCompany[],
): Promise<void> {
  const taxpayer = companies.find((each) => each.key === company);
  if (!taxpayer) throw new Error(`sample data: no company ${company} for return ${key}`);
  const seed = `sample-return-${year}-${key}`;
  const { g2b } = acting(`business:${taxpayer.nib}/${taxpayer.founder}`);
  const header = { 'Idempotency-Key': seed };
  const filing = unwrap(g2b.POST('/v1/tax-returns', { params: { header }, body: form }));
  const { bill: id } = await accepted(`return ${key}`, filing);
  if (outcome.status !== 'paid' || !id) return;

  const asked = { params: { path: { id } } };
  await until(`Sample data: the bill of return ${key} is not there`, async () => {
    signal?.throwIfAborted();
    return (await g2b.GET('/v1/tax-bills/{id}', asked)).response.ok;
  });
  const bill = await unwrap(g2b.GET('/v1/tax-bills/{id}', asked));
  // Paid when it was issued, which is the same each time the samples are loaded.
  const references = { ntb: bankReference(seed), ntpn: stateReceipt(seed) };
  const body = { amount: bill.amount, ...references, paidAt: bill.issuedAt };
  const params = { path: { code: bill.code }, header: { 'Idempotency-Key': `${seed}-payment` } };
  const bank = acting(`bank:${outcome.bank}`).g2b;
  const payment = bank.POST('/v1/billing-codes/{code}/payments', { params, body });
  await accepted(`payment of return ${key}`, unwrap(payment));
}
