import { expect, test } from 'vitest';
import { services } from '../services.ts';
import { holdingOf, holdings } from './holdings.ts';

test('every aggregate that publishes has its collection in the inventory', () => {
  for (const [service, { topics }] of Object.entries(services)) {
    for (const { name } of topics) {
      const collection = name.slice(service.length + 1);
      expect([name, holdingOf(service as keyof typeof services, collection)?.form]).toEqual([name, expect.any(String)]);
    }
  }
});

test('generations of a view are the view, and nothing else is', () => {
  expect(holdingOf('g2c', 'timeline.g12')?.form).toBe('reference');
  expect(holdingOf('g2c', 'timeline.g12.heads')?.form).toBe('reference');
  expect(holdingOf('g2c', 'timeline.gx')).toBeUndefined();
  expect(holdingOf('g2g', 'person-records')).toBeUndefined();
});

test('no collection is told of twice, and all that keeps something of people says why and until when', () => {
  const names = holdings.flatMap(({ service, collections }) => collections.map((name) => `${service}.${name}`));
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  const silent = holdings.filter(({ form, why, until }) => form !== 'nobody' && form !== 'hashed' && !(why && until));
  expect(silent).toEqual([]);
});
