import type { Stored } from '@simpul/backbone';
import { assignWorkItem, getWorkItem, listWorkItems, Rejected, type WorkItem } from '@simpul/contracts';
import { type Actor, answered, type Keys, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { inCharge, isInCharge } from '../in-charge.ts';
import { within } from '../within.ts';
import type { WorkItems } from './work-item.reactions.ts';
import type { WorkItemState } from './work-item.ts';

/** What inboxes are listed and filtered by. */
export const workItemIndexes = [
  { 'state.dueAt': 1, _id: 1 },
  { 'state.agency': 1, 'state.dueAt': 1 },
  { 'state.officer': 1, 'state.dueAt': 1 },
] as const;

/** What the routes of the inbox work with. */
export interface WorkItemContext {
  readonly items: WorkItems;
  readonly agencies: Agencies;
  readonly keys: Pick<Keys, 'employeeRef'>;
}

/** The inbox over HTTP, for officers of agencies in charge; nobody else learns that something awaits somebody. */
export function workItemRoutes({ items, agencies, keys }: WorkItemContext): Route[] {
  return [
    route(listWorkItems, async ({ query, actor }) => {
      const { limit, cursor, status, kind, agency, region, officer } = query;
      const asked = {
        ...within('state.region', region),
        'state.status': status ?? { $ne: 'done' },
        ...(kind && { 'state.kind': kind }),
        ...(agency && { 'state.agency': agency }),
        ...(officer && { 'state.officer': actor.employeeRef }),
      };
      const theirs = inCharge(await agencyOf(agencies, actor), ['state.agency']);
      const { items: found, next } = await items.page({
        filter: { $and: [asked, theirs] },
        sort: 'state.dueAt',
        order: 'asc',
        limit,
        cursor,
      });
      return { body: { items: found.map(({ id, state }) => shown(id, state)), ...(next && { next }) } };
    }),

    route(getWorkItem, async ({ params, actor }) => {
      const { id, state, version } = await find(params.id, actor);
      return { body: shown(id, state), version };
    }),

    route(assignWorkItem, async ({ params, body, actor, request, ifMatch, deadline }) => {
      const { id } = await find(params.id, actor);
      const { agency = '', employeeRef: caller = '' } = actor; // every officer has both
      const officer = body.nip === undefined ? caller : keys.employeeRef(body.nip);
      if (officer !== caller && actor.role !== 'supervisor') throw new Rejected('work-item.not-supervisor');
      const handled = await items.handle(
        id,
        { type: 'assign', officer, agency },
        {
          deadline,
          ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
          ...(request && { request: { ...request, respond: (state) => ({ status: 200, body: shown(id, state) }) } }),
        },
      );
      return request ? answered(handled) : { body: shown(id, handled.state), version: handled.version };
    }),
  ];

  async function find(id: string, actor: Actor): Promise<Stored<WorkItemState>> {
    const by = await agencyOf(agencies, actor);
    const found = await items.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('work-item.not-found');
    const { agency, duty, region } = found.state;
    if (!isInCharge(by, { agencies: [agency], duty, region })) throw new Rejected('work-item.not-found');
    return found;
  }
}

function shown(id: string, state: WorkItemState): WorkItem {
  if (state.status === 'none') throw new Rejected('work-item.not-found');
  const { above: _above, escalateAt: _escalateAt, ...item } = state;
  return { id, ...item };
}
