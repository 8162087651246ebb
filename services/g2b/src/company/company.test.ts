import {
  companyClosed,
  companyMandateGiven,
  companyPowers,
  companyRefused,
  companyRegistered,
  given,
  scaleOf,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import {
  amend,
  answer,
  asked,
  at,
  bar,
  billion,
  budi,
  daysOf,
  drinks,
  history,
  id,
  kbli,
  licensed,
  nib,
  now,
  region,
  register,
  restaurant,
  siti,
  teaHouse,
  withdrawn,
} from '../../test/company.sample.ts';
import { company } from './company.ts';

describe('registration', () => {
  test('gives the number, the first mandate, and each permit that the risk lets it have, and asks for the others', () => {
    given(company)
      .when(register({ activities: [teaHouse, drinks, kbli('79111'), bar], selfDeclaration: true }), at)
      .then(
        {
          ...companyRegistered({
            nib,
            kind: 'private',
            name: 'PT Segar Lereng Ungaran',
            scale: 'small',
            region,
            activities: [
              { kbli: teaHouse, risk: 'low' },
              { kbli: drinks, risk: 'medium-high' },
              { kbli: kbli('79111'), risk: 'medium-low' },
              { kbli: bar, risk: 'medium-high' },
            ],
            representative: siti,
            registeredAt: now,
          }),
          kept: { capital: 2 * billion, deed: { number: '17', date: '2026-02-20' } },
        },
        companyMandateGiven({ nib, person: siti, powers: [...companyPowers], by: siti, givenAt: now }),
        licensed('56103', {}),
        asked('11040', 1, {}),
        licensed('79111', { permit: 'standard-certificate', number: `${nib}0001`, basis: 'self-declared' }),
        asked('56301', 2, { days: daysOf('56301', 'small') }),
      );
  });

  test('asks for a licence where the risk is high', () => {
    const decided = company.decide(company.initial, register({ activities: [bar], capital: 11 * billion }), {
      now: new Date(now),
      id,
    });
    const days = daysOf('56301', 'large');
    expect(decided.at(-1)).toEqual(asked('56301', 1, { risk: 'high', permit: 'licence', scale: 'large', days }));
  });

  test('takes the scale from the capital by the law of the day', () => {
    const scales = [billion, 5 * billion, 10 * billion, 11 * billion].map((capital) => {
      const [event] = history({ capital });
      return event?.type === companyRegistered.type ? event.data.scale : undefined;
    });
    expect(scales).toEqual(['micro', 'small', 'medium', 'large']);
    expect(scaleOf(billion, '2026-03-02')).toBe('micro');
  });

  test.each(['private', 'umk', 'bumn'] as const)('is open to %s', (kind) => {
    const [event] = history({ kind, capital: billion });
    expect(event?.data).toMatchObject({ kind, nib });
  });

  test('is refused to one person in business who is too large for it', () => {
    given(company)
      .when(register({ kind: 'umk', capital: 5 * billion + 1 }), at)
      .refused('company.too-large-for-umk', { scale: 'medium' });
    expect(history({ kind: 'umk', capital: 5 * billion })).toHaveLength(3);
  });

  test('happens once, also for somebody else', () => {
    given(company, ...history())
      .when(register({ by: budi }), at)
      .refused('company.already-registered', { nib });
  });

  test('is over for a company that closed', () => {
    given(company, ...history(), companyClosed({ nib, reason: 'ceased', closedAt: now }))
      .when(register(), at)
      .refused('company.closed');
  });

  test('knows no deed of tomorrow; the day is that of Jakarta', () => {
    const late = { now: '2026-03-01T17:00:00.000Z', id };
    const deed = (date: string) => register({ deed: { number: '17', date } });
    given(company).when(deed('2026-03-03'), late).refused('company.deed-in-future');
    expect(company.decide(company.initial, deed('2026-03-02'), { now: new Date(late.now), id })).toHaveLength(3);
  });

  test('needs lines of business that have a rule, each once', () => {
    given(company)
      .when(register({ activities: [kbli('99999')] }), at)
      .refused('company.unknown-kbli', { edition: '2020', code: '99999' });
    given(company)
      .when(register({ activities: [{ edition: '2015', code: '56101' }] }), at)
      .refused('company.unknown-kbli', { edition: '2015', code: '56101' });
    given(company)
      .when(register({ activities: [teaHouse, restaurant, teaHouse] }), at)
      .refused('company.kbli-repeated', { code: '56103' });
  });

  test('numbers what the company declares itself, one after the other', () => {
    const codes = ['79111', '10761'];
    const numbers = history({ activities: codes.map(kbli), selfDeclaration: true }).flatMap((event) =>
      event.type === 'g2b.company.licensed.v1' ? event.data.number : [],
    );
    expect(numbers).toEqual([`${nib}0001`, `${nib}0002`]);
  });

  test('needs the company’s own word where that is what allows it', () => {
    given(company)
      .when(register({ activities: [kbli('79111')] }), at)
      .refused('company.declaration-missing', { code: '79111' });
  });
});

describe('the answer of the agency', () => {
  const waiting = history({ activities: [drinks, bar] });

  test('approved: verified, with the next number of the company', () => {
    given(company, ...waiting)
      .when(answer(2, 'approved'), at)
      .then(licensed('56301', { permit: 'standard-certificate', number: `${nib}0001`, basis: 'verified' }));
  });

  test('none within its time: deemed approved', () => {
    given(company, ...waiting)
      .when(answer(1, 'lapsed'), at)
      .then(licensed('11040', { permit: 'standard-certificate', number: `${nib}0001`, basis: 'deemed' }));
  });

  test('refused, with the reason', () => {
    given(company, ...waiting)
      .when(answer(1, 'refused', 'standard-not-met'), at)
      .then(
        companyRefused({
          nib,
          kbli: drinks,
          permit: 'standard-certificate',
          reason: 'standard-not-met',
          refusedAt: now,
        }),
      );
  });

  test('numbers count on', () => {
    const first = licensed('11040', { permit: 'standard-certificate', number: `${nib}0001`, basis: 'verified' });
    given(company, ...waiting, first)
      .when(answer(2, 'approved'), at)
      .then(licensed('56301', { permit: 'standard-certificate', number: `${nib}0002`, basis: 'verified' }));
  });

  test('told twice, or to what is not asked any more, does nothing', () => {
    const first = licensed('11040', { permit: 'standard-certificate', number: `${nib}0001`, basis: 'verified' });
    given(company, ...waiting, first)
      .when(answer(1, 'refused', 'standard-not-met'), at)
      .then();
    given(company, ...waiting, withdrawn('56301', 2))
      .when(answer(2, 'approved'), at)
      .then();
    given(company, ...waiting, companyClosed({ nib, reason: 'ceased', closedAt: now }))
      .when(answer(1, 'lapsed'), at)
      .then();
  });

  test('to a request that was made anew counts for the new one only', () => {
    const again = [
      companyRefused({ nib, kbli: drinks, permit: 'standard-certificate', reason: 'x', refusedAt: now }),
      asked('11040', 3, {}),
    ];
    given(company, ...waiting, ...again)
      .when(answer(1, 'approved'), at)
      .then();
    given(company, ...waiting, ...again)
      .when(answer(3, 'approved'), at)
      .then(licensed('11040', { permit: 'standard-certificate', number: `${nib}0001`, basis: 'verified' }));
  });
});

describe('asking again', () => {
  const refused = companyRefused({ nib, kbli: drinks, permit: 'standard-certificate', reason: 'x', refusedAt: now });
  const again = { type: 'request-review', by: siti, kbli: drinks } as const;

  test('is possible after a refusal', () => {
    given(company, ...history({ activities: [drinks] }), refused)
      .when(again, at)
      .then(asked('11040', 2, {}));
  });

  test('is not needed while it is under review or given', () => {
    given(company, ...history({ activities: [drinks] }))
      .when(again, at)
      .refused('company.not-refused', { code: '11040' });
    given(company, ...history())
      .when({ ...again, kbli: teaHouse }, at)
      .refused('company.not-refused');
    given(company, ...history({ activities: [drinks] }), refused, asked('11040', 2, {}))
      .when(again, at)
      .refused('company.not-refused');
  });

  test('is for activities the company has', () => {
    given(company, ...history())
      .when(again, at)
      .refused('company.activity-unknown', { code: '11040' });
  });
});

describe('closure', () => {
  const close = { type: 'close', by: siti, reason: 'dissolved' } as const;
  const closed = companyClosed({ nib, reason: 'dissolved', closedAt: now });

  test('withdraws what is still under review', () => {
    given(company, ...history({ activities: [teaHouse, drinks] }))
      .when(close, at)
      .then(withdrawn('11040', 1), closed);
  });

  test('is the end: nothing changes any more, and only who had a mandate is told so', () => {
    const over = given(company, ...history(), closed);
    over.when(close, at).refused('company.closed');
    over.when(amend({ name: 'PT Lain' }), at).refused('company.closed');
    over.when({ ...amend({ name: 'PT Lain' }), by: budi }, at).refused('company.not-found');
  });
});
