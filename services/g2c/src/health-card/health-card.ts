import { ruleOn } from '@simpul/billing';
import {
  ageOn,
  aggregate,
  healthCardActivated,
  healthCardContributionBaseSet,
  healthCardContributionDue,
  healthCardContributionSettled,
  healthCardMemberAdded,
  healthCardMemberLeft,
  healthCardRegistered,
  healthCardReinstated,
  healthCardRejected,
  healthCardSegmentChanged,
  healthCardSuspended,
  healthCardVerified,
  jakartaDay,
  Rejected,
} from '@simpul/contracts';
import { byCalendar, calendarDue, known, released, settle } from './health-card.contributions.ts';
import { employ } from './health-card.employment.ts';
import { hasClass, householdRules } from './health-card.rules.ts';
import {
  type Asking,
  evolveCard,
  type HealthCardCommand,
  type HealthCardEvent,
  type HealthCardState,
  type KnownCard,
} from './health-card.state.ts';

type Command<T extends HealthCardCommand['type']> = Extract<HealthCardCommand, { type: T }>;

/**
 * A health card, one per person: asked for, checked against the person register, valid, suspended where the household
 * owes, and valid again. A member of a household goes by the card of the participant who answers for it.
 */
export const healthCard = aggregate<HealthCardState, HealthCardCommand, HealthCardEvent>({
  service: 'g2c',
  name: 'health-card',
  schema: 1,
  initial: { status: 'none' },
  events: [
    healthCardRegistered,
    healthCardVerified,
    healthCardRejected,
    healthCardActivated,
    healthCardMemberAdded,
    healthCardMemberLeft,
    healthCardSegmentChanged,
    healthCardContributionBaseSet,
    healthCardContributionDue,
    healthCardContributionSettled,
    healthCardSuspended,
    healthCardReinstated,
  ],
  due: { type: 'look' },
  dueAt: (state) => (state.status === 'none' ? undefined : calendarDue(state)),

  decide(state, command, { now }) {
    if (command.type === 'register') return register(state, command, now);
    if (state.status === 'none') throw new Rejected('health-card.not-found');
    switch (command.type) {
      case 'check':
        return check(state, command, now);
      case 'activate':
        return activate(state, command, now);
      case 'add-member':
        return addMember(state, command, now);
      case 'drop-member':
        return dropMember(state, command, now);
      case 'follow':
        return follow(state, command, now);
      case 'employ':
        return withCalendar(state, employ(state, command.employment, now), now);
      case 'change-segment':
        return changeSegment(state, command, now);
      case 'settle':
        return settle(state, command, now);
      case 'look':
        return byCalendar(state, now);
    }
  },

  evolve: evolveCard,
});

function register(
  state: HealthCardState,
  { terms, employment, by }: Command<'register'>,
  now: Date,
): HealthCardEvent[] {
  if (by) mayHaveMember(by, now);
  if (state.status !== 'none' && state.status !== 'rejected') throw new Rejected('health-card.already-registered');
  const registered = healthCardRegistered({ ...terms, registeredAt: now.toISOString() });
  const card = evolveCard({ status: 'none' }, registered);
  if (!employment || card.status === 'none') return [registered];
  return [registered, ...employ(card, employment, now)];
}

function mayHaveMember({ status, isMember, members }: Asking, now: Date): void {
  if (isMember) throw new Rejected('health-card.is-member');
  if (status === 'registered' || status === 'rejected') throw new Rejected('health-card.not-active', { status });
  mayBeOneMore(members, now);
}

function mayBeOneMore(members: number, now: Date): void {
  const { mostMembers: most } = ruleOn(householdRules, jakartaDay(now));
  if (members >= most) throw new Rejected('health-card.too-many-members', { most });
}

function check(card: KnownCard, { found }: Command<'check'>, now: Date): HealthCardEvent[] {
  if (card.status !== 'registered' || card.verified) return [];
  const reason = wrongIn(card, found, jakartaDay(now));
  const { person } = card;
  if (reason) return [healthCardRejected({ person, reason, rejectedAt: now.toISOString() })];
  return [healthCardVerified({ person, verifiedAt: now.toISOString() })];
}

function wrongIn(
  { proof, relation, segment }: KnownCard,
  found: Command<'check'>['found'],
  day: string,
): string | undefined {
  if (!found) return 'not-enrolled';
  if (found.proof !== proof) return 'birth-date-differs';
  const isOfWages = segment === 'ppu-pn' || segment === 'ppu-bu';
  const { childBelow } = ruleOn(householdRules, day);
  return relation === 'child' && isOfWages && ageOn(found.birthDate, day) >= childBelow ? 'child-too-old' : undefined;
}

function activate(card: KnownCard, { numberAttempt }: Command<'activate'>, now: Date): HealthCardEvent[] {
  if (card.status !== 'registered' || !card.verified) return [];
  const { person, principal, relation, segment, class: healthClass } = card;
  const activated = healthCardActivated({
    person,
    ...(principal && { principal }),
    ...(relation && { relation }),
    segment,
    class: healthClass,
    numberAttempt,
    activatedAt: now.toISOString(),
  });
  return withCalendar(card, [activated], now);
}

function addMember(card: KnownCard, { member, relation }: Command<'add-member'>, now: Date): HealthCardEvent[] {
  if (card.members.some(({ person }) => person === member)) return [];
  // so many were asked for at the same moment: an operator decides
  mayBeOneMore(card.members.length, now);
  const members = card.members.length + 1;
  return [healthCardMemberAdded({ person: card.person, member, relation, members, addedAt: now.toISOString() })];
}

function dropMember(card: KnownCard, { member }: Command<'drop-member'>, now: Date): HealthCardEvent[] {
  if (!card.members.some(({ person }) => person === member)) return [];
  const members = card.members.length - 1;
  return [healthCardMemberLeft({ person: card.person, member, members, leftAt: now.toISOString() })];
}

/** A member's card comes to stand as that of the participant it goes by. */
function follow(card: KnownCard, { principal }: Command<'follow'>, now: Date): HealthCardEvent[] {
  if (card.principal !== principal.person || card.status === 'rejected') return [];
  const { person } = card;
  const { segment, class: healthClass, suspended, fineUntil } = principal;
  const at = now.toISOString();
  const events: HealthCardEvent[] = [];
  if (card.segment !== segment || card.class !== healthClass) {
    events.push(
      healthCardSegmentChanged({
        person,
        from: card.segment,
        to: segment,
        class: healthClass,
        because: 'principal',
        effectiveOn: jakartaDay(now),
        changedAt: at,
      }),
    );
  }
  if (suspended && card.status === 'active') events.push(healthCardSuspended({ person, ...suspended }));
  if (!suspended && card.status === 'suspended') {
    const fine = fineUntil && { fineUntil };
    events.push(healthCardReinstated({ person, months: card.suspension?.months ?? 0, ...fine, reinstatedAt: at }));
  }
  return events;
}

function changeSegment(card: KnownCard, command: Command<'change-segment'>, now: Date): HealthCardEvent[] {
  const { segment, class: healthClass, effectiveOn } = command;
  if (card.status === 'registered' || card.status === 'rejected') {
    throw new Rejected('health-card.not-active', { status: card.status });
  }
  if (card.principal !== undefined) throw new Rejected('health-card.is-member');
  if (card.segment === segment && card.class === healthClass) return [];
  if (!hasClass(segment, healthClass, jakartaDay(now))) {
    throw new Rejected('health-card.class-not-open', { class: healthClass, segment });
  }
  const changed = healthCardSegmentChanged({
    person: card.person,
    from: card.segment,
    to: segment,
    class: healthClass,
    because: 'insurer',
    effectiveOn,
    changedAt: now.toISOString(),
  });
  return withCalendar(card, [changed], now);
}

/** With what follows from the calendar once these have happened. */
function withCalendar(card: KnownCard, events: readonly HealthCardEvent[], now: Date): HealthCardEvent[] {
  if (events.length === 0) return [];
  const after = events.reduce(known, card);
  const freed = released(after, now);
  return [...events, ...freed, ...byCalendar(freed.reduce(known, after), now)];
}
