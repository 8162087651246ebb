import { expect, test } from 'vitest';
import { check } from './check.ts';
import { businessStory } from './kit/business-story.ts';
import { probeStory } from './kit/probe-story.ts';
import { taxStory } from './kit/tax-story.ts';

test.each([
  ['of the probe', probeStory],
  ['of taxes', taxStory],
  ['of businesses', businessStory],
])('a sound story %s breaks no promise', (_, story) => {
  const { operations, snapshot } = story();
  expect(check(operations, snapshot())).toEqual([]);
});
