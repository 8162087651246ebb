import {
  attributesAt,
  type CivilServantAttributes,
  civilServantAttributes,
  employeeAppointed,
  employeeContractEnded,
  employeeContractRenewed,
  employeeDismissed,
  employeeHired,
  employeePromoted,
  employeeRequirementMet,
  employeeRetired,
  employeeSworn,
  employeeTransferred,
  given,
  registerAttributes,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { type CivilServantEvent, civilServant, type EmployeeTold, recordUpdated } from './civil-servant.ts';

const id = 'abcdefghijklmnopqrstuvwxyz';
const hired = employeeHired(employeeHired.example);
const { person, agency, employeeRef, formation, position, unit, rank } = hired.data;
const eventId = (seq: number) => `g2e:employee:${id}:1.${seq}`;
const take = (told: EmployeeTold, seq: number) => ({ type: 'take', told, event: eventId(seq) }) as const;
const first = {
  source: 'g2e',
  event: eventId(1),
  at: '2026-02-28T17:00:00.000Z',
  toldAt: hired.data.hiredAt,
  version: 1,
};
const attributes: CivilServantAttributes = {
  employeeRef: { value: employeeRef, ...first },
  status: { value: 'probation', ...first },
  agency: { value: agency, ...first },
  formation: { value: formation, ...first },
  position: { value: position, ...first },
  unit: { value: unit, ...first },
  rank: { value: rank, ...first },
  term: { value: { startsOn: '2026-03-01', probationUntil: '2027-02-28' }, ...first },
  requirements: { value: [], ...first },
  oath: { value: {}, ...first },
};
const of = (version: number) => ({ employee: id, person, employeeRef, version });
const entered = recordUpdated(of(1), attributes);

/** The register after these events, told one after the other. */
function after(...told: EmployeeTold[]) {
  const events: CivilServantEvent[] = [];
  for (const [index, each] of told.entries()) {
    const { state } = given(civilServant, ...events);
    events.push(...civilServant.decide(state, take(each, index + 1), { id, now: new Date(hired.data.hiredAt) }));
  }
  const { state } = given(civilServant, ...events);
  if (state.status === 'none') throw new Error('nobody was hired');
  return state;
}
const asOf = (state: ReturnType<typeof after>, moment: string) =>
  attributesAt(state.attributes, state.history, new Date(moment)).found;

describe('the register takes', () => {
  test('who was hired, from the day they start, with who said so, by which event and when', () => {
    given(civilServant).when(take(hired, 1), { id }).then(entered);
    given(civilServant, entered).when(take(hired, 1), { id }).then();
    expect(entered.data).toEqual({ ...of(1), changed: civilServantAttributes });
  });

  test('somebody by contract, until its last day', () => {
    const { probationUntil: _, ...rest } = hired.data;
    const contract = employeeHired({ ...rest, employment: 'pppk', rank: 'IX', contractUntil: '2027-02-28' });
    expect(after(contract).attributes).toMatchObject({
      status: { value: 'contract' },
      rank: { value: 'IX' },
      term: { value: { startsOn: '2026-03-01', contractUntil: '2027-02-28' } },
    });
    const renewed = employeeContractRenewed({ ...employeeContractRenewed.example, until: '2028-02-29' });
    expect(after(contract, renewed).attributes.term.value).toEqual({
      startsOn: '2026-03-01',
      contractUntil: '2028-02-29',
    });
    const over = employeeContractEnded({ ...employeeContractEnded.example, effectiveOn: '2028-03-01' });
    expect(after(contract, renewed, over).attributes).toMatchObject({
      status: { value: 'contract-ended' },
      term: { value: { startsOn: '2026-03-01', endedOn: '2028-03-01', reason: 'expired' } },
    });
  });

  test('a requirement that is met, once for each kind', () => {
    const { example } = employeeRequirementMet;
    const appraisal = employeeRequirementMet(example);
    const value = [{ kind: example.kind, reference: example.reference, result: 'good' }] as const;
    const from = { source: 'g2e', event: eventId(2), at: example.at, toldAt: example.at, version: 2 };
    const met = recordUpdated(of(2), { requirements: { value: [...value], ...from } });
    given(civilServant, entered).when(take(appraisal, 2), { id }).then(met);
    given(civilServant, entered, met).when(take(appraisal, 3), { id }).then();
    expect(met.data).toEqual({ ...of(2), changed: ['requirements'] });
    const latsar = employeeRequirementMet({ ...example, kind: 'latsar', reference: 'LATSAR-0042' });
    const better = employeeRequirementMet({ ...example, result: 'very-good' });
    expect(after(hired, appraisal, latsar, better).attributes.requirements.value).toMatchObject([
      { kind: 'latsar' },
      { kind: 'appraisal', result: 'very-good' },
    ]);
  });

  test('an appointment with its decree, and no more probation', () => {
    const { decree, effectiveOn: _, at: toldAt } = employeeAppointed.example;
    const from = { source: 'g2e', event: eventId(2), at: '2027-02-28T17:00:00.000Z', toldAt, version: 2, decree };
    given(civilServant, entered)
      .when(take(employeeAppointed(employeeAppointed.example), 2), { id })
      .then(
        recordUpdated(of(2), {
          status: { value: 'permanent', ...from },
          term: { value: { startsOn: '2026-03-01' }, ...from },
        }),
      );
  });

  test('the oath', () => {
    expect(after(hired, employeeSworn(employeeSworn.example)).attributes.oath).toMatchObject({
      value: { on: '2027-03-08', record: 'BA-SUMPAH-2027-014' },
      at: '2027-03-07T17:00:00.000Z',
    });
  });

  test('a transfer and a promotion, each from its day on', () => {
    const moved = employeeTransferred(employeeTransferred.example);
    const promoted = employeePromoted({ ...employeePromoted.example, agency: 'bkd-33' });
    const state = after(hired, moved, promoted);
    expect(state.attributes).toMatchObject({
      agency: { value: 'bkd-33', version: 2, decree: moved.data.decree },
      formation: { value: moved.data.to.formation },
      unit: { value: 'Bidang Mutasi' },
      position: { version: 1 },
      rank: { value: 'III/b', version: 3, decree: promoted.data.decree },
    });
    expect(asOf(state, '2028-04-30T16:59:59Z')?.agency.value).toBe(agency);
    expect(asOf(state, '2028-04-30T17:00:00Z')).toMatchObject({
      agency: { value: 'bkd-33' },
      rank: { value: 'III/a' },
    });
  });

  test.each([
    ['dismissed', employeeDismissed(employeeDismissed.example), 'requirements-not-met'],
    ['retired', employeeRetired(employeeRetired.example), undefined],
  ] as const)('who was %s, and what held before', (status, over, reason) => {
    const state = after(hired, over);
    const { effectiveOn } = over.data;
    expect(state.attributes.status.value).toBe(status);
    expect(state.attributes.term.value).toEqual({
      startsOn: '2026-03-01',
      endedOn: effectiveOn,
      ...(reason && { reason }),
    });
    expect(asOf(state, `${effectiveOn}T00:00:00+07:00`)?.status.value).toBe(status);
    expect(asOf(state, '2026-12-01T00:00:00+07:00')?.status.value).toBe('probation');
  });

  test('who is hired again, from the beginning: requirements and oath were those of before', () => {
    const again = employeeHired({ ...hired.data, startsOn: '2029-03-01', hiredAt: '2029-02-20T02:00:00.000Z' });
    const state = after(
      hired,
      employeeRequirementMet(employeeRequirementMet.example),
      employeeDismissed(employeeDismissed.example),
      again,
    );
    expect(state.attributes).toMatchObject({
      status: { value: 'probation', at: '2029-02-28T17:00:00.000Z' },
      requirements: { value: [] },
      employeeRef: { version: 1 },
    });
    expect(asOf(state, '2028-01-01T00:00:00Z')?.status.value).toBe('dismissed');
  });

  test('nothing about somebody it was never told of', () => {
    given(civilServant)
      .when(take(employeeAppointed(employeeAppointed.example), 2), { id })
      .refused('civil-servant.not-hired');
  });
});

describe('as of a moment', () => {
  test('it answers what was in effect, also where that was told later', () => {
    const late = employeeAppointed({ ...employeeAppointed.example, at: '2027-04-20T03:00:00.000Z' });
    const state = after(hired, late);
    expect(asOf(state, '2027-03-15T00:00:00Z')?.status).toMatchObject({
      value: 'permanent',
      toldAt: '2027-04-20T03:00:00.000Z',
    });
    expect(asOf(state, '2027-02-28T16:59:59Z')?.status.value).toBe('probation');
  });

  test('nobody is employed before their first day, though it is known already', () => {
    expect(asOf(after(hired), '2026-02-28T16:59:59Z')).toBeUndefined();
    expect(asOf(after(hired), '2026-02-28T17:00:00Z')?.status.value).toBe('probation');
  });
});

test('every attribute of the register has its producer', () => {
  expect(registerAttributes('civilServant').toSorted()).toEqual(civilServantAttributes.toSorted());
});
