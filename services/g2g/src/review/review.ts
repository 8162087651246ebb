import {
  aggregate,
  type DataOf,
  type EventOf,
  endOfWorkingDays,
  Rejected,
  type ReviewAnswer,
  reviewAnswered,
  reviewEscalated,
  reviewLapsed,
  reviewOpened,
  reviewWithdrawn,
  timeZoneOf,
} from '@simpul/contracts';
import type { Competent } from './review.competence.ts';

type Opened = DataOf<typeof reviewOpened>;
/** What a company asks for, as its service tells it. */
export type ReviewRequest = Omit<Opened, keyof Competent | 'dueAt'>;
type Asked = Opened & { readonly escalatedTo?: string };

/** A permit that waits for an agency, and how that ended. */
export type ReviewState =
  | { status: 'none' }
  | ({ status: 'open' } & Asked)
  | ({
      status: 'answered';
      outcome: 'approved' | 'refused';
      reason?: string;
      answeredBy: string;
      officer: string;
      closedAt: string;
    } & Asked)
  | ({ status: 'lapsed' | 'withdrawn'; closedAt: string } & Asked);

/** `lapse` is the clock's. */
export type ReviewCommand =
  | { type: 'open'; request: ReviewRequest; competent: Competent }
  | { type: 'escalate'; to: string }
  | { type: 'answer'; answer: ReviewAnswer; agency: string; officer: string }
  | { type: 'withdraw' }
  | { type: 'lapse' };

/** Only `data` is published: who answered for the agency stays here. */
export type ReviewEvent =
  | EventOf<typeof reviewOpened | typeof reviewEscalated | typeof reviewLapsed | typeof reviewWithdrawn>
  | (EventOf<typeof reviewAnswered> & { readonly officer: string });

type OpenState = Extract<ReviewState, { status: 'open' }>;

/** A review: answered by the competent agency before its deadline, or the permit is deemed approved (*fiktif positif*). */
export const review = aggregate<ReviewState, ReviewCommand, ReviewEvent>({
  service: 'g2g',
  name: 'review',
  schema: 1,
  initial: { status: 'none' },
  events: [reviewOpened, reviewEscalated, reviewAnswered, reviewLapsed, reviewWithdrawn],

  decide(state, command, { now }) {
    const at = now.toISOString();
    switch (command.type) {
      case 'open': {
        if (state.status !== 'none') return []; // the id is that of the request: told again
        const { request, competent } = command;
        return [reviewOpened({ ...request, ...competent, dueAt: deadlineOf(request) })];
      }
      case 'escalate': {
        const { to } = command;
        if (state.status !== 'open' || holderOf(state) === to) return [];
        return [reviewEscalated({ ...matterOf(state), agency: state.agency, to, escalatedAt: at })];
      }
      case 'answer':
        return answer(state, command, now);
      case 'withdraw':
        // nothing is to be withdrawn any more once it has ended, and the company knows that end
        if (state.status !== 'open') return [];
        return [reviewWithdrawn({ ...matterOf(state), agency: holderOf(state), withdrawnAt: at })];
      case 'lapse':
        if (state.status !== 'open' || at < state.dueAt) return [];
        return [reviewLapsed({ ...matterOf(state), agency: holderOf(state), lapsedAt: state.dueAt })];
    }
  },

  evolve(state, event) {
    if (event.type === reviewOpened.type) return { status: 'open', ...event.data };
    if (state.status === 'none') return state;
    switch (event.type) {
      case reviewEscalated.type:
        return { ...state, escalatedTo: event.data.to };
      case reviewAnswered.type: {
        const { outcome, reason, agency, answeredAt } = event.data;
        const { officer } = event;
        const by = { answeredBy: agency, officer, closedAt: answeredAt };
        return { ...state, status: 'answered', outcome, ...(reason && { reason }), ...by };
      }
      case reviewLapsed.type:
        return { ...state, status: 'lapsed', closedAt: event.data.lapsedAt };
      case reviewWithdrawn.type:
        return { ...state, status: 'withdrawn', closedAt: event.data.withdrawnAt };
    }
  },

  dueAt: (state) => (state.status === 'open' ? new Date(state.dueAt) : undefined),
  due: { type: 'lapse' },
});

function answer(
  state: ReviewState,
  { answer, agency, officer }: Extract<ReviewCommand, { type: 'answer' }>,
  now: Date,
): ReviewEvent[] {
  if (state.status === 'none') throw new Rejected('review.not-found');
  if (agency !== state.agency && agency !== state.escalatedTo)
    throw new Rejected('review.not-competent', { agency: holderOf(state) });
  const reason = answer.outcome === 'refused' ? answer.reason : undefined;
  switch (state.status) {
    case 'answered': {
      const { outcome, answeredBy } = state;
      const isSame = outcome === answer.outcome && state.reason === reason && answeredBy === agency;
      if (isSame) return []; // said twice: harmless
      throw new Rejected('review.already-answered', { agency: answeredBy, outcome });
    }
    case 'withdrawn':
      throw new Rejected('review.withdrawn');
    case 'lapsed':
      throw new Rejected('review.lapsed', { dueAt: state.dueAt });
    case 'open': {
      const answeredAt = now.toISOString();
      // the permit is deemed approved from this moment on, also where the clock has not said so yet
      if (answeredAt >= state.dueAt) throw new Rejected('review.lapsed', { dueAt: state.dueAt });
      const told = { outcome: answer.outcome, ...(reason && { reason }), agency, answeredAt };
      return [{ ...reviewAnswered({ ...matterOf(state), ...told }), officer }];
    }
  }
}

/** When the last of the working days for the answer is over, where the business is. */
export function deadlineOf({
  requestedAt,
  days,
  region,
}: Pick<ReviewRequest, 'requestedAt' | 'days' | 'region'>): string {
  return endOfWorkingDays(new Date(requestedAt), days, timeZoneOf(region)).toISOString();
}

function holderOf({ agency, escalatedTo }: Asked): string {
  return escalatedTo ?? agency;
}

function matterOf({ company, nib, kbli, permit, request }: OpenState) {
  return { company, nib, kbli, permit, request };
}
