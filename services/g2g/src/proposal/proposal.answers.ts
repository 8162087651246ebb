import { type Agency, covers, type ProposalSummary, type RegionCode, Rejected } from '@simpul/contracts';
import { attributesIn, holds, isErasedProposal, type LiveProposal, type ProposalState } from './proposal.ts';

/** As what somebody sees a proposal: it is theirs or lies with them, or they only made it. */
export type Sight = 'whole' | 'proposer';

/** As what an agency sees a proposal about somebody who lives in `home` now; undefined where it may not see it. */
export function sightOf(agency: Agency, state: LiveProposal, home: RegionCode | undefined): Sight | undefined {
  const now = new Date();
  const decides = (region: RegionCode) =>
    holds('producer', agency, state, region, now) || holds('custodian', agency, state, region, now);
  if (home !== undefined && decides(home)) return 'whole';
  return agency.id === state.by ? 'proposer' : undefined;
}

/** A proposal without its values. Who only proposed does not learn from it where the person went. */
export function shown(id: string, state: ProposalState, sight: Sight): ProposalSummary {
  if (state.status === 'none') throw new Rejected('proposal.not-found');
  const { status, person, by, region, submittedIn = region, submittedAt, check, decision, version } = state;
  const told = <S extends Said>({ agency, seat, ...rest }: S) => {
    const isOfThen = seat === undefined ? submittedIn === region : covers(seat, submittedIn);
    return { ...(sight === 'whole' || isOfThen ? { agency } : {}), ...rest };
  };
  return {
    id,
    status,
    person,
    by,
    region: submittedIn,
    attributes: attributesIn(state),
    submittedAt,
    ...(check && { check: told(check) }),
    ...(decision && { decision: told(decision) }),
    ...(version && { version }),
  };
}

/** A proposal as the person it is about is shown it, with the values as long as they are there. */
export function ownProposal(id: string, state: ProposalState): object {
  const summary = shown(id, state, 'whole');
  return state.status === 'none' || isErasedProposal(state) ? summary : { ...summary, changes: state.changes };
}

type Said = NonNullable<LiveProposal['decision']>;
