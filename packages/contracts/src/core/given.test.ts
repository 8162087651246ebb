import { AssertionError } from 'node:assert';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { aggregate, Rejected } from './domain.ts';
import { type EventOf, event } from './event.ts';
import { given } from './given.ts';

const opened = event({
  type: 'g2c.door.opened.v1',
  data: z.object({ by: z.string().min(1) }),
  summary: 'A door was opened.',
  example: { by: 'Ani' },
});

const door = aggregate<{ open: boolean }, { type: 'open'; by: string }, EventOf<typeof opened>>({
  service: 'g2c',
  name: 'door',
  schema: 1,
  initial: { open: false },
  events: [opened],
  decide(state, { by }) {
    if (by === 'thief') throw new Rejected('door.locked', { by });
    return state.open ? [] : [opened({ by })];
  },
  evolve: () => ({ open: true }),
});

const ani = { type: 'open', by: 'Ani' } as const;
const thief = { type: 'open', by: 'thief' } as const;

test('a rule that holds says nothing', () => {
  given(door)
    .when(ani)
    .then(opened({ by: 'Ani' }));
  given(door, opened({ by: 'Budi' }))
    .when(ani)
    .then();
  given(door).when(thief).refused('door.locked');
  given(door).when(thief).refused('door.locked', { by: 'thief' });
  expect(given(door, opened({ by: 'Budi' })).state).toEqual({ open: true });
});

test.each<[string, () => void]>([
  [
    'another event',
    () =>
      given(door)
        .when(ani)
        .then(opened({ by: 'Budi' })),
  ],
  [
    'no event where one is expected',
    () =>
      given(door, opened({ by: 'Budi' }))
        .when(ani)
        .then(opened({ by: 'Ani' })),
  ],
  ['an event where none is expected', () => given(door).when(ani).then()],
  ['no refusal where one is expected', () => given(door).when(ani).refused('door.locked')],
  ['a refusal of another code', () => given(door).when(thief).refused('door.missing')],
  ['a refusal of another detail', () => given(door).when(thief).refused('door.locked', {})],
  [
    'an event that breaks its contract',
    () =>
      given(door)
        .when({ type: 'open', by: '' })
        .then(opened({ by: '' })),
  ],
  ['a history that breaks its contract', () => given(door, opened({ by: '' }))],
])('%s is told', (_what, rule) => {
  expect(rule).toThrow(AssertionError);
});

test('a refusal is no event', () => {
  expect(() => given(door).when(thief).then()).toThrow(Rejected);
});
