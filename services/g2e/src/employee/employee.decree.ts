import { daysAfter, isRankWithin, type Position, Rejected, rankAbove } from '@simpul/contracts';
import { missingRequirements } from './employee.deadlines.ts';
import { promotionDay } from './employee.rules.ts';
import type { Decided, EmployeeState, KnownEmployee } from './employee.state.ts';

/**
 * Whether somebody may be appointed, transferred or promoted on these terms: asked when it is proposed, and again when it
 * is decreed.
 * @throws Rejected `employee.not-found` · `employee.not-on-probation` · `employee.requirements-missing` ·
 *   `employee.probation-not-over` · `employee.not-permanent` · `employee.rank-…` · `employee.promotion-too-early`
 */
export function checkDecided(state: EmployeeState, decided: Decided): void {
  if (state.status === 'none') throw new Rejected('employee.not-found');
  switch (decided.kind) {
    case 'appointment':
      checkAppointment(state, decided.terms);
      break;
    case 'transfer':
      if (state.status !== 'permanent') throw new Rejected('employee.not-permanent');
      checkRank(state.rank, decided.position);
      break;
    case 'promotion':
      checkPromotion(state, decided.terms);
      break;
  }
}

function checkAppointment(state: KnownEmployee, { rank, effectiveOn }: { rank: string; effectiveOn: string }): void {
  if (state.status !== 'probation' || !state.probationUntil) throw new Rejected('employee.not-on-probation');
  const missing = missingRequirements(state);
  if (missing.length > 0) throw new Rejected('employee.requirements-missing', { missing: missing.join(', ') });
  const earliest = daysAfter(state.probationUntil, 1);
  if (effectiveOn < earliest) throw new Rejected('employee.probation-not-over', { earliest });
  checkRank(rank, state.position);
}

function checkPromotion(state: KnownEmployee, { rank, effectiveOn }: { rank: string; effectiveOn: string }): void {
  if (state.status !== 'permanent') throw new Rejected('employee.not-permanent');
  const { position } = state;
  const next = rankAbove(state.rank);
  if (rank !== next) throw new Rejected('employee.rank-not-next', { next: next ?? state.rank });
  if (!isRankWithin(rank, position.rankFrom, position.rankTo))
    throw new Rejected('employee.rank-above-position', { rankTo: position.rankTo });
  const { earliest, legalBasis } = promotionDay(position.kind, rankSince(state), effectiveOn);
  if (effectiveOn < earliest) throw new Rejected('employee.promotion-too-early', { earliest, legalBasis });
}

function checkRank(rank: string, { rankFrom, rankTo }: Position): void {
  if (!isRankWithin(rank, rankFrom, rankTo))
    throw new Rejected('employee.rank-not-in-formation', { from: rankFrom, to: rankTo });
}

/** Since when the present rank has been held without a break, the time on probation counted. */
function rankSince({ career, rank }: KnownEmployee): string {
  const other = career.findLastIndex((step) => step.rank !== rank || step.status === 'dismissed');
  return career[other + 1]?.on ?? '0000-01-01';
}
