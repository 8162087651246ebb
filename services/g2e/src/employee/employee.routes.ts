import {
  dismissEmployee,
  type Employee,
  getEmployee,
  getMyEmployment,
  hireEmployee,
  listEmployees,
  Rejected,
  recordOath,
  recordRequirement,
  renewContract,
  summaryOf,
} from '@simpul/contracts';
import {
  type Actor,
  type AgencyDirectory,
  answered,
  type Call,
  carriedOut,
  type Evidence,
  grounds,
  type Keys,
  type Reply,
  type Route,
  route,
} from '@simpul/service';
import { agencyOf, type Employees } from './employee.access.ts';
import { answeredEmployee, employeeAt, shownEmployee } from './employee.at.ts';
import type { HireInto } from './employee.hiring.ts';
import { type EmployeeCommand, type EmployeeState, isErased } from './employee.state.ts';

/** The indexes by which an agency’s employees are listed, newest first, and somebody's own employment is found. */
export const employeeIndexes = [
  { 'state.agency': 1, 'state.hiredAt': -1, _id: -1 },
  { 'state.employeeRef': 1, 'state.hiredAt': -1, _id: -1 },
] as const;

interface Parts {
  readonly employees: Employees;
  readonly hireInto: HireInto;
  readonly agencies: AgencyDirectory;
  readonly evidence: Evidence;
  readonly keys: Pick<Keys, 'personRef'>;
}

const ground = grounds.publicDuty;
const employment = { fields: ['employment'], ground };

/** What HR officers can ask of their agency's employees, and employees of themselves. Each answer about somebody leaves evidence. */
export function employeeHandlers({ employees, hireInto, agencies, evidence, keys }: Parts): Route[] {
  return [
    route(hireEmployee, async ({ body, actor, request, deadline }) => {
      const { id: agency } = await agencyOf(actor, agencies, 'employee');
      if (!request) throw new Error('the contract requires an Idempotency-Key');
      const { nik, ...asked } = body;
      const person = keys.personRef(nik);
      // the number that is answered tells birth date and sex
      await evidence.recordAbout([person], actor, { fields: ['birthDate', 'sex'], ground });
      const handled = await hireInto({ agency, person, asked, request, deadline });
      return { ...answered(handled), location: `/v1/employees/${handled.id}` };
    }),

    route(listEmployees, async ({ query: { status, formation, ...query }, actor }) => {
      const { id: agency } = await agencyOf(actor, agencies, 'employee');
      const filter = {
        'state.agency': agency,
        ...(status && { 'state.status': status }),
        ...(formation && { 'state.formation': formation }),
      };
      const page = await employees.page({ filter, sort: 'state.hiredAt', order: 'desc', ...query });
      const there = page.items.filter(({ state }) => !isErased(state));
      const items = there.map(({ id, state }) => summaryOf(shownEmployee(id, state)));
      const people = items.map(({ person }) => person);
      await evidence.recordAbout(people, actor, employment);
      return { body: { items, ...(page.next && { next: page.next }) } };
    }),

    route(getEmployee, async ({ params: { id }, query: { at }, actor }) => {
      const { shown, version } = await seen(id, actor);
      await evidence.recordAbout([shown.person], actor, employment);
      return { body: asOf(shown, at), version };
    }),

    route(getMyEmployment, async ({ query: { at }, actor: { employeeRef } }) => {
      if (!employeeRef) throw new Error('an employee without a reference');
      const filter = { 'state.employeeRef': employeeRef };
      const [found] = (await employees.page({ filter, sort: 'state.hiredAt', limit: 1 })).items;
      if (!found) throw new Rejected('employee.not-found');
      return { body: asOf(shownEmployee(found.id, found.state), at), version: found.version };
    }),

    route(recordRequirement, ({ params, body, actor, ...call }) =>
      act(params.id, actor, { type: 'meet', ...body }, call),
    ),

    route(recordOath, ({ params, body, actor, ...call }) => act(params.id, actor, { type: 'swear', ...body }, call)),

    route(dismissEmployee, ({ params, body, actor, ...call }) =>
      act(params.id, actor, { type: 'dismiss', ...body }, call),
    ),

    route(renewContract, ({ params, body, actor, ...call }) => act(params.id, actor, { type: 'renew', ...body }, call)),
  ];

  /** @throws Rejected `employee.not-found`, the same for what is not there and whom another agency employs */
  async function seen(id: string, actor: Actor) {
    const { id: agency } = await agencyOf(actor, agencies, 'employee');
    const found = await employees.find(id);
    if (!found || found.state.status === 'none' || found.state.agency !== agency)
      throw new Rejected('employee.not-found');
    return { shown: shownEmployee(id, found.state), version: found.version };
  }

  async function act(id: string, actor: Actor, command: EmployeeCommand, call: Call): Promise<Reply> {
    const { shown } = await seen(id, actor);
    await evidence.recordAbout([shown.person], actor, employment);
    if (shown.employeeRef === actor.employeeRef) throw new Rejected('employee.own-matter');
    const answering = { status: 200, body: (state: EmployeeState) => answeredEmployee(id, state) } as const;
    return carriedOut(call, answering, (options) => employees.handle(id, command, options));
  }
}

function asOf(shown: Employee, at: string | undefined): Employee {
  return at === undefined ? shown : employeeAt(shown, new Date(at));
}
