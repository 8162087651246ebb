import {
  aggregate,
  daysAfter,
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
  isRankWithin,
  jakartaDay,
  Rejected,
  type RequirementKind,
} from '@simpul/contracts';
import { type Due, missingRequirements, nextDue, retirementFor } from './employee.deadlines.ts';
import { checkDecided } from './employee.decree.ts';
import { evolve } from './employee.evolve.ts';
import { baseSalaryOf, checkAge, checkContract, probationEnd, retirementOf } from './employee.rules.ts';
import {
  type DecidedByDecree,
  type EmployeeCommand,
  type EmployeeEvent,
  type EmployeeState,
  type Hire,
  isInService,
  type KnownEmployee,
  knowsDecree,
} from './employee.state.ts';

type Command<T extends EmployeeCommand['type']> = Extract<EmployeeCommand, { type: T }>;

/** A career in public service: hired against a seat, on probation and appointed, or by contract; until it ends. */
export const employee = aggregate<EmployeeState, EmployeeCommand, EmployeeEvent>({
  service: 'g2e',
  name: 'employee',
  schema: 1,
  initial: { status: 'none' },
  events: [
    employeeHired,
    employeeRequirementMet,
    employeeDecreeReceived,
    employeeAppointed,
    employeeSworn,
    employeeDismissed,
    employeeContractRenewed,
    employeeContractEnded,
    employeeTransferred,
    employeePromoted,
    employeeRetired,
  ],

  decide(state, command, { now }) {
    if (command.type === 'hire') return hire(state, command.hire, now);
    if (command.type === 'recall' || state.status === 'none') throw new Rejected('employee.not-found');
    switch (command.type) {
      case 'meet':
        return meet(state, command, now);
      case 'pass-latsar':
        // a course may be over after its learner has left, or was appointed otherwise: nothing follows from it here
        return isOnProbation(state, now) && !isMet(state, 'latsar')
          ? [requirementMet(state, { kind: 'latsar', reference: command.reference }, now)]
          : [];
      case 'decree':
        return decree(state, command.decided, now);
      case 'swear':
        return swear(state, command, now);
      case 'renew':
        return renew(state, command, now);
      case 'dismiss':
        return dismiss(state, command, now);
      case 'advance': {
        const due = nextDue(state);
        return due && due.at <= now ? [afterDue(state, due, now)] : [];
      }
    }
  },

  evolve,
  dueAt: (state) => nextDue(state)?.at,
  due: { type: 'advance' },
});

function hire(state: EmployeeState, asked: Hire, now: Date): EmployeeEvent[] {
  checkHirable(state, asked.startsOn);
  const { person, agency, employment, formation, position, year, unit, rank, startsOn, birthDate } = asked;
  const { rankFrom, rankTo, kind } = position;
  if (!isRankWithin(rank, rankFrom, rankTo))
    throw new Rejected('employee.rank-not-in-formation', { from: rankFrom, to: rankTo });
  if (Number(startsOn.slice(0, 4)) < year) throw new Rejected('employee.before-formation', { year });
  checkAge(birthDate, employment, startsOn);
  const isTrial = employment === 'cpns';
  if (!isTrial || asked.contractUntil !== undefined)
    checkContract(startsOn, isTrial ? undefined : asked.contractUntil, retirementOf(birthDate, kind, rank)?.on);
  const hiredAt = now.toISOString();
  if (hiredAt >= asked.hireBy) throw new Rejected('employee.claim-lapsed');
  const { nip, employeeRef, contractUntil } = asked;
  const until = isTrial ? { probationUntil: probationEnd(startsOn) } : contractUntil && { contractUntil };
  const baseSalary = baseSalaryOf(rank, startsOn, { probation: isTrial });
  const place = { employment, formation, position: position.code, unit, rank };
  const hired = { person, agency, employeeRef, ...place, startsOn, ...until, baseSalary, hiredAt };
  return [{ ...employeeHired(hired), nip, at: position }];
}

/** @throws Rejected `employee.already-employed` · `employee.not-rehired` · `employee.before-start` */
function checkHirable(state: EmployeeState, startsOn: string): void {
  if (state.status === 'none') return;
  if (isInService(state)) throw new Rejected('employee.already-employed');
  const { reason = state.status, on } = lastStep(state);
  if (['retired', 'discipline', 'death'].includes(reason)) throw new Rejected('employee.not-rehired', { reason });
  if (startsOn < on) throw new Rejected('employee.before-start', { since: on });
}

function meet(state: KnownEmployee, command: Command<'meet'>, now: Date): EmployeeEvent[] {
  const { kind, reference, result, completedOn } = command;
  const met = state.requirements.find((each) => each.kind === kind);
  if (met && met.reference === reference && met.result === result) return []; // said twice: harmless
  if (!isOnProbation(state, now)) throw new Rejected('employee.not-on-probation');
  if (met) throw new Rejected('employee.requirement-already-met', { kind, reference: met.reference });
  if (completedOn !== undefined) checkLatsar(state, completedOn);
  return [requirementMet(state, { kind, reference, ...(result && { result }) }, now)];
}

/** @throws Rejected `employee.latsar-by-enrolment` of one that was not over when the employment was entered */
function checkLatsar({ startsOn, hiredAt }: KnownEmployee, completedOn: string): void {
  const before = jakartaDay(new Date(hiredAt));
  if (completedOn < startsOn || completedOn >= before)
    throw new Rejected('employee.latsar-by-enrolment', { from: startsOn, before });
}

function decree(state: KnownEmployee, decided: DecidedByDecree, now: Date): EmployeeEvent[] {
  if (knowsDecree(state, decided.decree)) return []; // told again
  // one that was held up until its employee had gone elsewhere is not of the agency that employs
  if (decided.decree.by !== state.agency) throw new Rejected('employee.not-found');
  checkDecided(state, decided);
  const { kind, terms, decree } = decided;
  if (terms.effectiveOn <= jakartaDay(now)) return [effectOf(state, decided, now)];
  const received = { ...whose(state), kind, effectiveOn: terms.effectiveOn, decree, receivedAt: now.toISOString() };
  return [{ ...employeeDecreeReceived(received), decided }];
}

function effectOf(state: KnownEmployee, decided: DecidedByDecree, now: Date): EmployeeEvent {
  const { decree, terms } = decided;
  const { effectiveOn } = terms;
  const told = { ...whose(state), decree, effectiveOn, at: now.toISOString() };
  switch (decided.kind) {
    case 'appointment': {
      const { rank } = decided.terms;
      const { employeeRef } = state;
      return employeeAppointed({ ...told, employeeRef, rank, baseSalary: baseSalaryOf(rank, effectiveOn) });
    }
    case 'promotion': {
      const { rank } = decided.terms;
      return employeePromoted({ ...told, rank, baseSalary: baseSalaryOf(rank, effectiveOn) });
    }
    case 'transfer': {
      const { to: agency, formation, unit } = decided.terms;
      const from = { agency: state.agency, formation: state.formation };
      const places = { from, to: { agency, formation }, unit, position: decided.position.code };
      return { ...employeeTransferred({ ...told, agency, ...places }), at: decided.position };
    }
  }
}

function swear(state: KnownEmployee, { on, record }: Command<'swear'>, now: Date): EmployeeEvent[] {
  const { sworn } = state;
  if (sworn) {
    if (sworn.on === on && sworn.record === record) return [];
    throw new Rejected('employee.already-sworn', { on: sworn.on });
  }
  if (state.status !== 'permanent') throw new Rejected('employee.not-permanent');
  const since = state.career.findLast(({ what }) => what === 'appointed')?.on ?? state.startsOn;
  checkPast(on, since, now);
  return [employeeSworn({ ...whose(state), on, record, at: now.toISOString() })];
}

function renew(state: KnownEmployee, { until }: Command<'renew'>, now: Date): EmployeeEvent[] {
  const { contractUntil, status } = state;
  if (status !== 'contract' || !contractUntil || jakartaDay(now) > contractUntil)
    throw new Rejected('employee.not-by-contract');
  if (until === contractUntil) return [];
  checkContract(daysAfter(contractUntil, 1), until, retirementFor(state)?.on);
  return [employeeContractRenewed({ ...whose(state), until, at: now.toISOString() })];
}

function dismiss(state: KnownEmployee, { reason, effectiveOn }: Command<'dismiss'>, now: Date): EmployeeEvent[] {
  const last = lastStep(state);
  if (!isInService(state)) {
    if (last.reason === reason && last.on === effectiveOn) return [];
    throw new Rejected('employee.not-in-service', { on: last.on });
  }
  // who withdraws before the first day is dismissed as of that day
  if (effectiveOn !== last.on) checkPast(effectiveOn, last.on, now);
  const told = { ...whose(state), reason, effectiveOn, at: now.toISOString() };
  return [state.status === 'contract' ? employeeContractEnded(told) : employeeDismissed(told)];
}

function afterDue(state: KnownEmployee, due: Due, now: Date): EmployeeEvent {
  const told = { ...whose(state), effectiveOn: due.on, at: now.toISOString() };
  switch (due.what) {
    case 'decree':
      return effectOf(state, due.decided, now);
    case 'probation-failed':
      return employeeDismissed({ ...told, reason: 'requirements-not-met' });
    case 'contract-over': {
      const pension = retirementFor(state)?.on;
      const reason = pension !== undefined && pension <= due.on ? 'retirement-age' : 'expired';
      return employeeContractEnded({ ...told, reason });
    }
    case 'retirement':
      return employeeRetired({ ...told, age: due.retirement.age });
  }
}

/** Whether requirements can still be met: on probation, and its end not passed unmet, where the clock has not said so yet. */
function isOnProbation(state: KnownEmployee, now: Date): boolean {
  const due = nextDue(state);
  return state.status === 'probation' && !(due?.what === 'probation-failed' && due.at <= now);
}

function isMet(state: KnownEmployee, kind: RequirementKind): boolean {
  return !missingRequirements(state).includes(kind);
}

function requirementMet(
  state: KnownEmployee,
  requirement: { kind: RequirementKind; reference: string; result?: string },
  now: Date,
): EmployeeEvent {
  return employeeRequirementMet({ ...whose(state), ...requirement, at: now.toISOString() });
}

/** @throws Rejected `employee.not-in-future` · `employee.before-start` */
function checkPast(day: string, since: string, now: Date): void {
  if (day > jakartaDay(now)) throw new Rejected('employee.not-in-future');
  if (day < since) throw new Rejected('employee.before-start', { since });
}

function lastStep({ career }: KnownEmployee) {
  const step = career.at(-1);
  if (!step) throw new Error('an employee without a career');
  return step;
}

const whose = ({ person, agency }: KnownEmployee) => ({ person, agency });
