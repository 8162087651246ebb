import { on, type Reaction, type Received, reaction } from '@simpul/backbone';
import {
  employeeContractEnded,
  employeeDecreeReceived,
  employeeDismissed,
  employeeHired,
  employeeRetired,
  employeeTransferred,
  formationSeatUnconfirmed,
} from '@simpul/contracts';
import type { Employees } from '../employee/employee.access.ts';
import { formationsOf, holdsSeat } from '../employee/employee.state.ts';
import type { Formations } from './formation.routes.ts';

/**
 * Has every seat say what its claimant's or holder's employment says. It looks at the employment as it is, not at the
 * event: whatever comes again or late changes nothing, and no marks are left, as a formation has more sources than marks.
 */
export function formationSeatsReaction(formations: Formations, employees: Employees): Reaction {
  const whenMoved = (reason: string) => async (event: Received) => {
    const found = await employees.find(event.subject);
    if (!found || found.state.status === 'none') return; // nobody has a seat without an employment
    for (const formation of formationsOf(found.state)) {
      const employee = event.subject;
      const command = holdsSeat(found.state, formation)
        ? ({ type: 'confirm', employee } as const)
        : ({ type: 'vacate', employee, reason } as const);
      await formations.handle(formation, command);
    }
  };
  return reaction({
    name: 'formation-seats',
    on: [
      on(employeeHired, whenMoved('transferred')),
      on(employeeDecreeReceived, whenMoved('transferred')),
      on(employeeTransferred, whenMoved('transferred')),
      on(employeeDismissed, whenMoved('dismissed')),
      on(employeeContractEnded, whenMoved('contract-ended')),
      on(employeeRetired, whenMoved('retired')),
      on(formationSeatUnconfirmed, async ({ subject, data: { employee } }) => {
        const found = await employees.find(employee);
        const isThere = found !== undefined && holdsSeat(found.state, subject);
        await formations.handle(subject, { type: isThere ? 'confirm' : 'settle', employee });
      }),
    ],
  });
}
