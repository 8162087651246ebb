import { given, personCopyRequested } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { personCopy } from './person-copy.ts';

const now = '2026-03-31T02:15:30.000Z';
const asked = { person: 'pabcdefghijklmnopqrstuvwxyz', agency: 'bkpsdm-33.74' };
const requested = personCopyRequested({ ...asked, requestedAt: now });

test('an agency asks for a copy by the person’s reference', () => {
  given(personCopy)
    .when({ type: 'request', ...asked }, { now })
    .then(requested);
  expect(given(personCopy, requested).state).toEqual({ status: 'requested', ...asked, requestedAt: now });
});

test('asking twice is asking once', () => {
  given(personCopy, requested)
    .when({ type: 'request', ...asked }, { now: '2026-04-01T02:15:30.000Z' })
    .then();
});
