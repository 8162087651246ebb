import { given } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { potExpired, potOpened, potPut, potSealed } from './contracts.ts';
import { pot } from './pot.ts';

const until = '2026-03-02T03:05:00.000Z';
const opened = potOpened({ op: 'a' });
const timed = potOpened({ op: 'a', until });
const put = potPut({ op: 'b', part: 1, of: 1, amount: 5, balance: 5 });
const sealed = potSealed({ op: 'c' });
const expired = potExpired({ until });
const toPut = { type: 'put', op: 'd', parts: [2, 3] } as const;

test('every part of a put is an event with the balance after it', () => {
  given(pot, opened, put)
    .when(toPut)
    .then(
      potPut({ op: 'd', part: 1, of: 2, amount: 2, balance: 7 }),
      potPut({ op: 'd', part: 2, of: 2, amount: 3, balance: 10 }),
    );
  expect(given(pot, opened, put).state).toEqual({ status: 'open', balance: 5, count: 1, expired: false });
});

test('a pot is opened once, with or without an end', () => {
  given(pot).when({ type: 'open', op: 'a' }).then(opened);
  given(pot).when({ type: 'open', op: 'a', until }).then(timed);
  given(pot, opened).when({ type: 'open', op: 'x' }).refused('pot.already-open');
});

test('nothing goes into a pot that was never opened, is sealed, or whose time is over', () => {
  given(pot).when(toPut).refused('pot.not-found');
  given(pot, opened).when({ type: 'seal', op: 'c' }).then(sealed);
  given(pot, opened, sealed).when(toPut).refused('pot.sealed');
  given(pot, opened, sealed).when({ type: 'seal', op: 'x' }).refused('pot.sealed');
  given(pot, timed, expired).when(toPut).refused('pot.expired');
});

test('its time is over once, not before, and also when it is sealed', () => {
  const expire = { type: 'expire' } as const;
  given(pot, timed).when(expire, { now: '2026-03-02T03:04:59.999Z' }).then();
  given(pot, timed).when(expire, { now: until }).then(expired);
  given(pot, timed, sealed).when(expire, { now: until }).then(expired);
  given(pot, timed, expired).when(expire, { now: until }).then();
  given(pot, opened).when(expire, { now: until }).then();
});

test('the clock is asked for until it has spoken', () => {
  expect(pot.dueAt?.(given(pot, timed, put).state)).toEqual(new Date(until));
  expect(pot.dueAt?.(given(pot, timed, expired).state)).toBeUndefined();
  expect(pot.dueAt?.(given(pot, opened).state)).toBeUndefined();
});
