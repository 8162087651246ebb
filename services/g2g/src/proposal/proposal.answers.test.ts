import type { Agency } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { shown, sightOf } from './proposal.answers.ts';
import type { LiveProposal } from './proposal.ts';

const agency = (id: string, region: string, duties: readonly string[]): Agency => ({
  ...{ id, name: id, level: 'city', branch: 'executive', kind: 'agency', region, duties: [...duties] },
  ...{ stage: 'preparation', enrolledAt: '2026-01-05T02:00:00.000Z' },
});
const at = '2026-04-01T02:00:00.000Z';
const [semarang, surabaya] = ['33.74.01.1001', '35.78.01.1001'];
const treasury = agency('bpkad-33.74', '33.74', ['treasury']);
const registry = agency('dukcapil-33.74', '33.74', ['civil-registry']);
const province = agency('dukcapil-33', '33', ['civil-registry']);

/** Proposed by the treasury of Semarang, checked there and decided in Surabaya, where the person had moved. */
const moved: LiveProposal = {
  ...{ status: 'accepted', person: 'pabcdefghijklmnopqrstuvwxyz', by: treasury.id, changes: { sex: 'male' } },
  ...{ region: surabaya, regionVersion: 2, submittedIn: semarang, base: { sex: 1 }, submittedAt: at },
  check: { agency: 'diskominfo-33.74', seat: '33.74', finding: 'conforms', at },
  decision: { agency: 'dukcapil-35.78', seat: '35.78', at },
};

describe('an agency sees a proposal', () => {
  test.each([
    ['wholly, where it decides for the place the person lives in now', registry, semarang, 'whole'],
    ['not, once the person has moved away', registry, surabaya, undefined],
    ['as its proposer, wherever the person lives', treasury, surabaya, 'proposer'],
    ['as its proposer, where nobody knows the person any more', treasury, undefined, 'proposer'],
    ['wholly, where it proposed and decides', { ...province, id: treasury.id }, semarang, 'whole'],
    ['not, where it is a state enterprise', { ...registry, kind: 'state-enterprise' }, semarang, undefined],
    ['not, where it is a foreign partner', { ...registry, kind: 'foreign-partner' }, semarang, undefined],
  ] as const)('%s', (_, reader, home, expected) => {
    expect(sightOf(reader, moved, home)).toBe(expected);
  });
});

describe('an agency that only proposed', () => {
  const told = (state: LiveProposal) => shown('abcdefghijklmnopqrstuvwxyz', state, 'proposer');

  test('learns what was decided, and not where the person has moved to', () => {
    expect(told(moved)).toMatchObject({
      status: 'accepted',
      region: semarang,
      check: { agency: 'diskominfo-33.74', finding: 'conforms' },
    });
    expect(told(moved).decision).toEqual({ at });
    expect(JSON.stringify(told(moved))).not.toContain('35.78');
  });

  test('does not learn it before the proposal has followed them, nor once they are back', () => {
    const { decision } = told({ ...moved, region: semarang });
    expect(decision).toEqual({ at });
  });

  test('is told who decided where that is an agency around the place it proposed in', () => {
    const decision = { agency: province.id, seat: '33', reason: 'untrue', at };
    expect(told({ ...moved, decision }).decision).toEqual({ agency: province.id, reason: 'untrue', at });
  });

  test('is told no agency of a person who has moved where its region was not kept', () => {
    const before = { agency: 'diskominfo-35.78', finding: 'conforms', at } as const;
    expect(told({ ...moved, check: before }).check).toEqual({ finding: 'conforms', at });
    expect(told({ ...moved, region: semarang, check: before }).check).toEqual(before);
  });
});

test('the person and those who decide are told every agency, and no region of one', () => {
  const { check, decision } = shown('abcdefghijklmnopqrstuvwxyz', moved, 'whole');
  expect(check).toEqual({ agency: 'diskominfo-33.74', finding: 'conforms', at });
  expect(decision).toEqual({ agency: 'dukcapil-35.78', at });
});
