import { expect, test } from 'vitest';
import type { ChaosService } from '../ground.ts';
import { businessStory } from './kit/business-story.ts';
import { probeStory } from './kit/probe-story.ts';
import { breaches, drop, firstOf } from './kit/sound.ts';
import { taxStory } from './kit/tax-story.ts';
import { state } from './state.ts';

const aggregates: readonly [
  ChaosService,
  string,
  typeof probeStory | typeof taxStory | typeof businessStory,
  Record<string, unknown>,
][] = [
  ['probe', 'pot', probeStory, { balance: 12_345 }],
  ['probe', 'seats', probeStory, { holders: {} }],
  ['probe', 'tally', probeStory, { total: 0 }],
  ['g2c', 'tax-bill', taxStory, { status: 'issued' }],
  ['g2c', 'notification', taxStory, { settledAt: '2020-01-01T00:00:00.000Z' }],
  ['g2g', 'agency', taxStory, { name: 'Another' }],
  ['g2g', 'ledger-entry', taxStory, { amount: 1 }],
  ['g2g', 'person', taxStory, { version: 1 }],
  ['g2b', 'company', businessStory, { activities: [] }],
  ['g2b', 'tax-bill', businessStory, { status: 'issued', reason: 'duplicate' }],
  ['g2b', 'tax-return', businessStory, { due: 1 }],
  ['g2b', 'instalment', businessStory, { status: 'broken' }],
  ['g2b', 'objection', businessStory, { owed: 1 }],
  ['g2b', 'tax-standing', businessStory, { next: undefined }],
  ['g2g', 'review', businessStory, { status: 'open' }],
  ['g2g', 'work-item', businessStory, { agency: 'another' }],
  ['g2g', 'company', businessStory, { version: 99 }],
  ['g2g', 'proposal', businessStory, { base: {} }],
  ['g2g', 'register-grant', businessStory, { status: 'given' }],
  ['g2e', 'person-copy', businessStory, { agency: 'another' }],
];

test.each(aggregates)(
  'a %s %s whose state is not what its events make of it is wrong',
  (service, name, story, other) => {
    const sound = story();
    expect(breaches(state, sound)).toEqual([]);
    const document = firstOf(sound.collection(service, name));
    document.state = { ...(document.state as object), ...other };
    expect(breaches(state, sound)).toEqual(['wrong']);
  },
);

test('the order of members says nothing', () => {
  const sound = probeStory();
  const document = sound.document('probe', 'pot', 't-1.p1');
  document.state = Object.fromEntries(Object.entries(document.state as object).toReversed());
  expect(breaches(state, sound)).toEqual([]);
});

test('a version without events, or beyond them, is wrong', () => {
  const sound = probeStory();
  sound.document('probe', 'pot', 't-1.p1').version = 7;
  sound.document('probe', 'pot', 't-1.p2').version = 0;
  expect(breaches(state, sound)).toEqual(['wrong', 'wrong']);
});

test('a stream with events missing is left to the rule that finds them', () => {
  const sound = probeStory();
  drop(sound.messages, sound.message(firstOf(sound.puts)));
  expect(breaches(state, sound)).toEqual([]);
});
