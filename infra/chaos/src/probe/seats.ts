import { aggregate, type EventOf, Rejected } from '@simpul/contracts';
import { seatsClaimed, seatsOpened, seatsReleased } from './contracts.ts';

/** Who has which number; `capacity` is 0 until they are opened. */
export interface Seats {
  readonly capacity: number;
  readonly holders: Readonly<Record<string, number>>;
}

export type SeatsCommand =
  | { type: 'open'; op: string; capacity: number }
  | { type: 'claim'; op: string; claimant: string }
  | { type: 'release'; op: string; claimant: string };

export type SeatsEvent = EventOf<typeof seatsOpened | typeof seatsClaimed | typeof seatsReleased>;

/** Seats: as many as there are, each number held by one claimant, the lowest free one given first. */
export const seats = aggregate<Seats, SeatsCommand, SeatsEvent>({
  service: 'probe',
  name: 'seats',
  schema: 1,
  initial: { capacity: 0, holders: {} },
  events: [seatsOpened, seatsClaimed, seatsReleased],

  decide({ capacity, holders }, command) {
    if (command.type === 'open') {
      if (capacity > 0) throw new Rejected('seats.already-open');
      return [seatsOpened({ op: command.op, capacity: command.capacity })];
    }
    if (capacity === 0) throw new Rejected('seats.not-found');
    const { op, claimant } = command;
    const held = holders[claimant];
    switch (command.type) {
      case 'claim': {
        if (held !== undefined) return []; // asked twice: the same seat
        const number = lowestFree(holders);
        if (number > capacity) throw new Rejected('seats.full', { capacity });
        return [seatsClaimed({ op, claimant, number })];
      }
      case 'release':
        if (held === undefined) throw new Rejected('seats.not-held');
        return [seatsReleased({ op, claimant, number: held })];
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'probe.seats.opened.v1':
        return { ...state, capacity: event.data.capacity };
      case 'probe.seats.claimed.v1': {
        const { claimant, number } = event.data;
        return { ...state, holders: { ...state.holders, [claimant]: number } };
      }
      case 'probe.seats.released.v1': {
        const { [event.data.claimant]: _, ...holders } = state.holders;
        return { ...state, holders };
      }
    }
  },
});

function lowestFree(holders: Seats['holders']): number {
  const taken = new Set(Object.values(holders));
  let number = 1;
  while (taken.has(number)) number += 1;
  return number;
}
