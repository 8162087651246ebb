import {
  aggregate,
  type CompanyAttributes,
  type companyAmended,
  type companyClosed,
  type companyLicensed,
  type companyMandateGiven,
  type companyMandateLimited,
  type companyMandateRevoked,
  companyRecordUpdated,
  type companyRefused,
  type companyRegistered,
  type EventOf,
  type History,
  type Kbli,
  newsOf,
  Rejected,
  remembering,
} from '@simpul/contracts';

/** What the register takes from the companies' own service. */
export type CompanyTold = EventOf<
  | typeof companyRegistered
  | typeof companyAmended
  | typeof companyLicensed
  | typeof companyRefused
  | typeof companyClosed
  | typeof companyMandateGiven
  | typeof companyMandateLimited
  | typeof companyMandateRevoked
>;

/** A company in the register; `words` are those of its name, by which it is looked for. */
export type CompanyState =
  | { status: 'none' }
  | {
      status: 'registered';
      version: number;
      attributes: CompanyAttributes;
      history: History<CompanyAttributes>;
      words: readonly string[];
    };

/** `event` is the id of the event that told it, `at` the moment it tells of. */
export type CompanyCommand = { type: 'take'; told: CompanyTold; event: string; at: string };

/** Only `data` is published. */
export type CompanyEvent = EventOf<typeof companyRecordUpdated> & { readonly attributes: Partial<CompanyAttributes> };

type Values = { [K in keyof CompanyAttributes]: CompanyAttributes[K]['value'] };
type Permit = Values['permits'][number];

/** The company register: what `g2b`, the producer, told of a company, with its provenance. */
export const company = aggregate<CompanyState, CompanyCommand, CompanyEvent>({
  service: 'g2g',
  name: 'company',
  schema: 1,
  initial: { status: 'none' },
  events: [companyRecordUpdated],

  decide(state, { told, event, at }, { id }) {
    const known = state.status === 'none' ? undefined : state;
    if (!known && told.type !== 'g2b.company.registered.v1') throw new Rejected('company-register.unregistered');
    const changes = known
      ? newsOf<Partial<Values>>(known.attributes, changesBy(told, known.attributes, at))
      : firstBy(told);
    if (Object.keys(changes).length === 0) return []; // nothing that the register keeps is different
    const version = (known?.version ?? 0) + 1;
    const from = { source: 'g2b', event, version };
    const entries = Object.entries(changes).map(([name, value]) => [
      name,
      { value, ...from, at: notBefore(known?.attributes[name as keyof Values], at) },
    ]);
    return [recordUpdated(id, told.data.nib, version, Object.fromEntries(entries))];
  },

  evolve(state, { data: { version }, attributes }) {
    const words = attributes.name && wordsOf(attributes.name.value);
    if (state.status === 'none') {
      const all = attributes as CompanyAttributes;
      return { status: 'registered', version, attributes: all, history: {}, words: words ?? [] };
    }
    const history = remembering(state.history, state.attributes, attributes);
    const merged = { ...state.attributes, ...attributes };
    return { ...state, version, attributes: merged, history, words: words ?? state.words };
  },
});

/** The event of a changed record; the values stay here. */
export function recordUpdated(
  id: string,
  nib: string,
  version: number,
  attributes: Partial<CompanyAttributes>,
): CompanyEvent {
  return { ...companyRecordUpdated({ nib, company: id, changed: Object.keys(attributes), version }), attributes };
}

/** The words of a name, in lower case. */
export function wordsOf(name: string): string[] {
  return [...new Set(name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];
}

function firstBy(told: CompanyTold): Partial<Values> {
  if (told.type !== 'g2b.company.registered.v1') return {};
  const { nib, kind, name, scale, region, activities } = told.data;
  return { nib, status: 'active', kind, name, scale, region, activities, permits: [], representatives: [] };
}

function changesBy(told: CompanyTold, present: CompanyAttributes, at: string): Partial<Values> {
  const permits = present.permits.value;
  const representatives = present.representatives.value;
  switch (told.type) {
    case 'g2b.company.registered.v1':
      return {}; // told again
    case 'g2b.company.amended.v1': {
      const { name, scale, region, activities } = told.data;
      return {
        ...(name && { name }),
        ...(scale && { scale }),
        ...(region && { region }),
        ...(activities && { activities, permits: permitsOf(permits, activities) }),
      };
    }
    case 'g2b.company.licensed.v1': {
      const { kbli, permit, number, basis } = told.data;
      return {
        permits: withPermit(permits, { kbli, permit, status: 'licensed', ...(number && { number }), basis, at }),
      };
    }
    case 'g2b.company.refused.v1': {
      const { kbli, permit, reason } = told.data;
      return { permits: withPermit(permits, { kbli, permit, status: 'refused', reason, at }) };
    }
    case 'g2b.company.closed.v1':
      return { status: 'closed', permits: [], representatives: [] }; // what it had is read as of before
    case 'g2b.company.mandate-given.v1':
    case 'g2b.company.mandate-limited.v1': {
      const { person, powers, until } = told.data;
      const others = representatives.filter((each) => each.person !== person);
      return { representatives: [...others, { person, powers, ...(until && { until }) }] };
    }
    case 'g2b.company.mandate-revoked.v1':
      return { representatives: representatives.filter(({ person }) => person !== told.data.person) };
  }
}

/**
 * An answer of an agency is told after what the company did meanwhile. Its permit bears the moment of the answer; the
 * attribute takes the later one, or what the company gave up meanwhile would be gone from the record before it was.
 */
function notBefore(present: { readonly at: string } | undefined, at: string): string {
  return present && Date.parse(present.at) > Date.parse(at) ? present.at : at;
}

/** One permit per line of business: the last word counts. */
function withPermit(permits: readonly Permit[], permit: Permit): Permit[] {
  return [...permits.filter((each) => !isSameLine(each, permit)), permit];
}

/** A permit ends with its line of business: taken up again, it needs a new one. */
function permitsOf(permits: readonly Permit[], activities: Values['activities']): Permit[] {
  return permits.filter((permit) => activities.some((activity) => isSameLine(activity, permit)));
}

function isSameLine(one: { readonly kbli: Kbli }, other: { readonly kbli: Kbli }): boolean {
  return one.kbli.edition === other.kbli.edition && one.kbli.code === other.kbli.code;
}
