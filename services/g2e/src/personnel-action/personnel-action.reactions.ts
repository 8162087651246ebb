import { deriveId, on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  employeeContractEnded,
  employeeDismissed,
  employeeRetired,
  employeeTransferred,
  type PersonnelMatter,
  personnelActionProposed,
} from '@simpul/contracts';
import type { Employees } from '../employee/employee.access.ts';
import { isInService } from '../employee/employee.state.ts';
import {
  isOver,
  type KnownAction,
  type PersonnelActionCommand,
  type PersonnelActionState,
} from './personnel-action.state.ts';

export type PersonnelActions = Repository<PersonnelActionState, PersonnelActionCommand>;

/** The id of the nth action on an employee: one follows another, so two that are proposed at once meet in one document. */
export function actionIdOf(employee: string, nth: number): string {
  return deriveId('personnel-action', employee, String(nth));
}

/** The actions on an employee, the first proposed first. */
export async function* actionsOn(
  actions: Pick<PersonnelActions, 'find'>,
  employee: PersonnelMatter['employee'],
): AsyncIterable<{ readonly id: string; readonly state: KnownAction }> {
  for (let nth = 1; ; nth += 1) {
    const id = actionIdOf(employee, nth);
    const found = await actions.find(id);
    if (!found || found.state.status === 'none') return;
    yield { id, state: found.state };
  }
}

/**
 * Ends what an agency proposed for somebody who has left it. It looks at the employment as it is: what is told late ends
 * nothing that was proposed since, and what is proposed at the very moment of leaving does not stand.
 */
export function employeeLeftReaction(actions: PersonnelActions, employees: Employees): Reaction {
  async function end(event: Received, stays?: string): Promise<void> {
    for await (const { id, state } of actionsOn(actions, event.subject)) {
      const { matter, proposedAt } = state;
      await endIfLeft(id, state, event, matter.agency !== stays && proposedAt < event.time);
    }
  }

  async function endIfLeft(id: string, state: KnownAction, cause: Received, hasLeft = false): Promise<void> {
    if (isOver(state)) return;
    const { employee, agency } = state.matter;
    // looked at after the action: whoever is employed by then is so again, or still
    const now = (await employees.find(employee))?.state;
    const isEmployed = now !== undefined && isInService(now) && now.agency === agency;
    if (!isEmployed || hasLeft) await actions.handle(id, { type: 'end', reason: 'employee-left' }, { cause });
  }

  return reaction({
    name: 'employee-left',
    on: [
      on(employeeDismissed, (event) => end(event)),
      on(employeeRetired, (event) => end(event)),
      on(employeeContractEnded, (event) => end(event)),
      // what the new agency has proposed meanwhile goes on
      on(employeeTransferred, (event) => end(event, event.data.agency)),
      on(personnelActionProposed, async (event) => {
        const state = (await actions.find(event.subject))?.state;
        if (state && state.status !== 'none') await endIfLeft(event.subject, state, event);
      }),
    ],
  });
}
