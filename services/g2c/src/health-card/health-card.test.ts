import {
  given,
  healthCardActivated,
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
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { healthCard } from './health-card.ts';

const person = 'pabcdefghijklmnopqrstuvwxyz';
const spouse = 'pzyxwvutsrqponmlkjihgfedcba';
const household = 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs';
const proof = 'bbcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs';
const otherProof = 'cbcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs';

const registeredAt = '2026-03-02T03:04:05.678Z';
const activatedAt = '2026-03-02T03:04:06.500Z';
const terms = { person, household, segment: 'pbpu', class: '3', proof } as const;
const register = { type: 'register', terms } as const;
const registered = healthCardRegistered({ ...terms, registeredAt });
const verified = healthCardVerified({ person, verifiedAt: registeredAt });
const activated = healthCardActivated({ person, segment: 'pbpu', class: '3', numberAttempt: 0, activatedAt });
const due = (period: string, dueDate: string, raisedAt: string, insured = 1) =>
  healthCardContributionDue({ person, period, class: '3', insured, amount: 35_000 * insured, dueDate, raisedAt });
const march = due('2026-03', '2026-03-10', activatedAt);
const aprilBegins = '2026-03-31T17:00:02.000Z';
const april = due('2026-04', '2026-04-10', aprilBegins);
const settle = (period: string, at: string, how: 'paid' | 'withdrawn' = 'paid') =>
  ({ type: 'settle', period, how, at }) as const;
const settled = (period: string, settledAt: string, how: 'paid' | 'withdrawn' = 'paid') =>
  healthCardContributionSettled({ person, period, how, settledAt });
const suspended = healthCardSuspended({ person, months: 2, arrears: 70_000, since: '2026-03-31T17:00:00.000Z' });
const active = [registered, verified, activated, march] as const;

/** What a member's card has behind it. */
const memberTerms = { ...terms, person: spouse, principal: person, relation: 'spouse' } as const;
const member = [
  healthCardRegistered({ ...memberTerms, registeredAt }),
  healthCardVerified({ person: spouse, verifiedAt: registeredAt }),
  healthCardActivated({
    person: spouse,
    principal: person,
    relation: 'spouse',
    segment: 'pbpu',
    class: '3',
    numberAttempt: 0,
    activatedAt,
  }),
] as const;

describe('registration and check', () => {
  test('there is one card per person', () => {
    given(healthCard).when(register, { now: registeredAt }).then(registered);
    given(healthCard, registered).when(register).refused('health-card.already-registered');
    given(healthCard, ...active)
      .when(register)
      .refused('health-card.already-registered');
  });

  test('a birth date as in the register verifies the identity, once', () => {
    const check = { type: 'check', found: { proof, birthDate: '1990-07-01' } } as const;
    given(healthCard, registered).when(check, { now: registeredAt }).then(verified);
    given(healthCard, registered, verified).when(check).then();
  });

  test('nobody in the register, or another birth date, rejects it; it can be asked for again', () => {
    const rejected = (reason: string) => healthCardRejected({ person, reason, rejectedAt: registeredAt });
    given(healthCard, registered).when({ type: 'check' }, { now: registeredAt }).then(rejected('not-enrolled'));
    given(healthCard, registered)
      .when({ type: 'check', found: { proof: otherProof, birthDate: '1990-07-02' } }, { now: registeredAt })
      .then(rejected('birth-date-differs'));
    given(healthCard, registered, rejected('not-enrolled')).when(register, { now: registeredAt }).then(registered);
  });

  test('children of somebody with wages are insured until their 25th birthday', () => {
    const child = healthCardRegistered({
      ...memberTerms,
      relation: 'child',
      segment: 'ppu-pn',
      class: '1',
      registeredAt,
    });
    const check = (birthDate: string) => ({ type: 'check', found: { proof, birthDate } }) as const;
    given(healthCard, child)
      .when(check('2001-03-02'), { now: registeredAt })
      .then(healthCardRejected({ person: spouse, reason: 'child-too-old', rejectedAt: registeredAt }));
    given(healthCard, child)
      .when(check('2001-03-03'), { now: registeredAt })
      .then(healthCardVerified({ person: spouse, verifiedAt: registeredAt }));
  });

  test('nothing is asked of a card that does not exist, and none is valid unchecked', () => {
    given(healthCard).when({ type: 'look' }).refused('health-card.not-found');
    given(healthCard, registered).when({ type: 'activate', numberAttempt: 0 }).then();
  });
});

describe('contributions of a household', () => {
  const activate = { type: 'activate', numberAttempt: 0 } as const;

  test('the first month is owed once the card is valid, and each further one when it begins', () => {
    given(healthCard, registered, verified).when(activate, { now: activatedAt }).then(activated, march);
    const { state } = given(healthCard, ...active);
    expect(healthCard.dueAt?.(state)?.toISOString()).toBe('2026-03-31T17:00:00.000Z');
    given(healthCard, ...active, settled('2026-03', '2026-03-09T02:00:00.000Z'))
      .when({ type: 'look' }, { now: aprilBegins })
      .then(april);
    given(healthCard, ...active)
      .when({ type: 'look' }, { now: '2026-03-31T16:59:59.999Z' })
      .then();
  });

  test('whose card becomes valid after the tenth has two weeks for the first month', () => {
    const late = '2026-03-25T03:00:00.000Z';
    given(healthCard, registered, verified)
      .when(activate, { now: late })
      .then(
        healthCardActivated({ person, segment: 'pbpu', class: '3', numberAttempt: 0, activatedAt: late }),
        due('2026-03', '2026-04-08', late),
      );
    const { state } = given(
      healthCard,
      registered,
      verified,
      healthCardActivated({ person, segment: 'pbpu', class: '3', numberAttempt: 0, activatedAt: late }),
      due('2026-03', '2026-04-08', late),
      due('2026-04', '2026-04-10', aprilBegins),
    );
    expect(healthCard.dueAt?.(state)?.toISOString()).toBe('2026-04-08T17:00:00.000Z');
  });

  test('every member of the household is paid for', () => {
    const added = healthCardMemberAdded({
      person,
      member: spouse,
      relation: 'spouse',
      members: 1,
      addedAt: activatedAt,
    });
    given(healthCard, ...active, settled('2026-03', '2026-03-09T02:00:00.000Z'), added)
      .when({ type: 'look' }, { now: aprilBegins })
      .then(due('2026-04', '2026-04-10', aprilBegins, 2));
  });

  test('a month that is over and unpaid suspends the card, by the clock', () => {
    given(healthCard, ...active)
      .when({ type: 'look' }, { now: aprilBegins })
      .then(april, suspended);
    given(healthCard, ...active, april, suspended)
      .when({ type: 'look' }, { now: aprilBegins })
      .then();
  });

  test('after months without a clock each month is owed', () => {
    const now = '2026-05-31T17:00:02.000Z';
    given(healthCard, ...active)
      .when({ type: 'look' }, { now })
      .then(
        due('2026-04', '2026-06-15', now),
        due('2026-05', '2026-06-15', now),
        due('2026-06', '2026-06-10', now),
        healthCardSuspended({ person, months: 4, arrears: 140_000, since: '2026-03-31T17:00:00.000Z' }),
      );
  });

  describe('of somebody who has not paid for long', () => {
    const long = '2029-01-15T03:00:00.000Z';
    const at = { now: new Date(long), id: 'card' };
    const { state } = given(healthCard, ...active);
    const after = healthCard.decide(state, { type: 'look' }, at).reduce(healthCard.evolve, state);
    if (after.status === 'none') throw new Error('the card is gone');

    test('no more than 24 months are owed', () => {
      const months = after.owed.map(({ period }) => period);
      expect([months.length, months[0], months.at(-1)]).toEqual([24, '2026-03', '2028-02']);
      expect(healthCard.dueAt?.(after)).toBeUndefined();
    });

    test('24 and the present one are to be paid, none of those that went by beyond', () => {
      let card: ReturnType<typeof healthCard.evolve> = after;
      const paid: string[] = [];
      while (card.status === 'suspended' && card.owed[0]) {
        paid.push(card.owed[0].period);
        card = healthCard.decide(card, settle(card.owed[0].period, long), at).reduce(healthCard.evolve, card);
      }
      expect([paid.length, paid[0], paid[23], paid[24]]).toEqual([25, '2026-03', '2028-02', '2029-01']);
      expect(card).toMatchObject({ status: 'active', owed: [], nextPeriod: '2029-02', fineUntil: '2029-03-01' });
    });

    test('who pays when 24 months are owed and the next has not begun goes on with that', () => {
      const now = '2028-02-20T03:00:00.000Z';
      const then = { now: new Date(now), id: 'card' };
      const full = healthCard.decide(state, { type: 'look' }, then).reduce(healthCard.evolve, state);
      expect(healthCard.dueAt?.(full)).toBeUndefined();
      const events = healthCard.decide(full, settle('2026-03', now), then);
      expect(events).toEqual([settled('2026-03', now)]);
      expect(events.reduce(healthCard.evolve, full)).toMatchObject({ nextPeriod: '2028-03' });
    });
  });

  test('once nothing is owed the card is valid again, and inpatients pay a fine for 45 days', () => {
    const at = '2026-04-20T02:00:00.000Z';
    given(healthCard, ...active, april, suspended)
      .when(settle('2026-03', at), { now: at })
      .then(settled('2026-03', at));
    given(healthCard, ...active, april, suspended, settled('2026-03', at))
      .when(settle('2026-04', at), { now: at })
      .then(
        settled('2026-04', at),
        healthCardReinstated({ person, months: 2, fineUntil: '2026-06-04', reinstatedAt: at }),
      );
  });

  test('who paid in time and is heard of late, or whose bill was withdrawn, owes no fine', () => {
    const heard = '2026-04-02T02:00:00.000Z';
    const inTime = '2026-03-31T16:59:59.999Z';
    const reinstated = healthCardReinstated({ person, months: 2, reinstatedAt: heard });
    given(healthCard, ...active, april, suspended, settled('2026-04', heard))
      .when(settle('2026-03', inTime), { now: heard })
      .then(settled('2026-03', inTime), reinstated);
    given(healthCard, ...active, april, suspended, settled('2026-04', heard))
      .when(settle('2026-03', heard, 'withdrawn'), { now: heard })
      .then(settled('2026-03', heard, 'withdrawn'), reinstated);
  });

  test('a payment told again, or of a month that is not owed, changes nothing', () => {
    const at = '2026-03-09T02:00:00.000Z';
    given(healthCard, ...active, settled('2026-03', at))
      .when(settle('2026-03', at), { now: at })
      .then();
  });
});

describe('households', () => {
  const add = { type: 'add-member', member: spouse, relation: 'spouse' } as const;
  const added = healthCardMemberAdded({ person, member: spouse, relation: 'spouse', members: 1, addedAt: activatedAt });

  test('a member is counted once, until they leave', () => {
    given(healthCard, ...active)
      .when(add, { now: activatedAt })
      .then(added);
    given(healthCard, ...active, added)
      .when(add)
      .then();
    given(healthCard, ...active, added)
      .when({ type: 'drop-member', member: spouse }, { now: activatedAt })
      .then(healthCardMemberLeft({ person, member: spouse, members: 0, leftAt: activatedAt }));
    given(healthCard, ...active)
      .when({ type: 'drop-member', member: spouse })
      .then();
  });

  test('a member owes nothing and stands as the participant does', () => {
    const { state } = given(healthCard, ...member);
    expect(healthCard.dueAt?.(state)).toBeUndefined();
    const told = { months: 2, arrears: 70_000, since: '2026-03-31T17:00:00.000Z' };
    const principal = { person, segment: 'pbpu', class: '3' } as const;
    const memberSuspended = healthCardSuspended({ person: spouse, ...told });
    given(healthCard, ...member)
      .when({ type: 'follow', principal: { ...principal, suspended: told } }, { now: aprilBegins })
      .then(memberSuspended);
    given(healthCard, ...member, memberSuspended)
      .when({ type: 'follow', principal }, { now: aprilBegins })
      .then(healthCardReinstated({ person: spouse, months: 2, reinstatedAt: aprilBegins }));
    given(healthCard, ...member, memberSuspended)
      .when({ type: 'follow', principal: { ...principal, fineUntil: '2026-06-04' } }, { now: aprilBegins })
      .then(healthCardReinstated({ person: spouse, months: 2, fineUntil: '2026-06-04', reinstatedAt: aprilBegins }));
    given(healthCard, ...member)
      .when({ type: 'follow', principal })
      .then();
    given(healthCard, ...member)
      .when({ type: 'follow', principal: { ...principal, segment: 'ppu-pn', class: '1' } }, { now: aprilBegins })
      .then(
        healthCardSegmentChanged({
          person: spouse,
          from: 'pbpu',
          to: 'ppu-pn',
          class: '1',
          because: 'principal',
          effectiveOn: '2026-04-01',
          changedAt: aprilBegins,
        }),
      );
  });

  test('a participant with a valid card asks for members, twenty at most', () => {
    const by = { status: 'active', isMember: false, members: 19 } as const;
    const ask = { type: 'register', terms: memberTerms, by } as const;
    given(healthCard)
      .when(ask, { now: registeredAt })
      .then(healthCardRegistered({ ...memberTerms, registeredAt }));
    given(healthCard)
      .when({ ...ask, by: { ...by, members: 20 } }, { now: registeredAt })
      .refused('health-card.too-many-members', { most: 20 });
    given(healthCard)
      .when({ ...ask, by: { ...by, status: 'registered' } })
      .refused('health-card.not-active', { status: 'registered' });
    given(healthCard)
      .when({ ...ask, by: { ...by, isMember: true } })
      .refused('health-card.is-member');
  });

  test('no more than twenty are counted, however many were asked for at once', () => {
    const letters = 'abcdefghijklmnopqrst';
    const others = [...letters].map((letter, nth) =>
      healthCardMemberAdded({
        ...{ person, member: `p${letter.repeat(26)}`, relation: 'child', members: nth + 1 },
        addedAt: activatedAt,
      }),
    );
    given(healthCard, ...active, ...others)
      .when(add, { now: activatedAt })
      .refused('health-card.too-many-members', { most: 20 });
  });

  test('who answers for themselves follows nobody', () => {
    given(healthCard, ...active)
      .when({ type: 'follow', principal: { person: spouse, segment: 'bp', class: '1' } })
      .then();
  });
});

describe('what the insurer decides', () => {
  const change = { type: 'change-segment', segment: 'pbi-jk', class: '3', effectiveOn: '2026-04-01' } as const;
  const changed = healthCardSegmentChanged({
    person,
    from: 'pbpu',
    to: 'pbi-jk',
    class: '3',
    because: 'insurer',
    effectiveOn: '2026-04-01',
    changedAt: aprilBegins,
  });

  test('somebody paid by the state owes no further months, and is insured again at once', () => {
    given(healthCard, ...active, april, suspended)
      .when(change, { now: aprilBegins })
      .then(changed, healthCardReinstated({ person, months: 2, reinstatedAt: aprilBegins }));
    const { state } = given(healthCard, ...active, changed);
    expect(healthCard.dueAt?.(state)).toBeUndefined();
    if (state.status === 'none') throw new Error('the card is gone');
    expect(state.owed).toHaveLength(1);
  });

  test('a class that the segment does not have is refused', () => {
    given(healthCard, ...active)
      .when({ ...change, class: '1' })
      .refused('health-card.class-not-open', { class: '1', segment: 'pbi-jk' });
  });

  test('nothing is decided of members, nor of cards that are not valid yet', () => {
    given(healthCard, ...member)
      .when(change)
      .refused('health-card.is-member');
    given(healthCard, registered).when(change).refused('health-card.not-active', { status: 'registered' });
    given(healthCard, ...active, changed)
      .when(change)
      .then();
  });

  test('who pays again is billed from that month on, never twice for one', () => {
    const back = { type: 'change-segment', segment: 'pbpu', class: '2', effectiveOn: '2026-06-01' } as const;
    const now = '2026-06-05T03:00:00.000Z';
    const paid = settled('2026-03', '2026-03-09T02:00:00.000Z');
    const returned = healthCardSegmentChanged({
      ...{ person, from: 'pbi-jk', to: 'pbpu', class: '2', because: 'insurer' },
      effectiveOn: '2026-06-01',
      changedAt: now,
    });
    given(healthCard, ...active, paid, changed)
      .when(back, { now })
      .then(
        returned,
        healthCardContributionDue({
          person,
          period: '2026-06',
          class: '2',
          insured: 1,
          amount: 100_000,
          dueDate: '2026-06-10',
          raisedAt: now,
        }),
      );
  });
});
