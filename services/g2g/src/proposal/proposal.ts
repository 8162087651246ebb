import {
  type Agency,
  type AgencyId,
  aggregate,
  changedSince,
  covers,
  type EventOf,
  type Finding,
  newsOf,
  type PersonAttributes,
  type PersonRef,
  type ProposalReason,
  type ProposalStatus,
  type ProposedChanges,
  type Proposer,
  proposalAccepted,
  proposalApplied,
  proposalChecked,
  proposalDeclined,
  proposalOvertaken,
  proposalSubmitted,
  proposalTopic,
  proposalTransferred,
  publicDuties,
  type RegionCode,
  Rejected,
  rolesFor,
} from '@simpul/contracts';

/** Who said something about a proposal, and when; `seat` is the region of the agency, absent of before it was kept. */
interface Said {
  readonly agency: AgencyId;
  readonly seat?: RegionCode;
  readonly reason?: string;
  readonly at: string;
}

/** What the walidata found; the last finding counts. */
export interface Check extends Said {
  readonly finding: Finding;
}

/**
 * A proposal. Its values stay here and in the register; `base` has the versions of the attributes it set out from.
 * `region` is where the person lives by version `regionVersion` of the address, `submittedIn` where they lived when it was
 * submitted; proposals of before anybody moved have neither of these.
 */
export interface LiveProposal {
  readonly status: ProposalStatus;
  readonly person: PersonRef;
  readonly by: Proposer;
  readonly region: RegionCode;
  readonly regionVersion?: number;
  readonly submittedIn?: RegionCode;
  readonly changes: ProposedChanges;
  readonly base: Readonly<Record<string, number>>;
  readonly submittedAt: string;
  readonly check?: Check;
  readonly decision?: Said;
  readonly version?: number;
}

/** An agency as the directory has it. */
export type Officeholder = Pick<Agency, 'id' | 'kind' | 'region' | 'duties'>;

export type ProposalState = { readonly status: 'none' } | LiveProposal;

/** The record as the register has it when the command is given. */
export interface CurrentRecord {
  readonly attributes: PersonAttributes;
  readonly version: number;
}

export type ProposalCommand =
  | { type: 'submit'; person: PersonRef; by: Proposer; changes: ProposedChanges; record: CurrentRecord }
  | { type: 'check'; by: Officeholder; finding: Finding; reason?: ProposalReason | undefined; record: CurrentRecord }
  | { type: 'accept'; by: Officeholder; record: CurrentRecord }
  | { type: 'decline'; by: Officeholder; reason: ProposalReason; record: CurrentRecord }
  | { type: 'conclude'; applied: boolean; version: number }
  | { type: 'transfer'; record: CurrentRecord };

/** Only `data` is published; the proposed values stay here. */
export type ProposalEvent =
  | (EventOf<typeof proposalSubmitted> & Pick<LiveProposal, 'region' | 'regionVersion' | 'changes' | 'base'>)
  | (EventOf<typeof proposalTransferred> & Pick<LiveProposal, 'region' | 'regionVersion'>)
  | (EventOf<typeof proposalChecked | typeof proposalAccepted | typeof proposalDeclined> & Pick<Said, 'seat'>)
  | EventOf<typeof proposalApplied | typeof proposalOvertaken>;

/**
 * A change of a person's record that somebody else than the produsen data wants (Perpres 39/2019): the walidata checks
 * it against the standard, the produsen data accepts or declines it, the register applies what was accepted.
 */
export const proposal = aggregate<ProposalState, ProposalCommand, ProposalEvent>({
  service: 'g2g',
  name: 'proposal',
  schema: 1,
  initial: { status: 'none' },
  events: proposalTopic.events,

  decide(state, command, { now }) {
    const at = now.toISOString();
    if (command.type === 'submit') {
      if (state.status !== 'none') return []; // its id is that of the request: asked twice
      const { person, by, record } = command;
      const changes = newsOf<ProposedChanges>(record.attributes, command.changes);
      if (Object.keys(changes).length === 0) throw new Rejected('proposal.nothing-new');
      if (changes.birthDate && Date.parse(changes.birthDate) > now.getTime())
        throw new Rejected('person.birth-date-in-future');
      return [submitted({ person, by, changes, record, at })];
    }
    if (state.status === 'none') throw new Rejected('proposal.not-found');
    const { status, person } = state;
    const told = { person, attributes: attributesIn(state) };
    switch (command.type) {
      case 'check': {
        const { by, finding, reason } = command;
        mustHold('custodian', by, state, command.record, now);
        mustBeOpen(state);
        mustBeFresh(state, command.record);
        if (finding === 'deviates' && !reason) throw new Rejected('proposal.reason-missing');
        const checked = proposalChecked({ ...told, agency: by.id, finding, ...(reason && { reason }), checkedAt: at });
        return [{ ...checked, seat: by.region }];
      }
      case 'accept': {
        const { by } = command;
        mustHold('producer', by, state, command.record, now);
        if (status === 'accepted' || status === 'applied') return [];
        mustBeOpen(state);
        mustBeFresh(state, command.record);
        if (!state.check) throw new Rejected('proposal.not-checked');
        if (state.check.finding === 'deviates') throw new Rejected('proposal.deviates', { reason: state.check.reason });
        return [{ ...proposalAccepted({ ...told, agency: by.id, acceptedAt: at }), seat: by.region }];
      }
      case 'decline': {
        const { by, reason } = command;
        mustHold('producer', by, state, command.record, now);
        mustBeOpen(state);
        return [{ ...proposalDeclined({ ...told, agency: by.id, reason, declinedAt: at }), seat: by.region }];
      }
      case 'conclude': {
        if (status !== 'accepted') return []; // told again
        const { applied, version } = command;
        return applied
          ? [proposalApplied({ ...told, version, appliedAt: at })]
          : [proposalOvertaken({ ...told, version, overtakenAt: at })];
      }
      case 'transfer': {
        const { attributes, version } = command.record;
        const { value, version: regionVersion } = attributes.address;
        // what was read of the register may be older than what is known here already
        if (regionVersion <= (state.regionVersion ?? 0) || value.region === state.region) return [];
        const { region } = value;
        return [{ ...proposalTransferred({ ...told, version, transferredAt: at }), region, regionVersion }];
      }
    }
  },

  evolve(state, event) {
    if (event.type === 'g2g.proposal.submitted.v1') {
      const { person, by, submittedAt } = event.data;
      const { region, changes, base } = event;
      const lives = { region, regionVersion: event.regionVersion ?? 0, submittedIn: region };
      return { status: 'submitted', person, by, ...lives, changes, base, submittedAt };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case 'g2g.proposal.checked.v1': {
        const { agency, finding, reason, checkedAt } = event.data;
        const check = { ...saidBy(agency, event), finding, ...(reason && { reason }), at: checkedAt };
        return { ...state, status: 'checked', check };
      }
      case 'g2g.proposal.accepted.v1':
        return {
          ...state,
          status: 'accepted',
          decision: { ...saidBy(event.data.agency, event), at: event.data.acceptedAt },
        };
      case 'g2g.proposal.declined.v1': {
        const { agency, reason, declinedAt } = event.data;
        return { ...state, status: 'declined', decision: { ...saidBy(agency, event), reason, at: declinedAt } };
      }
      case 'g2g.proposal.applied.v1':
        return { ...state, status: 'applied', version: event.data.version };
      case 'g2g.proposal.overtaken.v1':
        return { ...state, status: 'overtaken', version: event.data.version };
      case 'g2g.proposal.transferred.v1': {
        const { region, regionVersion = 0 } = event;
        return { ...state, submittedIn: state.submittedIn ?? state.region, region, regionVersion };
      }
    }
  },
});

/** The event of a proposal; who reads it learns the attributes' names. */
export function submitted(of: {
  person: PersonRef;
  by: Proposer;
  changes: ProposedChanges;
  record: CurrentRecord;
  at: string;
}): ProposalEvent {
  const { person, by, changes, record, at } = of;
  const attributes = Object.keys(changes) as (keyof ProposedChanges)[];
  const base = Object.fromEntries(attributes.map((name) => [name, record.attributes[name].version]));
  const told = proposalSubmitted({ person, by, attributes, version: record.version, submittedAt: at });
  const { value, version: regionVersion } = record.attributes.address;
  return { ...told, region: value.region, regionVersion, changes, base };
}

/** The attributes a proposal is about; the values themselves are gone once those of the person are erased. */
export function attributesIn({ base }: Pick<LiveProposal, 'base'>): string[] {
  return Object.keys(base);
}

/** Whether the values of the person, and so those proposed, were erased. */
export function isErasedProposal(proposal: Pick<LiveProposal, 'base' | 'changes'>): boolean {
  return attributesIn(proposal).some((name) => !(name in proposal.changes));
}

function saidBy(agency: AgencyId, { seat }: Pick<Said, 'seat'>): Pick<Said, 'agency' | 'seat'> {
  return { agency, ...(seat !== undefined && { seat }) };
}

/** Whether an agency has a role for every attribute of a proposal, where the person lives. */
export function holds(
  role: 'producer' | 'custodian',
  agency: Officeholder,
  proposal: Pick<LiveProposal, 'base'>,
  region: RegionCode,
  now: Date,
): boolean {
  if (!covers(agency.region, region)) return false;
  return attributesIn(proposal).every((attribute) => {
    const holder = rolesFor('person', attribute, now)?.[role];
    return holder?.kind === 'agency' && publicDuties(agency).includes(holder.duty);
  });
}

function mustHold(
  role: 'producer' | 'custodian',
  by: Officeholder,
  state: LiveProposal,
  record: CurrentRecord,
  now: Date,
): void {
  if (!holds(role, by, state, record.attributes.address.value.region, now))
    throw new Rejected('proposal.not-competent');
}

function mustBeOpen({ status }: LiveProposal): void {
  if (status !== 'submitted' && status !== 'checked') throw new Rejected('proposal.closed', { status });
}

function mustBeFresh({ base }: LiveProposal, record: CurrentRecord): void {
  const changed = changedSince(record.attributes, base);
  if (changed.length > 0) throw new Rejected('proposal.stale', { changed: changed.join(', ') });
}
