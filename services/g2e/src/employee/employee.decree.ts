import { daysAfter, isRankWithin, Rejected, rankAbove } from '@simpul/contracts';
import { missingRequirements } from './employee.deadlines.ts';
import { promotionDay } from './employee.rules.ts';
import { type Decided, type EmployeeState, isInService, type KnownEmployee } from './employee.state.ts';

type Terms<K extends Decided['kind']> = Extract<Decided, { kind: K }>['terms'];

/**
 * Whether somebody may be appointed, transferred or promoted on these terms: asked when it is proposed, and again when it
 * is decreed.
 * @throws Rejected `employee.not-found` · `employee.decree-pending` · `employee.not-on-probation` ·
 *   `employee.requirements-missing` · `employee.probation-not-over` · `employee.not-permanent` · `employee.before-start` ·
 *   `employee.rank-…` · `employee.promotion-too-early`
 */
export function checkDecided(state: EmployeeState, decided: Decided): void {
  if (state.status === 'none') throw new Rejected('employee.not-found');
  // what is decided on top of a decree whose day has not come would rest on what nobody is yet
  const [waiting] = isInService(state) ? state.pending : [];
  if (waiting)
    throw new Rejected('employee.decree-pending', { number: waiting.decree.number, on: waiting.terms.effectiveOn });
  switch (decided.kind) {
    case 'appointment':
      checkAppointment(state, decided.terms);
      break;
    case 'transfer':
      checkTransfer(state, decided);
      break;
    case 'promotion':
      checkPromotion(state, decided.terms);
      break;
  }
}

function checkAppointment(state: KnownEmployee, { rank, effectiveOn }: Terms<'appointment'>): void {
  if (state.status !== 'probation' || !state.probationUntil) throw new Rejected('employee.not-on-probation');
  const missing = missingRequirements(state);
  if (missing.length > 0) throw new Rejected('employee.requirements-missing', { missing: missing.join(', ') });
  const earliest = daysAfter(state.probationUntil, 1);
  if (effectiveOn < earliest) throw new Rejected('employee.probation-not-over', { earliest });
  if (rank !== state.rank) throw new Rejected('employee.rank-not-hired', { rank: state.rank });
}

function checkTransfer(
  { status, rank, career }: KnownEmployee,
  { terms: { effectiveOn }, position: { rankFrom, rankTo } }: Extract<Decided, { kind: 'transfer' }>,
): void {
  if (status !== 'permanent') throw new Rejected('employee.not-permanent');
  const since = career.findLast(({ what }) => what === 'appointed')?.on ?? '';
  if (effectiveOn < since) throw new Rejected('employee.before-start', { since });
  if (!isRankWithin(rank, rankFrom, rankTo))
    throw new Rejected('employee.rank-not-in-formation', { from: rankFrom, to: rankTo });
}

function checkPromotion(state: KnownEmployee, { rank, effectiveOn }: Terms<'promotion'>): void {
  if (state.status !== 'permanent') throw new Rejected('employee.not-permanent');
  const { position } = state;
  const next = rankAbove(state.rank);
  if (rank !== next) throw new Rejected('employee.rank-not-next', { next: next ?? state.rank });
  if (!isRankWithin(rank, position.rankFrom, position.rankTo))
    throw new Rejected('employee.rank-above-position', { rankTo: position.rankTo });
  const { earliest, legalBasis } = promotionDay(position.kind, rankSince(state), effectiveOn);
  if (effectiveOn < earliest) throw new Rejected('employee.promotion-too-early', { earliest, legalBasis });
}

/** Since when the present rank has been held without a break, the time on probation counted. */
function rankSince({ career, rank }: KnownEmployee): string {
  const other = career.findLastIndex((step) => step.rank !== rank || step.status === 'dismissed');
  return career[other + 1]?.on ?? '0000-01-01';
}
