import { agencyEnrolled, given, type NewAgency } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { agency } from './agency.ts';

const now = '2026-03-31T02:15:30.000Z';
const dprd: NewAgency = {
  id: 'dprd-33.74',
  name: 'DPRD Kota Semarang',
  level: 'city',
  branch: 'legislative',
  kind: 'agency',
  region: '33.74',
  duties: [],
};
const enrolled = agencyEnrolled({ ...dprd, stage: 'preparation', enrolledAt: now });

test('an agency begins with the stage of preparation, and everybody is told the whole record', () => {
  given(agency).when({ type: 'enrol', agency: dprd }, { now, id: dprd.id }).then(enrolled);
  expect(given(agency, enrolled).state).toEqual({ status: 'enrolled', ...enrolled.data });
});

test('an id is given once', () => {
  given(agency, enrolled).when({ type: 'enrol', agency: dprd }).refused('agency.already-enrolled', { id: dprd.id });
});

describe('the region fits the level', () => {
  test.each([
    ['central', 'id'],
    ['province', '33'],
    ['regency', '33.22'],
    ['city', '33.74'],
    ['village', '33.74.01.1001'],
  ] as const)('%s with %s', (level, region) => {
    const fitting = { ...dprd, level, region };
    given(agency)
      .when({ type: 'enrol', agency: fitting }, { now })
      .then(agencyEnrolled({ ...fitting, stage: 'preparation', enrolledAt: now }));
  });

  test.each([
    ['central', '33', 'nation', 'province'],
    ['province', 'id', 'province', 'nation'],
    ['regency', '33', 'regency', 'province'],
    ['city', '33.74.01', 'regency', 'district'],
    ['village', '33.74.01', 'village', 'district'],
  ] as const)('%s not with %s', (level, region, expected, actual) => {
    given(agency)
      .when({ type: 'enrol', agency: { ...dprd, level, region } })
      .refused('agency.region-level-mismatch', { level, region, expected, actual });
  });
});

describe('the parent', () => {
  const parent = 'pemkot-33.74';

  test('must be in the directory', () => {
    given(agency)
      .when({ type: 'enrol', agency: { ...dprd, parent } })
      .refused('agency.parent-unknown', { parent });
  });

  test.each(['33.74', '33', 'id'])('may stand for %s, at or above the agency', (parentRegion) => {
    given(agency)
      .when({ type: 'enrol', agency: { ...dprd, parent }, parentRegion }, { now })
      .then(agencyEnrolled({ ...dprd, parent, stage: 'preparation', enrolledAt: now }));
  });

  test.each(['33.73', '35', '33.74.01.1001'])('may not stand for %s', (parentRegion) => {
    given(agency)
      .when({ type: 'enrol', agency: { ...dprd, parent }, parentRegion })
      .refused('agency.parent-elsewhere', { parent });
  });
});
