import {
  formationClosed,
  formationOpened,
  formationSeatClaimed,
  formationSeatFreed,
  formationSeatTaken,
  formationSeatUnconfirmed,
  given,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import { formation, seatsOf } from './formation.ts';

const now = '2026-03-02T03:00:00.000Z';
const until = '2026-03-02T03:15:00.000Z';
const { openedAt: _, ...example } = formationOpened.example;
const terms = { ...example, seats: 2 };
const opened = formationOpened({ ...terms, openedAt: now });
const [siti, budi, wati] = ['abcdefghijklmnopqrstuvwxyz', 'bbcdefghijklmnopqrstuvwxyz', 'cbcdefghijklmnopqrstuvwxyz'];
const claim = (employee: string, by = 'a') => ({ type: 'claim', employee, claim: by }) as const;
const claimed = (employee: string, seat: number, by = 'a') => ({
  ...formationSeatClaimed({ employee, seat, until, at: now }),
  claim: by,
});
const taken = (employee: string, seat: number) => formationSeatTaken({ employee, seat, at: now });
const freed = (employee: string, seat: number, reason: string, at = now) =>
  formationSeatFreed({ employee, seat, reason, at });
const unconfirmed = (employee: string) => formationSeatUnconfirmed({ employee, at: until });

test('a formation is opened once, and not again on other terms', () => {
  given(formation).when({ type: 'open', terms }, { now }).then(opened);
  given(formation, opened).when({ type: 'open', terms }).then();
  given(formation, opened)
    .when({ type: 'open', terms: { ...terms, seats: 3 } })
    .refused('formation.already-open', { position: 'analis-sdm-pertama', year: 2026 });
});

test('as many people are given seats as there are, and nobody more', () => {
  given(formation, opened).when(claim(siti), { now }).then(claimed(siti, 1));
  given(formation, opened, claimed(siti, 1)).when(claim(budi), { now }).then(claimed(budi, 2));
  given(formation, opened, claimed(siti, 1), taken(budi, 2))
    .when(claim(wati), { now })
    .refused('formation.full', { seats: 2 });
});

test('a seat is claimed, then taken', () => {
  given(formation, opened, claimed(siti, 1)).when({ type: 'confirm', employee: siti }, { now }).then(taken(siti, 1));
  given(formation, opened, taken(siti, 1)).when({ type: 'confirm', employee: siti }).then();
  const { state } = given(formation, opened, claimed(siti, 1), taken(siti, 1), claimed(budi, 2));
  expect(state.status !== 'none' && seatsOf(state)).toEqual({ taken: 1, claimed: 1 });
});

test('the request that claimed a seat finds it again, another one does not get it', () => {
  given(formation, opened, claimed(siti, 1)).when(claim(siti), { now }).then(claimed(siti, 1));
  given(formation, opened, claimed(siti, 1))
    .when(claim(siti, 'b'), { now })
    .refused('formation.claim-pending', { until });
  given(formation, opened, claimed(siti, 1), taken(siti, 1)).when(claim(siti)).then();
});

test('a seat is free again when its claimant is not hired, for that request alone', () => {
  const release = { type: 'release', employee: siti, claim: 'a' } as const;
  given(formation, opened, claimed(siti, 1))
    .when(release, { now })
    .then(freed(siti, 1, 'not-hired'));
  given(formation, opened, claimed(siti, 1))
    .when({ ...release, claim: 'b' })
    .then();
  given(formation, opened, taken(siti, 1)).when(release).then();
  given(formation, opened).when(release).then();
  given(formation, opened, claimed(siti, 1), claimed(budi, 2), freed(siti, 1, 'not-hired'))
    .when(claim(wati), { now })
    .then(claimed(wati, 1));
});

test('a seat is free again when its holder leaves', () => {
  const leave = { type: 'vacate', employee: siti, claim: 'a', reason: 'retired' } as const;
  given(formation, opened, claimed(siti, 1), taken(siti, 1))
    .when(leave, { now })
    .then(freed(siti, 1, 'retired'));
  given(formation, opened).when(leave).then();
});

test('who is hired again, or about to be, does not lose the seat by the leaving before', () => {
  const leave = { type: 'vacate', employee: siti, claim: 'a', reason: 'dismissed' } as const;
  const had = given(formation, opened, claimed(siti, 1), taken(siti, 1));
  had.when(claim(siti, 'b'), { now }).then(claimed(siti, 1, 'b'));
  given(formation, opened, claimed(siti, 1), taken(siti, 1), claimed(siti, 1, 'b'))
    .when(leave)
    .then();
  given(formation, opened, claimed(siti, 1), taken(siti, 1), claimed(siti, 1, 'b'), taken(siti, 1))
    .when(leave)
    .then();
});

test('the clock asks what became of a claim, and nobody is given the seat before that is known', () => {
  const claims = given(formation, opened, claimed(siti, 1), taken(budi, 2));
  expect(formation.dueAt?.(claims.state)).toEqual(new Date(until));
  claims.when({ type: 'ask' }, { now }).then();
  claims.when({ type: 'ask' }, { now: until }).then(unconfirmed(siti));

  const asked = given(formation, opened, claimed(siti, 1), taken(budi, 2), unconfirmed(siti));
  expect(formation.dueAt?.(asked.state)).toBeUndefined();
  asked.when(claim(wati)).refused('formation.full');
  asked.when({ type: 'settle', employee: siti }, { now: until }).then(freed(siti, 1, 'not-hired', until));
  asked.when({ type: 'confirm', employee: siti }, { now }).then(taken(siti, 1));
});

test('an answer that comes late takes no seat from who claimed it anew', () => {
  given(formation, opened, claimed(siti, 1), unconfirmed(siti), claimed(siti, 1, 'b'))
    .when({ type: 'settle', employee: siti })
    .then();
  given(formation, opened, claimed(siti, 1), unconfirmed(siti))
    .when(claim(siti, 'b'), { now })
    .then(claimed(siti, 1, 'b'));
});

test('nobody is hired against a closed formation, and who has a seat keeps it', () => {
  const closed = formationClosed({ closedAt: now });
  given(formation, opened).when({ type: 'close' }, { now }).then(closed);
  given(formation, opened, closed).when({ type: 'close' }).then();
  given(formation, opened, taken(siti, 1), closed).when(claim(budi)).refused('formation.closed');
  given(formation, opened, claimed(siti, 1), closed)
    .when({ type: 'confirm', employee: siti }, { now })
    .then(taken(siti, 1));
  given(formation).when({ type: 'close' }).refused('formation.not-found');
});
