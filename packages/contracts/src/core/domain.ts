import type { EventType } from './event.ts';

/**
 * A refusal by the domain: what was asked may not be done, and asking again will not help.
 * At the HTTP edge it becomes a problem document with this `code`; in a reaction the message is parked.
 * `code` is one of a capability's catalogue (see {@link problems}); `detail` fills the placeholders of its texts
 * and must hold no personal data.
 *
 * @example throw new Rejected('tax-bill.already-paid', { status: state.status });
 */
export class Rejected extends Error {
  override readonly name = 'Rejected';
  readonly code: string;
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(code: string, detail: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * What a reaction needs has not arrived: the message waits and is tried again by itself, later and later,
 * for up to 24 hours, then a person looks at it. `what` names the missing thing, without personal data.
 */
export class NotYet extends Error {
  override readonly name = 'NotYet';

  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
  }
}

/** What a decision may know besides state and command: the time, and the aggregate's own id. */
export interface DecideContext {
  readonly now: Date;
  readonly id: string;
}

/** An event as a domain file makes it: its versioned type and its data. */
export interface DomainEvent<T extends string = string, D = unknown> {
  readonly type: T;
  readonly data: D;
}

/**
 * A business object: pure functions from (state, command) to events and from (state, event) to state.
 * `decide` throws {@link Rejected}; an empty array means "nothing to do, and that is fine".
 * States, commands and event data are plain JSON (dates as ISO 8601 strings).
 * `schema` is raised whenever the stored state's shape changes; a replica never writes a document newer than it knows.
 * `dueAt` is the earliest of the state's deadlines, `due` the command the clock gives when it has passed, two seconds
 * later or, after downtime, as soon as someone is there. `decide` looks again, as somebody may have been faster or the
 * command come twice: it decides nothing where the deadline does not stand any more.
 */
export interface Aggregate<S, C, E extends DomainEvent> {
  readonly service: string;
  readonly name: string;
  readonly schema: number;
  readonly initial: S;
  readonly events: readonly EventType[];
  decide(state: S, command: C, context: DecideContext): readonly E[];
  evolve(state: S, event: E): S;
  dueAt?(state: S): Date | undefined;
  readonly due?: C;
}

/** Declares an aggregate; only fixes its types. */
export function aggregate<S, C, E extends DomainEvent>(definition: Aggregate<S, C, E>): Aggregate<S, C, E> {
  return definition;
}
