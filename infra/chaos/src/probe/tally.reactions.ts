import { on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import { potPut } from './contracts.ts';
import type { Tally, TallyCommand } from './tally.ts';

/** Counts every part of a put in the tally of its pot, once: a mark in the tally tells how far each pot was counted. */
export function tallyReaction(tallies: Repository<Tally, TallyCommand>): Reaction {
  return reaction({
    name: 'tally',
    on: [
      on(
        potPut,
        (event) => {
          const command = { type: 'count', source: event.id, amount: event.data.amount } as const;
          return tallies.handle(tallyOf(event.subject), command, { cause: event });
        },
        { target: ({ subject }) => ({ collection: 'tally', id: tallyOf(subject) }) },
      ),
    ],
  });
}

/** The tally that a pot belongs to. */
export function tallyOf(pot: string): string {
  return pot.slice(0, pot.indexOf('.'));
}
