import { covers, nation, Rejected } from '@simpul/contracts';
import type { LiveBill } from './bill.ts';
import { isTaxAgency, type LevyingAgency } from './competence.ts';

/** Somebody who may see bills: the one who pays them, or an agency through its officer. */
export type Reader<A extends LevyingAgency = LevyingAgency> = { readonly payer: string } | { readonly agency: A };

/**
 * Whether a reader sees a bill: payers their own; officers of state tax what their agency issued; officers of regional
 * tax the regional bills of their agency's region and below.
 */
export function sees(reader: Reader, bill: LiveBill): boolean {
  if ('payer' in reader) return bill.payer === reader.payer;
  const { agency } = reader;
  const own = isTaxAgency(agency, 'state') && bill.agency === agency.id;
  return own || (isTaxAgency(agency, 'regional') && bill.kind === 'regional' && covers(agency.region, bill.region));
}

/** The same as {@link sees}, for the store to find. */
export function visibleTo(reader: Reader): Record<string, unknown> {
  if ('payer' in reader) return { 'state.payer': reader.payer };
  const { agency } = reader;
  const ways = [
    ...(isTaxAgency(agency, 'state') ? [{ 'state.agency': agency.id }] : []),
    ...(isTaxAgency(agency, 'regional') ? [{ 'state.kind': 'regional', ...within(agency.region) }] : []),
  ];
  const [only] = ways;
  return ways.length === 1 && only ? only : { $or: ways };
}

// '/' is the character after '.', so the range holds the region, what begins with it and a dot, and nothing else
function within(region: string): Record<string, unknown> {
  return region === nation ? {} : { 'state.region': { $gte: region, $lt: `${region}/` } };
}

/** Where the agencies are known; whoever calls for one names it. */
interface Directory<A> {
  find(id: string): Promise<A | undefined>;
}
interface Caller {
  readonly kind: string;
  readonly agency?: string;
}

/** The agency an officer acts for. @throws Rejected `tax-bill.agency-unknown` */
export async function agencyOf<A>({ kind, agency: id }: Caller, agencies: Directory<A>): Promise<A> {
  if (!id) throw new Error(`${kind} without an agency`);
  const agency = await agencies.find(id);
  if (!agency) throw new Rejected('tax-bill.agency-unknown', { agency: id });
  return agency;
}

/**
 * The agency an officer acts for, where taxes are its business: they are secrets.
 * @throws Rejected `tax-bill.agency-unknown` · `tax-bill.not-competent`
 */
export async function taxAgencyOf<A extends LevyingAgency>(caller: Caller, agencies: Directory<A>): Promise<A> {
  const agency = await agencyOf(caller, agencies);
  if (isTaxAgency(agency, 'state') || isTaxAgency(agency, 'regional')) return agency;
  throw new Rejected('tax-bill.not-competent', { agency: agency.id });
}
