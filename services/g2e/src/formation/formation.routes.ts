import { deriveId, type Repository } from '@simpul/backbone';
import {
  closeFormation,
  type Formation,
  getFormation,
  listFormations,
  openFormation,
  Rejected,
} from '@simpul/contracts';
import { type AgencyDirectory, carriedOut, type Route, route } from '@simpul/service';
import { agencyOf } from '../employee/employee.access.ts';
import { type FormationCommand, type FormationState, seatsOf } from './formation.ts';

/** Formations. */
export type Formations = Repository<FormationState, FormationCommand>;

/** The index by which an agency’s formations are listed, newest first. */
export const formationIndexes = [{ 'state.agency': 1, 'state.openedAt': -1, _id: -1 }] as const;

/** What officers can ask of the establishment of agencies. */
export function formationHandlers({
  formations,
  agencies,
}: {
  readonly formations: Formations;
  readonly agencies: AgencyDirectory;
}): Route[] {
  return [
    route(openFormation, async ({ body, actor, ...call }) => {
      const { id: agency } = await agencyOf(actor, agencies, 'formation');
      const id = deriveId('formation', agency, body.position.code, String(body.year));
      const answering = { status: 201, body: (state: FormationState) => shownFormation(id, state) } as const;
      const command = { type: 'open', terms: { ...body, agency } } as const;
      const reply = await carriedOut(call, answering, (options) => formations.handle(id, command, options));
      return { ...reply, location: `/v1/formations/${id}` };
    }),

    route(listFormations, async ({ query, actor }) => {
      const { limit, cursor, agency = actor.agency, year, position, employment, status } = query;
      const filter = {
        'state.agency': agency,
        ...(year !== undefined && { 'state.year': year }),
        ...(position && { 'state.position.code': position }),
        ...(employment && { 'state.employment': employment }),
        ...(status && { 'state.status': status }),
      };
      const page = await formations.page({ filter, sort: 'state.openedAt', order: 'desc', limit, cursor });
      const items = page.items.map(({ id, state }) => shownFormation(id, state));
      return { body: { items, ...(page.next && { next: page.next }) } };
    }),

    route(getFormation, async ({ params: { id } }) => {
      const found = await formations.find(id);
      if (!found) throw new Rejected('formation.not-found');
      return { body: shownFormation(id, found.state), version: found.version };
    }),

    route(closeFormation, async ({ params: { id }, actor, ...call }) => {
      const { id: agency } = await agencyOf(actor, agencies, 'formation');
      const found = await formations.find(id);
      if (!found || found.state.status === 'none' || found.state.agency !== agency)
        throw new Rejected('formation.not-found');
      const answering = { status: 200, body: (state: FormationState) => shownFormation(id, state) } as const;
      return carriedOut(call, answering, (options) => formations.handle(id, { type: 'close' }, options));
    }),
  ];
}

function shownFormation(id: string, state: FormationState): Formation {
  if (state.status === 'none') throw new Rejected('formation.not-found');
  const { holders: _, ...shown } = state;
  return { ...shown, id, ...seatsOf(state) };
}
