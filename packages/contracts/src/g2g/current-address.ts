import type { z } from 'zod';
import { PersonAttributes } from './person.ts';

/** Where a person lives, as services show it from their copies of the person register. Its line is personal data. */
export const CurrentAddress = PersonAttributes.shape.address.shape.value.meta({
  id: 'CurrentAddress',
  description: 'Alamat menurut register penduduk, as this service last heard of it',
});
export type CurrentAddress = z.infer<typeof CurrentAddress>;
