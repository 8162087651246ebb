import {
  changeHealthSegment,
  getHealthCard,
  type HealthCard,
  listHealthCards,
  Rejected,
  registerHealthCard,
  registerHealthCardMember,
} from '@simpul/contracts';
import {
  type Actor,
  type AgencyDirectory,
  type Call,
  carriedOut,
  type Evidence,
  type Keys,
  type Route,
  route,
} from '@simpul/service';
import { groundOf, type Principal, type PrincipalOf, personOf } from '../consent/consent.access.ts';
import { cardReaderOf, seesCard, visibleCards } from './health-card.access.ts';
import { existing, shownCard } from './health-card.answers.ts';
import type { EmploymentFacts } from './health-card.facts.ts';
import { birthDateProof, cardIdOf, householdOf } from './health-card.ids.ts';
import type { CardNumbers } from './health-card.numbers.ts';
import type { HealthCards } from './health-card.reactions.ts';
import type { Asking, HealthCardCommand, HealthCardState, KnownCard } from './health-card.state.ts';

type Registration = Omit<Extract<HealthCardCommand, { type: 'register' }>, 'type'>;

interface Parts {
  readonly cards: HealthCards;
  readonly facts: EmploymentFacts;
  readonly numbers: CardNumbers;
  readonly agencies: AgencyDirectory;
  readonly evidence: Evidence;
  readonly keys: Pick<Keys, 'personRef' | 'hmac'>;
  readonly principalOf: PrincipalOf;
}

/**
 * What citizens, partners who act for them, and the insurer can ask of health cards. Officers and partners who are shown
 * somebody's card leave evidence.
 */
export function healthCardHandlers(parts: Parts): Route[] {
  const { cards, facts, numbers, agencies, evidence, keys, principalOf } = parts;
  return [
    route(registerHealthCard, async ({ body, actor, consent, ...call }) => {
      const principal = await principalOf(registerHealthCard, { actor, consent });
      const { person, by }: Principal = principal ?? { person: personOf(actor) };
      const { familyCard, birthDate, segment, class: healthClass } = body;
      const terms = {
        person,
        household: householdOf(familyCard, keys),
        segment,
        class: healthClass,
        proof: birthDateProof(person, birthDate, keys),
        ...(by && { by }),
      };
      if (by) await recordReading(actor, principal, person); // whose card it is, and that there was none
      // their employment follows once they are registered: a partner is not told of it
      const employment = by ? undefined : await facts.find(person);
      return register({ terms, ...(employment && { employment }) }, call);
    }),

    route(listHealthCards, async ({ query, actor, consent }) => {
      const { limit, cursor, status, segment } = query;
      const principal = await principalOf(listHealthCards, { actor, consent });
      const reader = await cardReaderOf('health-card', principal, actor, agencies);
      const asked = { ...(status && { 'state.status': status }), ...(segment && { 'state.segment': segment }) };
      const filter = { $and: [visibleCards(reader), asked] };
      const { items, next } = await cards.page({ filter, sort: 'state.registeredAt', order: 'desc', limit, cursor });
      await recordReading(actor, principal, ...items.map(({ state }) => existing(state).person));
      return { body: { items: items.map(({ id, state }) => withNumber(id, existing(state))), ...(next && { next }) } };
    }),

    route(getHealthCard, async ({ params, actor, consent }) => {
      const principal = await principalOf(getHealthCard, { actor, consent });
      const { id, card, version } = await seen(params.id, actor, principal);
      await recordReading(actor, principal, card.person);
      return { body: withNumber(id, card), version };
    }),

    route(registerHealthCardMember, async ({ params, body, actor, ...call }) => {
      const { card: principal } = await seen(params.id, actor, { person: personOf(actor) });
      const by = await askingOf(principal);
      const { nik, birthDate, relation } = body;
      const person = keys.personRef(nik);
      const { household, segment, class: healthClass, person: answering } = principal;
      const proof = birthDateProof(person, birthDate, keys);
      const terms = { person, household, principal: answering, relation, segment, class: healthClass, proof };
      // their employment follows once they are registered: whoever asks is not told of it
      return register({ terms, by }, call);
    }),

    route(changeHealthSegment, async ({ params, body, actor, ...call }) => {
      const { id, card } = await seen(params.id, actor, undefined);
      await recordReading(actor, undefined, card.person);
      return carriedOut(call, shown(200, id), (options) =>
        cards.handle(id, { type: 'change-segment', ...body }, options),
      );
    }),
  ];

  async function register(registration: Registration, call: Call) {
    const id = cardIdOf(registration.terms.person);
    const command = { type: 'register', ...registration } as const;
    const reply = await carriedOut(call, shown(201, id), (options) => cards.handle(id, command, options));
    return { ...reply, location: `/v1/health-cards/${id}` };
  }

  async function askingOf({ person, status, principal }: KnownCard): Promise<Asking> {
    const filter = { 'state.principal': person, 'state.status': { $ne: 'rejected' } };
    const { items } = await cards.page({ filter, sort: 'state.registeredAt', limit: 100 });
    return { status, isMember: principal !== undefined, members: items.length };
  }

  async function seen(id: string, actor: Actor, principal: Principal | undefined) {
    const reader = await cardReaderOf('health-card', principal, actor, agencies);
    const found = await cards.find(id);
    if (!found || found.state.status === 'none' || !seesCard(reader, found.state)) {
      throw new Rejected('health-card.not-found');
    }
    return { id, card: found.state, version: found.version };
  }

  function withNumber(id: string, card: KnownCard): HealthCard {
    const { numberAttempt } = card;
    const number = numberAttempt === undefined ? undefined : numbers.numberOf(id, numberAttempt);
    return { ...shownCard(id, card, new Date()), ...(number && { number }) };
  }

  function recordReading(reader: Actor, principal: Principal | undefined, ...persons: string[]): Promise<void> {
    return evidence.recordAbout(persons, reader, { fields: ['healthCard'], ...groundOf(principal, reader) });
  }
}

function shown(status: 200 | 201, id: string) {
  return { status, body: (state: HealthCardState) => shownCard(id, existing(state), new Date()) };
}
