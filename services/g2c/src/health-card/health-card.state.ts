import { ruleOn } from '@simpul/billing';
import {
  type DataOf,
  type EventOf,
  type HealthClass,
  type HealthRelation,
  type HealthSegment,
  type healthCardActivated,
  type healthCardContributionBaseSet,
  type healthCardContributionDue,
  type healthCardContributionSettled,
  type healthCardMemberAdded,
  type healthCardMemberLeft,
  type healthCardRegistered,
  type healthCardReinstated,
  type healthCardRejected,
  type healthCardSegmentChanged,
  type healthCardSuspended,
  type healthCardVerified,
  jakartaDay,
  monthsAfter,
} from '@simpul/contracts';
import { arrearsRules, lastValidDay } from './health-card.rules.ts';

/** Where in a stream an event stands. */
export interface Position {
  readonly epoch: number;
  readonly seq: number;
}

/** A month that has to be paid. */
export type Owed = Pick<DataOf<typeof healthCardContributionDue>, 'period' | 'amount' | 'dueDate'>;

type Registered = DataOf<typeof healthCardRegistered>;

/** A card that was asked for; who asked is for its event to tell. */
export interface KnownCard extends Omit<Registered, 'by'> {
  readonly status: 'registered' | 'rejected' | 'active' | 'suspended';
  readonly verified: boolean;
  readonly rejection?: string;
  /** the class that was chosen at the registration */
  readonly chosen: HealthClass;
  readonly numberAttempt?: number;
  readonly activatedAt?: string;
  readonly members: readonly { readonly person: string; readonly relation: HealthRelation }[];
  readonly employment?: {
    readonly agency: string;
    readonly base?: number;
    readonly employer?: number;
    readonly worker?: number;
  };
  /** the event of the employee that was last taken account of */
  readonly cause?: Position;
  /** their contribution is withheld from a pension */
  readonly pensioner: boolean;
  readonly owed: readonly Owed[];
  /** the last month that was raised */
  readonly lastPeriod?: string;
  /** the month to raise next, where the household pays */
  readonly nextPeriod?: string;
  /** from when on it does; until then somebody else paid */
  readonly payingSince?: string;
  readonly suspension?: { readonly since: string; readonly months: number; readonly late: boolean };
  readonly fineUntil?: string;
}
export type HealthCardState = { readonly status: 'none' } | KnownCard;

/** How somebody's employment stands by the last event of it. */
export interface EmploymentFact {
  readonly agency: string;
  readonly because: 'hired' | 'dismissed' | 'retired' | 'contract-ended' | 'died';
  readonly rank: string;
  /** monthly wages, rupiah */
  readonly wages: number;
  /** whether contributions are reckoned from these wages: appointed for good, or by contract */
  readonly based: boolean;
  readonly effectiveOn: string;
  readonly position: Position;
}

/** How the card of the participant stands that a member goes by. */
export type Principal = Pick<KnownCard, 'person' | 'segment' | 'class' | 'fineUntil'> & {
  readonly suspended?: { readonly months: number; readonly arrears: number; readonly since: string };
};

/** The card of the participant who asks for one of a member; `members` were asked for and not rejected. */
export interface Asking {
  readonly status: KnownCard['status'];
  readonly isMember: boolean;
  readonly members: number;
}

/** What can be asked of a card; `look` is the clock's. Times are ISO 8601 in UTC. */
export type HealthCardCommand =
  | {
      readonly type: 'register';
      readonly terms: Omit<Registered, 'registeredAt'>;
      readonly employment?: EmploymentFact;
      readonly by?: Asking;
    }
  /** `found` is what the register knows: the proof made from its birth date, and that date; undefined for nobody */
  | { readonly type: 'check'; readonly found?: { readonly proof: string; readonly birthDate: string } }
  | { readonly type: 'activate'; readonly numberAttempt: number }
  | { readonly type: 'add-member'; readonly member: string; readonly relation: HealthRelation }
  | { readonly type: 'drop-member'; readonly member: string }
  | { readonly type: 'follow'; readonly principal: Principal }
  | { readonly type: 'employ'; readonly employment: EmploymentFact }
  | {
      readonly type: 'change-segment';
      readonly segment: HealthSegment;
      readonly class: HealthClass;
      readonly effectiveOn: string;
    }
  | { readonly type: 'settle'; readonly period: string; readonly how: 'paid' | 'withdrawn'; readonly at: string }
  | { readonly type: 'look' };

export type HealthCardEvent =
  | EventOf<typeof healthCardRegistered>
  | EventOf<typeof healthCardVerified>
  | EventOf<typeof healthCardRejected>
  | EventOf<typeof healthCardActivated>
  | EventOf<typeof healthCardMemberAdded>
  | EventOf<typeof healthCardMemberLeft>
  | EventOf<typeof healthCardSegmentChanged>
  | EventOf<typeof healthCardContributionBaseSet>
  | EventOf<typeof healthCardContributionDue>
  | EventOf<typeof healthCardContributionSettled>
  | EventOf<typeof healthCardSuspended>
  | EventOf<typeof healthCardReinstated>;

/** Whether the household itself pays: nobody withholds the contribution and no government pays it. */
export function isPayer(card: Pick<KnownCard, 'principal' | 'segment' | 'pensioner'>): boolean {
  return card.principal === undefined && (card.segment === 'pbpu' || (card.segment === 'bp' && !card.pensioner));
}

/** Whether so many months are owed that none is added until one is paid. */
export function owesTheMost({ owed, nextPeriod }: Pick<KnownCard, 'owed' | 'nextPeriod'>): boolean {
  return nextPeriod !== undefined && owed.length >= ruleOn(arrearsRules, `${nextPeriod}-01`).mostMonths;
}

/** The month after, `YYYY-MM`. */
export function periodAfter(period: string): string {
  return monthsAfter(`${period}-01`, 1).slice(0, 7);
}

/** What a card is after one more event. */
export function evolveCard(state: HealthCardState, event: HealthCardEvent): HealthCardState {
  if (event.type === 'g2c.health-card.registered.v1') {
    const { by: _, ...data } = event.data;
    return {
      ...data,
      status: 'registered',
      verified: false,
      chosen: data.class,
      members: [],
      pensioner: false,
      owed: [],
    };
  }
  if (state.status === 'none') throw new Error(`${event.type} of a card that nobody asked for`);
  return evolveKnown(state, event);
}

function evolveKnown(
  card: KnownCard,
  event: Exclude<HealthCardEvent, EventOf<typeof healthCardRegistered>>,
): KnownCard {
  switch (event.type) {
    case 'g2c.health-card.verified.v1':
      return { ...card, verified: true };
    case 'g2c.health-card.rejected.v1':
      return { ...card, status: 'rejected', rejection: event.data.reason };
    case 'g2c.health-card.activated.v1': {
      const { numberAttempt, activatedAt } = event.data;
      return paying({ ...card, status: 'active', numberAttempt, activatedAt }, activatedAt);
    }
    case 'g2c.health-card.member-added.v1': {
      const { member: person, relation } = event.data;
      return { ...card, members: [...card.members, { person, relation }] };
    }
    case 'g2c.health-card.member-left.v1':
      return { ...card, members: card.members.filter(({ person }) => person !== event.data.member) };
    case 'g2c.health-card.segment-changed.v1':
      return changed(card, event.data);
    case 'g2c.health-card.contribution-base-set.v1': {
      const { agency, base, employer, worker, class: healthClass, cause } = event.data;
      return { ...card, class: healthClass, employment: { agency, base, employer, worker }, cause };
    }
    case 'g2c.health-card.contribution-due.v1': {
      const { period, amount, dueDate } = event.data;
      const owed = [...card.owed, { period, amount, dueDate }];
      return { ...card, owed, lastPeriod: period, nextPeriod: periodAfter(period) };
    }
    case 'g2c.health-card.contribution-settled.v1':
      return settled(card, event.data);
    case 'g2c.health-card.suspended.v1': {
      const { since, months } = event.data;
      return { ...card, status: 'suspended', suspension: { since, months, late: false } };
    }
    case 'g2c.health-card.reinstated.v1': {
      const { suspension: _, fineUntil: __, ...rest } = card;
      return { ...rest, status: 'active', ...(event.data.fineUntil && { fineUntil: event.data.fineUntil }) };
    }
  }
}

function changed(card: KnownCard, data: DataOf<typeof healthCardSegmentChanged>): KnownCard {
  const { to: segment, class: healthClass, because, agency, cause, changedAt } = data;
  const { employment: before, principal, relation, ...rest } = card;
  const employment = agency === undefined ? before : { agency };
  const goesOnBelonging = because === 'principal' && principal !== undefined;
  const next: KnownCard = {
    ...rest,
    ...(goesOnBelonging && { principal, ...(relation && { relation }) }),
    segment,
    class: healthClass,
    pensioner: because === 'retired',
    ...(employment && segment === 'ppu-pn' && { employment }),
    ...(cause && { cause }),
  };
  return paying(next, changedAt);
}

/** Sets which month is raised next: none where nobody here pays, never one that was raised or lies before. */
function paying(card: KnownCard, at: string): KnownCard {
  const { nextPeriod, payingSince: _, ...rest } = card;
  if (!isPayer(card) || card.activatedAt === undefined) return rest;
  if (nextPeriod !== undefined) return card;
  const present = jakartaDay(new Date(at)).slice(0, 7);
  const isRaised = card.lastPeriod !== undefined && card.lastPeriod >= present;
  return { ...rest, nextPeriod: isRaised ? periodAfter(card.lastPeriod) : present, payingSince: at };
}

function settled(card: KnownCard, { period, how, settledAt }: DataOf<typeof healthCardContributionSettled>): KnownCard {
  const month = card.owed.find((each) => each.period === period);
  if (!month) return card;
  const owed = card.owed.filter((each) => each.period !== period);
  const day = jakartaDay(new Date(settledAt));
  const next = { ...card, owed, ...(owesTheMost(card) && { nextPeriod: resumed(card, day) }) };
  if (!card.suspension) return next;
  const isLate = how === 'paid' && day > lastValidDay(month);
  return { ...next, suspension: { ...card.suspension, late: card.suspension.late || isLate } };
}

/** What went by while the most was owed is not owed any more: it goes on with the month of the payment. */
function resumed({ nextPeriod = '' }: KnownCard, day: string): string {
  const present = day.slice(0, 7);
  return nextPeriod > present ? nextPeriod : present;
}
