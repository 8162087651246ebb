import { type Collection, isDuplicateKey, majorityCollection, type Received } from '@simpul/backbone';
import type { Connection } from 'mongoose';
import type { BillFact, CompanyFact, Facts, InstalmentFact, ObjectionFact, ReturnFact } from './standing.ts';

/** What a source is, and what may be told of it. */
interface Kinds {
  readonly company: CompanyFact;
  readonly return: ReturnFact;
  readonly bill: BillFact;
  readonly instalment: InstalmentFact;
  readonly objection: ObjectionFact;
}
export type SourceKind = keyof Kinds;

interface Told {
  readonly epoch: number;
  readonly seq: number;
  readonly fact: object;
}

/** One source of one NIB; `told` holds, for each type of event, the latest that was heard. */
interface SourceDocument {
  readonly nib: string;
  readonly kind: SourceKind;
  /** how many times something new was told: what is known never shrinks */
  readonly known: number;
  readonly told: Readonly<Record<string, Told>>;
}

/** What was heard of companies' taxes, whether or not the company has been heard of. */
export interface Sources {
  /** Keeps what an event told of a source, unless the same or something later of its type was told before. */
  keep<K extends SourceKind>(kind: K, nib: string, event: Received, fact: Partial<Kinds[K]>): Promise<void>;
  /** All that is known of a NIB; `known` rises with every fact that is kept. */
  load(nib: string): Promise<{ readonly facts: Facts; readonly known: number }>;
}

/** The id of the document of one source of a NIB. */
export function sourceId(nib: string, { stream }: Pick<Received, 'stream'>): string {
  return `${nib}|${stream}`;
}

export const sourceCollection = 'tax-standing-sources';

/**
 * Opens the sources: a document for each, so that facts may come in any order, and before the company they are about.
 * What one event type tells is a field of its own: a payment that is heard of before its bill takes nothing away.
 */
export function openSources(db: Connection): Sources {
  const collection: Collection<SourceDocument> = majorityCollection(db, sourceCollection, [{ keys: { nib: 1 } }]);

  return {
    async keep(kind, nib, event, fact) {
      const { epoch, seq } = event;
      const field = `told.${event.type.replaceAll('.', '-')}`;
      const older = [{ [field]: { $exists: false } }, { [`${field}.epoch`]: { $lt: epoch } }];
      const filter = {
        _id: sourceId(nib, event),
        $or: [...older, { [`${field}.epoch`]: epoch, [`${field}.seq`]: { $lt: seq } }],
      };
      const update = { $set: { nib, kind, [field]: { epoch, seq, fact } }, $inc: { known: 1 } };
      try {
        await collection.updateOne(filter as never, update as never, { upsert: true });
      } catch (error) {
        // there already, and not older: told again, or out of date
        if (!isDuplicateKey(error)) throw error;
        // or two facts were the first of their source at once
        await collection.updateOne(filter as never, update as never);
      }
    },

    async load(nib) {
      const documents = await collection.find({ nib } as never).toArray();
      const of = <K extends SourceKind>(wanted: K) =>
        documents.filter(({ kind }) => kind === wanted).map(({ told }) => merged(told) as unknown as Kinds[K]);
      const company = of('company').find(({ registeredAt }) => registeredAt !== undefined);
      const facts = {
        ...(company && { company }),
        returns: of('return'),
        bills: of('bill'),
        instalments: of('instalment'),
        objections: of('objection'),
      };
      return { facts, known: documents.reduce((sum, each) => sum + each.known, 0) };
    },
  };
}

function merged(told: SourceDocument['told']): object {
  return Object.assign({}, ...Object.values(told).map(({ fact }) => fact));
}
