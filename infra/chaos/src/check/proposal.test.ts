import { expect, test } from 'vitest';
import { type BusinessStory, businessStory } from './kit/business-story.ts';
import { breaches, erase, firstOf, messagesOf, repeat, restate, spoil } from './kit/sound.ts';
import { proposal } from './proposal.ts';

const record = (story: BusinessStory) => story.document('g2g', 'person', story.owner);

test('an accepted proposal that came to nothing is lost, to two ends doubled', () => {
  const lost = businessStory();
  expect(breaches(proposal, lost)).toEqual([]);
  erase(lost, 'g2g.proposal.overtaken.v1');
  expect(breaches(proposal, lost)).toEqual(['lost']);

  const doubled = businessStory();
  repeat(doubled, firstOf(messagesOf(doubled, 'g2g.proposal.overtaken.v1')), { key: doubled.people.applied });
  expect(breaches(proposal, doubled)).toEqual(['doubled']);

  const accepted = businessStory();
  repeat(accepted, firstOf(messagesOf(accepted, 'g2g.proposal.accepted.v1')));
  expect(breaches(proposal, accepted)).toEqual(['doubled']);
});

test('an end without an acceptance is wrong', () => {
  const story = businessStory();
  erase(story, 'g2g.proposal.accepted.v1', story.people.overtaken);
  expect(breaches(proposal, story)).toEqual(['wrong']);
});

test('a proposal whose change is not there is lost, one that changed something else wrong', () => {
  const lost = businessStory();
  erase(lost, 'g2g.person.record-updated.v1');
  expect(breaches(proposal, lost)).toEqual(['lost']);

  const wrong = businessStory();
  const change = firstOf(messagesOf(wrong, 'g2g.person.record-updated.v1'));
  spoil(wrong, change, { data: { person: wrong.owner, changed: ['name'], version: 2 } });
  expect(breaches(proposal, wrong)).toEqual(['wrong']);
});

test('a record that a proposal changed twice is doubled, one that does not know of it lost', () => {
  const doubled = businessStory();
  const settled = { proposal: doubled.people.applied, version: 2 };
  restate(record(doubled), { settled: [settled, settled] });
  expect(breaches(proposal, doubled)).toEqual(['doubled']);

  const lost = businessStory();
  restate(record(lost), { settled: [] });
  expect(breaches(proposal, lost)).toEqual(['lost']);
});

test('a version, or a value, of a proposal that was not applied is wrong', () => {
  const version = businessStory();
  const { applied, declined } = version.people;
  const settled = [
    { proposal: applied, version: 2 },
    { proposal: declined, version: 3 },
  ];
  restate(record(version), { settled });
  expect(breaches(proposal, version)).toEqual(['wrong']);

  const value = businessStory();
  restate(record(value), { name: { value: 'Warga Lain', version: 1, proposal: { id: declined, by: 'self' } } });
  expect(breaches(proposal, value)).toEqual(['wrong']);
});

test('a proposal that did not move with its person is lost', () => {
  const story = businessStory();
  restate(story.document('g2g', 'proposal', story.people.declined), { region: '33.74.01.1001' });
  expect(breaches(proposal, story)).toEqual(['lost']);
});
