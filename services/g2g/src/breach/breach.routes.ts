import { deriveId, type Stored } from '@simpul/backbone';
import {
  type Breach,
  type BreachNotice,
  closeBreach,
  getBreach,
  listBreaches,
  listBreachNotices,
  notifyBreach,
  type OtherNotice,
  type PersonDataService,
  Rejected,
  reportBreach,
  tellBreachAuthority,
  tellOtherwise,
} from '@simpul/contracts';
import {
  type Actor,
  type Call,
  carriedOut,
  type Evidence,
  grounds,
  type Reply,
  type Route,
  route,
} from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import type { Breaches, BreachNotices } from './breach.reactions.ts';
import type { BreachCommand, BreachState, KnownBreach } from './breach.ts';
import type { BreachNoticeState } from './breach-notice.ts';

/** What breaches are listed by: an agency's, those that are late; the nearest deadline first. */
export const breachIndexes = [
  { 'state.agency': 1, 'state.dueAt': 1, _id: 1 },
  { 'state.overdue': 1, 'state.dueAt': 1, _id: 1 },
] as const;
/** What those a breach is about are listed and counted by. */
export const breachNoticeIndexes = [
  { 'state.breach': 1, 'state.person': 1, _id: 1 },
  { 'state.breach': 1, 'state.status': 1 },
  { 'state.person': 1, 'state.breach': 1, _id: 1 },
] as const;

interface Parts {
  readonly breaches: Breaches;
  readonly notices: BreachNotices;
  /** how many people of a breach are in this status */
  readonly countNotices: (breach: string, status?: string) => Promise<number>;
  readonly agencies: Agencies;
  readonly evidence: Evidence;
}

/** Breaches over HTTP, for data protection officers of the agency that reported them. */
export function breachHandlers({ breaches, notices, countNotices, agencies, evidence }: Parts): Route[] {
  return [
    route(reportBreach, async ({ body: breach, actor, ...call }) => {
      const agency = await governmentAgencyOf(actor);
      if (!call.request) throw new Error('the contract requires an Idempotency-Key');
      const id = deriveId('breach', call.request.id);
      const reply = await command(id, { type: 'report', agency, breach }, call, 201);
      return { ...reply, location: `/v1/breaches/${id}` };
    }),

    route(listBreaches, async ({ query: { limit, cursor, status }, actor }) => {
      const agency = await governmentAgencyOf(actor);
      const filter = { 'state.agency': agency, ...(status && { 'state.status': status }) };
      const { items, next } = await breaches.page({ filter, sort: 'state.dueAt', order: 'asc', limit, cursor });
      return { body: { items: items.map(({ id, state }) => shown(id, state)), ...(next && { next }) } };
    }),

    route(getBreach, async ({ params: { id }, actor }) => {
      const { state, version } = await seen(id, actor);
      return { body: { ...shown(id, state), notices: await countsOf(id) }, version };
    }),

    route(listBreachNotices, async ({ params: { id }, query, actor }) => {
      await seen(id, actor);
      const page = { filter: { 'state.breach': id }, sort: 'state.person', order: 'asc' } as const;
      const { items: found, next } = await notices.page({ ...page, ...query });
      const items = found.map(({ state }) => shownNotice(state));
      const what = { fields: ['breach'], ground: grounds.publicDuty };
      await evidence.recordAbout(
        items.map(({ person }) => person),
        actor,
        what,
      );
      return { body: { items, ...(next && { next }) } };
    }),

    route(notifyBreach, async ({ params: { id }, actor, ...call }) => {
      await seen(id, actor);
      return command(id, { type: 'notify' }, call);
    }),

    route(tellOtherwise, async ({ params: { id }, body: { means, reference, person }, actor, ...call }) => {
      await seen(id, actor);
      if (person !== undefined) {
        const isAbout = (await notices.find(deriveId('breach-notice', id, person))) !== undefined;
        await evidence.recordAbout([person], actor, { fields: ['breach'], ground: grounds.publicDuty });
        if (!isAbout) throw new Rejected('breach.notice-not-found');
      }
      return command(id, { type: 'tell-otherwise', means, reference, person }, call);
    }),

    route(tellBreachAuthority, async ({ params: { id }, body: { reference }, actor, ...call }) => {
      await seen(id, actor);
      return command(id, { type: 'tell-authority', reference }, call);
    }),

    route(closeBreach, async ({ params: { id }, actor, ...call }) => {
      await seen(id, actor);
      return command(id, { type: 'close' }, call);
    }),
  ];

  function command(id: string, command: BreachCommand, call: Call, status: 200 | 201 = 200): Promise<Reply> {
    return carriedOut(call, { status, body: (state: BreachState) => shown(id, state) }, (options) =>
      breaches.handle(id, command, options),
    );
  }

  /** The breach, for officers of the agency that reported it; nobody else learns that there is one. */
  async function seen(id: string, actor: Actor): Promise<Stored<KnownBreach>> {
    const agency = await governmentAgencyOf(actor);
    const found = await breaches.find(id);
    if (!found || found.state.status === 'none' || found.state.agency !== agency)
      throw new Rejected('breach.not-found');
    return { ...found, state: found.state };
  }

  async function governmentAgencyOf(actor: Actor): Promise<string> {
    const { id, kind } = await agencyOf(agencies, actor);
    if (kind !== 'agency') throw new Rejected('breach.not-an-agency');
    return id;
  }

  async function countsOf(id: string): Promise<NonNullable<Breach['notices']>> {
    const statuses = [undefined, 'issued', 'delivered', 'not-reached', 'told-otherwise'];
    const [recorded = 0, waiting = 0, delivered = 0, notReached = 0, toldOtherwise = 0] = await Promise.all(
      statuses.map((status) => countNotices(id, status)),
    );
    const issued = waiting + delivered + notReached + toldOtherwise;
    return { recorded, issued, delivered, notReached, toldOtherwise };
  }
}

/** Whether a notice is a person's and is to be told now: a legal duty, in whose way nothing stands. */
export function noticeDue(notices: Pick<BreachNotices, 'find'>): (notice: string, person: string) => Promise<boolean> {
  return async (notice, person) => {
    const state = (await notices.find(notice))?.state;
    return state?.status === 'issued' && state.person === person;
  };
}

function shown(id: string, state: BreachState): Breach {
  if (state.status === 'none') throw new Rejected('breach.not-found');
  const { awaited, found, searchOrderedAt: _, ...rest } = state;
  const service = (name: string) => name as PersonDataService;
  return {
    id,
    ...rest,
    awaited: awaited.map(service),
    found: found.map(({ service: name, persons }) => ({ service: service(name), persons })),
  };
}

/** Somebody a breach is about, and whether they have been told. */
export function shownNotice(state: BreachNoticeState): BreachNotice {
  if (state.status === 'none') throw new Rejected('breach.not-found');
  const { breach: _, services, means, ...rest } = state;
  return { ...rest, ...(means && { means: means as OtherNotice }), services: services as PersonDataService[] };
}
