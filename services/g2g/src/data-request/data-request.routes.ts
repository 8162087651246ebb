import { deriveId, type Repository, type Stored } from '@simpul/backbone';
import {
  type DataRequest,
  decideErasure,
  getDataRequest,
  listDataRequests,
  type PersonDataService,
  type PersonRef,
  type ProposedChanges,
  personalDataPath,
  personDataServices,
  Rejected,
  submitDataRequest,
} from '@simpul/contracts';
import { type Actor, carriedOut, type Evidence, grounds, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { attributesOf, type Enrolled, isCompetent, type Person, type PersonCommand } from '../person/person.ts';
import type { ProposalCommand, ProposalState } from '../proposal/proposal.ts';
import { ownRequests, requestsOf } from './data-request.list.ts';
import type { DataRequestCommand, DataRequestState, KnownRequest } from './data-request.state.ts';

/** Requests. */
export type DataRequests = Repository<DataRequestState, DataRequestCommand>;

/** What the routes of data requests work with. */
export interface DataRequestContext {
  readonly requests: DataRequests;
  readonly persons: Repository<Person, PersonCommand>;
  readonly proposals: Repository<ProposalState, ProposalCommand>;
  readonly agencies: Agencies;
  readonly evidence: Evidence;
}

/** The request of which a proposal is the correction. */
export function requestIdOf(proposal: string): string {
  return deriveId('data-request', proposal);
}

const summary = { fields: ['dataRequest'], ground: grounds.publicDuty };

/** Data requests over HTTP: citizens ask and see their own, registrars of where they live see what is due and decide. */
export function dataRequestHandlers(context: DataRequestContext): Route[] {
  const { requests, persons, proposals, agencies, evidence } = context;
  return [
    route(submitDataRequest, async ({ body, actor, ...call }) => {
      const person = personOf(actor);
      if (!call.request) throw new Error('the contract requires an Idempotency-Key');
      const proposal = deriveId('proposal', call.request.id);
      const id = requestIdOf(proposal);
      const { right } = body;
      const region = (await enrolled(person)).address.value.region;
      if (right === 'correct') await propose(proposal, person, body.changes);
      const more = {
        ...(right === 'correct' && { proposal }),
        ...(right === 'withdraw' && body.consent && { consent: body.consent }),
      };
      const reply = await carriedOut(call, { status: 201, body: shownAs(id) }, (options) =>
        requests.handle(id, { type: 'submit', person, right, region, ...more }, options),
      );
      return { ...reply, location: `/v1/data-requests/${id}` };
    }),

    route(listDataRequests, async ({ query: { limit, cursor, ...asked }, actor }) => {
      const agency = actor.agency ? await agencyOf(agencies, actor) : undefined;
      const filter = agency ? requestsOf(agency, asked) : ownRequests(personOf(actor), asked);
      if (!filter) return { body: { items: [] } };
      const { items: found, next } = await requests.page({ filter, sort: 'state.dueAt', order: 'asc', limit, cursor });
      const items = found.map(({ id, state }) => shownRequest(id, state));
      await evidence.recordAbout(
        items.map(({ person }) => person),
        actor,
        summary,
      );
      return { body: { items, ...(next && { next }) } };
    }),

    route(getDataRequest, async ({ params: { id }, actor }) => {
      const { state, version } = await seen(id, actor);
      return { body: shownRequest(id, state), version };
    }),

    route(decideErasure, async ({ params: { id }, body: decision, actor, ...call }) => {
      await seen(id, actor);
      const { agency = '', employeeRef: officer = '' } = actor; // every officer has both
      return carriedOut(call, { status: 200, body: shownAs(id) }, (options) =>
        requests.handle(id, { type: 'decide', agency, officer, decision }, options),
      );
    }),
  ];

  async function enrolled(person: PersonRef): Promise<Enrolled> {
    const found = await persons.find(person);
    if (found?.state.status === 'erased') throw new Rejected('person.erased');
    if (found?.state.status !== 'enrolled') throw new Rejected('person.not-found');
    return found.state;
  }

  /** The proposal goes first: what the register refuses is no request, and asked again it is the same proposal. */
  async function propose(id: string, person: PersonRef, changes: ProposedChanges): Promise<void> {
    const state = await enrolled(person);
    const record = { attributes: attributesOf(state), version: state.version };
    await proposals.handle(id, { type: 'submit', person, by: 'self', changes, record });
  }

  /** The request, for whoever may see it; nobody else learns that there is one. */
  async function seen(id: string, actor: Actor): Promise<Stored<KnownRequest>> {
    const agency = actor.agency ? await agencyOf(agencies, actor) : undefined;
    const found = await requests.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('data-request.not-found');
    const { person, region } = found.state;
    const sees = agency ? isCompetent(agency, region) : actor.personRef === person;
    if (!sees) throw new Rejected('data-request.not-found');
    await evidence.recordAbout([person], actor, summary);
    return { ...found, state: found.state };
  }
}

function personOf({ personRef }: Actor): PersonRef {
  if (!personRef) throw new Error('a citizen without a reference');
  return personRef;
}

function shownAs(id: string) {
  return (state: DataRequestState) => shownRequest(id, state);
}

/** A request as its person and registrars see it. */
export function shownRequest(id: string, state: DataRequestState): DataRequest {
  if (state.status === 'none') throw new Rejected('data-request.not-found');
  const { status, person, right, legalBasis, submittedAt, dueAt, overdue, region, chased } = state;
  const { proposal, consent, decision, bases, completedAt, refusedAt, backupsExpireAt } = state;
  return {
    ...{ id, status, person, right, legalBasis, submittedAt, dueAt, overdue, region, chased },
    awaited: [...state.awaited] as PersonDataService[],
    ...(proposal && { proposal }),
    ...(consent && { consent }),
    ...(decision && { decision: { agency: decision.agency, ground: decision.ground, at: decision.at } }),
    ...(bases && { bases: [...bases] }),
    ...(completedAt && { completedAt }),
    ...(refusedAt && { refusedAt }),
    // what one service says of its backups is no answer as long as others have not done it
    ...(status === 'completed' && backupsExpireAt && { backupsExpireAt }),
    ...(right === 'copy' && { parts: personDataServices.map((service) => ({ service, path: personalDataPath })) }),
  };
}
