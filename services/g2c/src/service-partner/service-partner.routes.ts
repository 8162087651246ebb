import type { Repository } from '@simpul/backbone';
import {
  accreditServicePartner,
  getServicePartner,
  knownServices,
  listServicePartners,
  publicDuties,
  Rejected,
  reinstateServicePartner,
  revokeServicePartner,
  type ServicePartner,
  suspendServicePartner,
} from '@simpul/contracts';
import { type Actor, type AgencyDirectory, type Call, carriedOut, type Route, route } from '@simpul/service';
import type { ServicePartnerCommand, ServicePartnerState } from './service-partner.ts';

export type ServicePartners = Repository<ServicePartnerState, ServicePartnerCommand>;

/** The indexes by which partners are listed, by name. */
export const servicePartnerIndexes = [
  { 'state.name': 1, _id: 1 },
  { 'state.services': 1, 'state.name': 1, _id: 1 },
] as const;

interface Parts {
  readonly partners: ServicePartners;
  readonly agencies: AgencyDirectory;
}

/** Who may act for citizens: decided by the competent agency, and there for anybody to see. */
export function servicePartnerHandlers({ partners, agencies }: Parts): Route[] {
  return [
    route(accreditServicePartner, async ({ body: terms, actor, ...call }) => {
      const agency = await accreditorOf(actor, agencies);
      const reply = await decided(terms.partner, { type: 'accredit', terms, agency }, call, 201);
      return { ...reply, location: `/v1/service-partners/${terms.partner}` };
    }),

    route(listServicePartners, async ({ query: { limit, cursor, status, service } }) => {
      const filter = { ...(status && { 'state.status': status }), ...(service && { 'state.services': service }) };
      const { items, next } = await partners.page({ filter, sort: 'state.name', order: 'asc', limit, cursor });
      return { body: { items: items.map(({ state }) => shown(state)), ...(next && { next }) } };
    }),

    route(getServicePartner, async ({ params: { id } }) => {
      const found = await partners.find(id);
      if (!found) throw new Rejected('service-partner.not-found');
      return { body: shown(found.state), version: found.version };
    }),

    route(suspendServicePartner, async ({ params: { id }, body, actor, ...call }) =>
      decided(id, { type: 'suspend', ...body, agency: await accreditorOf(actor, agencies) }, call),
    ),

    route(reinstateServicePartner, async ({ params: { id }, actor, ...call }) =>
      decided(id, { type: 'reinstate', agency: await accreditorOf(actor, agencies) }, call),
    ),

    route(revokeServicePartner, async ({ params: { id }, body, actor, ...call }) =>
      decided(id, { type: 'revoke', ...body, agency: await accreditorOf(actor, agencies) }, call),
    ),
  ];

  function decided(id: string, command: ServicePartnerCommand, call: Call, status: 200 | 201 = 200) {
    return carriedOut(call, { status, body: shown }, (options) => partners.handle(id, command, options));
  }
}

/** The central agency an officer accredits partners for. */
async function accreditorOf({ kind, agency: id }: Actor, agencies: AgencyDirectory): Promise<string> {
  if (!id) throw new Error(`${kind} without an agency`);
  const agency = await agencies.find(id);
  if (!agency) throw new Rejected('service-partner.agency-unknown', { agency: id });
  const isCompetent = agency.level === 'central' && publicDuties(agency).includes('partner-accreditation');
  if (!isCompetent) throw new Rejected('service-partner.not-competent', { agency: id });
  return id;
}

function shown(state: ServicePartnerState): ServicePartner {
  if (state.status === 'none') throw new Rejected('service-partner.not-found');
  const { partner: id, services, ...rest } = state;
  return { id, ...rest, services: knownServices(services) };
}
