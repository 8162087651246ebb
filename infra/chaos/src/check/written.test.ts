import { expect, test } from 'vitest';
import type { Operation } from '../history.ts';
import { breaches, firstOf } from './kit/sound.ts';
import { type TaxStory, taxStory } from './kit/tax-story.ts';
import { written } from './written.ts';

const dukcapil = { source: 'dukcapil-33.74', at: '2026-03-31T02:00:00.000Z' };
const [first, second] = ['Siti Aminah', 'Siti Aminah Wijaya'];

/** A change of the payer's name that was acknowledged with a version. */
function named(story: TaxStory, name: string, version: number): void {
  const [operation] = story.operations as Operation[];
  if (!operation) throw new Error('nobody commanded anything');
  const wrote = { collection: 'person', id: story.payer, version, values: { name } };
  story.operations.push({ ...operation, service: 'g2g', command: 'person.change', evidence: [], wrote });
}

/** The payer has had both names, one after the other. */
function bothNames(): TaxStory {
  const story = taxStory();
  const document = firstOf(story.collection('g2g', 'person'));
  const name = { value: second, version: 2, ...dukcapil };
  const history = { name: [{ value: first, version: 1, ...dukcapil }] };
  document.state = { ...(document.state as object), name, history };
  named(story, first, 1);
  named(story, second, 2);
  return story;
}

test('what was acknowledged stands there, also where something else has taken its place', () => {
  expect(breaches(written, bothNames())).toEqual([]);
});

test('a value that another one has taken the place of in its own version is lost', () => {
  const story = bothNames();
  named(story, 'Warga Lain', 2);
  named(story, 'Warga Lain', 1);
  expect(breaches(written, story)).toEqual(['lost', 'lost']);
});

test('a version the record never came to, and a record that is not there, are lost', () => {
  const story = bothNames();
  named(story, 'Warga Lain', 3);
  expect(breaches(written, story)).toEqual(['lost']);
  story.collection('g2g', 'person').length = 0;
  expect(breaches(written, story)).toEqual(['lost', 'lost', 'lost']);
});

test('what is older than all that is kept says nothing', () => {
  const story = bothNames();
  const document = firstOf(story.collection('g2g', 'person'));
  document.state = { ...(document.state as object), history: {} };
  expect(breaches(written, story)).toEqual([]);
});
