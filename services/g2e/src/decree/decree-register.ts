import {
  aggregate,
  type DecreeRegister,
  decreeLimit,
  decreeNumberReserved,
  decreeNumberUsed,
  decreeNumberVoided,
  type EventOf,
  type PersonnelActionKind,
  Rejected,
} from '@simpul/contracts';
import { decreeNumber } from './decree.data.ts';

type Entry = Omit<DecreeRegister['numbers'][number], 'action'>;

/** The numbers of an agency's decrees of a year, by the action each was kept for. */
export interface DecreeRegisterState {
  readonly agency: string;
  readonly year: number;
  readonly numbers: Readonly<Record<string, Entry>>;
}

export type DecreeRegisterCommand =
  | { type: 'reserve'; agency: string; date: string; action: string; kind: PersonnelActionKind }
  | { type: 'use'; action: string }
  | { type: 'void'; action: string };
export type DecreeRegisterEvent = EventOf<
  typeof decreeNumberReserved | typeof decreeNumberUsed | typeof decreeNumberVoided
>;

/**
 * The numbers of decrees, without gaps: all of a year in one document. What was kept for an action and not used is void,
 * and shown as such; it is never given out again.
 */
export const decreeRegister = aggregate<DecreeRegisterState, DecreeRegisterCommand, DecreeRegisterEvent>({
  service: 'g2e',
  name: 'decree-register',
  schema: 1,
  initial: { agency: '', year: 0, numbers: {} },
  events: [decreeNumberReserved, decreeNumberUsed, decreeNumberVoided],

  decide(state, command, { now }) {
    const { action } = command;
    const at = now.toISOString();
    const held = state.numbers[action];
    if (command.type === 'reserve') {
      if (held) return []; // asked again: it keeps its number
      const { agency, date, kind } = command;
      const year = Number(date.slice(0, 4));
      const sequence = Object.keys(state.numbers).length + 1;
      if (sequence > decreeLimit) throw new Rejected('decree.register-full', { limit: decreeLimit, agency, year });
      const number = decreeNumber(kind, sequence, agency, date);
      return [decreeNumberReserved({ agency, year, action, sequence, number, date, at })];
    }
    if (held?.status !== 'reserved') return [];
    const { agency, year } = state;
    const { sequence, number } = held;
    const told = { agency, year, action, sequence, number, at };
    return [command.type === 'use' ? decreeNumberUsed(told) : decreeNumberVoided(told)];
  },

  evolve(state, event) {
    const { agency, year, action, sequence, number } = event.data;
    const held = state.numbers[action];
    const numbers = (entry: Entry) => ({ agency, year, numbers: { ...state.numbers, [action]: entry } });
    switch (event.type) {
      case decreeNumberReserved.type:
        return numbers({ sequence, number, date: event.data.date, status: 'reserved' });
      case decreeNumberUsed.type:
        return held ? numbers({ ...held, status: 'used' }) : state;
      case decreeNumberVoided.type:
        return held ? numbers({ ...held, status: 'void' }) : state;
    }
  },
});
