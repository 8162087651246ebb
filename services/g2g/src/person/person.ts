import {
  type Agency,
  type AgencyId,
  aggregate,
  type Contact,
  changedSince,
  covers,
  type EventOf,
  type History,
  newsOf,
  type PersonAttributes,
  type PersonChanges,
  type PersonDetails,
  type ProposedChanges,
  type Proposer,
  personEnrolled,
  personRecordUpdated,
  publicDuties,
  type RegionCode,
  Rejected,
  remembering,
} from '@simpul/contracts';

/** A proposal that has changed the record, and the version that bears it. */
export interface Settled {
  readonly proposal: string;
  readonly version: number;
}

/**
 * A person in the register; every attribute with who said so, when, and in which version of the record. `history` has
 * former values, `settled` the last proposals that were applied; records of before there were any have neither.
 */
export type Person =
  | { status: 'none' }
  | ({
      status: 'enrolled';
      version: number;
      history?: History<PersonAttributes>;
      settled?: readonly Settled[];
    } & PersonAttributes);

/** The agency a registrar acts for, as the directory has it. */
export type Registry = Pick<Agency, 'id' | 'kind' | 'region'> & { readonly duties: readonly string[] };

export type PersonCommand =
  | { type: 'enrol'; by: Registry; details: PersonDetails }
  | { type: 'change'; by: Registry; changes: PersonChanges }
  | { type: 'set-contact'; contact: Contact }
  | { type: 'apply'; proposal: AcceptedProposal };

/** What an agency accepted; `base` has the versions of the attributes it set out from. */
export interface AcceptedProposal {
  readonly id: string;
  readonly by: Proposer;
  readonly agency: AgencyId;
  readonly changes: ProposedChanges;
  readonly base: Readonly<Record<string, number>>;
}

/** Only `data` is published; the attributes stay in the register. */
export type PersonEvent =
  | (EventOf<typeof personEnrolled> & { readonly attributes: PersonAttributes })
  | (EventOf<typeof personRecordUpdated> & { readonly attributes: Partial<PersonAttributes> });

/** The person register (UU 23/2006 as amended by UU 24/2013): one record per NIK, whose id is the PersonRef. */
export const person = aggregate<Person, PersonCommand, PersonEvent>({
  service: 'g2g',
  name: 'person',
  schema: 2,
  initial: { status: 'none' },
  events: [personEnrolled, personRecordUpdated],

  decide(state, command, { now, id }) {
    if (isErased(state)) {
      if (command.type === 'apply') return []; // as if overtaken: nothing can be changed any more
      throw new Rejected('person.erased');
    }
    switch (command.type) {
      case 'enrol': {
        const { by, details } = command;
        if (!isCompetent(by, details.address.region)) throw new Rejected('person.not-competent');
        if (state.status === 'enrolled') throw new Rejected('person.already-enrolled');
        mustBeBorn(details.birthDate, now);
        const contact = details.contact ?? { channel: 'none', language: 'id' };
        return [
          enrolled(id, provenance({ ...details, contact }, { source: by.id, at: now.toISOString(), version: 1 })),
        ];
      }
      case 'change': {
        const { by, changes } = command;
        // a registrar of elsewhere is not told whether the person exists
        if (state.status === 'none' || !isCompetent(by, state.address.value.region))
          throw new Rejected('person.not-found');
        if (changes.birthDate) mustBeBorn(changes.birthDate, now);
        return update(id, state, changes, by.id, now);
      }
      case 'set-contact':
        if (state.status === 'none') throw new Rejected('person.not-found');
        return update(id, state, { contact: command.contact }, 'self', now);
      case 'apply': {
        const { proposal } = command;
        if (state.status === 'none') throw new Rejected('person.not-found');
        // applied before, or overtaken: either way the versions it set out from are gone for ever
        if (changedSince(state, proposal.base).length > 0) return [];
        const { id: proposed, by, agency, changes } = proposal;
        return update(id, state, changes, agency, now, { id: proposed, by });
      }
    }
  },

  evolve(state, event) {
    const { version } = event.data;
    switch (event.type) {
      case 'g2g.person.enrolled.v1':
        return { status: 'enrolled', version, ...event.attributes };
      case 'g2g.person.record-updated.v1':
        return state.status === 'none' ? state : changed(state, event.attributes, version);
    }
  },
});

/** The event of a first record; `changed` names what was entered. */
export function enrolled(id: string, attributes: PersonAttributes): PersonEvent {
  return { ...personEnrolled({ person: id, changed: Object.keys(attributes), version: 1 }), attributes };
}

/** The event of a changed record; the values stay here. */
export function recordUpdated(id: string, version: number, attributes: Partial<PersonAttributes>): PersonEvent {
  return { ...personRecordUpdated({ person: id, changed: Object.keys(attributes), version }), attributes };
}

/** Whether nothing can tell any more who it is about: the key to the values was destroyed. */
export function isErased(state: Person): boolean {
  return state.status === 'enrolled' && (state.nik as Partial<Enrolled['nik']>).value === undefined;
}

/** The attributes of a record, without what is kept beside them. */
export function attributesOf(state: Enrolled): PersonAttributes {
  const { nik, name, birthDate, sex, address, contact } = state;
  return { nik, name, birthDate, sex, address, contact };
}

export type Enrolled = Extract<Person, { status: 'enrolled' }>;
type Provenance = Pick<PersonAttributes['name'], 'source' | 'at' | 'version' | 'proposal'>;
type Attributed<V> = { [K in keyof V]: { value: V[K] } & Provenance };

function provenance<V extends object>(values: V, from: Provenance): Attributed<V> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, ...from }])) as Attributed<V>;
}

function update(
  id: string,
  state: Enrolled,
  wanted: PersonChanges,
  source: string,
  now: Date,
  proposal?: Provenance['proposal'],
): PersonEvent[] {
  const changes = newsOf<PersonChanges>(state, wanted);
  if (Object.keys(changes).length === 0) return []; // told what is known already: harmless
  const version = state.version + 1;
  const from = { source, at: now.toISOString(), version, ...(proposal && { proposal }) };
  return [recordUpdated(id, version, provenance(changes, from) as Partial<PersonAttributes>)];
}

const settledKept = 64;

function changed(state: Enrolled, told: Partial<PersonAttributes>, version: number): Enrolled {
  const history = remembering(state.history ?? {}, attributesOf(state), told);
  const proposal = Object.values(told).find((each) => each.proposal)?.proposal?.id;
  const settled = proposal && [...(state.settled ?? []), { proposal, version }].slice(-settledKept);
  return { ...state, ...told, version, history, ...(settled && { settled }) };
}

/** Whether an agency keeps the civil registry of a region. */
export function isCompetent(registry: Registry, region: RegionCode): boolean {
  return publicDuties(registry).includes('civil-registry') && covers(registry.region, region);
}

function mustBeBorn(birthDate: string, now: Date): void {
  if (Date.parse(birthDate) > now.getTime()) throw new Rejected('person.birth-date-in-future');
}
