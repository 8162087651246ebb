import { aggregate, type EventOf, NotYet, Rejected } from '@simpul/contracts';
import { tallyClosed, tallyCounted, tallyFounded, tallyReopened } from './contracts.ts';

/** The sum of what was put into the pots of a tally. */
export interface Tally {
  readonly status: 'none' | 'open' | 'closed';
  readonly total: number;
  readonly count: number;
}

export type TallyCommand =
  | { type: 'found'; op: string }
  | { type: 'close'; op: string }
  | { type: 'reopen'; op: string }
  | { type: 'count'; source: string; amount: number };

export type TallyEvent = EventOf<typeof tallyFounded | typeof tallyClosed | typeof tallyReopened | typeof tallyCounted>;

/** A tally: what it is told before it is there waits, what it is told while closed is refused. */
export const tally = aggregate<Tally, TallyCommand, TallyEvent>({
  service: 'probe',
  name: 'tally',
  schema: 1,
  initial: { status: 'none', total: 0, count: 0 },
  events: [tallyFounded, tallyClosed, tallyReopened, tallyCounted],

  decide({ status, total }, command) {
    switch (command.type) {
      case 'found':
        if (status !== 'none') throw new Rejected('tally.already-founded');
        return [tallyFounded({ op: command.op })];
      case 'close':
        if (status === 'none') throw new Rejected('tally.not-found');
        if (status === 'closed') throw new Rejected('tally.closed');
        return [tallyClosed({ op: command.op })];
      case 'reopen':
        if (status !== 'closed') throw new Rejected('tally.not-closed');
        return [tallyReopened({ op: command.op })];
      case 'count': {
        if (status === 'none') throw new NotYet('the tally');
        if (status === 'closed') throw new Rejected('tally.closed');
        const { source, amount } = command;
        return [tallyCounted({ source, amount, total: total + amount })];
      }
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'probe.tally.founded.v1':
      case 'probe.tally.reopened.v1':
        return { ...state, status: 'open' };
      case 'probe.tally.closed.v1':
        return { ...state, status: 'closed' };
      case 'probe.tally.counted.v1':
        return { ...state, total: event.data.total, count: state.count + 1 };
    }
  },
});
