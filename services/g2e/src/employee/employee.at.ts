import { type Employee, jakartaDay, Rejected } from '@simpul/contracts';
import { retirementFor } from './employee.deadlines.ts';
import { type EmployeeState, isInService } from './employee.state.ts';

/** An employee as people see them. @throws Rejected `employee.not-found` · `person.erased` */
export function shownEmployee(id: string, state: EmployeeState): Employee {
  if (state.status === 'none') throw new Rejected('employee.not-found');
  const { hiredAt: _hired, forgone: _forgone, pending: all, requirements, career, nip, ...shown } = state;
  if (nip === undefined) throw new Rejected('person.erased');
  const pending = isInService(state) ? all : []; // of who has left none takes effect any more
  const retires = retirementFor(state)?.on;
  return {
    ...shown,
    id,
    nip,
    ...(retires !== undefined && { retiresOn: retires }),
    requirements: [...requirements],
    pending: pending.map(({ kind, terms, decree }) => ({ kind, effectiveOn: terms.effectiveOn, decree })),
    career: [...career],
  };
}

// The most of a career that fits into an answer that is remembered, titles and units of the longest names included.
const latestSteps = 4;

/** {@link shownEmployee} as a command is answered: with the latest steps of the career only. */
export function answeredEmployee(id: string, state: EmployeeState): Employee {
  const shown = shownEmployee(id, state);
  return { ...shown, career: shown.career.slice(-latestSteps) };
}

/**
 * What was in effect at a moment, by what is recorded now: the step of the career that held on that Jakarta day, and those
 * before it. Terms and papers that came later are left out.
 * @throws Rejected `employee.not-hired-then` where none had begun
 */
export function employeeAt(present: Employee, moment: Date): Employee {
  const day = jakartaDay(moment);
  const career = present.career.filter(({ on }) => on <= day);
  const step = career.at(-1);
  if (!step) throw new Rejected('employee.not-hired-then', { on: day });
  const { on: _on, what: _what, reason: _reason, decree: _decree, recordedAt: _at, ...place } = step;
  const { sworn, retiresOn: _retires, contractUntil: _until, probationUntil, ...rest } = present;
  const at = moment.toISOString();
  const startsOn = career.findLast(({ what }) => what === 'hired')?.on ?? present.startsOn;
  return {
    ...rest,
    ...place,
    startsOn,
    ...(probationUntil && startsOn === present.startsOn && { probationUntil }),
    career,
    requirements: present.requirements.filter((each) => each.at <= at),
    pending: [],
    ...(sworn && sworn.on <= day && { sworn }),
  };
}
