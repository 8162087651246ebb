import {
  approvePersonnelAction,
  type Delegation,
  daysAfter,
  getDecreeRegister,
  getDelegation,
  getPersonnelAction,
  giveDelegation,
  jakartaDay,
  listDelegations,
  listPersonnelActions,
  type PersonnelAction,
  proposePersonnelAction,
  type RouteContract,
  refusePersonnelAction,
  revokeDelegation,
  withdrawPersonnelAction,
} from '@simpul/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PersonnelWorld, parts, startPersonnelWorld } from './personnel.world.ts';

let world: PersonnelWorld;

beforeAll(async () => {
  world = await startPersonnelWorld();
});
afterAll(() => world?.stop());

/** Asks what the example of a route asks, of this id and with these changes to its body. */
async function run<P, Q, B, R>(who: string, contract: RouteContract<P, Q, B, R>, id = '', changes: object = {}) {
  const { body, query } = contract.examples;
  const path = contract.path.replace('{id}', id);
  const search = new URLSearchParams(
    Object.entries(query ?? {}).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const asked = body === undefined ? {} : { body: { ...body, ...changes } };
  const answer = await world.call(who, contract.method.toUpperCase(), `${path}?${search}`, asked);
  expect({ route: contract.id, ...answer }).toMatchObject({ status: contract.response.status });
  return answer.body;
}

/** What of an answer does not hang on when, by whom and about whom it was asked. */
function lasting(action: PersonnelAction | undefined) {
  if (!action) throw new Error('a route without an example');
  const { kind, terms, status, agency, steps, next, legalBasis } = action;
  const taken = steps.map(({ step, agency, outcome, reason }) => ({ step, agency, outcome, reason }));
  return { kind, terms, status, agency, next, legalBasis, steps: taken };
}

test('the examples of personnel actions run, and are answered as they say', async () => {
  const { id: employee } = await world.ready();
  const proposed = await run(parts.hr, proposePersonnelAction, '', { employee });
  expect(lasting(proposed)).toEqual(lasting(proposePersonnelAction.examples.response));
  expect((await run(parts.head, listPersonnelActions)).items).toContainEqual(proposed);
  expect(await run(parts.hr, getPersonnelAction, proposed.id)).toEqual(proposed);
  const approved = await run(parts.head, approvePersonnelAction, proposed.id);
  expect(lasting(approved)).toEqual(lasting(approvePersonnelAction.examples.response));
  const withdrawn = await run(parts.hr, withdrawPersonnelAction, proposed.id);
  expect(withdrawn).toMatchObject({ status: 'withdrawn', withdrawal: { reason: 'own-request' } });
  const again = await run(parts.hr, proposePersonnelAction, '', { employee });
  const refused = await run(parts.head, refusePersonnelAction, again.id);
  expect(lasting(refused)).toEqual(lasting(refusePersonnelAction.examples.response));
  expect(await run(parts.ppk, getDecreeRegister)).toMatchObject({ agency: 'bkpsdm-33.74', year: 2027 });
});

test('the examples of delegations run, on days that have not passed', async () => {
  const today = jakartaDay(new Date());
  const days = { from: today, until: daysAfter(today, 13) };
  const given: Delegation = await run(parts.hr, giveDelegation, '', days);
  const { kind, step, letter } = giveDelegation.examples.response ?? {};
  expect(given).toMatchObject({ kind, step, letter, status: 'given', ...days });
  expect(await run(parts.head, getDelegation, given.id)).toEqual(given);
  const listed = await world.call(parts.head, 'GET', `${listDelegations.path}?on=${today}`);
  expect(listed).toMatchObject({ status: 200, body: { items: [given] } });
  expect(await run(parts.hr, revokeDelegation, given.id)).toMatchObject({ status: 'revoked' });
});
