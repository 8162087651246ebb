import { ruleOn } from '@simpul/billing';
import {
  aggregate,
  type ConsentService,
  consentExpired,
  consentGiven,
  consentRevoked,
  type DataOf,
  type EventOf,
  jakartaDay,
  Rejected,
} from '@simpul/contracts';
import { consentRules } from './consent.data.ts';

type Given = DataOf<typeof consentGiven>;

/** A consent that was given. Its terms never change; it ends by the citizen or by the clock. */
export type KnownConsent = Given &
  (
    | { readonly status: 'given' }
    | { readonly status: 'revoked'; readonly revokedAt: string }
    | { readonly status: 'expired'; readonly expiredAt: string }
  );
export type ConsentState = { readonly status: 'none' } | KnownConsent;

/** How the partner stands that somebody consents to. */
export interface Offering {
  readonly status: 'none' | 'accredited' | 'suspended' | 'revoked';
  readonly services: readonly string[];
}

/** What a citizen says to consent; `expiresAt` is ISO 8601 in UTC. */
export interface ConsentTerms {
  readonly person: string;
  readonly partner: string;
  readonly services: readonly ConsentService[];
  readonly expiresAt: string;
}

/** What can be asked of a consent; `look` is the clock's. */
export type ConsentCommand =
  | { readonly type: 'give'; readonly terms: ConsentTerms; readonly offering: Offering }
  | { readonly type: 'revoke'; readonly person: string }
  | { readonly type: 'look' };

export type ConsentEvent = EventOf<typeof consentGiven | typeof consentRevoked | typeof consentExpired>;

/** A citizen lets a partner act for them in named services, until it expires or they take it back. */
export const consent = aggregate<ConsentState, ConsentCommand, ConsentEvent>({
  service: 'g2c',
  name: 'consent',
  schema: 1,
  initial: { status: 'none' },
  events: [consentGiven, consentRevoked, consentExpired],
  due: { type: 'look' },
  dueAt: (state) => (state.status === 'given' ? new Date(state.expiresAt) : undefined),

  decide(state, command, { now }) {
    const at = now.toISOString();
    switch (command.type) {
      case 'give': {
        if (state.status !== 'none') return []; // the id is that of the request: asked again
        const { terms, offering } = command;
        mustBeOffered(terms, offering);
        const services = [...new Set(terms.services)].toSorted();
        return [consentGiven({ ...terms, services, legalBasis: basisOf(terms, now), givenAt: at })];
      }
      case 'revoke': {
        if (state.status === 'none' || state.person !== command.person) throw new Rejected('consent.not-found');
        if (state.status !== 'given') return [];
        const { person, partner } = state;
        return [consentRevoked({ person, partner, revokedAt: at })];
      }
      case 'look': {
        if (state.status !== 'given' || now < new Date(state.expiresAt)) return [];
        const { person, partner, expiresAt } = state;
        return [consentExpired({ person, partner, expiresAt, expiredAt: at })];
      }
    }
  },

  evolve(state, event) {
    if (event.type === 'g2c.consent.given.v1') return { ...event.data, status: 'given' };
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'g2c.consent.revoked.v1':
        return { ...state, status: 'revoked', revokedAt: event.data.revokedAt };
      case 'g2c.consent.expired.v1':
        return { ...state, status: 'expired', expiredAt: event.data.expiredAt };
    }
  },
});

function mustBeOffered({ partner, services }: ConsentTerms, { status, services: offered }: Offering): void {
  if (status === 'suspended') throw new Rejected('consent.partner-suspended', { partner });
  if (status !== 'accredited') throw new Rejected('consent.partner-unknown', { partner });
  const others = services.filter((each) => !offered.includes(each));
  if (others.length > 0) throw new Rejected('consent.service-not-offered', { partner, services: others });
}

/** The law by which a consent of this length is given. */
function basisOf({ expiresAt }: ConsentTerms, now: Date): string {
  const { days, legalBasis } = ruleOn(consentRules, jakartaDay(now));
  const end = new Date(expiresAt);
  const latest = new Date(now.getTime() + days * 24 * 3_600_000);
  if (end <= now) throw new Rejected('consent.expiry-in-past');
  if (end > latest) throw new Rejected('consent.too-long', { days, latest: latest.toISOString() });
  return legalBasis;
}

/**
 * By whom a partner acts with a consent to a service, at this moment.
 * @throws Rejected `acting.consent-unknown`, alike for what is not there and what was given to somebody else ·
 * `acting.consent-revoked` · `acting.consent-expired` · `acting.other-service`
 */
export function principalBy(
  state: ConsentState,
  { partner, service, now }: { readonly partner: string; readonly service: ConsentService; readonly now: Date },
): string {
  if (state.status === 'none' || state.partner !== partner) throw new Rejected('acting.consent-unknown');
  const { person, services, expiresAt } = state;
  if (state.status === 'revoked') throw new Rejected('acting.consent-revoked', { revokedAt: state.revokedAt });
  // the clock may be late to say so, or here ahead of the replica that does
  if (state.status === 'expired' || now >= new Date(expiresAt)) {
    throw new Rejected('acting.consent-expired', { expiresAt });
  }
  if (!services.includes(service)) throw new Rejected('acting.other-service', { service });
  return person;
}
