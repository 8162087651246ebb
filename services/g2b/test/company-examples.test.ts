import {
  amendCompany,
  closeCompany,
  getCompany,
  giveCompanyMandate,
  limitCompanyMandate,
  listMyCompanies,
  type RouteContract,
  registerCompany,
  requestCompanyReview,
  revokeCompanyMandate,
} from '@simpul/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CompanyWorld, startCompanyWorld } from './company.world.ts';

let world: CompanyWorld;

beforeAll(async () => {
  world = await startCompanyWorld();
});
afterAll(() => world?.stop());

/** Asks what the example of a route asks, of this company and this person. */
async function run<P, Q, B, R>(contract: RouteContract<P, Q, B, R>, of: Record<string, string> = {}, ifMatch?: string) {
  const path = Object.entries(of).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), contract.path);
  const { body } = contract.examples;
  const asked = { ...(body !== undefined && { body }), ...(ifMatch !== undefined && { ifMatch }) };
  const answer = await world.call('siti', contract.method.toUpperCase(), path, asked);
  expect(answer).toMatchObject({ status: contract.response.status });
  return answer;
}

/** What of an answer does not hang on when and by whom it was asked. */
// biome-ignore lint/suspicious/noExplicitAny: an answer and an example are compared
const lasting = ({ kind, name, region, capital, scale, deed, status, activities }: any) => ({
  ...{ kind, name, region, capital, scale, deed, status },
  activities: activities.map(({ kbli, risk, status, licence, review }: Record<string, { permit?: string }>) => [
    ...[kbli, risk, status],
    ...[licence?.permit, review?.permit],
  ]),
});

test('the examples of the contract run, and are answered as they say', async () => {
  const company = (await run(registerCompany)).body;
  expect(lasting(company)).toEqual(lasting(registerCompany.examples.response));
  const { id, nib } = company;
  expect(lasting((await run(getCompany, { id })).body)).toEqual(lasting(getCompany.examples.response));
  expect((await run(listMyCompanies)).body.items).toContainEqual(expect.objectContaining({ id, nib }));

  const { person, ...given } = (await run(giveCompanyMandate, { id })).body;
  const { powers, until } = giveCompanyMandate.examples.response ?? {};
  expect(given).toMatchObject({ powers, until });
  expect((await run(limitCompanyMandate, { id, person })).body.powers).toEqual(['tax']);
  await run(revokeCompanyMandate, { id, person });

  const grown = (await run(amendCompany, { id }, '*')).body;
  expect(lasting(grown)).toEqual(lasting(amendCompany.examples.response));

  const { kbli } = grown.activities[0];
  const at = '2026-11-11T04:00:00.000Z';
  const asked = { company: id, nib, kbli, permit: 'standard-certificate', request: 1 } as const;
  const refused = { outcome: 'refused', reason: 'standard-not-met', agency: 'dpmptsp-33.74', answeredAt: at } as const;
  await world.answer('example', { ...asked, ...refused });
  await world.until('siti', id, { activities: [{ status: 'refused' }, { status: 'licensed' }] });
  expect((await run(requestCompanyReview, { id })).body.activities[0]).toMatchObject({ review: { request: 2 } });

  expect((await run(closeCompany, { id })).body).toMatchObject({ status: 'closed', closureReason: 'ceased' });
});
