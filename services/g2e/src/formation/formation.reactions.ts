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
import type { Holder } from './formation.ts';

/**
 * Has every seat say what its claimant's or holder's employment says. It looks at the employment as it is, not at the
 * event: whatever comes again or late changes nothing, and no marks are left, as a formation has more sources than marks.
 */
export function formationSeatsReaction(formations: Formations, employees: Employees): Reaction {
  const whenMoved = (reason: string) => async (event: Received) => {
    const employee = event.subject;
    const moved = await employees.find(employee);
    if (!moved || moved.state.status === 'none') return; // nobody has a seat without an employment
    for (const id of formationsOf(moved.state)) {
      const seat = await holderOf(id, employee);
      // looked at after the seat: whoever comes back from here on comes by another claim
      const now = await employees.find(employee);
      if (now && holdsSeat(now.state, id)) await formations.handle(id, { type: 'confirm', employee });
      else await formations.handle(id, { type: 'vacate', employee, claim: seat?.claim, reason });
    }
  };

  async function holderOf(id: string, employee: string): Promise<Holder | undefined> {
    const found = await formations.find(id);
    return !found || found.state.status === 'none' ? undefined : found.state.holders[employee];
  }

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
