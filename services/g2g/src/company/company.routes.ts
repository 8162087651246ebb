import type { Repository, Stored } from '@simpul/backbone';
import {
  type Agency,
  attributesAt,
  type CompanyAttributes,
  type CompanyRecordSummary,
  covers,
  getCompanyHistory,
  getCompanyRecord,
  getGrantedCompanyRecord,
  listCompanyRecords,
  Rejected,
  valuesOf,
  versionOf,
} from '@simpul/contracts';
import { type Actor, type Evidence, grounds, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { liveGrant, type RegisterGrants } from '../register-grant/register-grant.routes.ts';
import { companiesOf } from './company.list.ts';
import type { CompanyCommand, CompanyState } from './company.ts';

type Companies = Repository<CompanyState, CompanyCommand>;
type Registered = Extract<CompanyState, { status: 'registered' }>;

/** What the company register's routes work with. */
export interface CompanyContext {
  readonly companies: Companies;
  readonly agencies: Agencies;
  readonly grants: RegisterGrants;
  readonly evidence: Evidence;
}

/** The company register over HTTP. Who reads which people act for a company leaves evidence, as for a person. */
export function companyRoutes({ companies, agencies, grants, evidence }: CompanyContext): Route[] {
  return [
    route(listCompanyRecords, async ({ query, actor }) => {
      const { limit, cursor, ...asked } = query;
      const filter = companiesOf(await governmentOf(actor), asked);
      const sort = 'state.attributes.nib.value';
      const { items, next } = await companies.page({ filter, sort, order: 'asc', limit, cursor });
      return { body: { items: items.map(summary), ...(next && { next }) } };
    }),

    route(getCompanyRecord, async ({ params, query: { at }, actor }) => {
      const { state, version } = await seen(params.company, actor);
      const attributes = at === undefined ? state.attributes : attributesThen(state, at);
      await recordReading(actor, attributes.representatives);
      const body = { company: params.company, version: versionOf(attributes), ...attributes };
      return at === undefined ? { body: { ...body, version: state.version }, version } : { body };
    }),

    route(getCompanyHistory, async ({ params: { company, attribute }, actor }) => {
      const { state } = await seen(company, actor);
      const { values, complete } = valuesOf(state.attributes, state.history, attribute);
      const told = values.filter((each) => attribute === 'representatives' && each);
      await recordReading(actor, ...(told as CompanyAttributes['representatives'][]));
      return { body: { company, attribute, complete, values } };
    }),

    route(getGrantedCompanyRecord, async ({ params: { company }, actor }) => {
      const { id, fields, legalBasis } = await liveGrant(grants, actor, 'company');
      const agency = actor.agency ? await agencyOf(agencies, actor) : undefined;
      const { state, version } = await find(company);
      if (agency && !mayRead(agency, state)) throw new Rejected('company-register.not-found');
      const granted = Object.fromEntries(Object.entries(state.attributes).filter(([name]) => fields.includes(name)));
      const reader = { ...actor, grant: { id, legalBasis } };
      await evidence.record({ actor: actor.id, company, fields: Object.keys(granted), ground: legalBasis, grant: id });
      if ('representatives' in granted) await recordReading(reader, state.attributes.representatives);
      return { body: { company, version: state.version, ...granted }, version };
    }),
  ];

  /** Officers of government; state enterprises and foreign partners read nobody's record. */
  async function governmentOf(actor: Actor): Promise<Agency> {
    const agency = await agencyOf(agencies, actor);
    if (agency.kind !== 'agency') throw new Rejected('auth.forbidden');
    return agency;
  }

  async function find(id: string): Promise<Stored<Registered>> {
    const found = await companies.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('company-register.not-found');
    return { ...found, state: found.state };
  }

  async function seen(id: string, actor: Actor): Promise<Stored<Registered>> {
    const agency = await governmentOf(actor);
    const found = await find(id);
    if (!mayRead(agency, found.state)) throw new Rejected('company-register.not-found');
    return found;
  }

  async function recordReading(
    reader: Actor & { readonly grant?: { readonly id: string; readonly legalBasis: string } },
    ...told: readonly CompanyAttributes['representatives'][]
  ): Promise<void> {
    const people = told.flatMap(({ value }) => value.map(({ person }) => person));
    const { grant } = reader;
    const why = grant ? { ground: grant.legalBasis, grant: grant.id } : { ground: grounds.publicDuty };
    await evidence.recordAbout(people, reader, { fields: ['representatives'], ...why });
  }
}

function mayRead(agency: Agency, { attributes }: Registered): boolean {
  return agency.kind === 'agency' && covers(agency.region, attributes.region.value);
}

function attributesThen({ attributes, history }: Registered, at: string): CompanyAttributes {
  const then = attributesAt(attributes, history, new Date(at));
  if (then.found) return then.found;
  if (then.gone) throw new Rejected('company-register.history-not-kept', then.gone);
  throw new Rejected('company-register.not-registered-then', { at });
}

function summary({ id, state }: Stored<CompanyState>): CompanyRecordSummary {
  if (state.status === 'none') throw new Rejected('company-register.not-found');
  const { nib, status, kind, name, scale, region } = state.attributes;
  return {
    company: id,
    version: state.version,
    nib: nib.value,
    status: status.value,
    kind: kind.value,
    name: name.value,
    scale: scale.value,
    region: region.value,
  };
}
