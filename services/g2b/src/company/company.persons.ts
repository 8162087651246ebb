import type { Reaction } from '@simpul/backbone';
import {
  type Company,
  type CompanyPower,
  companyMandateGiven,
  companyMandateLimited,
  type PersonRef,
} from '@simpul/contracts';
import { type Actor, type Evidence, firstUse, grounds, type PersonCopies } from '@simpul/service';
import { liveMandate } from './company.mandates.ts';
import type { KnownCompany } from './company.state.ts';

/** What g2b keeps of the people who act for whole companies. */
export type RepresentativeCopies = PersonCopies<'address'>;

interface Mandated {
  readonly data: { readonly person: string; readonly powers: readonly CompanyPower[] };
}

const whoRepresents = ({ data: { person, powers } }: Mandated) => (powers.includes('company') ? person : undefined);

/** Fetches the record of whoever comes to act for a whole company, and keeps it current. */
export function representativeCopiesReaction(persons: RepresentativeCopies): Reaction {
  return persons.reaction([
    firstUse(companyMandateGiven, whoRepresents),
    firstUse(companyMandateLimited, whoRepresents),
  ]);
}

/**
 * Who has acted for the whole company the longest, with their address as of the last the register told, and the version
 * of that; undefined for a closed company, and as long as there is no copy. Only that person and officers are told: a
 * mandate is given without its holder being asked, so that others could learn anybody's address by giving one.
 */
export async function representativeOf(
  company: KnownCompany,
  reader: Actor,
  persons: RepresentativeCopies,
): Promise<{ shown: NonNullable<Company['representative']>; version: number } | undefined> {
  const now = new Date();
  const held = company.mandates.find(
    ({ person }) => liveMandate(company, person, now)?.powers.includes('company') ?? false,
  );
  if (!held || (reader.kind !== 'officer' && reader.personRef !== held.person)) return undefined;
  const copy = await persons.read(held.person, reader);
  return copy && { shown: { person: copy.person, address: copy.address.value }, version: copy.version };
}

/** The people a company's mandates name: who holds them and who gave them. */
export function peopleIn({ mandates }: Pick<KnownCompany, 'mandates'>): PersonRef[] {
  return mandates.flatMap(({ person, by }) => [person, by]);
}

/** Officers read on duty, representatives because they answer for the company. */
export function recordMandatesTold(evidence: Evidence, reader: Actor, people: readonly PersonRef[]): Promise<void> {
  const ground = reader.kind === 'officer' ? grounds.publicDuty : grounds.legitimateInterest;
  return evidence.recordAbout(people, reader, { fields: ['mandate'], ground });
}
