import { type Employee, jakartaDay, Rejected } from '@simpul/contracts';
import { retirementFor } from './employee.deadlines.ts';
import type { EmployeeState } from './employee.state.ts';

/** An employee as people see them. @throws Rejected `employee.not-found` */
export function shownEmployee(id: string, state: EmployeeState): Employee {
  if (state.status === 'none') throw new Rejected('employee.not-found');
  const { hiredAt: _hired, pending, requirements, career, ...shown } = state;
  const retires = retirementFor(state)?.on;
  return {
    ...shown,
    id,
    ...(retires !== undefined && { retiresOn: retires }),
    requirements: [...requirements],
    pending: pending.map(({ kind, terms, decree }) => ({ kind, effectiveOn: terms.effectiveOn, decree })),
    career: [...career],
  };
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
  const { sworn, retiresOn: _retires, contractUntil: _until, ...rest } = present;
  const at = moment.toISOString();
  return {
    ...rest,
    ...place,
    career,
    requirements: present.requirements.filter((each) => each.at <= at),
    pending: [],
    ...(sworn && sworn.on <= day && { sworn }),
  };
}
