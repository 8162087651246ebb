import { given, NotYet } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { tallyClosed, tallyCounted, tallyFounded, tallyReopened } from './contracts.ts';
import { tally } from './tally.ts';

const founded = tallyFounded({ op: 'a' });
const closed = tallyClosed({ op: 'b' });
const reopened = tallyReopened({ op: 'c' });
const source = 'probe:pot:t.p:1.2';
const counted = tallyCounted({ source, amount: 5, total: 5 });
const count = { type: 'count', source, amount: 5 } as const;

test('a tally adds up what it is told', () => {
  given(tally, founded).when(count).then(counted);
  given(tally, founded, counted)
    .when({ ...count, amount: 2 })
    .then(tallyCounted({ source, amount: 2, total: 7 }));
  expect(given(tally, founded, counted).state).toEqual({ status: 'open', total: 5, count: 1 });
});

test('what comes before it is founded waits', () => {
  expect(() => given(tally).when(count).then()).toThrow(NotYet);
});

test('while closed it counts nothing, afterwards it does', () => {
  given(tally, founded).when({ type: 'close', op: 'b' }).then(closed);
  given(tally, founded, closed).when(count).refused('tally.closed');
  given(tally, founded, closed).when({ type: 'reopen', op: 'c' }).then(reopened);
  given(tally, founded, closed, reopened).when(count).then(counted);
});

test('it is founded once, and opened again only where it is closed', () => {
  given(tally).when({ type: 'found', op: 'a' }).then(founded);
  given(tally, founded).when({ type: 'found', op: 'x' }).refused('tally.already-founded');
  given(tally).when({ type: 'close', op: 'x' }).refused('tally.not-found');
  given(tally, founded, closed).when({ type: 'close', op: 'x' }).refused('tally.closed');
  given(tally, founded).when({ type: 'reopen', op: 'x' }).refused('tally.not-closed');
  given(tally).when({ type: 'reopen', op: 'x' }).refused('tally.not-closed');
});
