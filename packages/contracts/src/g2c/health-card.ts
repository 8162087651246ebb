import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { AgencyId } from '../values/agency.ts';
import { Rupiah } from '../values/money.ts';
import { ActedBy } from '../values/partner.ts';
import { PersonRef } from '../values/person.ts';
import { Instant, IsoDate } from '../values/time.ts';
import { ContributionPeriod } from './contribution-bill.ts';
import { HealthClass, HealthRelation, HealthSegment, HouseholdRef } from './health-card-shapes.ts';

const Key = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const Principal = PersonRef.meta({ description: 'The participant whose household this is a member of, if it is one' });
const Months = z.int().min(0).max(1200);
const Members = z
  .int()
  .min(0)
  .max(64)
  .meta({ description: 'How many members the household has besides the participant' });
const Cause = z
  .object({ epoch: z.int().min(1), seq: z.int().min(1) })
  .meta({ description: 'Where in the stream of the employee its cause stands: of two the later one holds' });
const Proof = z
  .string()
  .regex(/^[a-z2-7]{51}$/)
  .meta({ description: 'HMAC of the person and the birth date that was stated, for the check against the register' });

const person = 'pabcdefghijklmnopqrstuvwxyz';
const member = 'pzyxwvutsrqponmlkjihgfedcba';
const household = 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs';

/** A card was asked for; nobody has checked who it is for. */
export const healthCardRegistered = event({
  type: 'g2c.health-card.registered.v1',
  data: z.object({
    person: PersonRef,
    household: HouseholdRef,
    principal: z.exactOptional(Principal),
    relation: z.exactOptional(HealthRelation),
    segment: HealthSegment,
    class: HealthClass,
    proof: Proof,
    by: z.exactOptional(ActedBy),
    registeredAt: Instant,
  }),
  summary: 'A health card was asked for; it is checked against the person register next.',
  example: {
    person,
    household,
    segment: 'pbpu',
    class: '3',
    proof: household,
    registeredAt: '2026-03-02T03:04:05.678Z',
  },
});

/** The person register knows the person as stated. */
export const healthCardVerified = event({
  type: 'g2c.health-card.verified.v1',
  data: z.object({ person: PersonRef, verifiedAt: Instant }),
  summary: 'The identity behind a health card agrees with the person register.',
  example: { person, verifiedAt: '2026-03-02T03:04:06.000Z' },
});

/** The person register knows nobody like this; a card can be asked for again. */
export const healthCardRejected = event({
  type: 'g2c.health-card.rejected.v1',
  data: z.object({ person: PersonRef, reason: Key, rejectedAt: Instant }),
  summary: 'The identity behind a health card does not agree with the person register.',
  example: { person, reason: 'not-enrolled', rejectedAt: '2026-03-02T03:04:06.000Z' },
});

/** The card is valid. Its number is personal data: the holder is shown it, no event tells it. */
export const healthCardActivated = event({
  type: 'g2c.health-card.activated.v1',
  data: z.object({
    person: PersonRef,
    principal: z.exactOptional(Principal),
    relation: z.exactOptional(HealthRelation),
    segment: HealthSegment,
    class: HealthClass,
    numberAttempt: z
      .int()
      .min(0)
      .meta({ description: 'Which candidate for the participant number was free; the number needs the service’s key' }),
    activatedAt: Instant,
  }),
  summary: 'A health card is valid from now on and has its participant number.',
  example: { person, segment: 'pbpu', class: '3', numberAttempt: 0, activatedAt: '2026-03-02T03:04:06.500Z' },
});

/** Somebody with a valid card belongs to the household that this participant answers for. */
export const healthCardMemberAdded = event({
  type: 'g2c.health-card.member-added.v1',
  data: z.object({
    person: PersonRef,
    member: PersonRef,
    relation: HealthRelation,
    members: Members,
    addedAt: Instant,
  }),
  summary: 'A member was added to the household of a participant.',
  example: { person, member, relation: 'spouse', members: 1, addedAt: '2026-03-02T03:05:00.000Z' },
});

/** A member has a segment of their own now. */
export const healthCardMemberLeft = event({
  type: 'g2c.health-card.member-left.v1',
  data: z.object({ person: PersonRef, member: PersonRef, members: Members, leftAt: Instant }),
  summary: 'A member left the household of a participant.',
  example: { person, member, members: 0, leftAt: '2026-06-02T03:05:00.000Z' },
});

/** The participant belongs to another segment; `because` is one of `segmentCauses`. */
export const healthCardSegmentChanged = event({
  type: 'g2c.health-card.segment-changed.v1',
  data: z.object({
    person: PersonRef,
    from: HealthSegment,
    to: HealthSegment,
    class: HealthClass,
    because: Key,
    agency: z.exactOptional(AgencyId.meta({ description: 'The employer, where an employment is the cause' })),
    left: z.exactOptional(PersonRef.meta({ description: 'The participant this one was a member of until now' })),
    cause: z.exactOptional(Cause),
    effectiveOn: IsoDate,
    changedAt: Instant,
  }),
  summary: 'A participant belongs to another segment from now on.',
  example: {
    person,
    from: 'pbpu',
    to: 'ppu-pn',
    class: '1',
    because: 'hired',
    agency: 'bkpsdm-33.74',
    cause: { epoch: 1, seq: 1 },
    effectiveOn: '2026-04-01',
    changedAt: '2026-03-31T03:04:05.678Z',
  },
});

/** What the contribution of somebody with wages is reckoned from, and who bears how much of it each month. */
export const healthCardContributionBaseSet = event({
  type: 'g2c.health-card.contribution-base-set.v1',
  data: z.object({
    person: PersonRef,
    agency: AgencyId,
    base: Rupiah.meta({ description: 'Monthly wages as far as contributions are reckoned from them, rupiah' }),
    employer: Rupiah.meta({ description: 'The employer’s share a month, rupiah' }),
    worker: Rupiah.meta({ description: 'The participant’s own share a month, withheld from wages, rupiah' }),
    class: HealthClass,
    cause: Cause,
    effectiveOn: IsoDate,
    setAt: Instant,
  }),
  summary: 'The base of the contributions of an employee of the state was set.',
  example: {
    person,
    agency: 'bkpsdm-33.74',
    base: 2_785_700,
    employer: 111_428,
    worker: 27_857,
    class: '1',
    cause: { epoch: 1, seq: 5 },
    effectiveOn: '2027-04-01',
    setAt: '2027-03-31T03:04:05.678Z',
  },
});

/** A month has begun that the household pays for; the bill follows. */
export const healthCardContributionDue = event({
  type: 'g2c.health-card.contribution-due.v1',
  data: z.object({
    person: PersonRef,
    period: ContributionPeriod,
    class: HealthClass,
    insured: z.int().min(1).max(65).meta({ description: 'How many people it is paid for' }),
    amount: Rupiah,
    dueDate: IsoDate,
    raisedAt: Instant,
  }),
  summary: 'A household owes the contribution of a month.',
  example: {
    person,
    period: '2026-04',
    class: '3',
    insured: 2,
    amount: 70_000,
    dueDate: '2026-04-10',
    raisedAt: '2026-03-31T17:00:02.000Z',
  },
});

/** The contribution of a month need not be paid any more: it was paid, or its bill was withdrawn. */
export const healthCardContributionSettled = event({
  type: 'g2c.health-card.contribution-settled.v1',
  data: z.object({
    person: PersonRef,
    period: ContributionPeriod,
    how: z.enum(['paid', 'withdrawn']),
    settledAt: Instant,
  }),
  summary: 'The contribution of a month was paid, or its bill withdrawn.',
  example: { person, period: '2026-04', how: 'paid', settledAt: '2026-04-08T02:00:00.000Z' },
});

/** The insurer pays for nothing until what is owed is paid. */
export const healthCardSuspended = event({
  type: 'g2c.health-card.suspended.v1',
  data: z.object({
    person: PersonRef,
    months: Months.meta({ description: 'How many months are owed' }),
    arrears: Rupiah,
    since: Instant.meta({ description: 'From when on the card is not valid' }),
  }),
  summary: 'A health card is not valid until the arrears are paid.',
  example: { person, months: 1, arrears: 70_000, since: '2026-04-30T17:00:00.000Z' },
});

/** The card is valid again. Who is treated as an inpatient before `fineUntil` is over pays a fine. */
export const healthCardReinstated = event({
  type: 'g2c.health-card.reinstated.v1',
  data: z.object({
    person: PersonRef,
    months: Months.meta({ description: 'How many months had been owed' }),
    fineUntil: z.exactOptional(IsoDate.meta({ description: 'Last day on which an inpatient is fined, Asia/Jakarta' })),
    reinstatedAt: Instant,
  }),
  summary: 'A health card is valid again.',
  example: { person, months: 1, fineUntil: '2026-06-18', reinstatedAt: '2026-05-04T02:00:00.000Z' },
});

/** Everything that happens to health cards. */
export const healthCardTopic = topic({
  name: 'g2c.health-card',
  partitions: 16,
  key: 'id of the card, derived from the PersonRef',
  summary: 'The life of health cards: registered, checked, valid, suspended; households, segments and contributions.',
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
});
