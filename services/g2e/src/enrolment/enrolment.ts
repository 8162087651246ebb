import {
  aggregate,
  type CourseKind,
  type DataOf,
  type EventOf,
  employeeEnrolled,
  employeeMovedUp,
  employeeWaitlisted,
  enrolmentRefused,
  enrolmentWithdrawn,
  jakartaDay,
  Rejected,
  startOfJakartaDay,
  trainingAttended,
  trainingCompleted,
  trainingExamined,
  trainingFailed,
  trainingRuleOn,
} from '@simpul/contracts';

type Enrolled = DataOf<typeof employeeEnrolled>;

/** Who takes part in what. */
export interface EnrolmentFacts extends Omit<Enrolled, 'ticket' | 'enrolledAt'> {
  readonly kind: CourseKind;
}

interface Known extends EnrolmentFacts {
  /** the claim this enrolment stands on */
  readonly ticket: number;
  /** the last claim of this enrolment that was heard of, by session: older ones are history */
  readonly tickets: Readonly<Record<string, number>>;
  /** when it came to its status */
  readonly at: string;
  readonly place?: number;
  readonly reason?: string;
  readonly attendance?: { readonly hours: number; readonly of: number };
  readonly score?: number;
  readonly certificate?: DataOf<typeof trainingCompleted>['certificate'];
}

export type EnrolmentState = { readonly status: 'none' } | KnownEnrolment;
export type KnownEnrolment = Known & {
  readonly status: 'enrolled' | 'waitlisted' | 'withdrawn' | 'attended' | 'completed' | 'failed';
};

export type EnrolmentCommand =
  /** a claim has a seat or, with a `place`, waits for one */
  | { type: 'seat'; facts: EnrolmentFacts; ticket: number; place?: number }
  | { type: 'move-up'; session: string; ticket: number }
  | { type: 'withdraw'; reason: string }
  /** the claim is void: the session began or is cancelled, or the employee has left the service */
  | { type: 'void'; session: string; ticket: number; reason: string }
  | { type: 'attend'; hours: number; of: number }
  | { type: 'examine'; score: number }
  /** asks nothing: whoever sends a known key with it is answered what was answered before */
  | { type: 'recall' };

const events = [
  employeeEnrolled,
  employeeWaitlisted,
  employeeMovedUp,
  enrolmentRefused,
  enrolmentWithdrawn,
  trainingAttended,
  trainingExamined,
  trainingCompleted,
  trainingFailed,
] as const;
export type EnrolmentEvent = EventOf<(typeof events)[number]>;

/** Told to nobody: there is nothing to recall. */
export const nothingToRecall = 'enrolment.not-found';

/** Somebody's part in a course: one per person and session, and one for all sessions where a kind is taken once. */
export const enrolment = aggregate<EnrolmentState, EnrolmentCommand, EnrolmentEvent>({
  service: 'g2e',
  name: 'enrolment',
  schema: 1,
  initial: { status: 'none' },
  events,

  decide(state, command, { now, id }) {
    const at = now.toISOString();
    if (command.type === 'seat') return seated(state, command, at);
    if (command.type === 'recall' || state.status === 'none') throw new Rejected(nothingToRecall);
    switch (command.type) {
      case 'move-up':
        return state.status === 'waitlisted' && isFor(state, command)
          ? [employeeMovedUp({ ...about(state), movedUpAt: at })]
          : [];
      case 'withdraw': {
        if (state.status === 'withdrawn') return [];
        mustBeAhead(state, now);
        return [withdrawn(state, command.reason, at)];
      }
      case 'void':
        return isAhead(state) && isFor(state, command) ? [withdrawn(state, command.reason, at)] : [];
      case 'attend':
        return attended(state, command, now);
      case 'examine':
        return examined(state, command.score, id, now);
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'g2e.enrolment.enrolled.v1': {
        const { enrolledAt: at, ...known } = event.data;
        return { ...claimedBy(state, known), status: 'enrolled', at };
      }
      case 'g2e.enrolment.waitlisted.v1': {
        const { waitlistedAt: at, place, ...known } = event.data;
        return { ...claimedBy(state, known), status: 'waitlisted', place, at };
      }
    }
    if (state.status === 'none') throw new Error(`${event.type} of an enrolment that never was`);
    switch (event.type) {
      case 'g2e.enrolment.refused.v1':
        return { ...state, tickets: heard(state, event.data) };
      case 'g2e.enrolment.moved-up.v1': {
        const { place: _, ...known } = state;
        return { ...known, status: 'enrolled', at: event.data.movedUpAt };
      }
      case 'g2e.enrolment.withdrawn.v1': {
        const { place: _, ...known } = state;
        return { ...known, status: 'withdrawn', reason: event.data.reason, at: event.data.withdrawnAt };
      }
      case 'g2e.enrolment.attended.v1': {
        const { hours, of, attendedAt } = event.data;
        return { ...state, status: 'attended', attendance: { hours, of }, at: attendedAt };
      }
      case 'g2e.enrolment.examined.v1':
        return { ...state, score: event.data.score };
      case 'g2e.enrolment.completed.v1':
        return { ...state, status: 'completed', certificate: event.data.certificate, at: event.data.completedAt };
      case 'g2e.enrolment.failed.v1':
        return { ...state, status: 'failed', reason: event.data.reason, at: event.data.failedAt };
    }
  },
});

/** Why somebody may not come to have a part in this session, as far as the enrolment knows; undefined where they may. */
export function hindrance(state: EnrolmentState, session: string): Rejected | undefined {
  if (state.status === 'none' || state.status === 'withdrawn') return undefined;
  if (!isAhead(state)) return new Rejected('enrolment.taken-before', { kind: state.kind });
  if (state.session !== session) return new Rejected('enrolment.elsewhere', { session: state.session });
  return new Rejected('enrolment.already-enrolled');
}

/** Whether the enrolment stands on this claim, or stood on it at last. */
export function isFor(
  state: EnrolmentState,
  claim: { readonly session: string; readonly ticket: number },
): state is KnownEnrolment {
  return state.status !== 'none' && state.session === claim.session && state.ticket === claim.ticket;
}

/** Each claim is decided on once: it may be told late, and more than once, and is not taken up again. */
function seated(
  state: EnrolmentState,
  { facts, ticket, place }: Extract<EnrolmentCommand, { type: 'seat' }>,
  at: string,
): EnrolmentEvent[] {
  const { session } = facts;
  if (state.status !== 'none' && ticket <= (state.tickets[session] ?? 0)) return [];
  const hindered = hindrance(state, session);
  if (hindered) {
    const reason = hindered.code.replace('enrolment.', '');
    return [enrolmentRefused({ ...about(facts), ticket, reason, refusedAt: at })];
  }
  return place === undefined
    ? [employeeEnrolled({ ...facts, ticket, enrolledAt: at })]
    : [employeeWaitlisted({ ...facts, ticket, place, waitlistedAt: at })];
}

function claimedBy(state: EnrolmentState, data: Omit<Enrolled, 'enrolledAt'>): Omit<Known, 'at'> {
  return { ...data, kind: data.kind as CourseKind, tickets: heard(state, data) };
}

function heard(state: EnrolmentState, { session, ticket }: { session: string; ticket: number }) {
  const tickets = state.status === 'none' ? {} : state.tickets;
  return { ...tickets, [session]: ticket };
}

function withdrawn(state: KnownEnrolment, reason: string, at: string): EnrolmentEvent {
  return enrolmentWithdrawn({ ...about(state), ticket: state.ticket, reason, withdrawnAt: at });
}

function attended(state: KnownEnrolment, { hours, of }: { hours: number; of: number }, now: Date): EnrolmentEvent[] {
  const { attendance, endsOn, kind, startsOn } = state;
  if (attendance?.hours === hours && attendance.of === of) return []; // told twice: harmless
  if (state.status !== 'enrolled') throw new Rejected('enrolment.wrong-state', { status: state.status });
  if (now < startOfJakartaDay(endsOn)) throw new Rejected('enrolment.too-early', { endsOn });
  if (hours > of) throw new Rejected('enrolment.attendance-beyond', { hours, of });
  const at = now.toISOString();
  const there = trainingAttended({ ...about(state), hours, of, attendedAt: at });
  const enough = hours * 100 >= of * trainingRuleOn(kind, startsOn).attendance;
  return enough ? [there] : [there, trainingFailed({ ...about(state), reason: 'attendance', failedAt: at })];
}

function examined(state: KnownEnrolment, score: number, id: string, now: Date): EnrolmentEvent[] {
  if (state.score === score) return []; // told twice: harmless
  if (state.status !== 'attended') throw new Rejected('enrolment.wrong-state', { status: state.status });
  const { kind, startsOn } = state;
  const at = now.toISOString();
  const passed = score >= trainingRuleOn(kind, startsOn).passScore;
  const result = trainingExamined({ ...about(state), score, passed, examinedAt: at });
  if (!passed) return [result, trainingFailed({ ...about(state), reason: 'score', failedAt: at })];
  const certificate = { number: certificateNumber(id, kind, jakartaDay(now)), date: jakartaDay(now) };
  return [result, trainingCompleted({ ...about(state), certificate, score, completedAt: at })];
}

/** No two have the same: it bears 75 bits of the enrolment's id, and an enrolment has one certificate. */
function certificateNumber(id: string, kind: string, day: string): string {
  const part = (from: number) => id.slice(from, from + 5).toUpperCase();
  return `${kind.toUpperCase()}/${day.slice(0, 4)}/${part(0)}-${part(5)}-${part(10)}`;
}

function mustBeAhead(state: KnownEnrolment, now: Date): void {
  if (!isAhead(state)) throw new Rejected('enrolment.wrong-state', { status: state.status });
  const { startsOn } = state;
  if (now >= startOfJakartaDay(startsOn)) throw new Rejected('enrolment.too-late', { startsOn });
}

/** Whether somebody has a seat, or waits for one, in what they have not attended yet. */
function isAhead({ status }: KnownEnrolment): boolean {
  return status === 'enrolled' || status === 'waitlisted';
}

function about({ course, session, title, kind, organiser, employee, person, agency }: EnrolmentFacts) {
  return { course, session, title, kind, organiser, employee, person, agency };
}
