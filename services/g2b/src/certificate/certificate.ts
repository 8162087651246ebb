import { type CertifiedCompany, kbliTitle } from '@simpul/contracts';

/** A company, as far as a certificate speaks of it. */
export interface Certifiable extends Omit<CertifiedCompany, 'permits'> {
  readonly activities: readonly CertifiableActivity[];
}

type Permit = CertifiedCompany['permits'][number];
type CertifiableActivity = Pick<Permit, 'kbli' | 'risk'> & {
  readonly licence?: {
    readonly permit: NonNullable<Permit['permit']>;
    readonly basis: NonNullable<Permit['basis']>;
    readonly number?: string;
    readonly licensedAt: string;
  };
  readonly review?: { readonly permit: NonNullable<Permit['awaited']> };
};

/**
 * What a certificate says: the public facts in a fixed order of fields, so that the same facts make the same code.
 * A line of business that was refused and is not allowed otherwise is left out: a certificate shows what may be done.
 */
export function certifiedCompany(company: Certifiable): CertifiedCompany {
  const { nib, kind, name, scale, region, registeredAt, activities } = company;
  const shown = activities.filter(({ licence, review }) => licence ?? review);
  return { nib, kind, name, scale, region, registeredAt, permits: shown.map(certifiedPermit) };
}

function certifiedPermit({ kbli, risk, licence, review }: CertifiableActivity): Permit {
  const { edition, code } = kbli;
  const { permit, basis, number, licensedAt } = licence ?? {};
  return {
    kbli: { edition, code },
    title: kbliTitle(kbli) ?? '',
    risk,
    ...(permit && { permit }),
    ...(number && { number }),
    ...(basis && { basis }),
    ...(licensedAt && { licensedAt }),
    ...(review && { awaited: review.permit }),
  };
}
