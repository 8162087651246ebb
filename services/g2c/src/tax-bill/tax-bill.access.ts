import { type Reader, taxAgencyOf } from '@simpul/billing';
import type { Actor, AgencyDirectory } from '@simpul/service';

/**
 * As whom an actor reads: citizens their own bills, officers by their agency.
 * @throws Rejected `tax-bill.agency-unknown` · `tax-bill.not-competent`
 */
export async function readerOf(actor: Actor, agencies: AgencyDirectory): Promise<Reader> {
  if (actor.kind === 'citizen' && actor.personRef) return { payer: actor.personRef };
  return { agency: await taxAgencyOf(actor, agencies) };
}
