import type { Repository } from '@simpul/backbone';
import { copiesOf, type Holding } from '@simpul/service';
import { type Employees, employeeIdOf } from './employee/employee.access.ts';
import type { EmployeeCopies } from './person-copy/person-copy.reactions.ts';
import type { PersonCopyCommand, PersonCopyState } from './person-copy/person-copy.ts';

interface Parts {
  readonly persons: EmployeeCopies;
  readonly employees: Employees;
  /** what agencies wish to keep copies of */
  readonly copies: Repository<PersonCopyState, PersonCopyCommand>;
  readonly shared: readonly Holding[];
}

/** What this service keeps of civil servants and of those agencies keep copies of. */
export function holdingsOf({ persons, employees, copies, shared }: Parts): Holding[] {
  const { holding } = persons;
  return [
    ...shared,
    {
      ...holding,
      copy: async (person) => [
        ...((await holding.copy?.(person)) ?? []),
        ...(await copiesOf(copies, { filter: { 'state.person': person }, sort: 'state.requestedAt' })),
      ],
    },
    {
      record: 'employee',
      async bindingSince(person) {
        const found = await employees.find(employeeIdOf(person));
        return found && found.state.status !== 'none' ? found.state.hiredAt : undefined;
      },
      async copy(person) {
        const found = await employees.find(employeeIdOf(person));
        return found ? [{ id: found.id, ...found.state }] : [];
      },
    },
  ];
}
