import { on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import {
  decreeNumberReserved,
  personnelActionDecreed,
  personnelActionStepApproved,
  personnelActionWithdrawn,
} from '@simpul/contracts';
import type { PersonnelActions } from '../personnel-action/personnel-action.reactions.ts';
import { decreeDay } from './decree.data.ts';
import { registerIdOf } from './decree.ids.ts';
import type { DecreeRegisterCommand, DecreeRegisterState } from './decree-register.ts';

export type DecreeRegisters = Repository<DecreeRegisterState, DecreeRegisterCommand>;

/**
 * Keeps the next number for what the PPK has approved, and says what became of it. It leaves no marks, as the register
 * shows for which actions it has numbers, and a year has many of them.
 */
export function decreeNumberReaction(registers: DecreeRegisters, actions: Pick<PersonnelActions, 'find'>): Reaction {
  return reaction({
    name: 'decree-number',
    on: [
      on(personnelActionStepApproved, async ({ subject: action, data: { step, agency, kind, at } }) => {
        if (step !== 'ppk') return;
        const date = decreeDay(at);
        await registers.handle(registerIdOf(agency, date), { type: 'reserve', agency, date, action, kind });
      }),
      on(personnelActionDecreed, ({ subject: action, data: { agency, decree } }) =>
        registers.handle(registerIdOf(agency, decree.date), { type: 'use', action }),
      ),
      on(personnelActionWithdrawn, async ({ subject: action, data: { agency } }) => {
        const state = (await actions.find(action))?.state;
        if (!state || state.status === 'none') return;
        // it was told of the approval before, so a number that was kept is there by now
        const approved = state.steps.find(({ step, outcome }) => step === 'ppk' && outcome === 'approved');
        if (!approved?.at) return;
        await registers.handle(registerIdOf(agency, decreeDay(approved.at)), { type: 'void', action });
      }),
    ],
  });
}

/** Makes the decree as soon as it has its number, unless it was withdrawn meanwhile. */
export function decreeReaction(actions: PersonnelActions): Reaction {
  return reaction({
    name: 'decree',
    on: [
      on(
        decreeNumberReserved,
        (event) => {
          const { action, number, date, agency } = event.data;
          return actions.handle(action, { type: 'decree', decree: { number, date, by: agency } }, { cause: event });
        },
        { target: ({ data }) => ({ collection: 'personnel-action', id: data.action }) },
      ),
    ],
  });
}
