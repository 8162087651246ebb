import { type HealthCard, jakartaDay } from '@simpul/contracts';
import { wardOf } from './health-card.rules.ts';
import type { HealthCardState, KnownCard } from './health-card.state.ts';

/** A card as it is shown, without its number: what is answered to a command is remembered, and a number is not. */
export function shownCard(id: string, card: KnownCard, now: Date): HealthCard {
  const { person, status, household, principal, relation, segment, members, employment, owed } = card;
  const { suspension, fineUntil, rejection, registeredAt, activatedAt } = card;
  return {
    id,
    person,
    status,
    household,
    ...(principal && { principal }),
    ...(relation && { relation }),
    segment,
    class: card.class,
    ward: wardOf(card.class, jakartaDay(now)),
    members: [...members],
    ...(employment && { employment }),
    arrears: [...owed],
    ...(suspension && { suspendedSince: suspension.since }),
    ...(fineUntil && fineUntil >= jakartaDay(now) && { fineUntil }),
    ...(rejection && { rejection }),
    registeredAt,
    ...(activatedAt && { activatedAt }),
  };
}

/** The card behind an answer; there is one. */
export function existing(state: HealthCardState): KnownCard {
  if (state.status === 'none') throw new Error('a card that nobody asked for was answered');
  return state;
}
