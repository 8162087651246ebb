import {
  type Enrolment,
  enrolForSession,
  getEnrolment,
  listEnrolments,
  Rejected,
  recordAttendance,
  recordExamination,
  withdrawEnrolment,
} from '@simpul/contracts';
import { type Actor, type Call, carriedOut, type Evidence, grounds, type Route, route } from '@simpul/service';
import type { CourseSessions } from '../course/course.reactions.ts';
import type { Learner, Learners } from '../learner/learner.view.ts';
import type { Enrolments } from './enrolment.reactions.ts';
import { openEnrol } from './enrolment.seats.ts';
import type { EnrolmentCommand, EnrolmentState } from './enrolment.ts';

interface Parts {
  readonly sessions: CourseSessions;
  readonly enrolments: Enrolments;
  readonly learners: Learners;
  readonly evidence: Evidence;
}

/** What is read of somebody where their part in a course is shown. */
const read = { fields: ['training'], ground: grounds.publicDuty };

/** Enrolling and what comes of it: for employees, those who look after them, and those who teach them. */
export function enrolmentHandlers({ sessions, enrolments, learners, evidence }: Parts): Route[] {
  const enrol = openEnrol({ sessions, enrolments, shown: shownEnrolment });

  return [
    route(enrolForSession, async ({ params, body, actor, request }) => {
      if (!request) throw new Error('the contract requires an Idempotency-Key');
      const learner = await learnerFor(actor, body.employee);
      if (actor.kind === 'officer') await evidence.recordAbout([learner.person], actor, read);
      return enrol(params.id, learner, request);
    }),

    route(listEnrolments, async ({ query: { limit, cursor, session, status }, actor }) => {
      const asked = { ...(session && { 'state.session': session }), ...(status && { 'state.status': status }) };
      const filter = { ...asked, ...(await theirs(actor)) };
      const { items, next } = await enrolments.page({ filter, sort: 'state.at', limit, cursor });
      const shownItems = items.map(({ id, state }) => shownEnrolment(id, state));
      if (actor.kind === 'officer') {
        const people = shownItems.map(({ person }) => person);
        await evidence.recordAbout(people, actor, read);
      }
      return { body: { items: shownItems, ...(next && { next }) } };
    }),

    route(getEnrolment, async ({ params, actor }) => {
      const { id, state, version } = await seen(params.id, actor);
      return { body: shownEnrolment(id, state), version };
    }),

    route(withdrawEnrolment, ({ params: { id }, body, actor, ...call }) =>
      carry(id, { type: 'withdraw', reason: body.reason }, actor, call),
    ),

    route(recordAttendance, ({ params: { id }, body, actor, ...call }) =>
      carry(id, { type: 'attend', ...body }, actor, call),
    ),

    route(recordExamination, ({ params: { id }, body, actor, ...call }) =>
      carry(id, { type: 'examine', ...body }, actor, call),
    ),
  ];

  async function carry(id: string, command: EnrolmentCommand, actor: Actor, call: Call) {
    await seen(id, actor);
    const body = (state: EnrolmentState) => shownEnrolment(id, state);
    return carriedOut(call, { status: 200, body }, (options) => enrolments.handle(id, command, options));
  }

  /** @throws Rejected `enrolment.not-found`, the same for what is not there and what is not theirs to see */
  async function seen(id: string, actor: Actor) {
    const [path, mine] = Object.entries(await theirs(actor))[0] ?? [];
    const found = await enrolments.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('enrolment.not-found');
    const { state } = found;
    const own = { 'state.employee': state.employee, 'state.agency': state.agency, 'state.organiser': state.organiser };
    if (own[path as keyof typeof own] !== mine) throw new Rejected('enrolment.not-found');
    if (actor.kind === 'officer') await evidence.recordAbout([state.person], actor, read);
    return { ...found, state };
  }

  /** Whose enrolments somebody sees, as a query filter of one path. */
  async function theirs(actor: Actor): Promise<Record<string, string>> {
    const { kind, agency = '', role } = actor;
    if (kind === 'employee') return { 'state.employee': (await byToken(actor)).employee };
    return role === 'training' ? { 'state.organiser': agency } : { 'state.agency': agency };
  }

  async function learnerFor(actor: Actor, named: string | undefined): Promise<Learner> {
    if ((actor.kind === 'officer') !== (named !== undefined)) throw new Rejected('enrolment.employee-required');
    const learner = named === undefined ? await byToken(actor) : await learners.find(named);
    const isTheirs = actor.kind === 'employee' || learner?.agency === actor.agency;
    if (!learner?.employed || !isTheirs) throw new Rejected('enrolment.not-an-employee');
    return learner;
  }

  async function byToken({ employeeRef = '' }: Actor): Promise<Learner> {
    const learner = await learners.byRef(employeeRef);
    if (!learner) throw new Rejected('enrolment.not-an-employee');
    return learner;
  }
}

/** An enrolment as learners and officers see it. */
export function shownEnrolment(id: string, state: EnrolmentState): Enrolment {
  if (state.status === 'none') throw new Rejected('enrolment.not-found');
  const { ticket: _, tickets: __, ...told } = state;
  return { id, ...told };
}
