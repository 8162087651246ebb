import { type Reader, taxAgencyOf } from '@simpul/billing';
import type { Agency } from '@simpul/contracts';
import type { Actor, AgencyDirectory } from '@simpul/service';
import type { Mandates } from '../company/company.access.ts';

/** What tells who may see and do what in the taxes of companies. */
export interface TaxAccess {
  readonly agencies: AgencyDirectory;
  readonly mandates: Mandates;
}

/**
 * As whom an actor reads: a company through a live mandate for its taxes, an officer by their agency.
 * @throws Rejected `mandate.missing` · `mandate.power-missing` · `tax-bill.agency-unknown` · `tax-bill.not-competent`
 */
export async function readerOf(actor: Actor, { agencies, mandates }: TaxAccess): Promise<Reader<Agency>> {
  if (actor.kind === 'business') return { payer: (await mandates.require(actor, 'tax')).nib };
  return { agency: await taxAgencyOf(actor, agencies) };
}
