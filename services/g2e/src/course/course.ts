import {
  aggregate,
  type CourseKind,
  type CourseSessionTerms,
  courseClosed,
  courseOpened,
  courseSessionAdded,
  courseSessionCancelled,
  type EventOf,
  jakartaDay,
  Rejected,
  type SessionCancellationReason,
  trainingRuleOn,
} from '@simpul/contracts';

/** A session as its course knows it; who has a seat in it stands in its own document. */
export interface PlannedSession extends CourseSessionTerms {
  readonly id: string;
  readonly cancelled?: SessionCancellationReason;
}

interface Known {
  readonly title: string;
  readonly kind: CourseKind;
  readonly agency: string;
  readonly sessions: readonly PlannedSession[];
  readonly openedAt: string;
}

export type CourseState = { readonly status: 'none' } | KnownCourse;
export type KnownCourse = Known & { readonly status: 'open' | 'closed' };

export type CourseCommand =
  | { type: 'open'; title: string; kind: CourseKind; agency: string; accredited: boolean }
  | { type: 'add-session'; agency: string; session: CourseSessionTerms & { readonly id: string } }
  | { type: 'cancel-session'; agency: string; session: string; reason: SessionCancellationReason }
  | { type: 'close'; agency: string };

const events = [courseOpened, courseSessionAdded, courseSessionCancelled, courseClosed] as const;
export type CourseEvent = EventOf<(typeof events)[number]>;

/** Every session stands in the course's document, and a course without end is a course anew. */
export const sessionLimit = 100;

/** What an agency teaches, and when. */
export const course = aggregate<CourseState, CourseCommand, CourseEvent>({
  service: 'g2e',
  name: 'course',
  schema: 1,
  initial: { status: 'none' },
  events,

  decide(state, command, { now }) {
    const at = now.toISOString();
    if (command.type === 'open') return state.status === 'none' ? [opened(command, now)] : [];
    if (state.status === 'none') throw new Rejected('course.not-found');
    if (command.agency !== state.agency) throw new Rejected('course.not-competent', { agency: command.agency });
    switch (command.type) {
      case 'add-session': {
        if (state.sessions.some(({ id }) => id === command.session.id)) return [];
        mayBeAdded(state, command.session, now);
        return [courseSessionAdded({ ...about(state), session: command.session, addedAt: at })];
      }
      case 'cancel-session': {
        const session = state.sessions.find(({ id }) => id === command.session);
        if (!session) throw new Rejected('course.session-not-found');
        if (session.cancelled) return [];
        if (hasBegun(session, now)) throw new Rejected('course.session-begun', { startsOn: session.startsOn });
        const { session: id, reason } = command;
        return [courseSessionCancelled({ ...about(state), session: id, reason, cancelledAt: at })];
      }
      case 'close': {
        if (state.status === 'closed') return [];
        const ahead = state.sessions.some((each) => !each.cancelled && !hasBegun(each, now));
        if (ahead) throw new Rejected('course.sessions-ahead');
        return [courseClosed({ ...about(state), closedAt: at })];
      }
    }
  },

  evolve(state, event) {
    if (event.type === 'g2e.course.opened.v1')
      return { status: 'open', ...event.data, kind: event.data.kind as CourseKind, sessions: [] };
    if (state.status === 'none') throw new Error(`${event.type} of a course that was never opened`);
    switch (event.type) {
      case 'g2e.course.session-added.v1':
        return { ...state, sessions: [...state.sessions, event.data.session] };
      case 'g2e.course.session-cancelled.v1': {
        const reason = event.data.reason as SessionCancellationReason;
        const sessions = state.sessions.map((each) =>
          each.id === event.data.session ? { ...each, cancelled: reason } : each,
        );
        return { ...state, sessions };
      }
      case 'g2e.course.closed.v1':
        return { ...state, status: 'closed' };
    }
  },
});

function opened({ title, kind, agency, accredited }: Extract<CourseCommand, { type: 'open' }>, now: Date) {
  if (trainingRuleOn(kind, jakartaDay(now)).accredited && !accredited)
    throw new Rejected('course.not-accredited', { kind, agency });
  return courseOpened({ title, kind, agency, openedAt: now.toISOString() });
}

function mayBeAdded({ status, kind, sessions }: KnownCourse, session: CourseSessionTerms, now: Date): void {
  const { startsOn, endsOn } = session;
  if (status === 'closed') throw new Rejected('course.closed');
  if (endsOn < startsOn) throw new Rejected('course.session-backwards', { startsOn, endsOn });
  if (hasBegun(session, now)) throw new Rejected('course.session-in-past');
  if (sessions.length >= sessionLimit) throw new Rejected('course.too-many-sessions', { limit: sessionLimit });
  trainingRuleOn(kind, startsOn);
}

function hasBegun({ startsOn }: Pick<CourseSessionTerms, 'startsOn'>, now: Date): boolean {
  return startsOn <= jakartaDay(now);
}

function about({ title, kind, agency }: Known) {
  return { title, kind, agency };
}
