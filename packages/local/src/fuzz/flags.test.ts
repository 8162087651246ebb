import { expect, test } from 'vitest';
import { readFlags } from './flags.ts';

test('all is asked for unless something is named', () => {
  expect(readFlags(['--seed', '7'])).toEqual({
    services: ['g2g', 'g2c', 'g2b', 'g2e'],
    kinds: undefined,
    examples: 10,
    seconds: undefined,
    seed: 7,
  });
  expect(readFlags(['--service', 'g2b', '--as', 'bank', '--as', 'nobody', '--seconds', '5'])).toMatchObject({
    services: ['g2b'],
    kinds: ['bank', 'nobody'],
    seconds: 5,
  });
});

test.each(
  [['--service', 'g2x'], ['--examples', '0'], ['--seconds', 'long'], ['--seed', '-1'], ['--more']].map((args) => [
    args,
  ]),
)('%s is not understood', (args) => {
  expect(readFlags(args)).toBeUndefined();
});
