import {
  type AgencyId,
  aggregate,
  type Contact,
  covers,
  type EventOf,
  type PersonAttributes,
  type PersonChanges,
  type PersonDetails,
  personEnrolled,
  personRecordUpdated,
  type RegionCode,
  Rejected,
} from '@simpul/contracts';

/** A person in the register; every attribute with who said so, when, and in which version of the record. */
export type Person = { status: 'none' } | ({ status: 'enrolled'; version: number } & PersonAttributes);

/** The agency a registrar acts for, as the directory has it. */
export interface Registry {
  readonly id: AgencyId;
  readonly region: RegionCode;
  readonly duties: readonly string[];
}

export type PersonCommand =
  | { type: 'enrol'; by: Registry; details: PersonDetails }
  | { type: 'change'; by: Registry; changes: PersonChanges }
  | { type: 'set-contact'; contact: Contact };

/** Only `data` is published; the attributes stay in the register. */
export type PersonEvent =
  | (EventOf<typeof personEnrolled> & { readonly attributes: PersonAttributes })
  | (EventOf<typeof personRecordUpdated> & { readonly attributes: Partial<PersonAttributes> });

/** The person register (UU 23/2006 as amended by UU 24/2013): one record per NIK, whose id is the PersonRef. */
export const person = aggregate<Person, PersonCommand, PersonEvent>({
  service: 'g2g',
  name: 'person',
  schema: 1,
  initial: { status: 'none' },
  events: [personEnrolled, personRecordUpdated],

  decide(state, command, { now, id }) {
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
    }
  },

  evolve(state, event) {
    const { version } = event.data;
    switch (event.type) {
      case 'g2g.person.enrolled.v1':
        return { status: 'enrolled', version, ...event.attributes };
      case 'g2g.person.record-updated.v1':
        return state.status === 'none' ? state : { ...state, ...event.attributes, version };
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

type Enrolled = Extract<Person, { status: 'enrolled' }>;
type Provenance = Pick<PersonAttributes['name'], 'source' | 'at' | 'version'>;
type Attributed<V> = { [K in keyof V]: { value: V[K] } & Provenance };

function provenance<V extends object>(values: V, from: Provenance): Attributed<V> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, ...from }])) as Attributed<V>;
}

function update(id: string, state: Enrolled, wanted: PersonChanges, source: string, now: Date): PersonEvent[] {
  const news = Object.entries(wanted).filter(
    ([name, value]) => !isSame(value, state[name as keyof PersonChanges].value),
  );
  if (news.length === 0) return []; // told what is known already: harmless
  const version = state.version + 1;
  const changes = Object.fromEntries(news) as PersonChanges;
  return [
    recordUpdated(
      id,
      version,
      provenance(changes, { source, at: now.toISOString(), version }) as Partial<PersonAttributes>,
    ),
  ];
}

/** Whether two values of an attribute say the same, in whatever order their fields come. */
function isSame(one: string | object, other: string | object): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  const sorted = (value: object) => JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(one) === sorted(other);
}

export function isCompetent(registry: Registry, region: RegionCode): boolean {
  return registry.duties.includes('civil-registry') && covers(registry.region, region);
}

function mustBeBorn(birthDate: string, now: Date): void {
  if (Date.parse(birthDate) > now.getTime()) throw new Rejected('person.birth-date-in-future');
}
