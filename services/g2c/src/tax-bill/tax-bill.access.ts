import { isTaxAgency, type LiveBill } from '@simpul/billing';
import { type Agency, covers, nation, Rejected } from '@simpul/contracts';
import type { Actor } from '@simpul/service';
import type { AgencyDirectory } from '../agencies/agencies.view.ts';

/** Somebody who may see bills: the one who pays them, or an agency through its officer. */
export type Reader = { readonly payer: string } | { readonly agency: Agency };

/** The agency an officer acts for. @throws Rejected `tax-bill.agency-unknown` */
export async function agencyOf(actor: Actor, agencies: AgencyDirectory): Promise<Agency> {
  const { agency: id } = actor;
  if (!id) throw new Error(`${actor.kind} without an agency`);
  const agency = await agencies.find(id);
  if (!agency) throw new Rejected('tax-bill.agency-unknown', { agency: id });
  return agency;
}

/**
 * The agency an officer acts for, where bills are its business: they are tax secrets.
 * @throws Rejected `tax-bill.agency-unknown` · `tax-bill.not-competent`
 */
export async function taxAgencyOf(actor: Actor, agencies: AgencyDirectory): Promise<Agency> {
  const agency = await agencyOf(actor, agencies);
  if (isTaxAgency(agency, 'state') || isTaxAgency(agency, 'regional')) return agency;
  throw new Rejected('tax-bill.not-competent', { agency: agency.id });
}

/** As whom an actor reads. @throws Rejected as {@link taxAgencyOf} */
export async function readerOf(actor: Actor, agencies: AgencyDirectory): Promise<Reader> {
  if (actor.kind === 'citizen' && actor.personRef) return { payer: actor.personRef };
  return { agency: await taxAgencyOf(actor, agencies) };
}

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
