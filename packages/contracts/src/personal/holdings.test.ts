import { expect, test } from 'vitest';
import { services } from '../services.ts';
import { holdingOf, holdings } from './holdings.ts';
import { processingOn } from './processing.ts';

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
  // of what is in the register of processing that alone says until when
  const silent = holdings.filter((each) => each.form !== 'nobody' && !(each.why && ('record' in each || each.until)));
  expect(silent.filter(({ form }) => form !== 'hashed')).toEqual([]);
});

test('all that keeps something of people is in the register of processing, or says why not', () => {
  const registered = processingOn('2026-03-02').map(({ service, record }) => `${service}.${record}`);
  const kept = holdings.filter(({ form }) => form === 'reference' || form === 'sealed');
  const silent = kept.filter((each) => !('record' in each) && !('unregistered' in each && each.unregistered));
  expect(silent.map(({ service, collections }) => [service, collections])).toEqual([]);
  const named = kept.flatMap((each) => ('record' in each ? [`${each.service}.${each.record}`] : []));
  // each way: what is kept is registered, and what is registered is kept somewhere
  expect([...new Set(named)].toSorted()).toEqual(registered.toSorted());
});
