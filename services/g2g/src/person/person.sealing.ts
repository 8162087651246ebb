import type { StateCodec } from '@simpul/backbone';
import { PersonAttributes } from '@simpul/contracts';
import { type PersonKeys, sealed } from '@simpul/service';
import { z } from 'zod';
import type { Person } from './person.ts';

const { shape } = PersonAttributes;
const former = Object.entries(shape).map(([name, attribute]) => [name, z.array(attribute)]);

/** Where a record holds personal data: in the values of its attributes, present and former. */
const StoredPerson = PersonAttributes.extend({ history: z.object(Object.fromEntries(former)) });

/** Records as they stand in the store: under the key of the person they are about. */
export function personCodec(keys: PersonKeys): StateCodec<Person> {
  return sealed(StoredPerson, { keys, collection: 'person', subject: (id) => id });
}
