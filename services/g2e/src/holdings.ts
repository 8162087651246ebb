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
  readonly actions: Paged;
  readonly enrolments: Paged;
  readonly shared: readonly Holding[];
}

type Paged = Parameters<typeof copiesOf<object>>[0];

/** What this service keeps of civil servants and of those agencies keep copies of. */
export function holdingsOf({ persons, employees, copies, actions, enrolments, shared }: Parts): Holding[] {
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
      record: 'personnel-action',
      copy: (person) =>
        copiesOf(actions, { filter: { 'state.matter.employee': employeeIdOf(person) }, sort: 'state.proposedAt' }),
    },
    {
      record: 'enrolment',
      copy: (person) => copiesOf(enrolments, { filter: { 'state.employee': employeeIdOf(person) }, sort: 'state.at' }),
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
