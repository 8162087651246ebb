import {
  aggregate,
  type DataOf,
  type EventOf,
  type NewServicePartner,
  type PartnerReason,
  Rejected,
  servicePartnerAccredited,
  servicePartnerReinstated,
  servicePartnerRevoked,
  servicePartnerSuspended,
} from '@simpul/contracts';

type Accredited = DataOf<typeof servicePartnerAccredited>;

/** A partner that was accredited once; `revoked` for good, so that no consent of before comes to hold again. */
export type KnownPartner = Accredited &
  (
    | { readonly status: 'accredited' }
    | { readonly status: 'suspended'; readonly suspendedAt: string; readonly reason: string }
    | { readonly status: 'revoked'; readonly revokedAt: string; readonly reason: string }
  );
export type ServicePartnerState = { readonly status: 'none' } | KnownPartner;

/** What can be asked of a partner, each by an officer of `agency`, which is competent. */
export type ServicePartnerCommand =
  | { readonly type: 'accredit'; readonly terms: NewServicePartner; readonly agency: string }
  | { readonly type: 'suspend'; readonly reason: PartnerReason; readonly agency: string }
  | { readonly type: 'reinstate'; readonly agency: string }
  | { readonly type: 'revoke'; readonly reason: PartnerReason; readonly agency: string };

export type ServicePartnerEvent = EventOf<
  | typeof servicePartnerAccredited
  | typeof servicePartnerSuspended
  | typeof servicePartnerReinstated
  | typeof servicePartnerRevoked
>;

/** An organisation that citizens may let act for them (Inpres 3/2003, strategy four); its id is its client id. */
export const servicePartner = aggregate<ServicePartnerState, ServicePartnerCommand, ServicePartnerEvent>({
  service: 'g2c',
  name: 'service-partner',
  schema: 1,
  initial: { status: 'none' },
  events: [servicePartnerAccredited, servicePartnerSuspended, servicePartnerReinstated, servicePartnerRevoked],

  decide(state, command, { now }) {
    const at = now.toISOString();
    const { agency } = command;
    if (command.type === 'accredit') return accredit(state, command.terms, { agency, accreditedAt: at });
    if (state.status === 'none') throw new Rejected('service-partner.not-found');
    const { partner } = state;
    switch (command.type) {
      case 'suspend':
        if (state.status === 'suspended') return [];
        if (state.status === 'revoked') throw new Rejected('service-partner.is-revoked');
        return [servicePartnerSuspended({ partner, agency, reason: command.reason, suspendedAt: at })];
      case 'reinstate':
        if (state.status === 'accredited') return [];
        if (state.status === 'revoked') throw new Rejected('service-partner.is-revoked');
        return [servicePartnerReinstated({ partner, agency, reinstatedAt: at })];
      case 'revoke':
        if (state.status === 'revoked') return [];
        return [servicePartnerRevoked({ partner, agency, reason: command.reason, revokedAt: at })];
    }
  },

  evolve(state, event) {
    if (event.type === 'g2c.service-partner.accredited.v1') return { ...event.data, status: 'accredited' };
    if (state.status === 'none') return state;
    const { partner, name, services, legalBasis, agency, accreditedAt } = state;
    const accredited = { partner, name, services, legalBasis, agency, accreditedAt };
    switch (event.type) {
      case 'g2c.service-partner.suspended.v1': {
        const { reason, suspendedAt } = event.data;
        return { ...accredited, status: 'suspended', reason, suspendedAt };
      }
      case 'g2c.service-partner.reinstated.v1':
        return { ...accredited, status: 'accredited' };
      case 'g2c.service-partner.revoked.v1': {
        const { reason, revokedAt } = event.data;
        return { ...accredited, status: 'revoked', reason, revokedAt };
      }
    }
  },
});

function accredit(
  state: ServicePartnerState,
  terms: NewServicePartner,
  by: Pick<Accredited, 'agency' | 'accreditedAt'>,
): ServicePartnerEvent[] {
  if (state.status === 'suspended') throw new Rejected('service-partner.is-suspended');
  if (state.status === 'revoked') throw new Rejected('service-partner.is-revoked');
  const services = [...new Set(terms.services)].toSorted();
  if (state.status === 'accredited' && isAlike(state, { ...terms, services })) return [];
  return [servicePartnerAccredited({ ...terms, services, ...by })];
}

function isAlike(known: KnownPartner, { name, services, legalBasis }: NewServicePartner): boolean {
  return known.name === name && known.legalBasis === legalBasis && known.services.join() === services.join();
}
