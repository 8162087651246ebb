import { createHash } from 'node:crypto';
import { isDuplicateKey, majorityCollection } from '@simpul/backbone';
import { type PersonKeys, sealedFiles } from '@simpul/service';
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
   * @throws PersonErased where the key of whom it is about was destroyed
   */
  issue(code: string, facts: F, made: Making): Promise<Buffer>;
  find(code: string): Promise<(F & IssuedDocument) | undefined>;
  /** What is told of the documents about a person, at most 1,000, the latest first; not those still stored in clear. */
  about(person: string): Promise<(F & IssuedDocument & { readonly code: string })[]>;
}

interface Making {
  readonly reason: string;
  /** PersonRef of whom the file tells more than its facts do: it is stored under their key */
  readonly about?: string;
  /** the unsigned PDF, as of this moment (ISO 8601) */
  print(issuedAt: string): Promise<Buffer>;
}

/** `of` is whose key the file is encrypted with; absent where it is stored in clear. */
interface StoredFile {
  readonly pdf: mongoose.mongo.Binary;
  readonly of?: string;
}

type Stored<F> = F & IssuedDocument & StoredFile;

const { Binary } = mongoose.mongo;
const most = 1_000;

/** Opens a collection of issued documents; their `_id`s are their codes. Files about a person need `personKeys`. */
export function openIssuedDocuments<F extends object>(
  db: Connection,
  {
    name,
    signer,
    personKeys,
  }: { readonly name: string; readonly signer: DocumentSigner; readonly personKeys?: PersonKeys },
): IssuedDocuments<F> {
  const issued = majorityCollection<Stored<F>>(db, name, [{ keys: { of: 1, issuedAt: -1 } }]);
  const byCode = (code: string) => ({ _id: code }) as never;

  const sealing = personKeys && sealedFiles(personKeys, name);
  const needed = () => {
    if (!sealing) throw new Error(`${name} has files about persons, and no keys`);
    return sealing;
  };

  async function fileOf(code: string, { of, pdf }: StoredFile): Promise<Buffer> {
    return of === undefined ? Buffer.from(pdf.buffer) : needed().open(of, [code], pdf);
  }

  async function make(code: string, facts: F, { reason, print, about }: Making): Promise<Stored<F>> {
    const at = new Date();
    const issuedAt = at.toISOString();
    const pdf = await signer.seal(await print(issuedAt), { reason, location: 'Indonesia', at });
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const told = { ...facts, issuedAt, signedBy: signer.name, sha256 };
    return { ...told, ...(about === undefined ? { pdf: new Binary(pdf) } : await hidden(code, about, pdf)) };
  }

  async function hidden(code: string, of: string, pdf: Buffer): Promise<StoredFile> {
    return { of, pdf: new Binary(await needed().seal(of, [code], pdf)) };
  }

  /** A file that was kept in clear is sealed when it is next asked for: only who asks knows whom it is about. */
  async function sealOlder(code: string, there: StoredFile, about: string | undefined): Promise<void> {
    if (about === undefined || there.of !== undefined) return;
    const inClear = { _id: code, of: { $exists: false } } as never;
    await issued.updateOne(inClear, { $set: await hidden(code, about, Buffer.from(there.pdf.buffer)) } as never);
  }

  return {
    async issue(code, facts, making) {
      const there = await issued.findOne(byCode(code));
      if (there) {
        await sealOlder(code, there as StoredFile, making.about);
        return fileOf(code, there as StoredFile);
      }
      const made = await make(code, facts, making);
      try {
        await issued.insertOne({ _id: code, ...made } as never);
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      // made twice at once: the one that was kept is handed out, for its fingerprint is the one that is told
      const kept = await issued.findOne(byCode(code));
      return fileOf(code, (kept ?? made) as StoredFile);
    },

    async find(code) {
      const found = await issued.findOne(byCode(code), { projection: { pdf: 0, of: 0, _id: 0 } });
      return (found as (F & IssuedDocument) | null) ?? undefined;
    },

    async about(person) {
      const byPerson = issued.find({ of: person } as never, { projection: { pdf: 0, of: 0 } });
      const found = await byPerson.sort({ issuedAt: -1 }).limit(most).toArray();
      return found.map(({ _id: code, ...told }) => ({ code, ...(told as unknown as F & IssuedDocument) }));
    },
  };
}
