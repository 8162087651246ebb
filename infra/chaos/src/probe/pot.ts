import { aggregate, type EventOf, Rejected } from '@simpul/contracts';
import { potExpired, potOpened, potPut, potSealed } from './contracts.ts';

/** Amounts put together; `until` stands while the clock has not said that it has passed. */
export interface Pot {
  readonly status: 'none' | 'open' | 'sealed';
  readonly balance: number;
  /** parts that were put */
  readonly count: number;
  readonly until?: string;
  readonly expired: boolean;
}

export type PotCommand =
  | { type: 'open'; op: string; until?: string }
  | { type: 'put'; op: string; parts: readonly number[] }
  | { type: 'seal'; op: string }
  | { type: 'expire' };

export type PotEvent = EventOf<typeof potOpened | typeof potPut | typeof potSealed | typeof potExpired>;

/** A pot: a put is wholly there or not at all, and its time is over exactly once, sealed or not. */
export const pot = aggregate<Pot, PotCommand, PotEvent>({
  service: 'probe',
  name: 'pot',
  schema: 1,
  initial: { status: 'none', balance: 0, count: 0, expired: false },
  events: [potOpened, potPut, potSealed, potExpired],

  decide(state, command, { now }) {
    const { until } = state;
    switch (command.type) {
      case 'open': {
        if (state.status !== 'none') throw new Rejected('pot.already-open');
        const { type: _, ...opening } = command;
        return [potOpened(opening)];
      }
      case 'put': {
        mustTake(state);
        const { op, parts } = command;
        let { balance } = state;
        return parts.map((amount, index) => {
          balance += amount;
          return potPut({ op, part: index + 1, of: parts.length, amount, balance });
        });
      }
      case 'seal':
        mustTake(state);
        return [potSealed({ op: command.op })];
      case 'expire':
        if (until === undefined || state.expired || now < new Date(until)) return [];
        return [potExpired({ until })];
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'probe.pot.opened.v1': {
        const { until } = event.data;
        return { ...state, status: 'open', ...(until !== undefined && { until }) };
      }
      case 'probe.pot.put.v1':
        return { ...state, balance: event.data.balance, count: state.count + 1 };
      case 'probe.pot.sealed.v1':
        return { ...state, status: 'sealed' };
      case 'probe.pot.expired.v1':
        return { ...state, expired: true };
    }
  },

  dueAt: ({ until, expired }) => (until === undefined || expired ? undefined : new Date(until)),
  due: { type: 'expire' },
});

function mustTake({ status, expired }: Pot): void {
  if (status === 'none') throw new Rejected('pot.not-found');
  if (status === 'sealed') throw new Rejected('pot.sealed');
  if (expired) throw new Rejected('pot.expired');
}
