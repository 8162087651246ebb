import type { Aggregate, DomainEvent } from '@simpul/contracts';
import type { LoggedEvent } from './log.ts';
import type { Data } from './rule.ts';

/** What the events of one aggregate make of it, and what of the stored state is compared with that. */
export interface Fold {
  of(events: readonly LoggedEvent[]): unknown;
  shown(state: Data): unknown;
}

/** What one more event makes of a state. */
export type Step = (state: Data, event: { readonly type: string; readonly data: Data }) => Data;

/** A state before anything has happened. */
export const none: Data = { status: 'none' };

/** All of a state is in its events. */
export const all = (state: Data): unknown => state;

/** One step after the other; `shown` leaves out what no event tells. */
export function bySteps(step: Step, shown: Fold['shown'] = all): Fold {
  return { of: (events) => events.reduce<Data>(step, none), shown };
}

/** By an aggregate's own `evolve`, where its events carry all of its state. */
export function byEvolve<S, C, E extends DomainEvent>({ initial, evolve }: Aggregate<S, C, E>): Fold {
  return {
    of: (events) => events.reduce((state, { type, data }) => evolve(state, { type, data } as unknown as E), initial),
    shown: all,
  };
}

/** A record whose values stay where they are: its events tell its version, and one event is one version. */
export function byVersion(status: string): Fold {
  return {
    of: (events) => {
      const wrong = events.find(({ seq, data }) => data.version !== seq);
      if (wrong) throw new Error(`event ${wrong.seq} tells of version ${String(wrong.data.version)}`);
      const last = events.at(-1);
      return last ? { status, version: last.data.version } : none;
    },
    shown: ({ status: stored, version }) => ({ status: stored, version }),
  };
}
