import { deriveId } from '@simpul/backbone';
import type { CertifiedCompany } from '@simpul/contracts';
import { type DocumentSigner, type IssuedDocument, openIssuedDocuments } from '@simpul/document';
import type { Connection } from 'mongoose';
import { printCertificate } from './certificate.pdf.ts';

interface Facts {
  readonly company: string;
  readonly says: CertifiedCompany;
}

/** A certificate as it was issued. */
export type IssuedCertificate = Facts & IssuedDocument;

/** The certificates that were issued; none is ever changed or removed. */
export interface Certificates {
  /** The file of a certificate that says this of a company: the first one made, whoever asks and on whatever replica. */
  issue(company: string, says: CertifiedCompany, verifyAt: (code: string) => string): Promise<Buffer>;
  find(code: string): Promise<IssuedCertificate | undefined>;
}

/** The code of the certificate that says this of a company: the same for the same facts, however they are worded. */
export function codeOf(company: string, says: CertifiedCompany): string {
  const facts = JSON.stringify(says, (key, value: unknown) => (key === 'title' ? undefined : value));
  return deriveId('company-certificate', company, facts);
}

/** Opens the store of certificates; what is missing there is printed and signed when it is first asked for. */
export function createCertificates(db: Connection, signer: DocumentSigner): Certificates {
  const issued = openIssuedDocuments<Facts>(db, { name: 'company-certificates', signer });
  return {
    issue(company, says, verifyAt) {
      const code = codeOf(company, says);
      const print = (issuedAt: string) => printCertificate({ code, company: says, issuedAt, verifyAt: verifyAt(code) });
      return issued.issue(code, { company, says }, { reason: `NIB ${says.nib}`, print });
    },
    find: (code) => issued.find(code),
  };
}
