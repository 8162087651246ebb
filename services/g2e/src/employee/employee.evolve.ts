import {
  type CareerStep,
  employeeAppointed,
  employeeContractEnded,
  employeeContractRenewed,
  employeeDecreeReceived,
  employeeDismissed,
  employeeHired,
  employeePromoted,
  employeeRequirementMet,
  employeeRetired,
  employeeSworn,
  employeeTransferred,
} from '@simpul/contracts';
import { type EmployeeEvent, type EmployeeState, forgoneOf, type KnownEmployee, type Place } from './employee.state.ts';

/** The employment after an event. Somebody hired again keeps the career they had, and a Latsar, which is taken once. */
export function evolve(state: EmployeeState, event: EmployeeEvent): EmployeeState {
  if (event.type === employeeHired.type) {
    const { nip, at: position, data } = event;
    const { person, agency, employeeRef, employment, formation, unit, rank, baseSalary, hiredAt, ...days } = data;
    const { position: _code, ...terms } = days;
    const status = employment === 'cpns' ? 'probation' : 'contract';
    const place: Place = { status, agency, formation, position, unit, rank, baseSalary };
    const step: CareerStep = { ...place, on: data.startsOn, what: 'hired', recordedAt: hiredAt };
    const hired = { ...place, ...terms, person, nip, employeeRef, hiredAt, pending: [] };
    if (state.status === 'none') return { ...hired, requirements: [], career: [step] };
    const forgone = forgoneOf(state);
    const requirements = state.requirements.filter(({ kind }) => kind === 'latsar');
    return { ...hired, requirements, career: [...state.career, step], ...(forgone.length > 0 && { forgone }) };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case employeeRequirementMet.type: {
      const { kind, reference, result, at } = event.data;
      const requirement = { kind, reference, ...(result && { result }), at };
      return { ...state, requirements: [...state.requirements, requirement] };
    }
    case employeeDecreeReceived.type:
      return { ...state, pending: [...state.pending, event.decided] };
    case employeeAppointed.type: {
      const { rank, baseSalary, decree } = event.data;
      return decreed(state, { status: 'permanent', rank, baseSalary }, 'appointed', { ...event.data, decree });
    }
    case employeePromoted.type: {
      const { rank, baseSalary } = event.data;
      return decreed(state, { rank, baseSalary }, 'promoted', event.data);
    }
    case employeeTransferred.type: {
      const { to, unit } = event.data;
      const place = { agency: to.agency, formation: to.formation, position: event.at, unit };
      return decreed(state, place, 'transferred', event.data);
    }
    case employeeSworn.type: {
      const { on, record } = event.data;
      return { ...state, sworn: { on, record } };
    }
    case employeeContractRenewed.type:
      return { ...state, contractUntil: event.data.until };
    case employeeDismissed.type:
      return ended(state, 'dismissed', event.data);
    case employeeContractEnded.type:
      return ended(state, 'contract-ended', event.data);
    case employeeRetired.type:
      return ended(state, 'retired', event.data);
  }
}

type Decreed = { decree: NonNullable<CareerStep['decree']>; effectiveOn: string; at: string };
type Ended = { effectiveOn: string; reason?: string; at: string };

function decreed(
  state: KnownEmployee,
  changes: Partial<Place>,
  what: CareerStep['what'],
  { decree, effectiveOn, at }: Decreed,
): KnownEmployee {
  const career = inserted(state, { on: effectiveOn, what, decree, recordedAt: at }, changes);
  const pending = state.pending.filter((each) => each.decree.number !== decree.number || each.decree.by !== decree.by);
  return { ...state, ...placeOf(career.at(-1) ?? state), pending, career };
}

/** The career with a step at its day, which may be an earlier one: what it changes holds on in the steps after it. */
function inserted(state: KnownEmployee, step: Omit<CareerStep, keyof Place>, changes: Partial<Place>): CareerStep[] {
  const { career } = state;
  const at = career.findLastIndex(({ on }) => on <= step.on) + 1;
  let place: Place = { ...placeOf(career[at - 1] ?? state), ...changes };
  const steps: CareerStep[] = [...career.slice(0, at), { ...place, ...step }];
  for (const [nth, each] of career.slice(at).entries()) {
    place = { ...place, ...differing(career[at + nth - 1] ?? each, each) };
    steps.push({ ...each, ...place });
  }
  return steps;
}

/** What of a place another one changes. */
function differing(before: Place, after: Place): Partial<Place> {
  const changed = Object.entries(placeOf(after)).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(before[field as keyof Place]),
  );
  return Object.fromEntries(changed) as Partial<Place>;
}

function ended(
  state: KnownEmployee,
  what: 'dismissed' | 'contract-ended' | 'retired',
  { effectiveOn, reason, at }: Ended,
): KnownEmployee {
  const step = { ...placeOf(state), status: what, on: effectiveOn, what, ...(reason && { reason }), recordedAt: at };
  return { ...state, status: what, career: [...state.career, step] };
}

function placeOf({ status, agency, formation, position, unit, rank, baseSalary }: Place): Place {
  return { status, agency, formation, position, unit, rank, baseSalary };
}
