import assert from 'node:assert/strict';
import { type Aggregate, type DomainEvent, Rejected } from './domain.ts';

/** What a rule is tried with: the time and the aggregate's id. `now` may be an ISO 8601 string. */
export interface Circumstances {
  readonly now?: Date | string;
  readonly id?: string;
}

/**
 * Tells a rule of a domain as a sentence: given what happened, when this is asked, then that happens or it is refused.
 * Works with any test runner: a rule that does not hold throws an AssertionError. Every event, given or decided, must be
 * one the aggregate declares and must fit its contract.
 *
 * @example
 * given(taxBill, issued).when({ type: 'cancel', reason: 'duplicate', agency: 'djp' }, { now }).then(cancelled);
 * given(taxBill, paid).when({ type: 'cancel', reason: 'duplicate', agency: 'djp' }).refused('tax-bill.already-paid');
 */
export function given<S, C, E extends DomainEvent>(aggregate: Aggregate<S, C, E>, ...events: readonly E[]) {
  for (const event of events) assertFits(aggregate, event);
  const state = events.reduce(aggregate.evolve, aggregate.initial);

  return {
    /** The state these events lead to. */
    state,
    when(command: C, { now = '2026-03-02T03:04:05.678Z', id = 'abcdefghijklmnopqrstuvwxyz' }: Circumstances = {}) {
      const decide = () => aggregate.decide(state, command, { now: new Date(now), id });
      return {
        /** Holds when exactly these events are decided, in this order; without any, when nothing is to be done. */
        // biome-ignore lint/suspicious/noThenProperty: the sentence is given, when, then; nobody awaits it
        then(...expected: readonly E[]): void {
          const decided = decide();
          assert.deepEqual(decided, expected);
          for (const event of decided) assertFits(aggregate, event);
        },
        /** Holds when it is refused with this code and, where given, exactly this detail. */
        refused(code: string, detail?: Record<string, unknown>): void {
          const refusal = refusalOf(decide);
          assert.equal(refusal.code, code);
          if (detail) assert.deepEqual(refusal.detail, detail);
        },
      };
    },
  };
}

function assertFits(aggregate: Pick<Aggregate<never, never, never>, 'events' | 'name'>, event: DomainEvent): void {
  const contract = aggregate.events.find(({ type }) => type === event.type);
  assert.ok(contract, `${aggregate.name} declares no event ${event.type}`);
  const checked = contract.schema.safeParse(event.data);
  assert.ok(checked.success, `${event.type} does not fit its contract: ${checked.error?.message}`);
}

function refusalOf(decide: () => readonly DomainEvent[]): Rejected {
  try {
    const decided = decide().map(({ type }) => type);
    return assert.fail(`nothing was refused; decided: ${decided.join(', ') || 'nothing to do'}`);
  } catch (error) {
    if (error instanceof Rejected) return error;
    throw error;
  }
}
