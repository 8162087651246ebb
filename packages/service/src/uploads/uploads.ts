import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { base32, isStoreOutage, majorityCollection, Unavailable } from '@simpul/backbone';
import { type FileKind, Rejected } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import type { Reply } from '../http/route.ts';
import type { PersonKeys } from '../personal/person-keys.ts';
import { type SealedFiles, sealedFiles } from '../personal/sealed-files.ts';
import { checkContent } from './content.ts';
import { framed, unframed } from './frames.ts';

/** A file that is stored whole, whose content was found to be what it was said to be. */
export interface StoredFile {
  readonly id: string;
  readonly type: FileKind;
  /** bytes */
  readonly length: number;
  /** SHA-256, lower-case hex */
  readonly sha256: string;
}

/** A file as it comes in. */
export interface IncomingFile {
  readonly type: FileKind;
  /** bytes it may have */
  readonly most: number;
  readonly chunks: AsyncIterable<Buffer>;
}

/** The files of one kind of thing, which alone decides whether a file is its own. */
export interface Uploads {
  /**
   * Stores a file for an owner who is yet to refer to it. What is refused or broken off leaves nothing.
   * @throws Rejected `request.too-large` · `upload.not-as-claimed`
   * @throws Unavailable where the store cannot be reached; no owner refers to it then
   */
  store(owner: string, file: IncomingFile): Promise<StoredFile>;
  /** Looks whether its owner refers to a file: then it stays, else it is removed. */
  settle(owner: string, file: string): Promise<void>;
  /** Settles what was begun longer than this ago and never settled, as its process died or lost the store. */
  sweep(olderThanMs?: number): Promise<void>;
  /** A file to be downloaded, never shown in a page of ours. */
  reply(file: StoredFile): Reply;
}

/** A file that was begun and of which it is not known whether its owner refers to it. */
interface Begun {
  readonly owner: string;
  readonly begunAt: Date;
}

// Far longer than a request lives, so that no owner comes to refer to a file that is being removed.
const abandonedMs = 60 * 60_000;

const extensions: Readonly<Record<FileKind, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/**
 * Opens a bucket of files (GridFS: `<name>.files`, `<name>.chunks`) with the collection `<name>.begun`. A file is noted as
 * begun before its first byte is stored and until it is settled, so that nothing is ever stored that no sweep would find.
 * `isHeld` tells whether an owner refers to a file; it must read what a majority of the store has.
 *
 * With `personKeys` files are stored encrypted, in frames of 64 KiB, each under a key of its own, that of `<name>:<file>`,
 * which is destroyed with it: whom a paper names nobody knows. What was stored before is read as it is.
 */
export function openUploads(
  db: Connection,
  {
    name,
    personKeys,
    isHeld,
  }: {
    readonly name: string;
    readonly personKeys?: PersonKeys;
    isHeld(owner: string, file: string): Promise<boolean>;
  },
): Uploads {
  const begun = majorityCollection<Begun>(db, `${name}.begun`, [{ keys: { begunAt: 1 } }]);
  const bucket = openBucket(db, name, personKeys && sealedFiles(personKeys, name));

  const keyNameOf = (id: string) => `${name}:${id}`;

  async function remove(id: string): Promise<void> {
    // first: then what a backup has of it is gone as well, whatever happens to the rest
    await personKeys?.destroy(keyNameOf(id));
    // Not `bucket.delete`, which fails where there is no more than a beginning.
    await bucket.files.deleteOne({ _id: id });
    await bucket.chunks.deleteMany({ files_id: id });
    await begun.deleteOne({ _id: id });
  }

  async function settle(owner: string, id: string): Promise<void> {
    if (await isHeld(owner, id)) await begun.deleteOne({ _id: id });
    else await remove(id);
  }

  return {
    settle,

    async store(owner, file) {
      const id = base32(randomBytes(17), 26);
      try {
        await begun.insertOne({ _id: id, owner, begunAt: new Date() });
        return { id, type: file.type, ...(await bucket.write(id, keyNameOf(id), file)) };
      } catch (error) {
        // A write may still arrive there: the sweep removes all of it, once none can any more.
        if (isStoreOutage(error)) throw new Unavailable('store-unavailable', { cause: error });
        await remove(id).catch(() => undefined);
        throw error;
      }
    },

    async sweep(olderThanMs = abandonedMs) {
      const before = new Date(Date.now() - olderThanMs);
      for await (const { _id, owner } of begun.find({ begunAt: { $lte: before } }).sort({ begunAt: 1 })) {
        await settle(owner, _id);
      }
    },

    reply: ({ id, type, length, sha256 }) => ({
      content: { type, data: bucket.read(id) },
      headers: {
        'Content-Length': String(length),
        'Content-Disposition': `attachment; filename="${id}.${extensions[type]}"`,
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
      },
    }),
  };
}

/** What a file's own document says of it; `of` names the key that hides its content, absent where it is in clear. */
interface Metadata {
  type: FileKind;
  sha256: string;
  of?: string;
}

function openBucket(db: Connection, bucketName: string, sealing: SealedFiles | undefined) {
  // The bucket's collections take these from their database.
  const database = db.getClient().db(db.name, {
    readPreference: 'primary',
    readConcern: new mongoose.mongo.ReadConcern('majority'),
    writeConcern: { w: 'majority', journal: true },
  });
  const bucket = new mongoose.mongo.GridFSBucket(database, { bucketName });

  const files = database.collection<{ _id: string; metadata: Metadata }>(`${bucketName}.files`);

  async function write(
    id: string,
    of: string,
    { type, most, chunks }: IncomingFile,
  ): Promise<{ length: number; sha256: string }> {
    const hash = createHash('sha256');
    const content = checkContent(type);
    // The driver writes it with the last byte; only then is it all known.
    const metadata: Metadata = { type, sha256: '', ...(sealing && { of }) };
    const sink = bucket.openUploadStreamWithId(id as never, id, { metadata });
    // Each write below fails by itself; unheard, the same error would end the process.
    sink.on('error', () => undefined);
    const done = (step: (settled: (error?: Error | null) => void) => unknown) =>
      new Promise<void>((resolve, reject) => step((error) => (error ? reject(error) : resolve())));
    let length = 0;
    async function* looked(): AsyncIterable<Buffer> {
      for await (const chunk of chunks) {
        length += chunk.length;
        if (length > most) throw new Rejected('request.too-large', { limit: most });
        hash.update(chunk);
        content.add(chunk);
        yield chunk;
      }
    }
    // One after the other: nothing is under way when what comes next is refused.
    for await (const part of sealing ? framed(looked(), { files: sealing, of, id }) : looked()) {
      await done((settled) => sink.write(part, settled));
    }
    if (!content.holds()) throw new Rejected('upload.not-as-claimed', { claimed: type });
    metadata.sha256 = hash.digest('hex');
    await done((settled) => sink.end(settled));
    return { length, sha256: metadata.sha256 };
  }

  async function* stored(id: string): AsyncIterable<Buffer> {
    const { of } = (await files.findOne({ _id: id }))?.metadata ?? {};
    if (of !== undefined && !sealing) throw new Error('a file is stored encrypted, and there are no keys');
    const source = bucket.openDownloadStream(id as never);
    try {
      yield* of !== undefined && sealing ? unframed(source, { files: sealing, of, id }) : source;
    } finally {
      // The driver leaves its cursor open where the reader goes away in the middle.
      await source.abort().catch(() => undefined);
    }
  }

  return {
    write,
    read: (id: string) => Readable.from(stored(id), { objectMode: false }),
    files,
    chunks: database.collection<{ files_id: string }>(`${bucketName}.chunks`),
  };
}
