import { describe, expect, test } from 'vitest';
import { type ServiceName, services } from '../services.ts';
import { kafkaRightsOf, readableTopics } from './rights.ts';

const names = Object.keys(services) as ServiceName[];
const ownerOf = (topic: string) => names.find((name) => services[name].topics.some((each) => each.name === topic));

describe.each(names)('%s', (service) => {
  const rights = kafkaRightsOf(service);
  const topics = rights.filter(({ resource }) => resource === 'topic');

  test('makes and writes its own topics and nobody else’s', () => {
    const written = topics.filter(({ operations }) => operations.includes('Write') || operations.includes('Create'));
    expect(written.map(({ name }) => name).toSorted()).toEqual(
      services[service].topics.map(({ name }) => name).toSorted(),
    );
  });

  test('reads what it listens to, and every topic is somebody’s', () => {
    const read = topics.filter(({ operations }) => operations.includes('Read')).map(({ name }) => name);
    expect(read.toSorted()).toEqual(
      readableTopics(service)
        .map(({ name }) => name)
        .toSorted(),
    );
    expect(new Set(read).size).toBe(read.length);
    expect(read.map(ownerOf)).not.toContain(undefined);
  });

  test('has its own groups and none of the others’', () => {
    const groups = rights.filter(({ resource }) => resource === 'group');
    expect(groups).toMatchObject([{ pattern: 'prefixed', name: `${service}.` }]);
    const others = names.filter((each) => each !== service).map((each) => `${each}.anything`);
    expect(others.filter((group) => groups.some(({ name }) => group.startsWith(name)))).toEqual([]);
  });
});

test('an installation’s prefix goes before every name', () => {
  const prefixed = kafkaRightsOf('g2c', { topicPrefix: 'uji.' });
  expect(prefixed.map(({ name }) => name)).toEqual(kafkaRightsOf('g2c').map(({ name }) => `uji.${name}`));
});
