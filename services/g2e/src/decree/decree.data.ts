import { type Dated, inForce, jakartaDay, type PersonnelActionKind, Rejected } from '@simpul/contracts';

/** The classification code that decrees of a kind bear. */
interface Classification extends Dated {
  readonly codes: Readonly<Record<PersonnelActionKind, string>>;
}

/** From memory of the regulations: to correct one, end it with `validTo` and put the new one after it. */
const classifications: readonly Classification[] = [
  {
    codes: { appointment: '821', promotion: '823', transfer: '824' },
    validFrom: '2012-12-06',
    legalBasis: 'Permendagri 78/2012 tentang Tata Kearsipan, kode klasifikasi 800 Kepegawaian',
  },
];

/** The number that a decree bears, for instance `821/0001/BKPSDM-33.74/2027`. */
export function decreeNumber(kind: PersonnelActionKind, sequence: number, agency: string, date: string): string {
  const rule = classifications.findLast((each) => inForce(each, date));
  if (!rule) throw new Rejected('personnel-action.no-rule', { kind, day: date });
  return [rule.codes[kind], String(sequence).padStart(4, '0'), agency.toUpperCase(), date.slice(0, 4)].join('/');
}

/** The day a decree bears: that on which the PPK approved, in Jakarta. */
export function decreeDay(approvedAt: string): string {
  return jakartaDay(new Date(approvedAt));
}
