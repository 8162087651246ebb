import { given, taxStandingCleared, taxStandingInArrears } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { taxStanding } from './tax-standing.ts';

const of = { nib: '9120001234567', company: 'kopi' };
const reasons = [{ kind: 'bill-overdue', taxType: 'ppn', period: '2026-03' } as const];
const next = { at: '2026-04-30T17:00:00.000Z', reasons };
const at = '2026-04-21T00:00:00.000Z';
const assess = { type: 'assess', ...of, at, reasons: [], next } as const;
const cleared = { ...taxStandingCleared({ ...of, at, until: next.at, reasons: [] }), next };
const turned = taxStandingInArrears({ ...of, at: next.at, reasons });

test('a first look tells how the company stands, and until when', () => {
  given(taxStanding).when(assess).then(cleared);
});

test('a look that finds the same tells nothing', () => {
  given(taxStanding, cleared)
    .when({ ...assess, at: '2026-04-22T00:00:00.000Z' })
    .then();
});

test('a look that finds other reasons, or another end of them, tells it', () => {
  given(taxStanding, cleared)
    .when({ type: 'assess', ...of, at, reasons })
    .then(taxStandingInArrears({ ...of, at, reasons }));
  const moved = { ...next, at: '2026-05-31T17:00:00.000Z' };
  given(taxStanding, cleared)
    .when({ ...assess, next: moved })
    .then({ ...taxStandingCleared({ ...of, at, until: moved.at, reasons: [] }), next: moved });
});

test('when its end has come the clock tells what follows, once', () => {
  expect(taxStanding.dueAt?.(given(taxStanding, cleared).state)?.toISOString()).toBe(next.at);
  given(taxStanding, cleared).when({ type: 'turn' }, { now: '2026-04-30T17:00:02.000Z' }).then(turned);
  given(taxStanding, cleared).when({ type: 'turn' }, { now: '2026-04-30T16:59:59.999Z' }).then();
  given(taxStanding, cleared, turned).when({ type: 'turn' }, { now: '2026-05-01T00:00:00.000Z' }).then();
  given(taxStanding).when({ type: 'turn' }).then();
});
