import { type ContributionKind, inForce } from '@simpul/contracts';
import { virtualAccount } from './codes.ts';
import { lastDayOf } from './due-days.ts';
import type { Levy, LevyType } from './levy.ts';

/** The contributions there are, by law and time. How much is owed is a matter of whoever reckons them. */
export const contributionTypes: readonly LevyType<ContributionKind>[] = [
  {
    id: 'iuran-jkn',
    kind: 'contribution',
    name: { id: 'Iuran Jaminan Kesehatan Nasional', en: 'Contribution to the national health insurance' },
    period: 'month',
    subject: 'none',
    validFrom: '2014-01-01',
    legalBasis: 'UU 40/2004 Pasal 27; Perpres 82/2018 Pasal 29–36 s.t.d.t.d. Perpres 59/2024',
  },
];

/** Contributions to the social security fund, billed by the central agency that insures health. */
export const contributions: Levy<ContributionKind> = {
  typeIn: (id, period) => contributionTypes.findLast((each) => each.id === id && inForce(each, lastDayOf(period))),
  mayIssue: ({ level, duties }) => level === 'central' && duties.includes('health-insurance'),
  firstCode: virtualAccount,
};
