import type { Repository } from '@simpul/backbone';
import type { IssuedDocuments } from '@simpul/document';
import { copiesOf, type Holding } from '@simpul/service';
import type { DecreeFacts } from './decree/decree.routes.ts';
import type { Delegations } from './delegation/delegation.authority.ts';
import { shownDelegation } from './delegation/delegation.routes.ts';
import type { DelegationState } from './delegation/delegation.ts';
import { type Employees, employeeIdOf } from './employee/employee.access.ts';
import { shownEmployee } from './employee/employee.at.ts';
import { shownEnrolment } from './enrolment/enrolment.routes.ts';
import type { EnrolmentState } from './enrolment/enrolment.ts';
import type { EmployeeCopies } from './person-copy/person-copy.reactions.ts';
import { shownPersonCopy } from './person-copy/person-copy.routes.ts';
import type { PersonCopyCommand, PersonCopyState } from './person-copy/person-copy.ts';
import { shownAction } from './personnel-action/personnel-action.routes.ts';
import type { PersonnelActionState } from './personnel-action/personnel-action.state.ts';

interface Parts {
  readonly persons: EmployeeCopies;
  readonly employees: Employees;
  /** what agencies wish to keep copies of */
  readonly copies: Repository<PersonCopyState, PersonCopyCommand>;
  readonly actions: Paged<PersonnelActionState>;
  readonly delegations: Delegations;
  readonly decrees: IssuedDocuments<DecreeFacts>;
  readonly enrolments: Paged<EnrolmentState>;
  readonly shared: readonly Holding[];
}

type Paged<S> = Parameters<typeof copiesOf<S>>[0];

/** What this service keeps of civil servants and of those agencies keep copies of. */
export function holdingsOf(parts: Parts): Holding[] {
  const { persons, employees, copies, actions, delegations, decrees, enrolments, shared } = parts;
  const { holding } = persons;
  return [
    ...shared,
    {
      ...holding,
      copy: async (person, language) => [
        ...((await holding.copy?.(person, language)) ?? []),
        ...(await copiesOf(copies, { filter: { 'state.person': person }, sort: 'state.requestedAt' }, shownPersonCopy)),
      ],
    },
    {
      record: 'personnel-action',
      copy: (person) =>
        copiesOf(
          actions,
          { filter: { 'state.matter.employee': employeeIdOf(person) }, sort: 'state.proposedAt' },
          ownAction,
        ),
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
        return copiesOf(delegations, { filter: { $or: parties }, sort: 'state.givenAt' }, ownDelegation(ref));
      },
    },
    {
      record: 'enrolment',
      copy: (person) =>
        copiesOf(enrolments, { filter: { 'state.employee': employeeIdOf(person) }, sort: 'state.at' }, shownEnrolment),
    },
    {
      record: 'employee',
      async bindingSince(person) {
        const found = await employees.find(employeeIdOf(person));
        return found && found.state.status !== 'none' ? found.state.hiredAt : undefined;
      },
      async copy(person) {
        const found = await employees.find(employeeIdOf(person));
        return found && found.state.status !== 'none' ? [shownEmployee(found.id, found.state)] : [];
      },
    },
  ];
}

/** A proposal with what was decided at which office, and without the officers who did. */
function ownAction(id: string, state: PersonnelActionState): object {
  const { proposedBy: _, steps, ...action } = shownAction(id, state);
  return { ...action, steps: steps.map(({ by: _by, onBehalfOf: _for, ...step }) => step) };
}

/** A delegation without the other officers it names: whoever gave it, steps in, or is stepped in for. */
function ownDelegation(ref: string): (id: string, state: DelegationState) => object {
  return (id, state) => {
    const { officer, deputy, givenBy, ...delegation } = shownDelegation(id, state);
    const parts = Object.entries({ officer, deputy, givenBy }).filter(([, each]) => each === ref);
    return { ...delegation, ...Object.fromEntries(parts) };
  };
}
