import { deriveId, type Repository } from '@simpul/backbone';
import { type Agency, Rejected } from '@simpul/contracts';
import type { Actor, AgencyDirectory } from '@simpul/service';
import type { EmployeeCommand, EmployeeState } from './employee.state.ts';

/** Employees. */
export type Employees = Repository<EmployeeState, EmployeeCommand>;

/** A person has one employment at a time, under one id. */
export function employeeIdOf(person: string): string {
  return deriveId('employee', person);
}

/** The government agency an officer acts for. @throws Rejected `<capability>.not-an-agency` */
export async function agencyOf(
  { agency = '' }: Actor,
  agencies: AgencyDirectory,
  capability: 'employee' | 'formation',
): Promise<Agency> {
  const found = await agencies.find(agency);
  if (found?.kind !== 'agency') throw new Rejected(`${capability}.not-an-agency`, { agency });
  return found;
}
