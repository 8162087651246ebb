import { amendCompany } from '@simpul/contracts';
import type { Fixtures } from './resource.ts';
import { type AuthorisationWorld, niks, officer, paper } from './world.ts';

const djp = officer('djp', 'tax-officer');
const siti = `citizen:${niks.siti}`;

/** A clinic, whose permit the city decides on. */
const company = (name: string, deed: string) => ({
  kind: 'private',
  name,
  region: '33.74.01.1001',
  capital: 2_000_000_000,
  activities: [
    { edition: '2020', code: '56103' },
    { edition: '2020', code: '86105' },
  ],
  selfDeclaration: false,
  deed: { number: deed, date: '2026-02-20', notary: 'Rahayu Lestari, S.H., M.Kn.' },
});

/** Two companies, and the taxes of one of them. */
export async function g2bFixtures(world: AuthorisationWorld) {
  const { done, call, until, persons } = world;
  const own = await done('g2b', siti, 'post', '/v1/companies', company('PT Klinik Lereng Ungaran', '17'));
  const other = await done('g2b', `citizen:${niks.tono}`, 'post', '/v1/companies', company('PT Klinik Lain', '18'));
  const mandate = { nik: niks.agus, powers: ['tax'] };
  await done('g2b', siti, 'post', `/v1/companies/${own.id}/mandates`, mandate);
  const business = `business:${own.nib}/${niks.siti}`;
  const bills = [];
  for (const period of ['2026-03', '2026-04', '2026-05']) {
    const terms = { taxType: 'ppn', region: '33.74.01.1001', period, amount: 9_000_000, dueDate: '2026-12-31' };
    bills.push(await done('g2b', djp, 'post', '/v1/tax-bills', { payer: { nib: own.nib }, ...terms }));
  }
  const [bill, spread, disputed] = bills;
  const filing = { taxType: 'ppn', period: '2026-08', due: 24_500_000 };
  const filed = await done('g2b', business, 'post', '/v1/tax-returns', filing);
  const instalment = await done('g2b', business, 'post', '/v1/instalments', { bill: spread.id, parts: 2 });
  const objection = await done('g2b', business, 'post', '/v1/objections', { bill: disputed.id, agreed: 1_000_000 });
  const attaching = {
    method: 'post',
    path: `/v1/objections/${objection.id}/attachments?document=invoice`,
    file: paper,
  };
  const attached = await call('g2b', business, attaching);
  const attachment: string = attached.body.attachments[0].id;
  const standing = `/v1/tax-standings/${own.nib}`;
  await until(async () => (await call('g2b', djp, { method: 'get', path: standing })).status === 200 || undefined);

  const looking = { method: 'get', path: `/v1/companies/${own.id}` };
  await until(async () => (await call('g2b', officer('dpmptsp-33.74'), looking)).status === 200 || undefined);

  const elsewhere = ['bapenda-35.78', 'dprd-33.74'];
  const taxes = { agency: 'djp', roles: ['tax-officer'], elsewhere, who: { business } };
  const inCompany = { agency: 'dpmptsp-33.74', elsewhere: ['dpmptsp-35.78'], who: { citizen: siti, business } };
  const unmandated = `business:${own.nib}/${niks.budi}`;
  const fixtures: Fixtures = {
    of: {
      '/v1/companies/{id}': { params: { id: own.id, person: persons.agus }, ...inCompany },
      '/v1/me/data-access': { params: { person: persons.siti }, who: { citizen: siti } },
      '/v1/me/companies': { params: { id: own.id }, who: { citizen: siti } },
      '/v1/tax-bills/{id}': { params: { id: bill.id }, ...taxes },
      '/v1/billing-codes/{code}': { params: { code: bill.code }, who: { bank: 'bank:bank-jateng' } },
      '/v1/me/personal-data': { params: { person: persons.siti }, who: { citizen: siti } },
      '/v1/tax-returns/{id}': { params: { id: filed.id }, ...taxes },
      '/v1/instalments/{id}': { params: { id: instalment.id }, ...taxes },
      '/v1/objections/{id}': { params: { id: objection.id, attachment }, ...taxes },
      '/v1/tax-standings/{nib}': {
        params: { nib: own.nib },
        ...taxes,
        who: { business, agency: 'agency:dpmptsp-33.74' },
        elsewhere: ['dukcapil-35.78', 'dprd-33.74'],
        // companies are listed for everybody, and a token for one says so itself
        known: true,
        // whether somebody is a taxpayer in good standing is told to whoever gives permits, wherever they are
        strangers: { agency: ['agency:dukcapil-35.78', 'agency:dprd-33.74'] },
      },
    },
    bodies: {
      lodgeObjection: { bill: bill.id, agreed: 1_000_000 },
      requestInstalments: { bill: bill.id, parts: 2 },
      issueBusinessTaxBill: {
        payer: { nib: own.nib },
        ...{ taxType: 'ppn', region: '33.74.01.1001', period: '2026-06', amount: 1_000, dueDate: '2026-12-31' },
      },
      requestCompanyReview: { kbli: { edition: '2020', code: '86105' } },
      giveCompanyMandate: { nik: niks.budi, powers: ['tax'] },
      amendCompany: amendCompany.examples.body,
    },
    queries: { attachToObjection: 'document=letter' },
    // others file and register for themselves; nobody files for a company without a mandate
    creates: { registerCompany: [], fileTaxReturn: [unmandated] },
    last: ['limitCompanyMandate', 'revokeCompanyMandate', 'closeCompany'],
    filters: { nib: own.nib, region: '33.74', agency: 'djp' },
  };
  return {
    fixtures,
    company: { id: own.id as string, nib: own.nib as string },
    strangers: [unmandated, `business:${other.nib}/${niks.tono}`],
  };
}
