import { randomUUID } from 'node:crypto';
import { dueDay } from '@simpul/billing';
import {
  businessTaxBillIssued,
  businessTaxBillPaid,
  companyRegistered,
  type DomainEvent,
  endOfJakartaDay,
  instalmentBroken,
  instalmentReinstated,
  taxReturnFiled,
} from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { monthsAgo, officers, startTaxWorld, strangeNib, type TaxWorld } from './tax.world.ts';

let world: TaxWorld;
beforeAll(async () => {
  world = await startTaxWorld();
});
afterAll(() => world?.stop());

const endOfFiling = (year: number) => endOfJakartaDay(dueDay('return', 'pph-29-badan', String(year)) ?? '');
const now = new Date();
const monthAgo = new Date(now.getTime() - 30 * 86_400_000).toISOString();
/** The last year whose return was due. */
const year = now.getUTCFullYear() - (endOfFiling(now.getUTCFullYear() - 1) < now ? 1 : 2);
const filedAt = new Date((endOfFiling(year).getTime() + now.getTime()) / 2);
const justBefore = new Date(filedAt.getTime() - 1).toISOString();
const spring = `${year}-03-02T03:04:05.678Z`;

/** What happened to a company that began in that year: it filed its return late, and paid a bill late. */
function history(nib: string) {
  const bill = {
    kind: 'state',
    taxType: 'ppn',
    payer: nib,
    region: '33.74.01.1001',
    agency: 'djp',
    amount: 5,
  } as const;
  const period = `${year}-06`;
  const code = '112345678901234';
  const { ntpn = '', bank, ntb } = businessTaxBillPaid.example;
  return {
    registered: companyRegistered({ ...companyRegistered.example, nib, registeredAt: spring }),
    filed: taxReturnFiled({
      ...taxReturnFiled.example,
      nib,
      taxType: 'pph-29-badan',
      period: String(year),
      filedAt: filedAt.toISOString(),
      due: 0,
    }),
    issued: businessTaxBillIssued({
      ...bill,
      period,
      code,
      dueDate: `${year}-07-31`,
      codeExpiresAt: `${year}-08-01T00:00:00.000Z`,
      issuedAt: `${year}-07-20T00:00:00.000Z`,
    }),
    paid: businessTaxBillPaid({ ...bill, period, code, paidAt: `${year}-08-15T02:00:00.000Z`, bank, ntb, ntpn }),
  };
}

type Happened = keyof ReturnType<typeof history>;
const seqs = { registered: 1, filed: 1, issued: 1, paid: 2 } as const;

function orders<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => orders(items.filter((each) => each !== item)).map((rest) => [item, ...rest]));
}

describe('whatever comes first', () => {
  const every = orders<Happened>(['registered', 'filed', 'issued', 'paid']);

  test('all orders of arrival lead to the same standing, now and as of every moment', async () => {
    const companies = every.map((order) => ({
      order,
      nib: strangeNib(),
      ids: { company: randomUUID(), bill: randomUUID() },
    }));
    await Promise.all(
      companies.map(async ({ order, nib, ids }) => {
        const events: Record<Happened, DomainEvent> = history(nib);
        for (const [at, what] of order.entries()) {
          const id = what === 'registered' ? ids.company : what === 'filed' ? `${nib}-return` : ids.bill;
          await world.tell(id, seqs[what], events[what]);
          // one after the other: what was told before has been taken in
          await vi.waitFor(async () => expect(await world.known(nib)).toBe(at + 1), { timeout: 60_000, interval: 100 });
        }
      }),
    );
    const moments = [
      [`${year}-07-31T16:59:59.999Z`, 'cleared'],
      [`${year}-07-31T17:00:00.000Z`, 'in-arrears'],
      [`${year}-08-15T02:00:00.000Z`, 'cleared'],
      [justBefore, 'in-arrears'],
      [filedAt.toISOString(), 'cleared'],
    ] as const;
    for (const { nib, ids } of companies) {
      await world.stands({ nib }, 'cleared');
      // What is told stands as it is asked for; what is published follows.
      const published = { status: 'cleared', company: ids.company, reasons: [] };
      await vi.waitFor(async () => expect((await world.stored(nib))?.state).toMatchObject(published), 30_000);
      for (const [at, standing] of moments) {
        const { body } = await world.standing({ nib }, officers.djp, `?at=${at}`);
        expect([at, body.standing]).toEqual([at, standing]);
      }
    }
  });

  test('nothing is told of a company before its registration', async () => {
    const nib = strangeNib();
    const { issued, paid, registered } = history(nib);
    const bill = randomUUID();
    await world.tell(bill, 1, issued);
    await world.tell(bill, 2, paid);
    await vi.waitFor(async () => expect(await world.known(nib)).toBe(2), { timeout: 60_000 });
    expect(await world.standing({ nib })).toMatchObject({ status: 404, body: { code: 'tax-standing.not-found' } });
    expect(await world.stored(nib)).toBeNull();
    await world.tell(randomUUID(), 1, registered);
    // its bill was paid before it was heard of; the return of last year is missing
    await world.stands({ nib }, 'in-arrears', 'return-missing');
  });

  test('told twice, and again later, it counts once', async () => {
    const nib = strangeNib();
    const { registered, issued, paid } = history(nib);
    const [company, bill] = [randomUUID(), randomUUID()];
    for (let copy = 0; copy < 2; copy += 1) {
      await world.tell(company, 1, registered);
      await world.tell(bill, 2, paid);
      await world.tell(bill, 1, issued);
    }
    await vi.waitFor(async () => expect(await world.known(nib)).toBe(3), { timeout: 60_000 });
    await world.stands({ nib }, 'in-arrears', 'return-missing');
  });
});

test('a company just registered is clear until its first return is due', async () => {
  const company = await world.taxpayer();
  await world.stands(company, 'cleared');
  const { body } = await world.standing(company, company.who);
  expect(body).toMatchObject({ nib: company.nib, company: company.id, standing: 'cleared', reasons: [] });
  const registered = Number(monthsAgo(0).slice(0, 4));
  expect(body.until).toBe(endOfFiling(registered).toISOString());
});

test('an assessment past its day puts it in arrears, its payment clears it, and each is told', async () => {
  const company = await world.taxpayer();
  await world.stands(company, 'cleared');
  const bill = await world.assess(company);
  await world.stands(company, 'in-arrears', 'bill-overdue');
  expect(await world.pay(bill)).toMatchObject({ status: 201 });
  await world.stands(company, 'cleared');
  expect((await world.standing(company, company.who, `?at=${bill.issuedAt}`)).body.standing).toBe('in-arrears');
  await vi.waitFor(async () => expect((await world.stored(company.nib))?.version).toBe(3), { timeout: 60_000 });
});

test('the answer is for the company and for agencies of taxes and permits, the reasons for itself and state tax', async () => {
  const [company, other] = [await world.taxpayer(), await world.taxpayer('budi')];
  await world.assess(company);
  await world.stands(company, 'in-arrears', 'bill-overdue');
  for (const who of [officers.permits, officers.bapenda, 'agency:dpmptsp-33.74']) {
    const { body } = await world.standing(company, who);
    expect(body).toMatchObject({ standing: 'in-arrears' });
    expect(body).not.toHaveProperty('reasons');
  }
  for (const who of [officers.city, 'agency:pemkot-33.74']) {
    expect(await world.standing(company, who)).toMatchObject({
      status: 403,
      body: { code: 'tax-standing.not-competent' },
    });
  }
  expect((await world.standing(company, 'service:g2c')).status).toBe(403);
  expect((await world.standing(company, company.who)).body.reasons).toHaveLength(1);
  expect(await world.standing(company, other.who)).toMatchObject({
    status: 403,
    body: { code: 'tax-standing.not-yours' },
  });
  expect(await world.standing(company, 'siti')).toMatchObject({ status: 403, body: { code: 'auth.forbidden' } });
  const future = new Date(Date.now() + 3_600_000).toISOString();
  expect(await world.standing(company, officers.djp, `?at=${future}`)).toMatchObject({
    status: 422,
    body: { code: 'tax-standing.in-future' },
  });
});

test('instalments that are broken count, until it turns out that nothing was missed', async () => {
  const nib = strangeNib();
  await world.tell(randomUUID(), 1, companyRegistered({ ...companyRegistered.example, nib, registeredAt: monthAgo }));
  await world.stands({ nib }, 'cleared');
  const id = randomUUID();
  const about = { ...instalmentBroken.example, nib };
  await world.tell(id, 3, instalmentBroken({ ...about, brokenAt: monthAgo }));
  await world.stands({ nib }, 'in-arrears', 'instalment-broken');
  const reinstated = { ...instalmentReinstated.example, nib, reinstatedAt: now.toISOString() };
  await world.tell(id, 5, instalmentReinstated(reinstated));
  await world.stands({ nib }, 'cleared');
});

test('many facts at once, on two replicas, leave the standing of all of them', async () => {
  const company = await world.taxpayer('tono');
  const bills = await Promise.all(Array.from({ length: 12 }, () => world.assess(company)));
  await Promise.all(bills.map((bill) => world.pay(bill)));
  await vi.waitFor(async () => expect(await world.known(company.nib)).toBe(25), { timeout: 60_000 });
  await vi.waitFor(
    async () => expect((await world.stored(company.nib))?.state).toMatchObject({ status: 'cleared', reasons: [] }),
    { timeout: 60_000 },
  );
});
