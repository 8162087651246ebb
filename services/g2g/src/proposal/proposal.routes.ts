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
  type ProposalSummary,
  type ProposedChanges,
  type Proposer,
  type RegionCode,
  Rejected,
  submitProposal,
} from '@simpul/contracts';
import { type Actor, answered, type Evidence, grounds, type Reply, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { attributesOf, type Person, type PersonCommand } from '../person/person.ts';
import { liveGrant, type RegisterGrants } from '../register-grant/register-grant.routes.ts';
import { visibleTo } from './proposal.list.ts';
import { type CurrentRecord, holds, type LiveProposal, type ProposalCommand, type ProposalState } from './proposal.ts';

/** What the routes of proposals work with. */
export interface ProposalContext {
  readonly proposals: Repository<ProposalState, ProposalCommand>;
  readonly persons: Repository<Person, PersonCommand>;
  readonly agencies: Agencies;
  readonly grants: RegisterGrants;
  readonly evidence: Evidence;
}

interface Call {
  readonly request?: Request;
  readonly deadline: number;
}

/** What is read of somebody whose proposal is shown without its values. */
const summary = { fields: ['proposal'], ground: grounds.publicDuty };

/** Proposals over HTTP. What is answered to commands, and so remembered, holds no proposed values. */
export function proposalRoutes({ proposals, persons, agencies, grants, evidence }: ProposalContext): Route[] {
  return [
    route(submitProposal, async ({ params: { ref: person }, body, actor, ...call }) => {
      const by = await proposerOf(actor, person, body);
      const record = await current(person);
      const agency = actor.agency ? await agencyOf(agencies, actor) : undefined;
      if (agency && !covers(agency.region, record.attributes.address.value.region))
        throw new Rejected('person.not-found');
      if (!call.request) throw new Error('the contract requires an Idempotency-Key');
      const id = deriveId('proposal', call.request.id);
      const reply = await command(id, { type: 'submit', person, by, changes: body, record }, call, 201);
      return { ...reply, location: `/v1/proposals/${id}` };
    }),

    route(listProposals, async ({ query, actor }) => {
      const { limit, cursor, status, person } = query;
      const asked = { ...(status && { 'state.status': status }), ...(person && { 'state.person': person }) };
      const agency = actor.agency ? await agencyOf(agencies, actor) : undefined;
      const visible = agency ? visibleTo(agency) : { 'state.person': actor.personRef };
      const filter = { $and: [visible, asked] };
      const { items: found, next } = await proposals.page({ filter, sort: 'state.submittedAt', limit, cursor });
      const theirs = agency ? await stillTheirs(found, agency) : found;
      const items = theirs.map(({ id, state }) => shown(id, state));
      const people = items.map(({ person }) => person);
      await evidence.recordAbout(people, actor, summary);
      return { body: { items, ...(next && { next }) } };
    }),

    route(getProposal, async ({ params: { id }, actor }) => {
      const { state, version } = await seen(id, actor);
      const { person, changes } = state;
      await evidence.recordAbout([person], actor, { fields: Object.keys(changes), ground: grounds.publicDuty });
      return { body: { ...shown(id, state), changes }, version };
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
    status = 200,
  ): Promise<Reply> {
    const respond = (state: ProposalState) => ({ status, body: shown(id, state) });
    const options: HandleOptions<ProposalState> = { deadline, ...(request && { request: { ...request, respond } }) };
    const handled: Handled<ProposalState> = await proposals.handle(id, command, options);
    return request ? answered(handled) : { status, body: shown(id, handled.state), version: handled.version };
  }

  /** @throws Rejected `person.not-found` · `register-grant.missing` · `auth.forbidden` */
  async function proposerOf(actor: Actor, person: string, changes: ProposedChanges): Promise<Proposer> {
    if (actor.kind === 'citizen') {
      if (actor.personRef !== person) throw new Rejected('person.not-found');
      return 'self';
    }
    const { id } = await agencyOf(agencies, actor);
    const { fields } = await liveGrant(grants, actor, 'person');
    const isGranted = Object.keys(changes).every((name) => fields.includes(name));
    if (!isGranted) throw new Rejected('register-grant.missing', { register: 'person' });
    return id;
  }

  async function current(person: string): Promise<CurrentRecord> {
    const found = await persons.find(person);
    if (!found || found.state.status === 'none') throw new Rejected('person.not-found');
    return { attributes: attributesOf(found.state), version: found.state.version };
  }

  async function find(id: string): Promise<Stored<LiveProposal>> {
    const found = await proposals.find(id);
    if (!found || found.state.status === 'none') throw new Rejected('proposal.not-found');
    return { ...found, state: found.state };
  }

  /** The proposal, for whoever may see it; nobody else learns that it exists. */
  async function seen(id: string, actor: Actor): Promise<Stored<LiveProposal>> {
    const agency = actor.agency ? await agencyOf(agencies, actor) : undefined;
    const found = await find(id);
    const { person, by } = found.state;
    const isTheirs = agency ? agency.id === by || (await mayDecide(agency, found.state)) : actor.personRef === person;
    if (!isTheirs) throw new Rejected('proposal.not-found');
    return found;
  }

  /** Whether an agency is walidata or produsen data of where the person lives now, wherever they lived before. */
  async function mayDecide(agency: Agency, state: LiveProposal): Promise<boolean> {
    const found = await persons.find(state.person);
    if (!found || found.state.status === 'none') return false;
    const [region, now] = [found.state.address.value.region, new Date()];
    return holds('producer', agency, state, region, now) || holds('custodian', agency, state, region, now);
  }

  /** Lists go by where people lived when their proposals last heard of it: who has moved since is left out. */
  async function stillTheirs(items: readonly Listed[], { id, region }: Agency): Promise<Listed[]> {
    const others = new Set(
      items.flatMap(({ state }) => (state.status === 'none' || state.by === id ? [] : state.person)),
    );
    if (others.size === 0) return [...items];
    const filter = { _id: { $in: [...others] } };
    const found = await persons.page({ filter, sort: '_id', limit: others.size });
    const living = new Set(found.items.filter(({ state }) => livesIn(region, state)).map((person) => person.id));
    return items.filter(({ state }) => state.status !== 'none' && (state.by === id || living.has(state.person)));
  }

  /** Who decides on a proposal, and what the record says now. An agency of elsewhere does not learn that it exists. */
  async function decided(id: string, actor: Actor): Promise<{ by: Agency; record: CurrentRecord }> {
    const by = await agencyOf(agencies, actor);
    const { state } = await find(id);
    const record = await current(state.person);
    if (!covers(by.region, record.attributes.address.value.region)) throw new Rejected('proposal.not-found');
    await evidence.recordAbout([state.person], actor, summary);
    return { by, record };
  }
}

type Listed = Stored<ProposalState>;

function livesIn(region: RegionCode, person: Person): boolean {
  return person.status === 'enrolled' && covers(region, person.address.value.region);
}

function shown(id: string, state: ProposalState): ProposalSummary {
  if (state.status === 'none') throw new Rejected('proposal.not-found');
  const { status, person, by, region, submittedIn, changes, submittedAt, check, decision, version } = state;
  return {
    id,
    status,
    person,
    by,
    region: submittedIn ?? region, // an agency that proposed does not learn from it where the person went
    attributes: Object.keys(changes),
    submittedAt,
    ...(check && { check }),
    ...(decision && { decision }),
    ...(version && { version }),
  };
}
