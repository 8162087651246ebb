import type { Reaction } from '@simpul/backbone';
import { copiedFromPerson, personCopyRequested } from '@simpul/contracts';
import { firstUse, type PersonCopies } from '@simpul/service';

/** What g2e keeps of a person. */
export const copiedFields = copiedFromPerson.g2e;
export type EmployeeCopies = PersonCopies<(typeof copiedFields)[number]>;

/** Fetches what an agency asked for, and keeps it current. */
export function personCopiesReaction(persons: EmployeeCopies): Reaction {
  return persons.reaction([firstUse(personCopyRequested, ({ data }) => data.person)]);
}
