import { companyRefused, given } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import {
  amend,
  amended,
  answer,
  asked,
  at,
  bar,
  billion,
  daysOf,
  drinks,
  history,
  id,
  kbli,
  licensed,
  nib,
  now,
  region,
  restaurant,
  siti,
  teaHouse,
  withdrawn,
} from '../../test/company.sample.ts';
import type { CompanyEvent } from './company.state.ts';
import { company } from './company.ts';

describe('an amendment', () => {
  test('of the name alone touches no permit', () => {
    given(company, ...history({ activities: [drinks] }))
      .when(amend({ name: 'PT Segar' }), at)
      .then(amended(['name'], { name: 'PT Segar' }));
  });

  test('of what is known already is none', () => {
    given(company, ...history())
      .when(amend({ name: 'PT Segar Lereng Ungaran', region, capital: 2 * billion, activities: [teaHouse] }), at)
      .then();
  });

  test('of the capital within a scale tells that it changed, not what it is', () => {
    given(company, ...history())
      .when(amend({ capital: 3 * billion }), at)
      .then(amended(['capital'], {}, 3 * billion));
  });

  test('that makes the company larger asks for permits again where the risk rises, and only there', () => {
    const activities = [
      { kbli: teaHouse, risk: 'low' },
      { kbli: restaurant, risk: 'medium-high' },
    ] as const;
    const capital = 11 * billion;
    given(company, ...history({ activities: [teaHouse, restaurant] }))
      .when(amend({ capital }), at)
      .then(
        amended(['capital', 'scale', 'activities'], { scale: 'large', activities: [...activities] }, capital),
        asked('56101', 1, { scale: 'large', days: daysOf('56101', 'large') }),
      );
  });

  test('keeps the former permit until the answer; a refusal ends it', () => {
    const before = history({ activities: [restaurant] });
    const grown = company.decide(given(company, ...before).state, amend({ capital: 11 * billion }), {
      now: new Date(now),
      id,
    });
    const [activity] = activitiesAfter(...before, ...grown);
    expect(activity).toMatchObject({ licence: { permit: 'nib' }, review: { request: 1 }, risk: 'medium-high' });
    const refused = { permit: 'standard-certificate', reason: 'x', refusedAt: now } as const;
    expect(activitiesAfter(...before, ...grown, companyRefused({ nib, kbli: restaurant, ...refused }))).toEqual([
      { kbli: restaurant, risk: 'medium-high', refusal: refused },
    ]);
  });

  test('that lowers the risk gives what was asked for before, and keeps what suffices', () => {
    const activities = [{ kbli: drinks, risk: 'medium-low' }] as const;
    const smaller = amend({ capital: billion }, true);
    const told = amended(['capital', 'scale', 'activities'], { scale: 'micro', activities: [...activities] }, billion);
    const declared = licensed('11040', {
      permit: 'standard-certificate',
      number: `${nib}0001`,
      basis: 'self-declared',
    });
    given(company, ...history({ activities: [drinks] }))
      .when(smaller, at)
      .then(told, withdrawn('11040', 1), declared);
    const held = licensed('11040', { permit: 'standard-certificate', number: `${nib}0001`, basis: 'verified' });
    given(company, ...history({ activities: [drinks] }), held)
      .when(smaller, at)
      .then(told);
  });

  test('that rises and falls back before the answer leaves the former permit alone', () => {
    const before = history({ activities: [restaurant] });
    const up = company.decide(given(company, ...before).state, amend({ capital: 11 * billion }), {
      now: new Date(now),
      id,
    });
    const told = { scale: 'small', activities: [{ kbli: restaurant, risk: 'low' }] };
    given(company, ...before, ...up)
      .when(amend({ capital: 2 * billion }), at)
      .then(amended(['capital', 'scale', 'activities'], told), withdrawn('56101', 1));
  });

  test('of the place asks the agency there for what is still under review', () => {
    const elsewhere = '33.74.01.1002';
    const done = licensed('56301', { permit: 'standard-certificate', number: `${nib}0001`, basis: 'verified' });
    given(company, ...history({ activities: [drinks, bar] }), done)
      .when(amend({ region: elsewhere }), at)
      .then(
        amended(['region'], { region: elsewhere }),
        withdrawn('11040', 1),
        asked('11040', 3, { region: elsewhere }),
      );
  });

  test('of the activities adds and takes away', () => {
    const told = {
      activities: [
        { kbli: bar, risk: 'medium-high' },
        { kbli: teaHouse, risk: 'low' },
      ],
    };
    given(company, ...history({ activities: [drinks, teaHouse] }))
      .when(amend({ activities: [bar, teaHouse] }), at)
      .then(
        amended(['activities'], told),
        withdrawn('11040', 1),
        asked('56301', 2, { days: daysOf('56301', 'small') }),
      );
  });

  test('of the activities may take away alone', () => {
    given(company, ...history({ activities: [drinks, teaHouse] }))
      .when(amend({ activities: [teaHouse] }), at)
      .then(amended(['activities'], { activities: [{ kbli: teaHouse, risk: 'low' }] }), withdrawn('11040', 1));
  });

  test('is refused for the same reasons as a registration', () => {
    const umk = given(company, ...history({ kind: 'umk', capital: billion, activities: [restaurant] }));
    umk.when(amend({ capital: 6 * billion }), at).refused('company.too-large-for-umk', { scale: 'medium' });
    umk.when(amend({ activities: [kbli('00000')] }), at).refused('company.unknown-kbli');
    const body = given(company, ...history({ activities: [restaurant] }));
    body.when(amend({ capital: 6 * billion }), at).refused('company.declaration-missing', { code: '56101' });
  });
});

describe('a line of business that lost its rule while it was under review', () => {
  const lost = kbli('99999'); // as if the rule of 11040 had ended since
  const before: CompanyEvent[] = JSON.parse(
    JSON.stringify(history({ activities: [drinks, teaHouse] })).replaceAll('11040', lost.code),
  );
  const underReview = { kbli: lost, risk: 'medium-high', review: { request: 1 } };
  const after = (change: object) => {
    const events = company.decide(given(company, ...before).state, amend(change), { now: new Date(now), id });
    return { events, told: events.map(({ type }) => type.split('.')[2]), all: [...before, ...events] };
  };

  test.each([
    ['another place', { region: '33.74.01.1002' }],
    ['another scale', { capital: 11 * billion }],
    ['another place and scale', { region: '33.74.01.1002', capital: 11 * billion }],
    ['other lines of business', { activities: [lost] }],
  ])('%s changes nothing about the review: the agency that has it answers', (_name, change) => {
    const { told, all } = after(change);
    expect(told).toEqual(['amended']);
    expect(activitiesAfter(...all)[0]).toMatchObject(underReview);
    const approved = company.decide(given(company, ...all).state, answer(1, 'approved'), { now: new Date(now), id });
    expect(activitiesAfter(...all, ...approved)[0]).toMatchObject({
      kbli: lost,
      licence: { permit: 'standard-certificate', basis: 'verified', number: `${nib}0001` },
    });
  });

  test('its review is withdrawn when the company gives it up, and it cannot be taken up again', () => {
    const { told, all } = after({ activities: [teaHouse] });
    expect(told).toEqual(['amended', 'review-withdrawn']);
    given(company, ...all)
      .when(amend({ activities: [teaHouse, lost] }), at)
      .refused('company.unknown-kbli', { edition: '2020', code: lost.code });
  });

  test('once refused it is not asked for again', () => {
    const refused = { permit: 'standard-certificate', reason: 'x', refusedAt: now } as const;
    given(company, ...before, companyRefused({ nib, kbli: lost, ...refused }))
      .when({ type: 'request-review', by: siti, kbli: lost }, at)
      .refused('company.unknown-kbli', { edition: '2020', code: lost.code });
  });
});

function activitiesAfter(...events: CompanyEvent[]) {
  const { state } = given(company, ...events);
  return state.status === 'none' ? [] : state.activities;
}
