import { agencyOf, isTaxAgency } from '@simpul/billing';
import { type Agency, getTaxStanding, Rejected } from '@simpul/contracts';
import { type Actor, type Route, route } from '@simpul/service';
import type { TaxAccess } from '../tax-bill/tax-bill.access.ts';
import { nextChange, reasonsAt } from './standing.ts';
import type { Sources } from './tax-standing.sources.ts';

interface Parts extends TaxAccess {
  readonly sources: Sources;
}

/** For whom else than tax agencies a standing is: permits are given to companies in good standing (Inpres 7/2015). */
function givesPermits({ branch, kind, duties }: Agency): boolean {
  return branch === 'executive' && kind === 'agency' && duties.some((duty) => /^licensing(-|$)/.test(duty));
}

/** The standing of a company, found from all that is known at the moment of the question. */
export function taxStandingHandlers({ sources, agencies, mandates }: Parts): Route[] {
  return [
    route(getTaxStanding, async ({ params: { nib }, query, actor }) => {
      const secrets = await mayKnowReasons(actor, nib);
      const now = new Date();
      const at = query.at === undefined ? now : new Date(query.at);
      if (at > now) throw new Rejected('tax-standing.in-future');
      const { facts } = await sources.load(nib);
      const reasons = reasonsAt(facts, at);
      if (!facts.company || !reasons) throw new Rejected('tax-standing.not-found');
      const next = query.at === undefined ? nextChange(facts, at) : undefined;
      const body = {
        nib,
        company: facts.company.company,
        at: at.toISOString(),
        standing: reasons.length === 0 ? 'cleared' : 'in-arrears',
        ...(secrets && { reasons }),
        ...(next && { until: next.at }),
      };
      return { body };
    }),
  ];

  /** The company itself and officers of state tax do; agencies of regional taxes and of permits learn the answer only. */
  async function mayKnowReasons(actor: Actor, nib: string): Promise<boolean> {
    if (actor.kind === 'business') {
      if (actor.nib !== nib) throw new Rejected('tax-standing.not-yours');
      await mandates.require(actor, 'tax');
      return true;
    }
    const agency = await agencyOf(actor, agencies);
    if (isTaxAgency(agency, 'state')) return actor.kind === 'officer';
    if (!isTaxAgency(agency, 'regional') && !givesPermits(agency)) {
      throw new Rejected('tax-standing.not-competent', { agency: agency.id });
    }
    return false;
  }
}
