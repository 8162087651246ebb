import { given, personData } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { type PersonDataCommand, type PersonDataEvent, personDataAggregate } from './person-data.ts';

const aggregate = personDataAggregate('g2c');
const { retentionAnswered, carriedOut } = personData.g2c;
const person = 'pabcdefghijklmnopqrstuvwxyz';
const [first, second] = ['bcdefghijklmnopqrstuvwxyza', 'cdefghijklmnopqrstuvwxyzab'];
const now = '2026-03-02T03:04:05.678Z';
const [early, late] = ['2026-03-02T03:00:00.000Z', '2026-03-02T03:01:00.000Z'];

const carryOut = (
  right: 'restrict' | 'lift-restriction' | 'erase',
  request: string,
  orderedAt: string,
): PersonDataCommand => ({
  type: 'carry-out',
  ...{ request, right, orderedAt },
});
const done = (right: string, request: string, orderedAt: string): PersonDataEvent => ({
  ...carriedOut({ person, request, right, at: now }),
  orderedAt,
});

test('each order is acknowledged once', () => {
  given(aggregate)
    .when(carryOut('restrict', first, early), { now, id: person })
    .then(done('restrict', first, early));
  given(aggregate, done('restrict', first, early))
    .when(carryOut('restrict', first, late), { now, id: person })
    .then();
});

test('each time of asking is answered once', () => {
  const answer = { type: 'answer-retention', request: first, bound: [] } as const;
  const answered = (round: number) => retentionAnswered({ person, request: first, round, bound: [], answeredAt: now });
  given(aggregate)
    .when({ ...answer, round: 1 }, { now, id: person })
    .then(answered(1));
  given(aggregate, answered(1))
    .when({ ...answer, round: 1 }, { now, id: person })
    .then();
  given(aggregate, answered(1))
    .when({ ...answer, round: 2 }, { now, id: person })
    .then(answered(2));
});

test.each([
  ['in their order', [done('restrict', first, early), done('lift-restriction', second, late)]],
  ['the other way round', [done('lift-restriction', second, late), done('restrict', first, early)]],
])('a restriction and its end, told %s, end in its end', (_, events) => {
  expect(given(aggregate, ...events).state.status).toBe('kept');
});

test('who was erased stays erased', () => {
  expect(given(aggregate, done('erase', first, early), done('lift-restriction', second, late)).state.status).toBe(
    'erased',
  );
});
