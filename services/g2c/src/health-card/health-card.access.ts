import { Rejected } from '@simpul/contracts';
import type { Actor, AgencyDirectory } from '@simpul/service';
import type { Principal } from '../consent/consent.access.ts';
import type { KnownCard } from './health-card.state.ts';

/**
 * Somebody who may see cards and their bills: a citizen, or the insurer through its officer. `alone` is a citizen whom a
 * partner acts for: the members of the household have consented to nothing.
 */
export type CardReader = { readonly person: string; readonly alone?: true } | { readonly insurer: string };

/**
 * As whom an actor reads; `name` is that of the capability, by which it refuses.
 * @throws Rejected `<name>.agency-unknown` · `<name>.not-competent`
 */
export async function cardReaderOf(
  name: 'health-card' | 'contribution-bill',
  principal: Principal | undefined,
  { kind, agency: id }: Actor,
  agencies: AgencyDirectory,
): Promise<CardReader> {
  if (principal) return { person: principal.person, ...(principal.by && { alone: true }) };
  if (!id) throw new Error(`${kind} without an agency`);
  const agency = await agencies.find(id);
  if (!agency) throw new Rejected(`${name}.agency-unknown`, { agency: id });
  if (agency.level !== 'central' || !agency.duties.includes('health-insurance')) {
    throw new Rejected(`${name}.not-competent`, { agency: id });
  }
  return { insurer: id };
}

/** Whether a reader sees a card: one's own, those of the household one answers for, and to the insurer all. */
export function seesCard(reader: CardReader, { person, principal }: KnownCard): boolean {
  if ('insurer' in reader || reader.person === person) return true;
  return !reader.alone && reader.person === principal;
}

/** The same as {@link seesCard}, for the store to find. */
export function visibleCards(reader: CardReader): Record<string, unknown> {
  if ('insurer' in reader) return {};
  if (reader.alone) return { 'state.person': reader.person };
  return { $or: [{ 'state.person': reader.person }, { 'state.principal': reader.person }] };
}

/** The indexes by which cards are listed, newest first. */
export const healthCardIndexes = [
  { 'state.person': 1, 'state.registeredAt': -1, _id: -1 },
  { 'state.principal': 1, 'state.registeredAt': -1, _id: -1 },
  { 'state.registeredAt': -1, _id: -1 },
  { 'state.status': 1, 'state.registeredAt': -1, _id: -1 },
  { 'state.segment': 1, 'state.registeredAt': -1, _id: -1 },
] as const;
