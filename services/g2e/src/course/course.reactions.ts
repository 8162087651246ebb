import { on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import {
  type CourseKind,
  type CourseSessionTerms,
  courseSessionAdded,
  courseSessionCancelled,
  enrolmentRefused,
  enrolmentWithdrawn,
} from '@simpul/contracts';
import type { CourseSessionCommand, CourseSessionState, SessionFacts } from '../course-session/course-session.ts';

export type CourseSessions = Repository<CourseSessionState, CourseSessionCommand>;

/** What a session is opened with, of the course that is given in it. */
export function factsOf(
  course: string,
  { title, kind, agency }: { title: string; kind: string; agency: string },
  { startsOn, endsOn, place, seats }: CourseSessionTerms,
): SessionFacts {
  return { course, title, kind: kind as CourseKind, agency, startsOn, endsOn, place, seats };
}

const collection = 'course-session';

/** Opens and cancels the seats of sessions, and frees those that nobody has a part in. */
export function courseSessionReaction(sessions: CourseSessions): Reaction {
  const release = ({ subject: enrolment, data }: { subject: string; data: { session: string; ticket: number } }) =>
    sessions.handle(data.session, { type: 'release', enrolment, ticket: data.ticket });

  return reaction({
    name: 'course-sessions',
    on: [
      on(
        courseSessionAdded,
        ({ subject, data }) =>
          sessions.handle(data.session.id, { type: 'open', facts: factsOf(subject, data, data.session) }),
        { target: ({ data }) => ({ collection, id: data.session.id, by: 'existence' }) },
      ),
      on(courseSessionCancelled, ({ data }) => sessions.handle(data.session, { type: 'cancel', reason: data.reason }), {
        target: ({ data }) => ({ collection, id: data.session, by: 'existence' }),
      }),
      on(enrolmentWithdrawn, release),
      on(enrolmentRefused, release),
    ],
  });
}
