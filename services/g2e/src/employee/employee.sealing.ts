import type { StateCodec } from '@simpul/backbone';
import { Nip } from '@simpul/contracts';
import { type PersonKeys, sealed } from '@simpul/service';
import { z } from 'zod';
import type { EmployeeState } from './employee.state.ts';

/** The NIP tells birth date and sex; it stands in the state, and in what is remembered of answers. */
const StoredEmployee = z.object({ nip: Nip });

/** Employees as they stand in the store: under the key of the person. */
export function employeeCodec(keys: PersonKeys): StateCodec<EmployeeState> {
  return sealed(StoredEmployee, {
    keys,
    collection: 'employee',
    subject: (_, state) => (state.status === 'none' ? undefined : state.person),
  });
}
