import { on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  courseSessionBegun,
  courseSessionEnded,
  type DataOf,
  employeeContractEnded,
  employeeDismissed,
  employeeRetired,
  NotYet,
  queueMovedUp,
  seatQueued,
  seatTaken,
} from '@simpul/contracts';
import type { CourseSessions } from '../course/course.reactions.ts';
import type { Employees } from '../employee/employee.access.ts';
import { isInService } from '../employee/employee.state.ts';
import { enrolmentFacts } from './enrolment.seats.ts';
import type { EnrolmentCommand, EnrolmentState } from './enrolment.ts';

export type Enrolments = Repository<EnrolmentState, EnrolmentCommand>;

/** What enrolments are listed and found by. */
export const enrolmentIndexes = [
  { 'state.employee': 1, 'state.at': -1, _id: -1 },
  { 'state.agency': 1, 'state.at': -1, _id: -1 },
  { 'state.organiser': 1, 'state.at': -1, _id: -1 },
  { 'state.session': 1, 'state.at': -1, _id: -1 },
] as const;

const seen = {
  target: ({ data }: Received<{ enrolment: string }>) =>
    ({ collection: 'enrolment', id: data.enrolment, by: 'existence' }) as const,
};

/** Brings enrolments to what was decided on the claims they stand on. */
export function enrolmentReaction(sessions: CourseSessions, enrolments: Enrolments): Reaction {
  async function seat(id: string, data: DataOf<typeof seatTaken> | DataOf<typeof seatQueued>): Promise<void> {
    const found = await sessions.find(id);
    if (!found || found.state.status === 'none') throw new NotYet(`the session ${id}`);
    const { enrolment, ticket, employee, person, employer: agency } = data;
    const facts = enrolmentFacts(id, found.state, { employee, person, agency });
    const place = 'place' in data ? { place: data.place } : {};
    await enrolments.handle(enrolment, { type: 'seat', facts, ticket, ...place });
  }

  async function end(session: string, claims: readonly { enrolment: string; ticket: number }[], reason: string) {
    for (const { enrolment, ticket } of claims)
      await enrolments.handle(enrolment, { type: 'void', session, ticket, reason });
  }

  return reaction({
    name: 'enrolments',
    on: [
      on(seatTaken, ({ subject, data }) => seat(subject, data), seen),
      on(seatQueued, ({ subject, data }) => seat(subject, data), seen),
      on(
        queueMovedUp,
        ({ subject: session, data: { enrolment, ticket } }) =>
          enrolments.handle(enrolment, { type: 'move-up', session, ticket }),
        seen,
      ),
      on(courseSessionBegun, ({ subject, data }) => end(subject, data.lapsed, 'session-begun')),
      on(courseSessionEnded, ({ subject, data }) => end(subject, data.ended, 'session-cancelled')),
    ],
  });
}

/**
 * Whoever is an employee no more has no part in what they have not attended. It looks at the employment as it is, so
 * that a leaving that is told late takes nothing from who came back.
 */
export function leaverReaction(enrolments: Enrolments, employees: Employees): Reaction {
  async function leave({ subject: employee }: Received): Promise<void> {
    const filter = { 'state.employee': employee, 'state.status': { $in: ['enrolled', 'waitlisted'] } };
    for (let cursor: string | undefined; ; ) {
      const { items, next } = await enrolments.page({ filter, sort: 'state.at', limit: 100, cursor });
      // after the claims: whoever comes back from here on comes by another one
      const now = await employees.find(employee);
      if (now && isInService(now.state)) return;
      for (const { id, state } of items) await end(id, state);
      if (!next) return;
      cursor = next;
    }
  }

  async function end(id: string, state: EnrolmentState): Promise<void> {
    if (state.status === 'none') return;
    const { session, ticket } = state;
    await enrolments.handle(id, { type: 'void', session, ticket, reason: 'left-service' });
  }

  return reaction({
    name: 'leavers',
    on: [employeeDismissed, employeeContractEnded, employeeRetired].map((type) => on<unknown>(type, leave)),
  });
}
