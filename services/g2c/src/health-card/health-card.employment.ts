import { healthCardContributionBaseSet, healthCardSegmentChanged, jakartaDay } from '@simpul/contracts';
import { known } from './health-card.contributions.ts';
import { classOfEmployee, wageContribution } from './health-card.rules.ts';
import type { EmploymentFact, HealthCardEvent, KnownCard, Position } from './health-card.state.ts';

/** What an employment by the state, or its end, changes. Told in any order and any number of times, the latest holds. */
export function employ(card: KnownCard, fact: EmploymentFact, now: Date): HealthCardEvent[] {
  if (card.status === 'rejected' || !isLater(fact.position, card.cause)) return [];
  // the household is not billed in the name of the dead, who is not written to either
  if (fact.because === 'died') return [];
  const changed = changedSegment(card, fact, now);
  const after = changed ? known(card, changed) : card;
  const base = setBase(after, fact, now);
  return [...(changed ? [changed] : []), ...(base ? [base] : [])];
}

function changedSegment(card: KnownCard, fact: EmploymentFact, now: Date): HealthCardEvent | undefined {
  const { agency, because, effectiveOn, position: cause } = fact;
  const isEmployed = because === 'hired';
  // the segment alone does not say so: the insurer puts others in it too, and may have chosen another meanwhile
  const isHere = card.employment !== undefined;
  if (isEmployed === isHere) return undefined;
  const { to, class: healthClass } = target(card, fact, now);
  return healthCardSegmentChanged({
    person: card.person,
    from: card.segment,
    to,
    class: healthClass,
    because,
    ...(isEmployed && { agency }),
    ...(card.principal !== undefined && { left: card.principal }),
    cause,
    effectiveOn,
    changedAt: now.toISOString(),
  });
}

function target(card: KnownCard, { because, rank, wages }: EmploymentFact, now: Date) {
  if (because === 'hired') return { to: 'ppu-pn', class: classOfEmployee({ rank, wages }, jakartaDay(now)) } as const;
  if (because === 'retired') return { to: 'bp', class: card.class } as const;
  return { to: 'pbpu', class: card.chosen } as const;
}

function setBase(card: KnownCard, fact: EmploymentFact, now: Date): HealthCardEvent | undefined {
  const { agency, because, rank, wages, based, effectiveOn, position: cause } = fact;
  if (because !== 'hired' || !based) return undefined;
  const day = jakartaDay(now);
  const shares = wageContribution(wages, day);
  const healthClass = classOfEmployee({ rank, wages }, day);
  const { employment } = card;
  const isSet =
    employment?.agency === agency &&
    employment.base === shares.base &&
    employment.employer === shares.employer &&
    employment.worker === shares.worker;
  if (isSet && card.class === healthClass) return undefined;
  return healthCardContributionBaseSet({
    person: card.person,
    agency,
    ...shares,
    class: healthClass,
    cause,
    effectiveOn,
    setAt: now.toISOString(),
  });
}

function isLater(told: Position, known: Position | undefined): boolean {
  if (!known) return true;
  return told.epoch > known.epoch || (told.epoch === known.epoch && told.seq > known.seq);
}
