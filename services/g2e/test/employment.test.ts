import { randomUUID } from 'node:crypto';
import { jakartaDay, monthsAfter } from '@simpul/contracts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmploymentWorld, nikOf, officers, startEmploymentWorld } from './employment.world.ts';

let world: EmploymentWorld;

beforeAll(async () => {
  world = await startEmploymentWorld();
});
afterAll(() => world?.stop());

let people = 0;

/** A new person, in the register. */
async function somebody(): Promise<string> {
  people += 1;
  const nik = nikOf(people);
  await world.enrol(nik);
  return nik;
}

const agency = 'bkpsdm-33.74';
const decree = (number: string) => ({ number, date: '2026-02-20', by: agency });
const effectiveOn = '2026-03-01';

test('seats are never overfilled, however many are hired at once over two replicas', async () => {
  const { id } = await world.open({ code: 'analis-serentak', seats: 3 });
  const niks = await Promise.all(Array.from({ length: 16 }, somebody));
  const answers = await Promise.all(niks.map((nik) => world.hire(nik, id)));

  const hired = answers.filter(({ status }) => status === 201).map(({ body }) => body);
  expect(hired).toHaveLength(3);
  const others = answers.filter(({ status }) => status !== 201);
  for (const each of others) expect(each).toMatchObject({ status: 409, body: { code: 'formation.full', seats: 3 } });
  await world.seats(id, { taken: 3, claimed: 0 });

  // of one birth date, sex and start, and no number twice
  expect(new Set(hired.map(({ nip }) => nip)).size).toBe(3);
  for (const { nip } of hired) expect(nip).toMatch(/^199007012025032\d{3}$/);

  const left = hired[0];
  const leaving = { reason: 'own-request', effectiveOn: '2026-01-31' };
  await world.done('hr', 'POST', `/v1/employees/${left.id}/dismissal`, { body: leaving });
  await world.seats(id, { taken: 2, claimed: 0 });
  expect((await world.hire(await somebody(), id)).status).toBe(201);
  expect(await world.hire(await somebody(), id)).toMatchObject({ status: 409, body: { code: 'formation.full' } });
});

test('somebody hired by many at once is hired once, and keeps one seat', async () => {
  const nik = await somebody();
  const [one, two] = await Promise.all([world.open({ code: 'analis-satu' }), world.open({ code: 'analis-dua' })]);
  const answers = await Promise.all([1, 2, 3, 4, 5, 6].map((turn) => world.hire(nik, (turn % 2 ? one : two).id)));
  const hired = answers.filter(({ status }) => status === 201);
  expect(hired).toHaveLength(1);
  for (const { status, body } of answers.filter((each) => each !== hired[0])) {
    expect(status).toBe(409);
    expect(['employee.already-employed', 'formation.claim-pending']).toContain(body.code);
  }
  const { formation } = hired[0]?.body ?? {};
  await world.seats(formation, { taken: 1, claimed: 0 });
  await world.seats(formation === one.id ? two.id : one.id, { taken: 0, claimed: 0 });
});

test('a request that is sent again is answered again, and takes no second seat', async () => {
  const { id } = await world.open({ code: 'analis-ulang', seats: 1 });
  const [nik, key] = [await somebody(), randomUUID()];
  const answers = await Promise.all([0, 1, 0, 1].map((replica) => world.hire(nik, id, {}, { key, replica })));
  const again = await world.hire(nik, id, {}, { key });
  for (const each of [...answers, again]) expect(each).toEqual(again);
  expect(again.status).toBe(201);
  await world.seats(id, { taken: 1, claimed: 0 });

  // also when who was hired has left, and somebody else has the seat
  const leaving = { reason: 'own-request', effectiveOn: '2026-01-31' };
  await world.done('hr', 'POST', `/v1/employees/${again.body.id}/dismissal`, { body: leaving });
  await world.seats(id, { taken: 0, claimed: 0 });
  expect((await world.hire(await somebody(), id)).status).toBe(201);
  expect(await world.hire(nik, id, {}, { key })).toEqual(again);
});

test('nobody is hired whom the register does not know, and no seat is kept for them', async () => {
  const { id } = await world.open({ code: 'analis-tak-dikenal' });
  expect(await world.hire(nikOf(9_999), id)).toMatchObject({ status: 422, body: { code: 'employee.person-unknown' } });
  const older = { startsOn: '2026-07-01' };
  expect(await world.hire(await somebody(), id, older)).toMatchObject({
    status: 422,
    body: { code: 'employee.age-not-allowed', to: 35 },
  });
  await world.seats(id, { taken: 0, claimed: 0 });
});

test('while the person register is away nobody is hired and no seat kept; asked again it is as if nothing had been', async () => {
  const { id } = await world.open({ code: 'analis-tanpa-register', seats: 1 });
  const [nik, key] = [await somebody(), randomUUID()];
  await world.register.kill('SIGKILL', { stayDown: true });
  expect(await world.hire(nik, id, {}, { key })).toMatchObject({ status: 503, body: { status: 503 } });
  await world.seats(id, { taken: 0, claimed: 0 });
  await world.register.up();
  expect(await world.hire(nik, id, {}, { key })).toMatchObject({ status: 201, body: { status: 'probation' } });
  await world.seats(id, { taken: 1, claimed: 0 });
});

test('an agency hires against its own formations and sees its own employees alone; a state enterprise neither', async () => {
  const { id } = await world.open({ code: 'analis-provinsi' }, 'otherHr');
  const nik = await somebody();
  expect(await world.hire(nik, id)).toMatchObject({ status: 404, body: { code: 'formation.not-found' } });
  const own = await world.open({ code: 'analis-kota' });
  const { body: hired } = await world.hire(nik, own.id);
  const path = `/v1/employees/${hired.id}`;
  expect(await world.call('otherHr', 'GET', path)).toMatchObject({ status: 404, body: { code: 'employee.not-found' } });
  expect(await world.call('enterprise', 'GET', path)).toMatchObject({
    status: 403,
    body: { code: 'employee.not-an-agency' },
  });
  expect(await world.call(`employee:${hired.nip}`, 'GET', '/v1/my-employment')).toMatchObject({
    status: 200,
    body: { id: hired.id, status: 'probation' },
  });
  const about = { person: hired.person, fields: ['employment'] };
  await world.done('hr', 'GET', path);
  expect(await world.db.collection('evidence').countDocuments(about)).toBeGreaterThan(0);
});

test('a CPNS who has met the requirements is appointed by decree, takes the oath, is transferred and promoted', async () => {
  const [here, there] = await Promise.all([
    world.open({ code: 'analis-karier' }),
    world.open({ code: 'analis-karier', seats: 1 }, 'otherHr'),
  ]);
  const { body: hired } = await world.hire(await somebody(), here.id);
  const { id: employee, person } = hired;
  const whom = { employee, person, agency };
  const path = `/v1/employees/${employee}`;
  expect(hired).toMatchObject({ status: 'probation', probationUntil: '2026-02-28', baseSalary: 2_228_560 });

  await world.complete({ person, employee, kind: 'technical' });
  await world.complete({ person, employee });
  await world.done('hr', 'POST', `${path}/requirements`, { body: { kind: 'health-certificate', reference: 'RS/7' } });
  const appraisal = { kind: 'appraisal', reference: 'SKP-1', result: 'good' };
  await world.done('hr', 'POST', `${path}/requirements`, { body: appraisal });
  const ready = await world.until('hr', employee, { requirements: { length: 3 } });
  expect(ready.requirements.map(({ kind }: { kind: string }) => kind).toSorted()).toEqual([
    'appraisal',
    'health-certificate',
    'latsar',
  ]);

  const terms = { rank: 'III/a', effectiveOn };
  await world.decree({
    ...whom,
    kind: 'appointment',
    terms,
    decree: decree('821/1'),
    decreedAt: '2026-02-20T04:00:00.000Z',
  });
  await world.until('hr', employee, { status: 'permanent', baseSalary: 2_785_700, career: { length: 2 } });
  await world.done('hr', 'POST', `${path}/oath`, { body: { on: '2026-03-08', record: 'BA-1' } });

  // a seat is taken there and left here, once each however often it is told
  const transfer = { to: 'bkd-33', unit: 'Bidang Mutasi', formation: there.id, effectiveOn: '2026-05-01' };
  const moved = { ...whom, kind: 'transfer', terms: transfer, decree: decree('824/1') } as const;
  await world.decree({ ...moved, decreedAt: '2026-04-20T04:00:00.000Z' });
  await world.until('otherHr', employee, { agency: 'bkd-33', formation: there.id, career: { length: 3 } });
  await world.seats(here.id, { taken: 0, claimed: 0 });
  await world.seats(there.id, { taken: 1, claimed: 0 });
  expect(await world.call('hr', 'GET', path)).toMatchObject({ status: 404 });

  const at = async (moment: string) => {
    const { body } = await world.call('otherHr', 'GET', `${path}?at=${encodeURIComponent(moment)}`);
    return [body.status, body.agency, body.baseSalary, body.career?.length];
  };
  expect(await at('2026-02-28T23:59:59+07:00')).toEqual(['probation', agency, 2_228_560, 1]);
  expect(await at('2026-03-01T00:00:00+07:00')).toEqual(['permanent', agency, 2_785_700, 2]);
  expect(await at('2026-05-01T00:00:00+07:00')).toEqual(['permanent', 'bkd-33', 2_785_700, 3]);
  expect(await world.call('otherHr', 'GET', `${path}?at=2025-02-28T00:00:00Z`)).toMatchObject({
    status: 404,
    body: { code: 'employee.not-hired-then' },
  });

  // a decree for a day to come waits for it
  const later = monthsAfter(jakartaDay(new Date()), 24);
  const promotion = { rank: 'III/b', effectiveOn: later };
  const byNow = { ...decree('823/1'), by: 'bkd-33' };
  const promoted = { ...whom, agency: 'bkd-33', kind: 'promotion', terms: promotion, decree: byNow } as const;
  await world.decree({ ...promoted, decreedAt: '2026-11-02T04:00:00.000Z' });
  const pending = [{ kind: 'promotion', effectiveOn: later, decree: byNow }];
  expect(await world.until('otherHr', employee, { pending: { length: 1 } })).toMatchObject({ rank: 'III/a', pending });
});

test('a contract that is over ends by the clock, and its seat is free', async () => {
  const position = { code: 'perawat', title: 'Perawat', kind: 'functional', rankFrom: 'IX', rankTo: 'X' } as const;
  const { id } = await world.open({ code: 'perawat', position, employment: 'pppk', seats: 1 });
  const terms = { rank: 'IX', startsOn: '2025-03-01', contractUntil: '2026-02-28' };
  const { status, body: hired } = await world.hire(await somebody(), id, terms);
  expect(status).toBe(201);
  expect(hired.nip).toMatch(/^199007012025212\d{3}$/);
  const ended = [{ what: 'hired' }, { what: 'contract-ended', on: '2026-03-01', reason: 'expired' }];
  await world.until('hr', hired.id, { status: 'contract-ended', career: ended });
  await world.seats(id, { taken: 0, claimed: 0 });
});

test('a seat whose claimant’s request died is free once it is known that nobody was hired', async () => {
  const { id } = await world.open({ code: 'analis-mati', seats: 1 });
  const formations = world.db.collection<{ _id: string }>('formation');
  // what a process leaves that dies between claim and hiring, a quarter of an hour later
  const past = new Date(Date.now() - 60_000);
  const holders = {
    abcdefghijklmnopqrstuvwxyz: { status: 'claimed', seat: 1, claim: 'dead', until: past.toISOString() },
  };
  await formations.updateOne({ _id: id }, { $set: { 'state.holders': holders, dueAt: past }, $inc: { rev: 1 } });
  await world.seats(id, { taken: 0, claimed: 0 });
  // a store that is slow has it say later; whoever asks again under the same key is answered the same
  const [nik, key] = [await somebody(), randomUUID()];
  await expect.poll(async () => (await world.hire(nik, id, {}, { key })).status, { timeout: 60_000 }).toBe(201);
});

test('an officer records and decides nothing of their own employment', async () => {
  const { id } = await world.open({ code: 'analis-sendiri' });
  const { body: hired } = await world.hire(await somebody(), id);
  const self = `officer:${agency}/${hired.nip}/hr`;
  const path = `/v1/employees/${hired.id}`;
  const health = { kind: 'health-certificate', reference: 'RS/7' };
  const dismissal = { reason: 'own-request', effectiveOn: '2026-01-31' };
  for (const [what, body] of [
    ['requirements', health],
    ['dismissal', dismissal],
    ['oath', { on: '2026-03-08', record: 'BA-1' }],
    ['contract-renewal', { until: '2030-12-31' }],
  ])
    expect(await world.call(self, 'POST', `${path}/${what}`, { body })).toMatchObject({
      status: 403,
      body: { code: 'employee.own-matter' },
    });
  expect(await world.done('hr', 'POST', `${path}/requirements`, { body: health })).toMatchObject({
    status: 'probation',
  });
});

test('officers without the role, and citizens, hire nobody', async () => {
  const { id } = await world.open({ code: 'analis-wewenang' });
  const body = { nik: nikOf(1), formation: id, unit: 'Bidang Mutasi', rank: 'III/a', startsOn: '2025-03-01' };
  const colleague = officers.hr.replace('/hr', '');
  for (const who of [colleague, `citizen:${nikOf(1)}`])
    expect((await world.call(who, 'POST', '/v1/employees', { body })).status).toBe(403);
});
