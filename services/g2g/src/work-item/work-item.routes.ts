import type { Stored } from '@simpul/backbone';
import { assignWorkItem, getWorkItem, listWorkItems, Rejected, type WorkItem } from '@simpul/contracts';
import { type Actor, answered, type Keys, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { isInCharge } from '../in-charge.ts';
import { workItemsOf } from './work-item.list.ts';
import type { WorkItems } from './work-item.reactions.ts';
import type { WorkItemState } from './work-item.ts';

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
      const { limit, cursor, officer, ...asked } = query;
      const by = await agencyOf(agencies, actor);
      const filter = workItemsOf(by, { ...asked, officer: officer && actor.employeeRef });
      const page = { sort: 'state.dueAt', order: 'asc', limit, cursor } as const;
      const { items: found, next } = await items.page({ filter, ...page });
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
