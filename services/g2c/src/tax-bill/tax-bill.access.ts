import { type Reader, taxAgencyOf } from '@simpul/billing';
import type { Actor, AgencyDirectory } from '@simpul/service';
import type { Principal } from '../consent/consent.access.ts';

/**
 * As whom an actor reads: citizens their own bills, partners those of who consented, officers by their agency.
 * @throws Rejected `tax-bill.agency-unknown` · `tax-bill.not-competent`
 */
export async function readerOf(
  principal: Principal | undefined,
  actor: Actor,
  agencies: AgencyDirectory,
): Promise<Reader> {
  if (principal) return { payer: principal.person };
  return { agency: await taxAgencyOf(actor, agencies) };
}
