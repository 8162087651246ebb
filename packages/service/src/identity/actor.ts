import { type ActorKind, AgencyId, Nib, Nik, Nip } from '@simpul/contracts';
import { z } from 'zod';
import type { Keys } from './keys.ts';

/**
 * Who calls, without personal data: people appear by reference only. `id` is unique over all kinds, for instance
 * `citizen:<PersonRef>`, `officer:<agency>/<EmployeeRef>`, `bank:<client>`.
 */
export interface Actor {
  readonly kind: ActorKind;
  readonly id: string;
  /** a citizen's, or that of the person who acts for a business */
  readonly personRef?: string;
  readonly nib?: string;
  /** an officer's agency, or the agency itself */
  readonly agency?: string;
  readonly employeeRef?: string;
  readonly role?: string;
  /** which of Simpul's own services calls */
  readonly service?: string;
  /** the client id of a provider, partner, bank, operator or service */
  readonly client?: string;
  /** epoch milliseconds at which the token expires: an open stream ends then */
  readonly tokenExpiresAt?: number;
}

const client = z.string().regex(/^[\w.:-]{1,64}$/);

const claims = z.discriminatedUnion('actor_kind', [
  z.object({ actor_kind: z.literal('citizen'), nik: Nik }),
  z.object({ actor_kind: z.literal('business'), nib: Nib, nik: Nik }),
  z.object({ actor_kind: z.literal('employee'), nip: Nip }),
  z.object({
    actor_kind: z.literal('officer'),
    agency: AgencyId,
    nip: Nip,
    role: z.string().min(1).max(64).optional(),
  }),
  z.object({ actor_kind: z.literal('agency'), agency: AgencyId }),
  z.object({ actor_kind: z.enum(['provider', 'partner', 'bank', 'operator', 'service']), client }),
]);

/**
 * The actor a token's claims name, or undefined where they name none.
 * The numbers of people are turned into references here and go no further.
 */
export function actorOf(payload: unknown, keys: Keys): Actor | undefined {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) return undefined;
  const claim = parsed.data;
  const kind = claim.actor_kind;
  switch (kind) {
    case 'citizen': {
      const personRef = keys.personRef(claim.nik);
      return { kind, id: `citizen:${personRef}`, personRef };
    }
    case 'business': {
      const personRef = keys.personRef(claim.nik);
      return { kind, id: `business:${claim.nib}/${personRef}`, nib: claim.nib, personRef };
    }
    case 'employee': {
      const employeeRef = keys.employeeRef(claim.nip);
      return { kind, id: `employee:${employeeRef}`, employeeRef };
    }
    case 'officer': {
      const employeeRef = keys.employeeRef(claim.nip);
      const { agency, role } = claim;
      return { kind, id: `officer:${agency}/${employeeRef}`, agency, employeeRef, ...(role && { role }) };
    }
    case 'agency':
      return { kind, id: `agency:${claim.agency}`, agency: claim.agency };
    case 'service':
      return { kind, id: `service:${claim.client}`, service: claim.client, client: claim.client };
    default:
      return { kind, id: `${kind}:${claim.client}`, client: claim.client };
  }
}
