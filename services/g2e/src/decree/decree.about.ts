import type { PersonnelActions } from '../personnel-action/personnel-action.reactions.ts';
import { registerIdOf } from './decree.ids.ts';
import type { DecreeRegisters } from './decree.reactions.ts';
import type { DecreeFacts } from './decree.routes.ts';

/** Finds the person of an issued decree by its number in the agency's register. */
export function decreed({
  registers,
  actions,
}: {
  readonly registers: Pick<DecreeRegisters, 'find'>;
  readonly actions: Pick<PersonnelActions, 'find'>;
}): (code: string, facts: DecreeFacts) => Promise<string | undefined> {
  return async (_, { agency, date, number }) => {
    const numbers = (await registers.find(registerIdOf(agency, date)))?.state.numbers ?? {};
    const [action] = Object.entries(numbers).find(([, entry]) => entry.number === number) ?? [];
    const state = action && (await actions.find(action))?.state;
    return state && state.status !== 'none' ? state.matter.person : undefined;
  };
}
