import { expect, test } from 'vitest';
import { crashAt, parseCrashPoint } from './crash.ts';

const steps = ['committed', 'offset-committed'];

test.each([
  ['committed', { step: 'committed', nth: 1 }],
  ['committed#3', { step: 'committed', nth: 3 }],
  ['offset-committed:g2c.notify', { step: 'offset-committed', id: 'g2c.notify', nth: 1 }],
  ['committed:g2c:tax-bill:a-1:1.2#12', { step: 'committed', id: 'g2c:tax-bill:a-1:1.2', nth: 12 }],
])('%s says where to die', (text, point) => {
  expect(parseCrashPoint(text, steps)).toEqual(point);
});

test.each(['', 'comitted', 'handled', 'committed#0', 'committed#', 'committed#x', 'Committed', ':id', '#1', 'commit'])(
  '“%s” says nothing that is known',
  (text) => {
    expect(parseCrashPoint(text, steps)).toBeUndefined();
  },
);

test('a process dies when it comes to the step for the n-th time, of that id, and at no other', () => {
  const deaths: string[] = [];
  const hook = crashAt({ step: 'committed', id: 'b', nth: 2 }, () => deaths.push('died'));
  hook('committed', 'a');
  hook('committed', 'b');
  hook('offset-committed', 'b');
  hook('committed', 'a');
  expect(deaths).toEqual([]);
  hook('committed', 'b');
  expect(deaths).toEqual(['died']);
});

test('without an id every one of them counts', () => {
  const deaths: string[] = [];
  const hook = crashAt({ step: 'committed', nth: 2 }, () => deaths.push('died'));
  hook('committed', 'a');
  expect(deaths).toEqual([]);
  hook('committed', 'b');
  expect(deaths).toEqual(['died']);
});
