import {
  deriveId,
  type Handled,
  type HandleOptions,
  type Repository,
  type Request,
  type Stored,
} from '@simpul/backbone';
import {
  type Agency,
  acceptProposal,
  checkProposal,
  covers,
  declineProposal,
  getProposal,
  listProposals,
  type PersonRef,
  type ProposedChanges,
  type Proposer,
  type RegionCode,
  Rejected,
  submitProposal,
} from '@simpul/contracts';
import {
  type Actor,
  answered,
  type Evidence,
  grounds,
  type PersonRights,
  type Reading,
  type Reply,
  type Route,
  route,
} from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { attributesOf, isErased, type Person, type PersonCommand } from '../person/person.ts';
import { liveGrant, type RegisterGrants } from '../register-grant/register-grant.routes.ts';
import { type Sight, shown, sightOf } from './proposal.answers.ts';
import { visibleTo } from './proposal.list.ts';
import {
  attributesIn,
  type CurrentRecord,
  isErasedProposal,
  type LiveProposal,
  type ProposalCommand,
  type ProposalState,
} from './proposal.ts';

/** What the routes of proposals work with. */
export interface ProposalContext {
  readonly proposals: Repository<ProposalState, ProposalCommand>;
  readonly persons: Repository<Person, PersonCommand>;
  readonly agencies: Agencies;
  readonly grants: RegisterGrants;
  readonly evidence: Evidence;
  readonly rights: Pick<PersonRights, 'mustBeOpen'>;
}

interface Call {
  readonly request?: Request;
  readonly deadline: number;
}

/** What is read of somebody whose proposal is shown without its values. */
const summary = { fields: ['proposal'], ground: grounds.publicDuty };

/** Proposals over HTTP. What is answered to commands, and so remembered, holds no proposed values. */
export function proposalRoutes({ proposals, persons, agencies, grants, evidence, rights }: ProposalContext): Route[] {
  return [
    route(submitProposal, async ({ params: { ref: person }, body, actor, ...call }) => {
      const { by, agency, why } = await proposerOf(actor, person, body);
      const record = await current(person);
      if (agency && !covers(agency.region, record.attributes.address.value.region))
        throw new Rejected('person.not-found');
      if (!call.request) throw new Error('the contract requires an Idempotency-Key');
      // the answer tells where the person lives and what is news to the register, a refusal that nothing is
      await evidence.recordAbout([person], actor, { fields: ['proposal', ...Object.keys(body)], ...why });
      const id = deriveId('proposal', call.request.id);
      const submit = { type: 'submit', person, by, changes: body, record } as const;
      const reply = await command(id, submit, call, { status: 201, sight: agency ? 'proposer' : 'whole' });
      return { ...reply, location: `/v1/proposals/${id}` };
    }),

    route(listProposals, async ({ query, actor }) => {
      const { limit, cursor, status, person } = query;
      const asked = { ...(status && { 'state.status': status }), ...(person && { 'state.person': person }) };
      const agency = actor.agency ? await agencyOf(agencies, actor) : undefined;
      const visible = agency ? visibleTo(agency) : { 'state.person': actor.personRef };
      const filter = { $and: [visible, asked] };
      const { items: found, next } = await proposals.page({ filter, sort: 'state.submittedAt', limit, cursor });
      const theirs = agency
        ? await stillTheirs(found, agency)
        : found.map((each) => ({ ...each, sight: 'whole' as const }));
      const items = theirs.map(({ id, state, sight }) => shown(id, state, sight));
      const people = items.map(({ person }) => person);
      await evidence.recordAbout(people, actor, summary);
      return { body: { items, ...(next && { next }) } };
    }),

    route(getProposal, async ({ params: { id }, actor }) => {
      const { state, version, sight } = await seen(id, actor);
      const { person, changes } = state;
      await rights.mustBeOpen(person, actor);
      if (isErasedProposal(state)) throw new Rejected('person.erased');
      await evidence.recordAbout([person], actor, { fields: attributesIn(state), ground: grounds.publicDuty });
      return { body: { ...shown(id, state, sight), changes }, version };
    }),

    route(checkProposal, async ({ params: { id }, body, actor, ...call }) => {
      const { by, record } = await decided(id, actor);
      return command(id, { type: 'check', by, record, ...body }, call);
    }),

    route(acceptProposal, async ({ params: { id }, actor, ...call }) => {
      const { by, record } = await decided(id, actor);
      return command(id, { type: 'accept', by, record }, call);
    }),

    route(declineProposal, async ({ params: { id }, body, actor, ...call }) => {
      const { by, record } = await decided(id, actor);
      return command(id, { type: 'decline', by, record, ...body }, call);
    }),
  ];

  async function command(
    id: string,
    command: ProposalCommand,
    { request, deadline }: Call,
    { status = 200, sight = 'whole' }: { status?: number; sight?: Sight } = {},
  ): Promise<Reply> {
    const respond = (state: ProposalState) => ({ status, body: shown(id, state, sight) });
    const options: HandleOptions<ProposalState> = { deadline, ...(request && { request: { ...request, respond } }) };
    const handled: Handled<ProposalState> = await proposals.handle(id, command, options);
    return request ? answered(handled) : { status, body: shown(id, handled.state, sight), version: handled.version };
  }

  /** @throws Rejected `person.not-found` · `register-grant.missing` · `auth.forbidden` */
  async function proposerOf(actor: Actor, person: string, changes: ProposedChanges): Promise<Proposing> {
    if (actor.kind === 'citizen') {
      if (actor.personRef !== person) throw new Rejected('person.not-found');
      return { by: 'self', why: { ground: grounds.publicDuty } };
    }
    const agency = await agencyOf(agencies, actor);
    const { id: grant, fields, legalBasis } = await liveGrant(grants, actor, 'person');
    const isGranted = Object.keys(changes).every((name) => fields.includes(name));
    if (!isGranted) throw new Rejected('register-grant.missing', { register: 'person' });
    return { by: agency.id, agency, why: { ground: legalBasis, grant } };
  }

  async function current(person: string): Promise<CurrentRecord> {
    const found = await persons.find(person);
    if (found?.state.status !== 'enrolled') throw new Rejected('person.not-found');
    if (isErased(found.state)) throw new Rejected('person.erased');
    return { attributes: attributesOf(found.state), version: found.state.version };
  }

  async function find(id: string): Promise<Stored<LiveProposal>> {
    const found = await proposals.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('proposal.not-found');
    return { ...found, state: found.state };
  }

  /** The proposal, for whoever may see it; nobody else learns that it exists. */
  async function seen(id: string, actor: Actor): Promise<Stored<LiveProposal> & { sight: Sight }> {
    const agency = actor.agency ? await agencyOf(agencies, actor) : undefined;
    const found = await find(id);
    const { person } = found.state;
    const isTheirs = actor.personRef === person;
    const sight = agency ? sightOf(agency, found.state, (await homesOf([person])).get(person)) : isTheirs && 'whole';
    if (!sight) throw new Rejected('proposal.not-found');
    return { ...found, sight };
  }

  /** Where people live now, of those who are in the register. */
  async function homesOf(people: Iterable<PersonRef>): Promise<Map<PersonRef, RegionCode>> {
    const ids = [...new Set(people)];
    if (ids.length === 0) return new Map();
    const { items } = await persons.page({ filter: { _id: { $in: ids } }, sort: '_id', limit: ids.length });
    return new Map(
      items.flatMap(({ id, state }) =>
        state.status === 'enrolled' && !isErased(state) ? [[id, state.address.value.region]] : [],
      ),
    );
  }

  /** Lists go by where people lived when their proposals last heard of it: who has moved since is left out. */
  async function stillTheirs(items: readonly Listed[], agency: Agency): Promise<(Listed & { sight: Sight })[]> {
    const homes = await homesOf(items.flatMap(({ state }) => (state.status === 'none' ? [] : state.person)));
    return items.flatMap((each) => {
      const { state } = each;
      const sight = state.status === 'none' ? undefined : sightOf(agency, state, homes.get(state.person));
      return sight ? [{ ...each, sight }] : [];
    });
  }

  /** Who decides on a proposal, and what the record says now. An agency of elsewhere does not learn that it exists. */
  async function decided(id: string, actor: Actor): Promise<{ by: Agency; record: CurrentRecord }> {
    const by = await agencyOf(agencies, actor);
    const { state } = await find(id);
    const record = await current(state.person);
    // also one of this region that neither decides nor proposed it: to be told that it may not decide is to learn of it
    if (!sightOf(by, state, record.attributes.address.value.region)) throw new Rejected('proposal.not-found');
    await evidence.recordAbout([state.person], actor, summary);
    return { by, record };
  }
}

type Listed = Stored<ProposalState>;

/** Who proposes, and by what right they learn what the register says already. */
interface Proposing {
  readonly by: Proposer;
  readonly agency?: Agency;
  readonly why: Pick<Reading, 'ground' | 'grant'>;
}
