import {
  aggregate,
  type CourseKind,
  type CourseSessionTerms,
  courseSessionBegun,
  courseSessionEnded,
  courseSessionOpened,
  type EventOf,
  queueLeft,
  queueMovedUp,
  Rejected,
  seatFreed,
  seatQueued,
  seatTaken,
  startOfJakartaDay,
} from '@simpul/contracts';

/** A claim to a seat; of two by one enrolment the one with the higher ticket counts. */
export interface Claim {
  readonly enrolment: string;
  readonly ticket: number;
}

/** For whom a seat is claimed. */
export interface Claimant {
  readonly employee: string;
  readonly person: string;
  readonly employer: string;
}

export interface SessionFacts extends CourseSessionTerms {
  readonly course: string;
  readonly title: string;
  readonly kind: CourseKind;
  readonly agency: string;
}

interface Known extends SessionFacts {
  /** ticket by enrolment: never more than `seats` */
  readonly taken: Readonly<Record<string, number>>;
  /** the first is the next to have a seat; somebody waits only while every seat is taken */
  readonly waiting: readonly Claim[];
  /** how many claims there ever were */
  readonly tickets: number;
}

export type CourseSessionState = { readonly status: 'none' } | KnownSession;
export type KnownSession = Known & { readonly status: 'open' | 'begun' | 'cancelled' };

export type CourseSessionCommand =
  | { type: 'open'; facts: SessionFacts }
  /** `past`: the last ticket of this enrolment that is given up already, though its seat may not be free yet */
  | { type: 'claim'; enrolment: string; claimant: Claimant; past: number }
  | { type: 'release'; enrolment: string; ticket: number }
  | { type: 'cancel'; reason: string }
  | { type: 'look' };

const events = [
  courseSessionOpened,
  seatTaken,
  seatQueued,
  seatFreed,
  queueLeft,
  queueMovedUp,
  courseSessionBegun,
  courseSessionEnded,
] as const;
export type CourseSessionEvent = EventOf<(typeof events)[number]>;

/** How many may wait: all of them are named in one event when the session begins. */
export const waitingLimit = 2_000;

/** The seats of a session, exact, and who waits for one. Everybody who claims one does so in this one document. */
export const courseSession = aggregate<CourseSessionState, CourseSessionCommand, CourseSessionEvent>({
  service: 'g2e',
  name: 'course-session',
  schema: 1,
  initial: { status: 'none' },
  events,
  dueAt: (state) => (state.status === 'open' ? startOfJakartaDay(state.startsOn) : undefined),
  due: { type: 'look' },

  decide(state, command, { now }) {
    const at = now.toISOString();
    if (command.type === 'open')
      return state.status === 'none' ? [courseSessionOpened({ ...command.facts, openedAt: at })] : [];
    if (state.status === 'none') throw new Rejected('course.session-not-found');
    const { course } = state;
    switch (command.type) {
      case 'claim':
        return claimed(state, command, now);
      case 'release': {
        const held = claimOf(state, command.enrolment);
        return held?.ticket === command.ticket ? released(state, held, at) : [];
      }
      case 'cancel': {
        if (state.status === 'cancelled') return [];
        const ended = [...seated(state), ...state.waiting];
        return [courseSessionEnded({ course, ended, reason: command.reason, cancelledAt: at })];
      }
      case 'look': {
        if (state.status !== 'open' || now < startOfJakartaDay(state.startsOn)) return [];
        return [courseSessionBegun({ course, lapsed: [...state.waiting], begunAt: at })];
      }
    }
  },

  evolve,
});

function evolve(state: CourseSessionState, event: CourseSessionEvent): CourseSessionState {
  if (event.type === 'g2e.course-session.opened.v1') {
    const { openedAt: _, ...facts } = event.data;
    return { status: 'open', ...facts, kind: facts.kind as CourseKind, taken: {}, waiting: [], tickets: 0 };
  }
  if (state.status === 'none') throw new Error(`${event.type} of a session that was never opened`);
  switch (event.type) {
    case 'g2e.course-session.seat-taken.v1': {
      const { enrolment, ticket } = event.data;
      return { ...state, taken: { ...state.taken, [enrolment]: ticket }, tickets: ticket };
    }
    case 'g2e.course-session.queued.v1': {
      const { enrolment, ticket } = event.data;
      return { ...state, waiting: [...state.waiting, { enrolment, ticket }], tickets: ticket };
    }
    case 'g2e.course-session.seat-freed.v1': {
      const { [event.data.enrolment]: _, ...taken } = state.taken;
      return { ...state, taken };
    }
    case 'g2e.course-session.queue-left.v1':
      return { ...state, waiting: without(state.waiting, event.data) };
    case 'g2e.course-session.moved-up.v1': {
      const { enrolment, ticket } = event.data;
      const taken = { ...state.taken, [enrolment]: ticket };
      return { ...state, taken, waiting: without(state.waiting, event.data) };
    }
    case 'g2e.course-session.begun.v1':
      return { ...state, status: 'begun', waiting: [] };
    case 'g2e.course-session.cancelled.v1':
      return { ...state, status: 'cancelled', taken: {}, waiting: [] };
  }
}

function claimed(
  state: KnownSession,
  { enrolment, claimant, past }: Extract<CourseSessionCommand, { type: 'claim' }>,
  now: Date,
): CourseSessionEvent[] {
  const held = claimOf(state, enrolment);
  if (held && held.ticket > past) return []; // asked twice: harmless
  if (state.status === 'cancelled') throw new Rejected('course.session-cancelled');
  if (state.status === 'begun' || now >= startOfJakartaDay(state.startsOn))
    throw new Rejected('course.session-begun', { startsOn: state.startsOn });
  const at = now.toISOString();
  const left = held ? released(state, held, at) : [];
  const { course, seats, taken, waiting, tickets } = left.reduce(evolve, state) as KnownSession;
  const claim = { course, enrolment, ticket: tickets + 1, ...claimant };
  if (Object.keys(taken).length < seats) return [...left, seatTaken({ ...claim, takenAt: at })];
  if (waiting.length >= waitingLimit) throw new Rejected('course.waiting-list-full', { limit: waitingLimit });
  return [...left, seatQueued({ ...claim, place: waiting.length + 1, queuedAt: at })];
}

/** A seat given up is at once that of the first who waits. */
function released({ course, status, taken, waiting }: KnownSession, held: Claim, at: string): CourseSessionEvent[] {
  if (!(held.enrolment in taken)) return [queueLeft({ course, ...held, leftAt: at })];
  const freed = seatFreed({ course, ...held, freedAt: at });
  const [next] = waiting;
  return status === 'open' && next ? [freed, queueMovedUp({ course, ...next, movedUpAt: at })] : [freed];
}

function claimOf({ taken, waiting }: Known, enrolment: string): Claim | undefined {
  const ticket = taken[enrolment];
  return ticket === undefined ? waiting.find((each) => each.enrolment === enrolment) : { enrolment, ticket };
}

/** The claim an enrolment has to a seat, with its place on the waiting list where it has none yet. */
export function standingOf(state: CourseSessionState, enrolment: string): (Claim & { place?: number }) | undefined {
  const claim = state.status === 'none' ? undefined : claimOf(state, enrolment);
  if (!claim || state.status === 'none' || enrolment in state.taken) return claim;
  return { ...claim, place: state.waiting.findIndex((each) => each.enrolment === enrolment) + 1 };
}

function seated({ taken }: Known): Claim[] {
  return Object.entries(taken).map(([enrolment, ticket]) => ({ enrolment, ticket }));
}

function without(waiting: readonly Claim[], { enrolment, ticket }: Claim): Claim[] {
  return waiting.filter((each) => each.enrolment !== enrolment || each.ticket !== ticket);
}
