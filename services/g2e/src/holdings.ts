import type { Repository } from '@simpul/backbone';
import type { IssuedDocuments } from '@simpul/document';
import { copiesOf, type Holding } from '@simpul/service';
import type { DecreeFacts } from './decree/decree.routes.ts';
import type { Delegations } from './delegation/delegation.authority.ts';
import { type Employees, employeeIdOf } from './employee/employee.access.ts';
import type { EmployeeCopies } from './person-copy/person-copy.reactions.ts';
import type { PersonCopyCommand, PersonCopyState } from './person-copy/person-copy.ts';

interface Parts {
  readonly persons: EmployeeCopies;
  readonly employees: Employees;
  /** what agencies wish to keep copies of */
  readonly copies: Repository<PersonCopyState, PersonCopyCommand>;
  readonly actions: Paged;
  readonly delegations: Delegations;
  readonly decrees: IssuedDocuments<DecreeFacts>;
  readonly enrolments: Paged;
  readonly shared: readonly Holding[];
}

type Paged = Parameters<typeof copiesOf<object>>[0];

/** What this service keeps of civil servants and of those agencies keep copies of. */
export function holdingsOf(parts: Parts): Holding[] {
  const { persons, employees, copies, actions, delegations, decrees, enrolments, shared } = parts;
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
    { record: 'decree', copy: decrees.about },
    {
      record: 'delegation',
      // officers are known by their NIP alone: whose reference that is, is known of employees
      async copy(person) {
        const state = (await employees.find(employeeIdOf(person)))?.state;
        if (!state || state.status === 'none') return [];
        const { employeeRef: ref } = state;
        const parties = [{ 'state.officer': ref }, { 'state.deputy': ref }, { 'state.givenBy': ref }];
        return copiesOf(delegations, { filter: { $or: parties }, sort: 'state.givenAt' });
      },
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
