import type { Handled, Request } from '@simpul/backbone';
import {
  amendCompany,
  type CompanyMandate,
  closeCompany,
  getCompany,
  giveCompanyMandate,
  jakartaDay,
  limitCompanyMandate,
  listMyCompanies,
  type PersonRef,
  Rejected,
  registerCompany,
  requestCompanyReview,
  revokeCompanyMandate,
} from '@simpul/contracts';
import {
  type Actor,
  type AgencyDirectory,
  answered,
  type Evidence,
  type Keys,
  type Reply,
  type Route,
  route,
} from '@simpul/service';
import { type Companies, known, sees } from './company.access.ts';
import { shownCompany, shownMandate, shownMine } from './company.answers.ts';
import { naturalIds } from './company.ids.ts';
import type { Nibs } from './company.nibs.ts';
import { peopleIn, type RepresentativeCopies, recordMandatesTold, representativeOf } from './company.persons.ts';
import type { CompanyCommand, CompanyState, KnownCompany } from './company.state.ts';
import { company } from './company.ts';

/** The index by which a person's companies are listed, newest first. */
export const companyIndexes = [{ 'state.mandates.person': 1, 'state.registeredAt': -1, _id: -1 }] as const;

interface Parts {
  readonly companies: Companies;
  readonly nibs: Nibs;
  readonly agencies: AgencyDirectory;
  readonly persons: RepresentativeCopies;
  readonly evidence: Evidence;
  readonly keys: Pick<Keys, 'personRef' | 'hmac'>;
}

interface Call {
  readonly request?: Request;
  readonly ifMatch?: number;
  readonly deadline: number;
}

type Registration = Extract<CompanyCommand, { type: 'register' }>;

/** What is answered to a command, and which people's mandates that tells. */
interface Answering {
  readonly status: number;
  body?(id: string, state: CompanyState): unknown;
  tells(state: CompanyState): readonly PersonRef[];
}

/** What citizens, businesses and officers can ask of companies. Who is told of others' mandates leaves evidence. */
export function companyHandlers({ companies, nibs, agencies, persons, evidence, keys }: Parts): Route[] {
  return [
    route(registerCompany, async ({ body, actor, ...call }) => {
      const by = personOf(actor);
      const { deed, ...particulars } = body;
      const kept = deed && { deed: { number: deed.number, date: deed.date } };
      const command = { type: 'register', by, ...particulars, ...kept } as const;
      const handled = await register(naturalIds(body, by, keys), command, call);
      return { ...replyTo(handled, created), location: `/v1/companies/${handled.id}` };
    }),

    route(listMyCompanies, async ({ query, actor }) => {
      const person = personOf(actor);
      const held = { person, $or: [{ until: { $exists: false } }, { until: { $gte: jakartaDay(new Date()) } }] };
      const filter = {
        'state.mandates.person': person,
        $or: [{ 'state.status': 'closed' }, { 'state.mandates': { $elemMatch: held } }],
      };
      const { items, next } = await companies.page({ filter, sort: 'state.registeredAt', order: 'desc', ...query });
      const mine = items.map(({ id, state }) => shownMine(id, mustBeKnown(state), person));
      return { body: { items: mine, ...(next && { next }) } };
    }),

    route(getCompany, async ({ params, actor }) => {
      const { id, state, version } = await seen(params.id, actor);
      await recordMandatesTold(evidence, actor, peopleIn(state));
      const representative = await representativeOf(state, actor, persons);
      const body = { ...shownCompany(id, state), ...(representative && { representative: representative.shown }) };
      return { body, version, besides: representative?.version };
    }),

    route(amendCompany, ({ params, body, actor, ...call }) => {
      const { selfDeclaration, ...changes } = body;
      const command = { type: 'amend', by: personOf(actor), changes, selfDeclaration } as const;
      return act(params.id, actor, command, call, ok);
    }),

    route(requestCompanyReview, ({ params, body, actor, ...call }) =>
      act(params.id, actor, { type: 'request-review', by: personOf(actor), kbli: body.kbli }, call, created),
    ),

    route(closeCompany, ({ params, body, actor, ...call }) =>
      act(params.id, actor, { type: 'close', by: personOf(actor), reason: body.reason }, call, ok),
    ),

    route(giveCompanyMandate, ({ params, body, actor, ...call }) => {
      const { nik, ...mandate } = body;
      const person = keys.personRef(nik);
      const command = { type: 'give-mandate', by: personOf(actor), person, ...mandate } as const;
      return act(params.id, actor, command, call, mandateOf(person, 201));
    }),

    route(limitCompanyMandate, ({ params, body, actor, ...call }) => {
      const { person } = params;
      const command = { type: 'limit-mandate', by: personOf(actor), person, ...body } as const;
      return act(params.id, actor, command, call, mandateOf(person, 200));
    }),

    route(revokeCompanyMandate, ({ params, actor, ...call }) => {
      const command = { type: 'revoke-mandate', by: personOf(actor), person: params.person } as const;
      return act(params.id, actor, command, call, nothing);
    }),
  ];

  /** Registers under the first of the ids whose company has not closed. */
  async function register(
    ids: Iterable<string>,
    command: Omit<Registration, 'nib'>,
    { request, deadline }: Call,
  ): Promise<Handled<CompanyState>> {
    for (const id of ids) {
      const nib = await nibFor(id, command);
      try {
        return await companies.handle(id, { ...command, nib }, { ...remembering(id, request, created), deadline });
      } catch (error) {
        const isOver = error instanceof Rejected && error.code === 'company.closed';
        if (!isOver || command.kind !== 'umk') throw error;
      }
    }
    throw new Error('there were no further ids to register under');
  }

  /** What would be refused reserves no number. */
  async function nibFor(id: string, command: Omit<Registration, 'nib'>): Promise<string> {
    const found = known(await companies.find(id));
    if (found) return found.state.nib;
    company.decide(company.initial, { ...command, nib: '' }, { now: new Date(), id });
    return nibs.reserve(id);
  }

  /** @throws Rejected `company.not-found`, the same for what is not there and what is hidden, before its version is looked at */
  async function seen(id: string, actor: Actor) {
    const found = known(await companies.find(id));
    if (!found || !(await sees(actor, found.state, agencies))) throw new Rejected('company.not-found');
    return found;
  }

  async function act(
    id: string,
    actor: Actor,
    command: CompanyCommand,
    { request, ifMatch, deadline }: Call,
    answering: Answering,
  ): Promise<Reply> {
    await seen(id, actor);
    const expecting = ifMatch === undefined ? {} : { expectedVersion: ifMatch };
    const options = { ...remembering(id, request, answering), ...expecting, deadline };
    const handled = await companies.handle(id, command, options);
    await recordMandatesTold(evidence, actor, answering.tells(handled.state));
    return replyTo(handled, answering);
  }
}

const ok: Answering = {
  status: 200,
  body: (id, state) => shownCompany(id, mustBeKnown(state)),
  tells: (state) => peopleIn(mustBeKnown(state)),
};
const created: Answering = { ...ok, status: 201 };
const nothing: Answering = { status: 204, tells: () => [] };

function mandateOf(person: PersonRef, status: 200 | 201): Answering {
  const isTheirs = (mandate: CompanyMandate) => mandate.person === person;
  return {
    status,
    body: (_, state) => shownMandate(state, person),
    // a request that is answered again may find the mandate gone
    tells: (state) => [person, ...peopleIn({ mandates: mustBeKnown(state).mandates.filter(isTheirs) })],
  };
}

function answerOf(id: string, state: CompanyState, { status, body }: Answering) {
  return { status, ...(body && { body: body(id, state) }) };
}

function remembering(id: string, request: Request | undefined, answering: Answering) {
  const respond = (state: CompanyState) => ({ body: undefined, ...answerOf(id, state, answering) });
  return request ? { request: { ...request, respond } } : {};
}

function replyTo(handled: Handled<CompanyState>, answering: Answering): Reply {
  if (handled.answer) return answered(handled);
  return { ...answerOf(handled.id, handled.state, answering), version: handled.version };
}

function personOf({ kind, personRef }: Actor): string {
  if (!personRef) throw new Error(`${kind} without a person`);
  return personRef;
}

function mustBeKnown(state: CompanyState): KnownCompany {
  if (state.status === 'none') throw new Error('a company that was never registered was answered');
  return state;
}
