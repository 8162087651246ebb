import {
  attributesAt,
  type CompanyAttributes,
  companyAmended,
  companyClosed,
  companyLicensed,
  companyMandateGiven,
  companyMandateLimited,
  companyMandateRevoked,
  companyRefused,
  companyRegistered,
  given,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { type CompanyTold, company, recordUpdated, wordsOf } from './company.ts';

const id = 'q2w4e6r2t3y5u7i2o3p4a5s6d7';
const registered = companyRegistered(companyRegistered.example);
const { nib, kind, name, scale, region, activities, representative, registeredAt } = registered.data;
const at = '2026-06-02T03:04:05.678Z';
const from = (version: number, when = at) => ({
  source: 'g2b',
  event: `g2b:company:${id}:1.${version}`,
  at: when,
  version,
});
const take = (told: CompanyTold, version: number, when = at) =>
  ({ type: 'take', told, event: `g2b:company:${id}:1.${version}`, at: when }) as const;
const first = from(1, registeredAt);
const attributes: CompanyAttributes = {
  nib: { value: nib, ...first },
  status: { value: 'active', ...first },
  kind: { value: kind, ...first },
  name: { value: name, ...first },
  scale: { value: scale, ...first },
  region: { value: region, ...first },
  activities: { value: activities, ...first },
  permits: { value: [], ...first },
  representatives: { value: [], ...first },
};
const entered = recordUpdated(id, nib, 1, attributes);
const kbli = { edition: '2020', code: '10761' } as const;

describe('the register takes', () => {
  test('a company that was registered, with who said so, by which event and when', () => {
    given(company)
      .when(take(registered, 1, registeredAt), { id })
      .then(entered);
    given(company, entered)
      .when(take(registered, 1, registeredAt), { id })
      .then();
  });

  test('what was amended, and keeps what was said before', () => {
    const name2 = 'PT Kopi Lereng Merbabu';
    const amended = recordUpdated(id, nib, 2, { name: { value: name2, ...from(2) } });
    given(company, entered)
      .when(take(companyAmended({ nib, changed: ['name'], name: name2, scale, amendedAt: at }), 2), { id })
      .then(amended);
    expect(amended.data).toEqual({ nib, company: id, changed: ['name'], version: 2 });
    expect(given(company, entered, amended).state).toMatchObject({
      attributes: { name: { value: name2 } },
      history: { name: [attributes.name] },
      words: ['pt', 'kopi', 'lereng', 'merbabu'],
    });
  });

  test('nothing from what it does not keep', () => {
    given(company, entered)
      .when(take(companyAmended({ nib, changed: ['capital'], amendedAt: at }), 2), { id })
      .then();
  });

  test('permits, of which the last word on a line of business counts', () => {
    const permit = 'standard-certificate';
    const licensed = companyLicensed({ nib, kbli, permit, basis: 'deemed', licensedAt: at });
    const allowed = recordUpdated(id, nib, 2, {
      permits: { value: [{ kbli, permit, status: 'licensed', basis: 'deemed', at }], ...from(2) },
    });
    given(company, entered).when(take(licensed, 2), { id }).then(allowed);
    const refused = companyRefused({ nib, kbli, permit, reason: 'standard-not-met', refusedAt: at });
    given(company, entered, allowed)
      .when(take(refused, 3), { id })
      .then(
        recordUpdated(id, nib, 3, {
          permits: { value: [{ kbli, permit, status: 'refused', reason: 'standard-not-met', at }], ...from(3) },
        }),
      );
  });

  describe('of a line of business that was given up', () => {
    const other = { kbli: { edition: '2020', code: '56101' }, risk: 'low' } as const;
    const day = (number: number) => `2026-06-0${number}T03:00:00.000Z`;
    const permit = { permit: 'standard-certificate', basis: 'verified' } as const;
    const line = { kbli, risk: 'medium-high' } as const;
    const allowed = (each: typeof kbli | typeof other.kbli, when: string) =>
      companyLicensed({ nib, kbli: each, ...permit, licensedAt: when });
    const amended = (activities: (typeof line | typeof other)[], when: string) =>
      companyAmended({ nib, changed: ['activities'], activities, amendedAt: when });
    const after = (...told: (readonly [CompanyTold, string])[]) => {
      const events = [entered];
      for (const [index, [each, when]] of told.entries()) {
        const known = given(company, ...events);
        const decided = company.decide(known.state, take(each, index + 2, when), { id, now: new Date(when) });
        events.push(...decided);
      }
      const { state } = given(company, ...events);
      if (state.status === 'none') throw new Error('it was registered');
      return state;
    };
    const codes = (record: Pick<CompanyAttributes, 'permits'> | undefined) =>
      record?.permits.value.map((each) => each.kbli.code);
    const codesAt = ({ attributes: now, history }: ReturnType<typeof after>, when: string) =>
      codes(attributesAt(now, history, new Date(when)).found);

    test('the permit ends with it, stays to be read as of before, and does not come back', () => {
      const dropped = after(
        [amended([line, other], day(1)), day(1)],
        [allowed(kbli, day(2)), day(2)],
        [amended([other], day(3)), day(3)],
      );
      expect(codes(dropped.attributes)).toEqual([]);
      expect(codesAt(dropped, day(2))).toEqual([kbli.code]);
      expect(codesAt(dropped, day(3))).toEqual([]);
      const again = after(
        [amended([line, other], day(1)), day(1)],
        [allowed(kbli, day(2)), day(2)],
        [amended([other], day(3)), day(3)],
        [amended([line, other], day(4)), day(4)],
      );
      expect(codes(again.attributes)).toEqual([]);
    });

    test('the others keep theirs, also where their scale or risk is another', () => {
      const rerated = { kbli: other.kbli, risk: 'medium-low' } as const;
      const both = after(
        [amended([line, other], day(1)), day(1)],
        [allowed(kbli, day(2)), day(2)],
        [allowed(other.kbli, day(2)), day(2)],
      );
      expect(codes(both.attributes)).toEqual([kbli.code, other.kbli.code]);
      const one = after(
        [amended([line, other], day(1)), day(1)],
        [allowed(other.kbli, day(2)), day(2)],
        [companyAmended({ nib, changed: ['activities'], activities: [rerated], amendedAt: day(3) }), day(3)],
      );
      expect(codes(one.attributes)).toEqual([other.kbli.code]);
    });

    test('an answer about another, given before and told after, does not end it any sooner', () => {
      const late = after(
        [amended([line, other], day(1)), day(1)],
        [allowed(kbli, day(1)), day(1)],
        [amended([other], day(4)), day(4)],
        [allowed(other.kbli, day(3)), day(3)],
      );
      expect(codesAt(late, day(3))).toEqual([kbli.code]);
      expect(codesAt(late, day(4))).toEqual([other.kbli.code]);
      expect(late.attributes.permits.value).toMatchObject([{ at: day(3) }]);
    });
  });

  test('who may act for it', () => {
    const mandate = { person: representative, powers: ['tax' as const] };
    const until = '2026-12-31';
    const appointed = recordUpdated(id, nib, 2, { representatives: { value: [mandate], ...from(2) } });
    const limited = recordUpdated(id, nib, 3, { representatives: { value: [{ ...mandate, until }], ...from(3) } });
    given(company, entered)
      .when(take(companyMandateGiven({ nib, ...mandate, by: representative, givenAt: at }), 2), { id })
      .then(appointed);
    given(company, entered, appointed)
      .when(take(companyMandateLimited({ nib, ...mandate, until }), 3), { id })
      .then(limited);
    given(company, entered, appointed, limited)
      .when(take(companyMandateRevoked({ nib, person: representative }), 4), { id })
      .then(recordUpdated(id, nib, 4, { representatives: { value: [], ...from(4) } }));
  });

  test('that it closed, and its permits with it', () => {
    const licensed = companyLicensed({ nib, kbli, permit: 'standard-certificate', basis: 'deemed', licensedAt: at });
    const permits = [{ kbli, permit: 'standard-certificate', status: 'licensed', basis: 'deemed', at } as const];
    const allowed = recordUpdated(id, nib, 2, { permits: { value: permits, ...from(2) } });
    given(company, entered).when(take(licensed, 2), { id }).then(allowed);
    given(company, entered, allowed)
      .when(take(companyClosed({ nib, reason: 'ceased', closedAt: at }), 3), { id })
      .then(recordUpdated(id, nib, 3, { status: { value: 'closed', ...from(3) }, permits: { value: [], ...from(3) } }));
  });

  test('that one without permits closed', () => {
    given(company, entered)
      .when(take(companyClosed({ nib, reason: 'ceased', closedAt: at }), 2), { id })
      .then(recordUpdated(id, nib, 2, { status: { value: 'closed', ...from(2) } }));
  });

  test('nothing about a company it does not know', () => {
    given(company)
      .when(take(companyClosed({ nib, reason: 'ceased', closedAt: at }), 2), { id })
      .refused('company-register.unregistered');
  });
});

test('a name is looked for by its words, without what could be a pattern', () => {
  expect(wordsOf('PT. Kopi (Lereng) Ungaran & Kopi-2')).toEqual(['pt', 'kopi', 'lereng', 'ungaran', '2']);
});
