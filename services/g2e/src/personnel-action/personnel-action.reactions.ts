import { deriveId, on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  employeeContractEnded,
  employeeDismissed,
  employeeRetired,
  employeeTransferred,
  type PersonnelMatter,
} from '@simpul/contracts';
import type { KnownAction, PersonnelActionCommand, PersonnelActionState } from './personnel-action.state.ts';

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

/** Ends what an agency proposed for somebody who has left it. */
export function employeeLeftReaction(actions: PersonnelActions): Reaction {
  async function end(event: Received, stays?: string): Promise<void> {
    for await (const { id, state } of actionsOn(actions, event.subject)) {
      if (state.matter.agency === stays) continue;
      await actions.handle(id, { type: 'end', reason: 'employee-left' }, { cause: event });
    }
  }
  return reaction({
    name: 'employee-left',
    on: [
      on(employeeDismissed, (event) => end(event)),
      on(employeeRetired, (event) => end(event)),
      on(employeeContractEnded, (event) => end(event)),
      // what the new agency has proposed meanwhile goes on
      on(employeeTransferred, (event) => end(event, event.data.agency)),
    ],
  });
}
