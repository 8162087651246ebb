import {
  cancelContributionBill,
  changeHealthSegment,
  contributionBillIssued,
  type EventContract,
  employeeAppointed,
  employeeDismissed,
  employeeHired,
  getContributionBill,
  getHealthCard,
  inquireVirtualAccount,
  listContributionBills,
  listHealthCards,
  payVirtualAccount,
  registerHealthCard,
  registerHealthCardMember,
} from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { familyCard, type HealthWorld, officers, startHealthWorld } from './health.world.ts';

let world: HealthWorld;
beforeAll(async () => {
  world = await startHealthWorld();
});
afterAll(() => world?.stop());

const citizen = (nik: string) => `citizen:${nik}`;
const example = <T extends string, D>({ example: told }: EventContract<T, D>) => told;
const codeOf = ({ body }: { body: { code?: string } }) => body.code;
let payments = 0;

/** The one bill of a citizen, once there is one. */
async function billOf(nik: string) {
  const bills = async () => (await world.call(citizen(nik), 'GET', '/v1/contribution-bills')).body.items;
  await expect.poll(async () => (await bills()).length, { timeout: 60_000 }).toBe(1);
  return (await bills())[0];
}

function payment(amount: number) {
  payments += 1;
  return { amount, ntb: `21000${String(payments).padStart(7, '0')}`, paidAt: new Date().toISOString() };
}

/** Somebody in the register with a valid card. */
async function insured(changes: object = {}) {
  const nik = world.nik();
  const person = await world.enrol(nik);
  const { id } = await world.register(nik, changes);
  const card = await world.until(nik, { status: 'active' });
  return { nik, person, id, card };
}

describe('a citizen', () => {
  test('has a valid card with a number once the register knows them as stated', async () => {
    const { nik, card, id } = await insured();
    expect(card).toMatchObject({ id, segment: 'pbpu', class: '3', members: [] });
    expect(card.number).toMatch(/^000\d{10}$/);
    const again = { familyCard, birthDate: '1990-07-01', segment: 'bp', class: '1' };
    const refused = await world.call(citizen(nik), 'POST', '/v1/health-cards', { body: again });
    expect([refused.status, codeOf(refused)]).toEqual([409, 'health-card.already-registered']);
  });

  test('whom the register does not know is rejected, and can ask again', async () => {
    const nik = world.nik();
    await world.register(nik);
    await world.until(nik, { status: 'rejected', rejection: 'not-enrolled' });
    await world.enrol(nik);
    await world.register(nik, { birthDate: '1990-07-02' });
    await world.until(nik, { status: 'rejected', rejection: 'birth-date-differs' });
    await world.register(nik);
    await world.until(nik, { status: 'active' });
  });

  test('pays the month by virtual account, once', async () => {
    const { nik } = await insured();
    const bill = await billOf(nik);
    expect(bill).toMatchObject({ status: 'issued', amount: 35_000, agency: 'bpjs-kesehatan' });
    await world.until(nik, { arrears: [{ period: bill.period, amount: 35_000, dueDate: bill.dueDate }] });
    const asked = await world.call(officers.bank, 'GET', `/v1/virtual-accounts/${bill.code}`);
    expect(asked.body).toMatchObject({ amount: 35_000, payable: true });
    const pay = (body: object) =>
      world.call(officers.bank, 'POST', `/v1/virtual-accounts/${bill.code}/payments`, { body });
    expect(codeOf(await pay(payment(34_999)))).toBe('contribution-bill.wrong-amount');
    const taken = payment(35_000);
    expect(await pay(taken)).toMatchObject({ status: 201, body: { status: 'paid', bank: 'bank-jateng' } });
    expect(await pay(taken)).toMatchObject({ status: 201 });
    expect(codeOf(await pay(payment(35_000)))).toBe('contribution-bill.already-paid');
    await world.until(nik, { arrears: [] });
  });

  test('sees nobody else’s card or bill', async () => {
    const { nik, id } = await insured();
    const bill = await billOf(nik);
    const stranger = citizen(world.nik());
    const looks = await Promise.all([
      world.call(stranger, 'GET', `/v1/health-cards/${id}`),
      world.call(stranger, 'GET', `/v1/contribution-bills/${bill.id}`),
    ]);
    expect(looks.map(codeOf)).toEqual(['health-card.not-found', 'contribution-bill.not-found']);
    expect((await world.call(stranger, 'GET', '/v1/health-cards')).body.items).toEqual([]);
  });
});

describe('a household', () => {
  test('counts a member once their card is valid; the member goes by the participant', async () => {
    const { nik, id, person } = await insured();
    const spouse = world.nik();
    const spouseRef = await world.enrol(spouse);
    const body = { nik: spouse, birthDate: '1990-07-01', relation: 'spouse' };
    const { body: card } = await world.call(citizen(nik), 'POST', `/v1/health-cards/${id}/members`, { body });
    expect(card).toMatchObject({ principal: person, relation: 'spouse' });
    await world.until(nik, { members: [{ person: spouseRef, relation: 'spouse' }] });
    await world.until(spouse, { status: 'active', principal: person, arrears: [] });
    // a copy of one's data tells of the household what it is, and not who they are
    for (const [who, own, shown] of [
      [nik, person, { members: [{ relation: 'spouse' }] }],
      [spouse, spouseRef, { relation: 'spouse' }],
    ] as const) {
      const { records } = (await world.call(citizen(who), 'GET', '/v1/me/personal-data')).body;
      const found = records.find(({ record }: { record: string }) => record === 'health-card');
      expect(found.items).toMatchObject([{ person: own, status: 'active', ...shown }]);
      expect(found.items[0]).not.toHaveProperty('household');
      expect(new Set(JSON.stringify(records).match(/\bp[a-z2-7]{26}\b/g))).toEqual(new Set([own]));
    }
    expect(await world.call(citizen(nik), 'GET', `/v1/health-cards/${card.id}`)).toMatchObject({ status: 200 });
    // the member is told who read, the reader of the own card is not
    const read = (await world.readings(spouseRef)).filter(({ actor }) => actor === `citizen:${person}`);
    expect(read).toContainEqual({ actor: `citizen:${person}`, fields: ['healthCard'] });
    const twice = await world.call(citizen(nik), 'POST', `/v1/health-cards/${id}/members`, { body });
    expect(codeOf(twice)).toBe('health-card.already-registered');
    const others = await world.call(citizen(spouse), 'POST', `/v1/health-cards/${card.id}/members`, { body });
    expect(codeOf(others)).toBe('health-card.is-member');

    const change = { segment: 'pbi-jk', class: '3', effectiveOn: '2026-05-01' };
    await world.call(officers.insurer, 'PUT', `/v1/health-cards/${id}/segment`, { body: change });
    await world.until(spouse, { segment: 'pbi-jk' });

    await world.tell(employeeHired, 1, { ...example(employeeHired), person: spouseRef });
    await world.until(spouse, { segment: 'ppu-pn' });
    await world.until(nik, { members: [] });
  });

  test('that has not paid when the month is over is suspended by the clock, and valid again once it has', async () => {
    const { nik, id } = await insured();
    const spouse = world.nik();
    await world.enrol(spouse);
    const body = { nik: spouse, birthDate: '1990-07-01', relation: 'spouse' };
    await world.call(citizen(nik), 'POST', `/v1/health-cards/${id}/members`, { body });
    await world.until(spouse, { status: 'active' });
    const bill = await billOf(nik);
    await world.letMonthPass(id, bill);
    await world.until(nik, { status: 'suspended', suspendedSince: expect.any(String) });
    await world.until(spouse, { status: 'suspended' });
    const paid = payment(bill.amount);
    await world.call(officers.bank, 'POST', `/v1/virtual-accounts/${bill.code}/payments`, { body: paid });
    const { fineUntil } = await world.until(nik, { status: 'active', arrears: [], fineUntil: expect.any(String) });
    await world.until(spouse, { status: 'active', fineUntil });
  });
});

describe('employment by the state', () => {
  const agency = example(employeeHired).agency;
  const appointed = { segment: 'ppu-pn', class: '1', employment: { agency, base: 2_785_700, worker: 27_857 } };

  async function career(person: string, copies = 1) {
    await world.tell(employeeHired, 1, { ...example(employeeHired), person }, copies);
    await world.tell(employeeAppointed, 5, { ...example(employeeAppointed), person }, copies);
  }

  test('that is told after the card is there, and twice, changes segment and base once', async () => {
    const { nik, person } = await insured();
    await career(person, 2);
    await world.until(nik, appointed);
  });

  test('that is told before the card takes effect when it is registered', async () => {
    const nik = world.nik();
    const person = await world.enrol(nik);
    await career(person);
    await world.heard(person, 5);
    expect(await world.register(nik)).toMatchObject({ status: 'registered', ...appointed });
    await world.until(nik, { ...appointed, status: 'active' });
  });

  test('that is told while people register is missed by nobody', async () => {
    const people = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const nik = world.nik();
        return { nik, person: await world.enrol(nik) };
      }),
    );
    await Promise.all(people.flatMap(({ nik, person }) => [world.register(nik), career(person)]));
    for (const { nik } of people) await world.until(nik, { ...appointed, status: 'active' });
  });

  test('that ends leaves the household to pay', async () => {
    const { nik, person } = await insured({ class: '2' });
    await career(person);
    await world.until(nik, appointed);
    await world.tell(employeeDismissed, 7, { ...example(employeeDismissed), person });
    const card = await world.until(nik, { segment: 'pbpu', class: '2' });
    expect(card).not.toHaveProperty('employment');
  });

  test('that ends by death bills nobody', async () => {
    const { nik, person } = await insured();
    await career(person);
    await world.until(nik, appointed);
    await world.tell(employeeDismissed, 7, { ...example(employeeDismissed), person, reason: 'death' });
    await world.heard(person, 7, { because: 'died' });
    expect(await world.cardOf(nik)).toMatchObject({ status: 'active', ...appointed });
  });

  test('of somebody a card is asked for by another is not told to them', async () => {
    const { nik, id } = await insured();
    const spouse = world.nik();
    const person = await world.enrol(spouse);
    await career(person);
    await world.heard(person, 5);
    const body = { nik: spouse, birthDate: '1990-07-01', relation: 'spouse' };
    const asked = await world.call(citizen(nik), 'POST', `/v1/health-cards/${id}/members`, { body });
    expect(asked).toMatchObject({ status: 201, body: { segment: 'pbpu', class: '3' } });
    expect(asked.body).not.toHaveProperty('employment');
    const card = await world.until(spouse, { ...appointed, status: 'active' });
    expect(card).not.toHaveProperty('principal');
    expect(codeOf(await world.call(citizen(nik), 'GET', `/v1/health-cards/${card.id}`))).toBe('health-card.not-found');
    await world.until(nik, { members: [] });
  });
});

describe('the insurer', () => {
  test('sees cards with evidence, an agency without the duty sees none', async () => {
    const { id, person, nik } = await insured();
    const bill = await billOf(nik);
    expect(await world.call(officers.insurer, 'GET', `/v1/health-cards/${id}`)).toMatchObject({ status: 200 });
    expect(await world.call(officers.insurer, 'GET', `/v1/contribution-bills/${bill.id}`)).toMatchObject({
      status: 200,
    });
    const actor = expect.stringMatching(/^officer:bpjs-kesehatan\//);
    expect(await world.readings(person)).toEqual(
      expect.arrayContaining([
        { actor, fields: ['healthCard'] },
        { actor, fields: ['contributionBill'] },
      ]),
    );
    const impostor = await Promise.all([
      world.call(officers.impostor, 'GET', `/v1/health-cards/${id}`),
      world.call(officers.impostor, 'GET', '/v1/contribution-bills'),
    ]);
    expect(impostor.map(codeOf)).toEqual(['health-card.not-competent', 'contribution-bill.not-competent']);
  });

  test('withdraws a bill, and the month is not owed any more', async () => {
    const { nik } = await insured();
    const bill = await billOf(nik);
    await world.run(officers.insurer, cancelContributionBill, { of: { id: bill.id } });
    await world.until(nik, { arrears: [] });
  });
});

test('the examples of the contract run', async () => {
  const nik = world.nik();
  await world.enrol(nik);
  const { id } = await world.run(citizen(nik), registerHealthCard);
  await world.until(nik, { status: 'active' });
  await world.run(citizen(nik), getHealthCard, { of: { id } });
  await world.run(citizen(nik), listHealthCards);
  await world.run(citizen(nik), registerHealthCardMember, { of: { id }, body: { nik: world.nik() } });
  const { id: billId, code, amount } = await billOf(nik);
  await world.run(citizen(nik), getContributionBill, { of: { id: billId } });
  await world.run(citizen(nik), listContributionBills);
  await world.run(officers.bank, inquireVirtualAccount, { of: { code } });
  await world.run(officers.bank, payVirtualAccount, { of: { code }, body: payment(amount) });
  await world.run(officers.insurer, changeHealthSegment, { of: { id } });
});

test('neither family card, birth date, NIK nor participant number is stored, told or logged', async () => {
  const { nik, card } = await insured();
  await billOf(nik);
  await world.run(officers.insurer, changeHealthSegment, { of: { id: card.id } });
  let remembered = '';
  await vi.waitFor(
    async () => {
      remembered = await world.remembered();
      expect(remembered).toContain(contributionBillIssued.type);
      expect(remembered).toContain(card.person);
    },
    { timeout: 60_000 },
  );
  for (const secret of [familyCard, nik, '1990-07-01', card.number]) expect(remembered).not.toContain(secret);
});
