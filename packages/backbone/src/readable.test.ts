import { event } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { requireReadable } from './readable.ts';

const told = event({ type: 'g2b.company.closed.v1', data: z.object({}), summary: 'closed', example: {} });

test('a reaction to a topic that the service has no right to read is refused by name', () => {
  expect(() => requireReadable({ service: 'g2c', readable: ['g2g.agency'] }, 'notify', [told])).toThrow(
    'g2c.notify reads g2b.company, which g2c has no right to: give it one first',
  );
});

test('what may be read is, and a service without a list may read everything', () => {
  expect(() => requireReadable({ service: 'g2c', readable: ['g2b.company'] }, 'notify', [told])).not.toThrow();
  expect(() => requireReadable({ service: 'g2c' }, 'notify', [told])).not.toThrow();
});
