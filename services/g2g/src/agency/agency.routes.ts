import type { Repository } from '@simpul/backbone';
import { type Agency, enrolAgency, getAgency, listAgencies, Rejected } from '@simpul/contracts';
import { type Actor, answered, type Route, route } from '@simpul/service';
import { within } from '../within.ts';
import type { AgencyCommand, AgencyState } from './agency.ts';

/** The directory's aggregates. */
export type Agencies = Repository<AgencyState, AgencyCommand>;

/** What the directory is listed and filtered by. */
export const agencyIndexes = [
  { 'state.name': 1, _id: 1 },
  ...['region', 'level', 'branch', 'kind'].map((path) => ({ [`state.${path}`]: 1, 'state.name': 1, _id: 1 }) as const),
] as const;

/** What the directory is asked by. */
export type AgenciesAsked = Readonly<Partial<Record<'level' | 'branch' | 'kind' | 'region', string | undefined>>>;

/** The query filter of a list. */
export function agenciesAsked({ level, branch, kind, region }: AgenciesAsked): Record<string, unknown> {
  return {
    ...within('state.region', region),
    ...(level && { 'state.level': level }),
    ...(branch && { 'state.branch': branch }),
    ...(kind && { 'state.kind': kind }),
  };
}

/** The directory over HTTP. */
export function agencyRoutes(agencies: Agencies): Route[] {
  return [
    route(enrolAgency, async ({ body, request, deadline }) => {
      const { id, parent } = body;
      const parentRegion = parent && (await findAgency(agencies, parent))?.agency.region;
      const respond = (state: AgencyState) => ({ status: 201, body: shown(state) });
      const command = { type: 'enrol', agency: body, parentRegion } as const;
      const handled = await agencies.handle(id, command, {
        deadline,
        ...(request && { request: { ...request, respond } }),
      });
      return { ...answered(handled), location: `/v1/agencies/${id}` };
    }),

    route(listAgencies, async ({ query }) => {
      const { limit, cursor, ...asked } = query;
      const filter = agenciesAsked(asked);
      const { items, next } = await agencies.page({ filter, sort: 'state.name', order: 'asc', limit, cursor });
      return { body: { items: items.map(({ state }) => shown(state)), ...(next && { next }) } };
    }),

    route(getAgency, async ({ params }) => {
      const found = await findAgency(agencies, params.id);
      if (!found) throw new Rejected('agency.not-found');
      return { body: found.agency, version: found.version };
    }),
  ];
}

/**
 * The agency an officer acts for, as the directory has it.
 * @throws Rejected `auth.forbidden` where the directory does not know it: its officers have no say here yet
 */
export async function agencyOf(agencies: Agencies, actor: Actor): Promise<Agency> {
  const found = actor.agency && (await findAgency(agencies, actor.agency));
  if (!found) throw new Rejected('auth.forbidden');
  return found.agency;
}

/** The agencies of these very regions that have one of these duties, at most 100. */
export async function findAgencies(
  agencies: Agencies,
  { regions, duties }: { regions: readonly string[]; duties: readonly string[] },
): Promise<Agency[]> {
  const filter = { 'state.region': { $in: regions }, 'state.duties': { $in: duties } };
  const { items } = await agencies.page({ filter, sort: 'state.name', order: 'asc', limit: 100 });
  return items.map(({ state }) => shown(state));
}

async function findAgency(agencies: Agencies, id: string): Promise<{ agency: Agency; version: number } | undefined> {
  const found = await agencies.find(id);
  return found && { agency: shown(found.state), version: found.version };
}

function shown(state: AgencyState): Agency {
  if (state.status === 'none') throw new Rejected('agency.not-found');
  const { status: _, ...agency } = state;
  return agency;
}
