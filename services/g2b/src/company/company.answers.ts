import type { Company, CompanyActivity, CompanyMandate, MyCompany } from '@simpul/contracts';
import type { Activity, CompanyState, KnownCompany } from './company.state.ts';

/** A company as its representatives and officers are shown it. */
export function shownCompany(id: string, company: KnownCompany): Company {
  const { nib, status, kind, name, region, capital, scale, deed, activities, mandates, registeredAt } = company;
  return {
    ...{ id, nib, status, kind, name, region, capital, scale },
    ...(deed && { deed }),
    activities: activities.map(shownActivity),
    mandates: [...mandates],
    registeredAt,
    ...(company.status === 'closed' && { closedAt: company.closedAt, closureReason: company.reason }),
  };
}

/** A company in the list of a person who acts, or acted, for it. */
export function shownMine(id: string, company: KnownCompany, person: string): MyCompany {
  const { nib, status, kind, name, registeredAt } = company;
  const { powers, until } = shownMandate(company, person);
  return { id, nib, status, kind, name, registeredAt, powers, ...(until !== undefined && { until }) };
}

/** The mandate of a person who has one. */
export function shownMandate(company: CompanyState, person: string): CompanyMandate {
  const held = company.status === 'none' ? undefined : company.mandates.find((each) => each.person === person);
  if (!held) throw new Error('a mandate that nobody holds was answered');
  return held;
}

function shownActivity({ kbli, risk, licence, review, refusal }: Activity): CompanyActivity {
  const { risk: _, ...held } = licence ?? {};
  return {
    kbli,
    risk,
    status: licence ? 'licensed' : review ? 'in-review' : 'refused',
    ...(licence && { licence: held as NonNullable<CompanyActivity['licence']> }),
    ...(review && { review }),
    ...(refusal && { refusal }),
  };
}
