import { createHash } from 'node:crypto';
import { deriveId, isDuplicateKey, majorityCollection } from '@simpul/backbone';
import type { CertifiedCompany } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import { printCertificate } from './certificate.pdf.ts';
import type { DocumentSigner } from './certificate.signer.ts';

/** A certificate as it was issued. `_id` is its code. */
export interface IssuedCertificate {
  readonly company: string;
  readonly says: CertifiedCompany;
  readonly issuedAt: string;
  readonly signedBy: string;
  readonly sha256: string;
}

/** The certificates that were issued; none is ever changed or removed. */
export interface Certificates {
  /** The file of a certificate that says this of a company: the first one made, whoever asks and on whatever replica. */
  issue(company: string, says: CertifiedCompany, verifyAt: (code: string) => string): Promise<Buffer>;
  find(code: string): Promise<IssuedCertificate | undefined>;
}

interface Stored extends IssuedCertificate {
  readonly pdf: mongoose.mongo.Binary;
}

const { Binary } = mongoose.mongo;

/** The code of the certificate that says this of a company: the same for the same facts, however they are worded. */
export function codeOf(company: string, says: CertifiedCompany): string {
  const facts = JSON.stringify(says, (key, value: unknown) => (key === 'title' ? undefined : value));
  return deriveId('company-certificate', company, facts);
}

/** Opens the store of certificates; what is missing there is printed and signed when it is first asked for. */
export function createCertificates(db: Connection, signer: DocumentSigner): Certificates {
  const issued = majorityCollection<Stored>(db, 'company-certificates');

  async function make(code: string, company: string, says: CertifiedCompany, verifyAt: string): Promise<Stored> {
    const at = new Date();
    const issuedAt = at.toISOString();
    const plain = await printCertificate({ code, company: says, issuedAt, verifyAt });
    const pdf = await signer.seal(plain, { reason: `NIB ${says.nib}`, location: 'Indonesia', at });
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    return { company, says, issuedAt, signedBy: signer.name, sha256, pdf: new Binary(pdf) };
  }

  return {
    async issue(company, says, verifyAt) {
      const code = codeOf(company, says);
      const there = await issued.findOne({ _id: code });
      if (there) return Buffer.from(there.pdf.buffer);
      const made = await make(code, company, says, verifyAt(code));
      try {
        await issued.insertOne({ _id: code, ...made });
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      // made twice at once: the one that was kept is handed out, for its fingerprint is the one that is told
      const kept = await issued.findOne({ _id: code });
      return Buffer.from((kept ?? made).pdf.buffer);
    },

    async find(code) {
      const found = await issued.findOne({ _id: code }, { projection: { pdf: 0 } });
      if (!found) return undefined;
      const { company, says, issuedAt, signedBy, sha256 } = found;
      return { company, says, issuedAt, signedBy, sha256 };
    },
  };
}
