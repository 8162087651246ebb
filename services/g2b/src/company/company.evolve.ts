import type { CompanyMandate, Kbli, RatedActivity } from '@simpul/contracts';
import { type Activity, type CompanyEvent, type CompanyState, isSameKbli, type KnownCompany } from './company.state.ts';

/** What a company is after an event. */
export function evolveCompany(state: CompanyState, event: CompanyEvent): CompanyState {
  if (event.type === 'g2b.company.registered.v1') {
    const { representative: _, ...known } = event.data;
    const { capital, deed } = event.kept;
    return { status: 'registered', ...known, capital, ...(deed && { deed }), mandates: [], requests: 0, numbers: 0 };
  }
  return state.status === 'none' ? state : evolveKnown(state, event);
}

type Later = Exclude<CompanyEvent, { type: 'g2b.company.registered.v1' }>;

function evolveKnown(company: KnownCompany, event: Later): CompanyState {
  switch (event.type) {
    case 'g2b.company.review-requested.v1': {
      const { kbli, permit, request, requestedAt } = event.data;
      const asked = withActivity(company, kbli, ({ refusal: _, ...activity }) => ({
        ...activity,
        review: { permit, request, requestedAt },
      }));
      return { ...asked, requests: request };
    }
    case 'g2b.company.review-withdrawn.v1':
      return withActivity(company, event.data.kbli, ({ review: _, ...activity }) => activity);
    case 'g2b.company.licensed.v1': {
      const { nib: _, kbli, ...licence } = event.data;
      const licensed = withActivity(company, kbli, ({ risk }) => ({ kbli, risk, licence: { ...licence, risk } }));
      return { ...licensed, numbers: company.numbers + (licence.number ? 1 : 0) };
    }
    case 'g2b.company.refused.v1': {
      const { kbli, permit, reason, refusedAt } = event.data;
      return withActivity(company, kbli, ({ risk }) => ({ kbli, risk, refusal: { permit, reason, refusedAt } }));
    }
    case 'g2b.company.amended.v1': {
      const { name = company.name, scale = company.scale, region = company.region, activities } = event.data;
      const { capital } = event.kept;
      const rated = activities ? rerated(company.activities, activities) : company.activities;
      return { ...company, name, scale, region, capital, activities: rated };
    }
    case 'g2b.company.mandate-given.v1': {
      const { nib: _, ...given } = event.data;
      return { ...company, mandates: [...company.mandates, given] };
    }
    case 'g2b.company.mandate-limited.v1': {
      const { person, powers, until } = event.data;
      const limited = (held: CompanyMandate): CompanyMandate => {
        const { until: _, ...lasting } = held;
        return { ...lasting, powers, ...(until !== undefined && { until }) };
      };
      const mandates = company.mandates.map((held) => (held.person === person ? limited(held) : held));
      return { ...company, mandates };
    }
    case 'g2b.company.mandate-revoked.v1':
      return { ...company, mandates: company.mandates.filter(({ person }) => person !== event.data.person) };
    case 'g2b.company.closed.v1': {
      const { reason, closedAt } = event.data;
      return { ...company, status: 'closed', reason, closedAt };
    }
  }
}

function withActivity<C extends KnownCompany>(company: C, kbli: Kbli, change: (activity: Activity) => Activity): C {
  const activities = company.activities.map((each) => (isSameKbli(each.kbli, kbli) ? change(each) : each));
  return { ...company, activities };
}

/** The activities as they are now, each with what was given for it before. */
function rerated(before: readonly Activity[], now: readonly RatedActivity[]): Activity[] {
  return now.map((rated) => ({ ...before.find(({ kbli }) => isSameKbli(kbli, rated.kbli)), ...rated }));
}
