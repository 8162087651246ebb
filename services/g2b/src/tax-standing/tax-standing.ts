import {
  type ArrearsReason,
  aggregate,
  type EventOf,
  taxStandingCleared,
  taxStandingInArrears,
} from '@simpul/contracts';
import type { Change } from './standing.ts';

interface Assessed {
  readonly nib: string;
  readonly company: string;
  readonly reasons: readonly ArrearsReason[];
  /** what time alone will do to it next */
  readonly next?: Change;
}

export type TaxStandingState =
  | { readonly status: 'none' }
  | (Assessed & { readonly status: 'cleared' | 'in-arrears'; readonly at: string });

/** `assess` brings what was found of all sources; the clock says `turn`. */
export type TaxStandingCommand =
  | ({ readonly type: 'assess'; readonly at: string } & Assessed)
  | { readonly type: 'turn' };

/** `next` stays in the store; only `data` is published. */
type TaxStandingEvent = (EventOf<typeof taxStandingCleared> | EventOf<typeof taxStandingInArrears>) & {
  readonly next?: Change;
};

/**
 * How a company stands in its taxes (*KSWP*), as it was last found. It is told when the reasons change or the moment until
 * which they hold. When that moment has come the clock tells what follows, and a fresh look at the sources what is next.
 */
export const taxStanding = aggregate<TaxStandingState, TaxStandingCommand, TaxStandingEvent>({
  service: 'g2b',
  name: 'tax-standing',
  schema: 1,
  initial: { status: 'none' },
  events: [taxStandingCleared, taxStandingInArrears],
  due: { type: 'turn' },
  dueAt: (state) => (state.status !== 'none' && state.next ? new Date(state.next.at) : undefined),

  decide(state, command, { now }) {
    if (command.type === 'turn') {
      if (state.status === 'none' || !state.next || now < new Date(state.next.at)) return [];
      const { nib, company, next } = state;
      return [told({ nib, company, reasons: next.reasons }, next.at)];
    }
    const { type: _, at, ...found } = command;
    return state.status !== 'none' && isSame(state, found) ? [] : [told(found, at)];
  },

  evolve(_state, { type, data, next }) {
    const { nib, company, at, reasons } = data;
    const status = type === 'g2b.tax-standing.cleared.v1' ? 'cleared' : 'in-arrears';
    return { status, nib, company, at, reasons, ...(next && { next }) };
  },
});

function told({ nib, company, reasons, next }: Assessed, at: string): TaxStandingEvent {
  const data = { nib, company, at, ...(next && { until: next.at }), reasons: [...reasons] };
  const event = reasons.length === 0 ? taxStandingCleared(data) : taxStandingInArrears(data);
  return { ...event, ...(next && { next }) };
}

function isSame(one: Assessed, other: Assessed): boolean {
  const compared = ({ reasons, next }: Assessed) => JSON.stringify([reasons, next?.at, next?.reasons]);
  return compared(one) === compared(other);
}
