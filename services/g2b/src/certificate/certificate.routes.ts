import { getCompanyCertificate, Rejected, type Verification, verifyCertificate } from '@simpul/contracts';
import { addressOf, pdfReply, verificationReply } from '@simpul/document';
import { type AgencyDirectory, type Route, route } from '@simpul/service';
import { type Companies, known, sees } from '../company/company.access.ts';
import { unknownPage, verificationPage } from './certificate.page.ts';
import { type Certificates, codeOf, type IssuedCertificate } from './certificate.store.ts';
import { certifiedCompany } from './certificate.ts';

interface Parts {
  readonly companies: Companies;
  readonly agencies: AgencyDirectory;
  readonly certificates: Certificates;
  /** where people reach this service; without it the QR names the host that was asked, which is for laptops only */
  readonly publicUrl?: string | undefined;
}

/** The certificate for those who may see the company, and its verification for everybody. */
export function certificateHandlers({ companies, agencies, certificates, publicUrl }: Parts): Route[] {
  return [
    route(getCompanyCertificate, async ({ params, actor, res }) => {
      const found = known(await companies.find(params.id));
      if (!found || !(await sees(actor, found.state, agencies))) throw new Rejected('company.not-found');
      if (found.state.status === 'closed') throw new Rejected('company.closed');
      const says = certifiedCompany(found.state);
      const data = await certificates.issue(found.id, says, (code) => addressOf(code, res, publicUrl));
      return pdfReply(`nib-${says.nib}`, data);
    }),

    route(verifyCertificate, async ({ params, language, res }) => {
      const issued = await certificates.find(params.code);
      const verification = issued && (await verified(params.code, issued));
      const pages = { page: verificationPage, unknown: unknownPage, refusal: 'certificate.not-found' };
      return verificationReply({ language, res }, verification, pages);
    }),
  ];

  async function verified(code: string, issued: IssuedCertificate): Promise<Verification> {
    const { company: id, says: company, issuedAt, signedBy, sha256 } = issued;
    const found = known(await companies.find(id));
    if (!found) throw new Error('a certificate of a company that is not there');
    const { state } = found;
    const told = { code, issuedAt, signedBy, sha256, company };
    if (state.status === 'closed') return { ...told, status: 'closed', closedAt: state.closedAt };
    return { ...told, status: codeOf(id, certifiedCompany(state)) === code ? 'current' : 'superseded' };
  }
}
