import {
  given,
  healthCardActivated,
  healthCardContributionBaseSet,
  healthCardContributionDue,
  healthCardRegistered,
  healthCardReinstated,
  healthCardSegmentChanged,
  healthCardSuspended,
  healthCardVerified,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import type { EmploymentFact } from './health-card.state.ts';
import { healthCard } from './health-card.ts';

const person = 'pabcdefghijklmnopqrstuvwxyz';
const principal = 'pzyxwvutsrqponmlkjihgfedcba';
const household = 'abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs';
const at = '2026-03-02T03:04:05.678Z';
const now = '2026-03-20T03:00:00.000Z';
const agency = 'bkpsdm-33.74';

const terms = { person, household, segment: 'pbpu', class: '3', proof: household } as const;
const registered = healthCardRegistered({ ...terms, registeredAt: at });
const active = [
  registered,
  healthCardVerified({ person, verifiedAt: at }),
  healthCardActivated({ person, segment: 'pbpu', class: '3', numberAttempt: 0, activatedAt: at }),
  healthCardContributionDue({
    ...{ person, period: '2026-03', class: '3', insured: 1, amount: 35_000, dueDate: '2026-03-10' },
    raisedAt: at,
  }),
] as const;

const hiredFact: EmploymentFact = {
  agency,
  because: 'hired',
  rank: 'III/a',
  wages: 2_785_700,
  based: false,
  effectiveOn: '2026-03-01',
  position: { epoch: 1, seq: 1 },
};
const appointedFact: EmploymentFact = {
  ...hiredFact,
  based: true,
  effectiveOn: '2027-03-01',
  position: { epoch: 1, seq: 5 },
};
const employ = (employment: EmploymentFact) => ({ type: 'employ', employment }) as const;
const hired = healthCardSegmentChanged({
  ...{ person, from: 'pbpu', to: 'ppu-pn', class: '1', because: 'hired', agency, cause: hiredFact.position },
  effectiveOn: '2026-03-01',
  changedAt: now,
});
const based = healthCardContributionBaseSet({
  ...{ person, agency, base: 2_785_700, employer: 111_428, worker: 27_857, class: '1' },
  cause: appointedFact.position,
  effectiveOn: '2027-03-01',
  setAt: now,
});

test('who is hired by the state belongs to PPU-PN, and owes no further months', () => {
  given(healthCard, ...active)
    .when(employ(hiredFact), { now })
    .then(hired);
  expect(healthCard.dueAt?.(given(healthCard, ...active, hired).state)).toBeUndefined();
});

test('an appointment sets the base and both shares', () => {
  given(healthCard, ...active, hired)
    .when(employ(appointedFact), { now })
    .then(based);
});

test('contract staff have their base when they are hired; wages count up to the ceiling', () => {
  const fact = { ...hiredFact, rank: 'XVII', wages: 15_000_000, based: true };
  given(healthCard, ...active)
    .when(employ(fact), { now })
    .then(
      hired,
      healthCardContributionBaseSet({
        ...{ person, agency, base: 12_000_000, employer: 480_000, worker: 120_000, class: '1' },
        cause: fact.position,
        effectiveOn: '2026-03-01',
        setAt: now,
      }),
    );
});

test('a promotion to rank III brings class 1', () => {
  const low = { ...appointedFact, rank: 'II/d', wages: 2_500_000 };
  const card = given(healthCard, ...active);
  const events = healthCard.decide(card.state, employ(low), { now: new Date(now), id: 'card' });
  expect(events.map(({ data }) => ('class' in data ? data.class : undefined))).toEqual(['2', '2']);
  const promoted = { ...appointedFact, position: { epoch: 1, seq: 9 } };
  given(healthCard, ...active, ...events)
    .when(employ(promoted), { now })
    .then(healthCardContributionBaseSet({ ...based.data, cause: promoted.position }));
});

test('told again or too late, an employment changes nothing', () => {
  given(healthCard, ...active, hired, based)
    .when(employ(appointedFact), { now })
    .then();
  given(healthCard, ...active, hired, based)
    .when(employ(hiredFact), { now })
    .then();
});

test('an appointment that came before the card takes effect when it is registered', () => {
  const early = healthCardSegmentChanged({
    ...{ person, from: 'pbpu', to: 'ppu-pn', class: '1', because: 'hired', agency, cause: appointedFact.position },
    effectiveOn: '2027-03-01',
    changedAt: at,
  });
  given(healthCard)
    .when({ type: 'register', terms, employment: appointedFact }, { now: at })
    .then(registered, early, healthCardContributionBaseSet({ ...based.data, setAt: at }));
});

test.each(['dismissed', 'contract-ended'] as const)(
  'who is %s pays with the household again, in the chosen class',
  (because) => {
    const end = { ...appointedFact, because, effectiveOn: '2026-03-20', position: { epoch: 1, seq: 7 } };
    given(healthCard, ...active, hired, based)
      .when(employ(end), { now: '2026-04-05T03:00:00.000Z' })
      .then(
        healthCardSegmentChanged({
          ...{ person, from: 'ppu-pn', to: 'pbpu', class: '3', because, cause: end.position },
          effectiveOn: '2026-03-20',
          changedAt: '2026-04-05T03:00:00.000Z',
        }),
        healthCardContributionDue({
          ...{ person, period: '2026-04', class: '3', insured: 1, amount: 35_000, dueDate: '2026-04-10' },
          raisedAt: '2026-04-05T03:00:00.000Z',
        }),
        // insured by the employment until then
        healthCardSuspended({ person, months: 2, arrears: 70_000, since: '2026-04-05T03:00:00.000Z' }),
      );
  },
);

test('who retires has the contribution withheld from the pension, in the class of before', () => {
  const end = { ...appointedFact, because: 'retired', position: { epoch: 1, seq: 7 } } as const;
  const retired = healthCardSegmentChanged({
    ...{ person, from: 'ppu-pn', to: 'bp', class: '1', because: 'retired', cause: end.position },
    effectiveOn: end.effectiveOn,
    changedAt: now,
  });
  given(healthCard, ...active, hired, based)
    .when(employ(end), { now })
    .then(retired);
  expect(healthCard.dueAt?.(given(healthCard, ...active, hired, based, retired).state)).toBeUndefined();
});

test('nobody is billed for somebody who died in service: the card stays as it is', () => {
  const died = { ...appointedFact, because: 'died', position: { epoch: 1, seq: 7 } } as const;
  given(healthCard, ...active, hired, based)
    .when(employ(died), { now })
    .then();
});

test('the end of an employment that had no effect here has none either', () => {
  const end = { ...hiredFact, because: 'dismissed', position: { epoch: 1, seq: 2 } } as const;
  given(healthCard, ...active)
    .when(employ(end), { now })
    .then();
});

test('a suspended card of somebody hired is valid again, and what was owed stays owed', () => {
  const suspended = healthCardSuspended({ person, months: 1, arrears: 35_000, since: '2026-03-31T17:00:00.000Z' });
  given(healthCard, ...active, suspended)
    .when(employ(hiredFact), { now })
    .then(hired, healthCardReinstated({ person, months: 1, reinstatedAt: now }));
});

test('a member of a household who is hired leaves it', () => {
  const events = [
    healthCardRegistered({ ...terms, principal, relation: 'spouse', registeredAt: at }),
    healthCardVerified({ person, verifiedAt: at }),
    healthCardActivated({
      ...{ person, principal, relation: 'spouse', segment: 'pbpu', class: '3', numberAttempt: 0 },
      activatedAt: at,
    }),
  ] as const;
  const left = healthCardSegmentChanged({ ...hired.data, left: principal });
  given(healthCard, ...events)
    .when(employ(hiredFact), { now })
    .then(left);
  const { state } = given(healthCard, ...events, left);
  expect(state).not.toHaveProperty('principal');
  expect(state).toMatchObject({ segment: 'ppu-pn', employment: { agency } });
});

describe('what the insurer decides of somebody employed', () => {
  const decided = healthCardSegmentChanged({
    ...{ person, from: 'ppu-pn', to: 'ppu-pn', class: '2', because: 'insurer', effectiveOn: '2027-04-01' },
    changedAt: now,
  });

  test('another class, leaves the employment as it is, and its end has its effect', () => {
    const { state } = given(healthCard, ...active, hired, based, decided);
    expect(state).toMatchObject({ class: '2', employment: { agency, base: 2_785_700 } });
    const end = { ...appointedFact, because: 'retired', position: { epoch: 1, seq: 7 } } as const;
    const events = healthCard.decide(state, employ(end), { now: new Date(now), id: 'card' });
    expect(events).toMatchObject([{ data: { from: 'ppu-pn', to: 'bp', class: '2', because: 'retired' } }]);
  });

  test('the segment of those the state employs, does not hide that somebody is hired', () => {
    const other = healthCardSegmentChanged({ ...decided.data, from: 'pbpu', class: '1' });
    given(healthCard, ...active, other)
      .when(employ(hiredFact), { now })
      .then(healthCardSegmentChanged({ ...hired.data, from: 'ppu-pn' }));
  });
});

describe('in whatever order they are told', () => {
  const ninth = { epoch: 1, seq: 9 };
  const facts = [hiredFact, appointedFact, { ...appointedFact, rank: 'III/b', wages: 2_903_600, position: ninth }];
  const orders = facts.flatMap((first) =>
    facts.flatMap((second) => facts.map((third) => [first, second, third] as const)),
  );
  const last = facts.at(-1);

  test.each(orders.filter((order) => last && order.includes(last)))('the latest employment holds (%#)', (...order) => {
    const tell = (state: ReturnType<typeof healthCard.evolve>, fact: EmploymentFact) =>
      healthCard.decide(state, employ(fact), { now: new Date(now), id: 'card' }).reduce(healthCard.evolve, state);
    for (const before of [0, 1, 2, 3]) {
      const known = order.slice(0, before).toSorted((a, b) => b.position.seq - a.position.seq)[0];
      const command = { type: 'register', terms, ...(known && { employment: known }) } as const;
      const first = healthCard.decide({ status: 'none' }, command, { now: new Date(at), id: 'card' });
      const card = order.slice(before).reduce(tell, first.reduce(healthCard.evolve, healthCard.initial));
      expect(card).toMatchObject({
        segment: 'ppu-pn',
        class: '1',
        employment: { agency, base: 2_903_600 },
        cause: ninth,
      });
    }
  });
});
