import { isDuplicateKey, majorityCollection } from '@simpul/backbone';
import { type Checkpoint, emptyTree, type Frontier, readCheckpoint, readNote, rootOf } from '@simpul/evidence';
import type mongoose from 'mongoose';
import type { Connection } from 'mongoose';

/** What one checkpoint sealed, and the tree as it was left. */
export interface Seal {
  readonly sequence: number;
  /** of the entries it added, in the order of the tree */
  readonly references: readonly string[];
  readonly leaves: readonly Buffer[];
  readonly tree: Frontier;
  /** the signed checkpoint */
  readonly note: string;
}

interface SealDocument {
  readonly references: readonly string[];
  readonly leaves: mongoose.mongo.Binary | Buffer;
  readonly peaks: mongoose.mongo.Binary | Buffer;
  readonly size: number;
  readonly note: string;
}

/** The seals of a service, numbered without gaps. They are only ever added. */
export interface Seals {
  last(): Promise<Seal | undefined>;
  /** Adds it; false where there is one of this number already, whoever made it. */
  add(seal: Seal): Promise<boolean>;
  /** Those of these numbers, oldest first. */
  between(first: number, last: number): AsyncGenerator<Seal>;
  /** Of these references, each with the number of the seal that is to have it, those that it has. */
  having(claimed: ReadonlyMap<string, number>): Promise<Set<string>>;
}

/** The id of a seal and of its checkpoint: twelve digits, which sort as the numbers do. */
export const idOfSequence = (sequence: number): string => String(sequence).padStart(12, '0');

const hashBytes = 32;

/** Opens the collection `evidence-seals`. */
export function openSeals(db: Connection): Seals {
  const collection = majorityCollection<SealDocument>(db, 'evidence-seals');

  async function last(): Promise<Seal | undefined> {
    const [found] = await collection.find().sort({ _id: -1 }).limit(1).toArray();
    return found && sealOf(found);
  }

  async function add({ sequence, references, leaves, tree, note }: Seal): Promise<boolean> {
    try {
      await collection.insertOne({
        _id: idOfSequence(sequence),
        references,
        leaves: Buffer.concat(leaves),
        peaks: Buffer.concat(tree.peaks),
        ...{ size: tree.size, note },
      } as never);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  async function* between(first: number, last: number): AsyncGenerator<Seal> {
    const numbers = { $gte: idOfSequence(first), $lte: idOfSequence(last) };
    const cursor = collection.find({ _id: numbers } as never, { batchSize: 20 });
    for await (const found of cursor.sort({ _id: 1 })) yield sealOf(found);
  }

  async function having(claimed: ReadonlyMap<string, number>): Promise<Set<string>> {
    const ids = [...new Set(claimed.values())].map(idOfSequence);
    const found = new Set<string>();
    if (ids.length === 0) return found;
    const cursor = collection.find({ _id: { $in: ids } } as never, { projection: { references: 1 }, batchSize: 20 });
    for await (const { _id, references } of cursor)
      for (const each of references) if (claimed.get(each) === Number(_id)) found.add(each);
    return found;
  }

  return { last, add, between, having };
}

function sealOf({ _id, references, leaves, peaks, size, note }: SealDocument & { _id: string }): Seal {
  const tree = { size, peaks: hashesIn(peaks) };
  return { sequence: Number(_id), references, leaves: hashesIn(leaves), tree, note };
}

function hashesIn(stored: mongoose.mongo.Binary | Buffer): Buffer[] {
  const bytes = Buffer.from('position' in stored ? stored.buffer.subarray(0, stored.position) : stored);
  return Array.from({ length: bytes.length / hashBytes }, (_, nth) =>
    bytes.subarray(nth * hashBytes, (nth + 1) * hashBytes),
  );
}

/**
 * The checkpoint that a seal bears, and the tree to go on from.
 * @throws Error where the tree that is kept with it does not have the root that was signed: somebody altered the seal
 */
export function continued(
  seal: Seal | undefined,
  origin: string,
): { readonly tree: Frontier; readonly last?: { readonly checkpoint: Checkpoint; readonly text: string } } {
  if (!seal) return { tree: emptyTree };
  const { text } = readNote(seal.note);
  const checkpoint = readCheckpoint(text);
  const { sequence, tree } = seal;
  const isOurs = checkpoint.origin === origin && checkpoint.sequence === sequence;
  if (!isOurs || checkpoint.size !== tree.size || !checkpoint.root.equals(rootOf(tree)))
    throw new Error(`seal ${sequence} of the evidence log is not as it was signed: nothing is sealed on top of it`);
  return { tree, last: { checkpoint, text } };
}
