import { on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  employeeAppointed,
  employeeContractEnded,
  employeeContractRenewed,
  employeeDismissed,
  employeeHired,
  employeePromoted,
  employeeRequirementMet,
  employeeRetired,
  employeeSworn,
  employeeTransferred,
} from '@simpul/contracts';
import type { CivilServantCommand, CivilServantState, EmployeeTold } from './civil-servant.ts';

/** Takes what `g2e` tells of employees into the register; each has one source, its own stream, and so one mark. */
export function civilServantReaction(civilServants: Repository<CivilServantState, CivilServantCommand>): Reaction {
  const take = (event: Received<unknown>) => {
    const told = { type: event.type, data: event.data } as EmployeeTold;
    return civilServants.handle(event.subject, { type: 'take', told, event: event.id }, { cause: event });
  };
  const seen = { target: ({ subject: id }: Received<unknown>) => ({ collection: 'civil-servant', id }) };
  return reaction({
    name: 'civil-servant-register',
    on: [
      on(employeeHired, take, seen),
      on(employeeRequirementMet, take, seen),
      on(employeeAppointed, take, seen),
      on(employeeSworn, take, seen),
      on(employeeDismissed, take, seen),
      on(employeeContractRenewed, take, seen),
      on(employeeContractEnded, take, seen),
      on(employeeTransferred, take, seen),
      on(employeePromoted, take, seen),
      on(employeeRetired, take, seen),
    ],
  });
}
