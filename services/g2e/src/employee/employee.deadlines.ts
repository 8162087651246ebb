import {
  appointmentRequirements,
  daysAfter,
  endOfJakartaDay,
  jakartaDay,
  parseNip,
  type RequirementKind,
  startOfJakartaDay,
} from '@simpul/contracts';
import { probationTerms } from './employee.data.ts';
import { type Retirement, retirementOf, ruleOf } from './employee.rules.ts';
import { type DecidedByDecree, type EmployeeState, isInService, type KnownEmployee } from './employee.state.ts';

/** What happens to somebody by itself, and on which day; `at` is when the clock brings it. */
export type Due = { readonly at: Date; readonly on: string } & (
  | { readonly what: 'decree'; readonly decided: DecidedByDecree }
  | { readonly what: 'probation-failed' | 'contract-over' }
  | { readonly what: 'retirement'; readonly retirement: Retirement }
);

/** The earliest of what awaits somebody; undefined where nothing does. */
export function nextDue(state: EmployeeState): Due | undefined {
  if (!isInService(state)) return undefined;
  const dues = [...decrees(state), ...probation(state), ...contract(state), ...retirement(state)];
  return dues.toSorted((a, b) => a.at.getTime() - b.at.getTime())[0];
}

/** The requirements for appointment that have not been met. */
export function missingRequirements({ requirements }: KnownEmployee): RequirementKind[] {
  return appointmentRequirements.filter((kind) => !requirements.some((each) => each.kind === kind));
}

/** When somebody retires at their present position and rank. The NIP has the birth date; without it nobody can tell. */
export function retirementFor({ nip, position, rank }: KnownEmployee): Retirement | undefined {
  const { birthDate } = (nip !== undefined && parseNip(nip)) || {};
  return birthDate === undefined ? undefined : retirementOf(birthDate, position.kind, rank);
}

function decrees({ pending }: KnownEmployee): Due[] {
  return pending.map((decided) => {
    const { effectiveOn } = decided.terms;
    return { what: 'decree', decided, on: effectiveOn, at: startOfJakartaDay(effectiveOn) };
  });
}

function probation(state: KnownEmployee): Due[] {
  const { status, probationUntil, startsOn, hiredAt } = state;
  if (status !== 'probation' || !probationUntil || missingRequirements(state).length === 0) return [];
  const { entryDays } = ruleOf(probationTerms, 'masa-percobaan', startsOn);
  const entry = daysAfter(jakartaDay(new Date(hiredAt)), entryDays);
  // who was entered after the fact had no chance to hand anything in before
  const last = startsOn < jakartaDay(new Date(hiredAt)) && entry > probationUntil ? entry : probationUntil;
  return [{ what: 'probation-failed', on: daysAfter(last, 1), at: endOfJakartaDay(last) }];
}

function contract({ status, contractUntil }: KnownEmployee): Due[] {
  if (status !== 'contract' || !contractUntil) return [];
  return [{ what: 'contract-over', on: daysAfter(contractUntil, 1), at: endOfJakartaDay(contractUntil) }];
}

function retirement(state: KnownEmployee): Due[] {
  const retires = state.status === 'permanent' ? retirementFor(state) : undefined;
  return retires
    ? [{ what: 'retirement', retirement: retires, on: retires.on, at: startOfJakartaDay(retires.on) }]
    : [];
}
