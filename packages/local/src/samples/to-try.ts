import type { Sample } from '../start/stage.ts';
import type { SampleIds } from './load.ts';

/** What of the sample data is worth trying first, for the table that `npm start` prints. */
export function samplesToTry({ bills, companies, officers, banks, partners }: SampleIds): Sample[] {
  const office = bills.find(({ agency }) => agency.startsWith('bapenda-'))?.agency;
  const tried = (['open', 'paid'] as const).flatMap((status) => {
    const bill = bills.find((each) => each.agency === office && each.status === status);
    if (!bill) return [];
    return [
      { what: `citizen with ${status === 'open' ? 'an open' : 'a paid'} bill`, id: `citizen:${bill.payer}` },
      { what: `${status} bill`, id: `${bill.id}  code ${bill.code}` },
    ];
  });
  const officer = (agency: string) => (officers[agency] ? [officers[agency]] : []);
  const [company] = companies;
  return [
    ...tried,
    ...(company ? [{ what: 'company, by its representative', id: `business:${company.nib}/${company.founder}` }] : []),
    ...officer('dpmptsp-33.74').map((id) => ({ what: 'officer of permits', id })),
    ...officer(office ?? '').map((id) => ({ what: 'officer of regional tax', id })),
    ...officer('bkpp-33.74').map((id) => ({ what: 'officer of personnel', id })),
    ...officer('bpsdm-33').map((id) => ({ what: 'officer of training', id })),
    ...officer('djp').map((id) => ({ what: 'officer of state tax', id })),
    ...officer('djpb').map((id) => ({ what: 'treasurer', id })),
    ...banks.slice(0, 1).map((bank) => ({ what: 'bank', id: `bank:${bank}` })),
    ...partners.slice(0, 1).map((partner) => ({ what: 'partner, by a citizen’s consent', id: `partner:${partner}` })),
    { what: 'operator', id: 'operator:simpul' },
  ];
}
