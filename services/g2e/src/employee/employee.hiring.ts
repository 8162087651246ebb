import { type Handled, type HandleOptions, type Request, Unavailable } from '@simpul/backbone';
import { type Employee, type NewEmployee, NotYet, Rejected } from '@simpul/contracts';
import type { Keys } from '@simpul/service';
import type { Formations } from '../formation/formation.routes.ts';
import { claimTerms } from '../formation/formation.ts';
import type { EmployeeCopies } from '../person-copy/person-copy.reactions.ts';
import { type Employees, employeeIdOf } from './employee.access.ts';
import { answeredEmployee } from './employee.at.ts';
import type { Nips } from './employee.nips.ts';
import type { EmployeeState, Hire } from './employee.state.ts';
import { employee } from './employee.ts';

interface Parts {
  readonly employees: Employees;
  readonly formations: Formations;
  readonly persons: EmployeeCopies;
  readonly nips: Nips;
  readonly keys: Pick<Keys, 'employeeRef'>;
}

/** What HR asks, of whom, and by which request: its id is the claim's, so that a repetition finds its seat again. */
export interface Hiring {
  readonly agency: string;
  readonly person: string;
  readonly asked: Omit<NewEmployee, 'nik'>;
  readonly request: Request;
  readonly deadline: number;
}

/** Hires: a seat is claimed first, then the employment is entered; where that is refused the seat is free again. */
export type HireInto = (hiring: Hiring) => Promise<Handled<EmployeeState>>;

/** How people are hired against seats that are never overfilled, however many are hired at once. */
export function createHiring({ employees, formations, persons, nips, keys }: Parts): HireInto {
  return async ({ agency, person, asked, request, deadline }) => {
    const id = employeeIdOf(person);
    const options = { request: { ...request, respond }, deadline };
    // A repetition of what was done is answered from memory; it claims no seat again.
    const before = await employees.find(id);
    const again = before && (await recalled(id, options));
    if (again) return again;
    const into = await formationOf(asked.formation, agency);
    const { birthDate, sex } = await recordOf(person);
    const employment = into.employment === 'pns' ? 'cpns' : 'pppk';
    const { position, year } = into;
    const hireBy = new Date(Date.now() + claimTerms.hireWithinMs).toISOString();
    const hire: Hire = {
      ...asked,
      ...{ person, agency, employment, position, year, birthDate, hireBy },
      nip: '',
      employeeRef: '',
    };

    // What would be refused claims no seat and reserves no number.
    employee.decide(before?.state ?? employee.initial, { type: 'hire', hire }, { now: new Date(), id });

    const claim = request.id;
    await formations.handle(asked.formation, { type: 'claim', employee: id, claim }, { deadline });
    try {
      const nip = await nips.reserve(id, { birthDate, sex, startsOn: asked.startsOn, employment });
      const numbered = { ...hire, nip, employeeRef: keys.employeeRef(nip) };
      return await employees.handle(id, { type: 'hire', hire: numbered }, options);
    } catch (error) {
      // Of anything but a refusal it is not known here whether it was done: that is asked when the claim has run out.
      if (error instanceof Rejected) await formations.handle(asked.formation, { type: 'release', employee: id, claim });
      throw error;
    }
  };

  /** What this very request was answered before, whatever has become of the employment since; or undefined. */
  async function recalled(id: string, options: HandleOptions<EmployeeState>) {
    try {
      return await employees.handle(id, { type: 'recall' }, options);
    } catch (error) {
      if (error instanceof Rejected) return undefined;
      throw error;
    }
  }

  async function formationOf(id: string, agency: string) {
    const found = await formations.find(id);
    if (!found || found.state.status === 'none' || found.state.agency !== agency)
      throw new Rejected('formation.not-found');
    return found.state;
  }

  /** Birth date and sex as the person register has them. @throws Rejected `employee.person-unknown` · {@link Unavailable} */
  async function recordOf(person: string) {
    try {
      await persons.want(person);
    } catch (error) {
      if (error instanceof NotYet) throw new Unavailable('busy', { retryAfterSeconds: 5, cause: error });
      throw error;
    }
    const copy = await persons.find(person);
    if (!copy) throw new Rejected('employee.person-unknown');
    return { birthDate: copy.birthDate.value, sex: copy.sex.value };
  }
}

function respond(state: EmployeeState): { status: 201; body: Employee } {
  if (state.status === 'none') throw new Error('nobody was hired');
  return { status: 201, body: answeredEmployee(employeeIdOf(state.person), state) };
}
