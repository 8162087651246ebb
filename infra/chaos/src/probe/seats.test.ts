import { given } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { seatsClaimed, seatsOpened, seatsReleased } from './contracts.ts';
import { seats } from './seats.ts';

const opened = seatsOpened({ op: 'a', capacity: 2 });
const first = seatsClaimed({ op: 'b', claimant: 'ani', number: 1 });
const second = seatsClaimed({ op: 'c', claimant: 'budi', number: 2 });
const released = seatsReleased({ op: 'd', claimant: 'ani', number: 1 });
const cici = { type: 'claim', op: 'e', claimant: 'cici' } as const;

test('seats are given from the lowest number, and no more than there are', () => {
  given(seats, opened).when({ type: 'claim', op: 'b', claimant: 'ani' }).then(first);
  given(seats, opened, first).when({ type: 'claim', op: 'c', claimant: 'budi' }).then(second);
  given(seats, opened, first, second).when(cici).refused('seats.full', { capacity: 2 });
});

test('who has a seat keeps it when asking again', () => {
  const both = given(seats, opened, first, second);
  both.when({ type: 'claim', op: 'x', claimant: 'ani' }).then();
  expect(both.state).toEqual({ capacity: 2, holders: { ani: 1, budi: 2 } });
});

test('a released seat is given again', () => {
  given(seats, opened, first).when({ type: 'release', op: 'd', claimant: 'ani' }).then(released);
  given(seats, opened, first, second, released)
    .when(cici)
    .then(seatsClaimed({ op: 'e', claimant: 'cici', number: 1 }));
  given(seats, opened, first, released).when({ type: 'release', op: 'x', claimant: 'ani' }).refused('seats.not-held');
});

test('they are opened once, and there is nothing before', () => {
  given(seats).when({ type: 'open', op: 'a', capacity: 2 }).then(opened);
  given(seats, opened).when({ type: 'open', op: 'x', capacity: 3 }).refused('seats.already-open');
  given(seats).when(cici).refused('seats.not-found');
});
