import {
  amendTaxReturn,
  approveInstalments,
  cancelBusinessTaxBill,
  decideObjection,
  fileTaxReturn,
  getBusinessTaxBill,
  getInstalment,
  getObjection,
  getTaxReturn,
  getTaxStanding,
  inquireBusinessBillingCode,
  issueBusinessTaxBill,
  listBusinessTaxBills,
  listInstalments,
  listObjections,
  listTaxReturns,
  lodgeObjection,
  payBusinessBillingCode,
  type RouteContract,
  refuseInstalments,
  reissueBusinessBillingCode,
  requestInstalments,
} from '@simpul/contracts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { officers, references, startTaxWorld, type Taxpayer, type TaxWorld } from './tax.world.ts';

let world: TaxWorld;
let company: Taxpayer;
beforeAll(async () => {
  world = await startTaxWorld();
  company = await world.taxpayer();
});
afterAll(() => world?.stop());

interface Change {
  readonly of?: Record<string, string>;
  readonly body?: object;
}

/** Asks what the example of a route asks, of what is there; answers what is answered. */
async function ask<P, Q, B, R>(
  who: string,
  contract: RouteContract<P, Q, B, R>,
  { of = {}, body: change }: Change = {},
) {
  const path = Object.entries(of).reduce((filled, [name, value]) => filled.replace(`{${name}}`, value), contract.path);
  const { body } = contract.examples;
  const sent = body === undefined && !change ? {} : { body: { ...body, ...change } };
  return world.call(who, contract.method.toUpperCase(), path, sent);
}

/** The same, and it is answered with the status and the fields of the example. */
async function run<P, Q, B, R extends object>(who: string, contract: RouteContract<P, Q, B, R>, change: Change = {}) {
  const answer = await ask(who, contract, change);
  expect([contract.id, answer.status]).toEqual([contract.id, contract.response.status]);
  return answer.body;
}

const assess = (change: object = {}) =>
  run(officers.djp, issueBusinessTaxBill, { body: { payer: { nib: company.nib }, ...change } });

test('the examples of returns run, and are answered as they say', async () => {
  const filed = await run(company.who, fileTaxReturn);
  const { due, dueDate, taxType, period, correction } = fileTaxReturn.examples.response ?? {};
  expect(filed).toMatchObject({ due, dueDate, taxType, period, correction, nib: company.nib });
  const of = { id: filed.id };
  expect(await run(company.who, getTaxReturn, { of })).toEqual(filed);
  expect((await run(officers.djp, listTaxReturns)).items).toContainEqual(filed);
  expect(await run(company.who, amendTaxReturn, { of })).toMatchObject({ due: 26_000_000, correction: 1 });
});

test('the examples of bills run, and are answered as they say', async () => {
  const bill = await assess();
  const { amount, taxType, period, dueDate } = issueBusinessTaxBill.examples.response ?? {};
  expect(bill).toMatchObject({ amount, taxType, period, dueDate, status: 'issued', codeIssue: 1 });
  const { id, code } = bill;
  expect(await run(company.who, getBusinessTaxBill, { of: { id } })).toEqual(bill);
  expect((await run(company.who, listBusinessTaxBills)).items).toContainEqual(bill);
  expect(await run(officers.bank, inquireBusinessBillingCode, { of: { code } })).toEqual({
    ...inquireBusinessBillingCode.examples.response,
    code,
    codeExpiresAt: bill.codeExpiresAt,
  });
  const told = { ...references(), paidAt: new Date().toISOString() };
  const paid = await run(officers.bank, payBusinessBillingCode, { of: { code }, body: told });
  expect(paid).toEqual({ ...payBusinessBillingCode.examples.response, code, ...told });

  const wrong = await assess();
  const cancelled = await run(officers.djp, cancelBusinessTaxBill, { of: { id: wrong.id } });
  expect(cancelled).toMatchObject({ status: 'cancelled', reason: 'duplicate' });

  const renew = (id: string) => ask(company.who, reissueBusinessBillingCode, { of: { id } });
  const { id: valid } = await assess();
  expect(await renew(valid)).toMatchObject({ status: 409, body: { code: 'tax-bill.code-still-valid' } });
  const short = await assess({ codeExpiresAt: new Date(Date.now() + 1_500).toISOString() });
  const renewed = await vi.waitUntil(async () => {
    const answer = await renew(short.id);
    return answer.status === 201 && answer;
  }, 20_000);
  expect(renewed.body).toMatchObject({ id: short.id, status: 'issued', codeIssue: 2 });
  expect(renewed.body.code).not.toBe(short.code);
});

test('the examples of instalments run, and are answered as they say', async () => {
  const request = async () => {
    const { id: bill } = await assess();
    const asked = await run(company.who, requestInstalments, { body: { bill } });
    expect(asked).toMatchObject({ status: 'requested', bill, count: 2, parts: [] });
    return asked.id;
  };
  const of = { id: await request() };
  const approved = await run(officers.djp, approveInstalments, { of });
  const amounts = (parts: readonly { amount: number }[] = []) => parts.map(({ amount }) => amount);
  expect(amounts(approved.parts)).toEqual(amounts(approveInstalments.examples.response?.parts));
  expect(await run(company.who, getInstalment, { of })).toEqual(approved);
  const refused = await run(officers.djp, refuseInstalments, { of: { id: await request() } });
  expect(refused).toMatchObject({ status: 'refused', reason: 'not-in-difficulty' });
  expect((await run(officers.djp, listInstalments)).items).toHaveLength(2);
});

test('the examples of objections run, and are answered as they say', async () => {
  const { id: bill } = await assess();
  const lodged = await run(company.who, lodgeObjection, { body: { bill } });
  expect(lodged).toMatchObject({ status: 'lodged', bill, amount: 24_500_000, agreed: 20_000_000 });
  const of = { id: lodged.id };
  const decided = await run(officers.objections, decideObjection, { of });
  expect(decided).toMatchObject({ status: 'decided', outcome: 'partly', basis: 'decided', owed: 21_000_000 });
  expect(await run(company.who, getObjection, { of })).toEqual(decided);
  expect((await run(officers.djp, listObjections)).items).toEqual([decided]);
});

test('returns are listed by an index, whatever is asked for', async () => {
  const made = Object.values(await world.db.collection('tax-return').indexes()).map(({ key }) => JSON.stringify(key));
  const sorted = { 'state.filedAt': -1, _id: -1 };
  for (const asked of [{}, { 'state.nib': 1 }, { 'state.taxType': 1 }, { 'state.period': 1 }]) {
    expect(made).toContain(JSON.stringify({ ...asked, ...sorted }));
  }
});

test('the example of the standing runs, and a verification of all this finds no damage', async () => {
  await world.stands(company, 'in-arrears', 'bill-overdue');
  const { reasons, ...standing } = await run(officers.djp, getTaxStanding, { of: { nib: company.nib } });
  expect(standing).toMatchObject({ nib: company.nib, company: company.id, standing: 'in-arrears' });
  expect(reasons).toEqual(getTaxStanding.examples.response?.reasons);
  const { body: lines } = await world.call('operator:simpul', 'GET', '/ops/verify');
  expect(lines.filter(({ damage }: { damage: unknown }) => damage === true)).toEqual([]);
  expect(lines.at(-1)).toMatchObject({ type: 'summary', damage: 0 });
});
