import { ruleOn } from '@simpul/billing';
import {
  daysAfter,
  endOfJakartaDay,
  healthCardContributionDue,
  healthCardContributionSettled,
  healthCardReinstated,
  healthCardSuspended,
  jakartaDay,
} from '@simpul/contracts';
import { arrearsRules, contributionDueDay, householdContribution, lastValidDay } from './health-card.rules.ts';
import {
  evolveCard,
  type HealthCardCommand,
  type HealthCardEvent,
  isPayer,
  type KnownCard,
  type Owed,
  owesTheMost,
} from './health-card.state.ts';

type Settle = Extract<HealthCardCommand, { type: 'settle' }>;

/** What the calendar brings: each month that has begun is owed, and who owes one that is over is suspended. */
export function byCalendar(card: KnownCard, now: Date): HealthCardEvent[] {
  const event = monthBegun(card, now) ?? monthMissed(card, now);
  if (!event) return [];
  return [event, ...byCalendar(known(card, event), now)];
}

/** The next moment at which the calendar brings something. */
export function calendarDue(card: KnownCard): Date | undefined {
  const moments = [nextMonth(card), card.status === 'active' ? firstMissed(card) : undefined];
  const [first] = moments.filter((each) => each !== undefined).toSorted((a, b) => a.getTime() - b.getTime());
  return first;
}

/** A month is paid or its bill withdrawn; the card is valid again once nothing is owed. */
export function settle(card: KnownCard, { period, how, at }: Settle, now: Date): HealthCardEvent[] {
  if (!card.owed.some((each) => each.period === period)) return [];
  const settled = healthCardContributionSettled({ person: card.person, period, how, settledAt: at });
  const after = known(card, settled);
  const events = after.suspension && after.owed.length === 0 ? [settled, reinstated(after, now)] : [settled];
  // a debt at its limit makes room for the present month
  return [...events, ...byCalendar(events.reduce(known, card), now)];
}

/** Valid again without having paid, since somebody else pays from now on; what is owed stays owed. */
export function released(card: KnownCard, now: Date): HealthCardEvent[] {
  if (card.status !== 'suspended' || isPayer(card)) return [];
  const { months } = card.suspension ?? { months: card.owed.length };
  return [healthCardReinstated({ person: card.person, months, reinstatedAt: now.toISOString() })];
}

/** The card after an event that keeps it one. */
export function known(card: KnownCard, event: HealthCardEvent): KnownCard {
  const next = evolveCard(card, event);
  if (next.status === 'none') throw new Error('a card does not cease to be');
  return next;
}

function monthBegun(card: KnownCard, now: Date): HealthCardEvent | undefined {
  const begins = nextMonth(card);
  if (!begins || begins > now || card.nextPeriod === undefined) return undefined;
  const { person, nextPeriod: period, class: healthClass } = card;
  const insured = card.members.length + 1;
  return healthCardContributionDue({
    person,
    period,
    class: healthClass,
    insured,
    amount: householdContribution(healthClass, insured, period),
    dueDate: contributionDueDay(period, jakartaDay(now)),
    raisedAt: now.toISOString(),
  });
}

function monthMissed(card: KnownCard, now: Date): HealthCardEvent | undefined {
  const missed = firstMissed(card);
  if (card.status !== 'active' || !missed || missed > now) return undefined;
  const arrears = card.owed.reduce((sum, { amount }) => sum + amount, 0);
  const { person, payingSince } = card;
  // who owes from before was insured as long as somebody else paid
  const since = new Date(Math.max(missed.getTime(), payingSince ? Date.parse(payingSince) : 0)).toISOString();
  return healthCardSuspended({ person, months: card.owed.length, arrears, since });
}

function reinstated({ person, suspension }: KnownCard, now: Date): HealthCardEvent {
  const day = jakartaDay(now);
  return healthCardReinstated({
    person,
    months: suspension?.months ?? 0,
    // somebody who paid in time and was heard of late owes no fine
    ...(suspension?.late && { fineUntil: daysAfter(day, ruleOn(arrearsRules, day).fineDays) }),
    reinstatedAt: now.toISOString(),
  });
}

/** When the month begins that is raised next; none while as many are owed as can be. */
function nextMonth(card: KnownCard): Date | undefined {
  const { nextPeriod } = card;
  if (nextPeriod === undefined || owesTheMost(card)) return undefined;
  return endOfJakartaDay(daysAfter(`${nextPeriod}-01`, -1));
}

function firstMissed(card: KnownCard): Date | undefined {
  if (!isPayer(card)) return undefined;
  const [first] = card.owed.map((month: Owed) => lastValidDay(month)).toSorted();
  return first === undefined ? undefined : endOfJakartaDay(first);
}
