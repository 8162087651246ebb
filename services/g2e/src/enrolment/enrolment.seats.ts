import { setTimeout as delay } from 'node:timers/promises';
import { deriveId, type Handled, type Request, Unavailable } from '@simpul/backbone';
import { type Enrolment, Rejected, type TrainingRule, trainingRuleOn } from '@simpul/contracts';
import { answered, type Reply } from '@simpul/service';
import type { CourseSessions } from '../course/course.reactions.ts';
import { type KnownSession, standingOf } from '../course-session/course-session.ts';
import type { Learner } from '../learner/learner.view.ts';
import type { Enrolments } from './enrolment.reactions.ts';
import { type EnrolmentFacts, type EnrolmentState, hindrance, isFor, nothingToRecall } from './enrolment.ts';

interface Parts {
  readonly sessions: CourseSessions;
  readonly enrolments: Enrolments;
  shown(id: string, state: EnrolmentState): Enrolment;
}

type Terms = Pick<KnownSession, 'kind' | 'startsOn' | 'seats'>;

const sessionsKept = 1_000;
/** A rush for seats is waited out: longer than other commands wait, and less long than who asks. */
const rushMs = 90_000;

/** One per person and session, and one for all sessions where a kind is taken once. */
export function enrolmentId(session: string, { kind, once }: TrainingRule, person: string): string {
  return once ? deriveId('enrolment', kind, person) : deriveId('enrolment', session, person);
}

/** What is known of somebody's part in a session before it is decided on. */
export function enrolmentFacts(
  id: string,
  session: KnownSession,
  learner: Pick<Learner, 'employee' | 'person' | 'agency'>,
): EnrolmentFacts {
  const { course, title, kind, agency: organiser, startsOn, endsOn, place: venue } = session;
  const { employee, person, agency } = learner;
  return { course, session: id, title, kind, organiser, employee, person, agency, startsOn, endsOn, venue };
}

/**
 * Claims a seat, then enrols on the claim: everybody who wants one queues for the session's one document, and whoever
 * is without one knows their place. What of it a crash leaves undone, or somebody's second request hinders, is brought
 * to its end from the topics.
 */
export function openEnrol({ sessions, enrolments, shown }: Parts) {
  /** The answer this very request was given before, or undefined. */
  async function recalled(id: string, request: Request): Promise<Reply | undefined> {
    const respond = () => {
      throw new Error('there is nothing to answer');
    };
    try {
      return located(await enrolments.handle(id, { type: 'recall' }, { request: { ...request, respond } }));
    } catch (error) {
      if (error instanceof Rejected && error.code === nothingToRecall) return undefined;
      throw error;
    }
  }

  async function claim(session: string, enrolment: string, learner: Learner, { past, deadline }: Patience) {
    const { employee, person, agency: employer } = learner;
    const command = { type: 'claim', enrolment, claimant: { employee, person, employer }, past } as const;
    for (;;) {
      try {
        return (await sessions.handle(session, command, { deadline })).state as KnownSession;
      } catch (error) {
        // So many claims at once are told more slowly than they are decided on. Nothing was written: the next may wait.
        if (!(error instanceof Unavailable && error.code === 'outbox-full' && Date.now() < deadline)) throw error;
        await delay(20 + Math.random() * 80);
      }
    }
  }

  const terms = new Map<string, Promise<Terms>>();

  /** What of a session never changes: read once, however many ask, as its document grows with every claim. */
  function termsOf(session: string): Promise<Terms> {
    const kept = terms.get(session);
    if (kept) return kept;
    if (terms.size >= sessionsKept) terms.clear();
    const read = readTerms(session);
    terms.set(session, read);
    read.catch(() => terms.delete(session));
    return read;
  }

  async function readTerms(session: string): Promise<Terms> {
    const known = await sessions.find(session);
    if (!known || known.state.status === 'none') throw new Rejected('course.session-not-found');
    const { kind, startsOn, seats } = known.state;
    return { kind, startsOn, seats };
  }

  /** @throws Rejected `course.full` with the place on the waiting list, and as the domain refuses */
  return async function enrol(session: string, learner: Learner, request: Request): Promise<Reply> {
    const deadline = Date.now() + rushMs;
    const { kind, startsOn, seats } = await termsOf(session);
    const rule = trainingRuleOn(kind, startsOn);
    const id = enrolmentId(session, rule, learner.person);
    const known = await enrolments.find(id);
    const before = known && (await recalled(id, request));
    if (before) return before;
    const { employment, hasLatsar } = learner;
    if (!rule.employments.includes(employment))
      throw new Rejected('enrolment.not-for-employment', { kind, employment });
    if (kind === 'latsar' && hasLatsar) throw new Rejected('enrolment.taken-before', { kind });
    const past = mayClaim(known?.state ?? { status: 'none' }, session);

    const state = await claim(session, id, learner, { past, deadline });
    const standing = standingOf(state, id);
    if (!standing) throw new Error('a claim that was not refused left nothing');
    const { ticket, place } = standing;
    const facts = enrolmentFacts(session, state, learner);
    const command = { type: 'seat', facts, ticket, ...(place !== undefined && { place }) } as const;
    const onClaim = (after: EnrolmentState) => {
      const stands = isFor(after, { session, ticket }) && after.status !== 'withdrawn';
      if (!stands) throw hindrance(after, session) ?? new Rejected('enrolment.wrong-state', { status: after.status });
      return shown(id, after);
    };
    if (place === undefined) {
      const respond = (after: EnrolmentState) => ({ status: 201, body: onClaim(after) });
      return located(await enrolments.handle(id, command, { request: { ...request, respond }, deadline }));
    }
    const handled = await enrolments.handle(id, command, { deadline });
    const body = onClaim(handled.state);
    if (handled.state.status === 'waitlisted') throw new Rejected('course.full', { place, seats, enrolment: id });
    return { status: 201, body, version: handled.version, location: `/v1/enrolments/${id}` };
  };

  /** The last ticket that this enrolment has given up. @throws Rejected where no seat may be claimed */
  function mayClaim(state: EnrolmentState, session: string): number {
    const hindered = hindrance(state, session);
    // asked again with another key: the claim that stands is answered
    if (hindered && hindered.code !== 'enrolment.already-enrolled') throw hindered;
    return state.status === 'withdrawn' ? (state.tickets[session] ?? 0) : 0;
  }
}

function located(handled: Handled<EnrolmentState>): Reply {
  return { ...answered(handled), location: `/v1/enrolments/${handled.id}` };
}

interface Patience {
  readonly past: number;
  readonly deadline: number;
}
