import { createHash } from 'node:crypto';
import { isDuplicateKey, majorityCollection } from '@simpul/backbone';
import mongoose, { type Connection } from 'mongoose';
import type { DocumentSigner } from './signer.ts';

/** What is told of a document that was issued; `sha256` is that of the file, in hex. */
export interface IssuedDocument {
  readonly issuedAt: string;
  readonly signedBy: string;
  readonly sha256: string;
}

/** Documents that were issued, by their codes; none is ever changed or removed. `F` is what each is known to say. */
export interface IssuedDocuments<F extends object> {
  /**
   * The file under this code: the first one made, whoever asks and on whatever replica. Where there is none it is printed,
   * signed with `reason`, and kept with its facts.
   */
  issue(code: string, facts: F, made: Making): Promise<Buffer>;
  find(code: string): Promise<(F & IssuedDocument) | undefined>;
}

interface Making {
  readonly reason: string;
  /** the unsigned PDF, as of this moment (ISO 8601) */
  print(issuedAt: string): Promise<Buffer>;
}

type Stored<F> = F & IssuedDocument & { readonly pdf: mongoose.mongo.Binary };

const { Binary } = mongoose.mongo;

/** Opens a collection of issued documents; their `_id`s are their codes. */
export function openIssuedDocuments<F extends object>(
  db: Connection,
  { name, signer }: { readonly name: string; readonly signer: DocumentSigner },
): IssuedDocuments<F> {
  const issued = majorityCollection<Stored<F>>(db, name);
  const byCode = (code: string) => ({ _id: code }) as never;

  async function make(facts: F, { reason, print }: Making): Promise<Stored<F>> {
    const at = new Date();
    const issuedAt = at.toISOString();
    const pdf = await signer.seal(await print(issuedAt), { reason, location: 'Indonesia', at });
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    return { ...facts, issuedAt, signedBy: signer.name, sha256, pdf: new Binary(pdf) };
  }

  return {
    async issue(code, facts, making) {
      const there = await issued.findOne(byCode(code));
      if (there) return Buffer.from(there.pdf.buffer);
      const made = await make(facts, making);
      try {
        await issued.insertOne({ _id: code, ...made } as never);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      // made twice at once: the one that was kept is handed out, for its fingerprint is the one that is told
      const kept = await issued.findOne(byCode(code));
      return Buffer.from((kept ?? made).pdf.buffer);
    },

    async find(code) {
      const found = await issued.findOne(byCode(code), { projection: { pdf: 0, _id: 0 } });
      return (found as (F & IssuedDocument) | null) ?? undefined;
    },
  };
}
