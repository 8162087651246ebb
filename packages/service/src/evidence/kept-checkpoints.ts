import { createHash } from 'node:crypto';
import { type Collection, majorityCollection, on, type Reaction, reaction } from '@simpul/backbone';
import { evidenceCheckpoints } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { idOfSequence } from './seals.ts';

/** A checkpoint of another service's log, as it was published. */
export interface KeptCheckpoint {
  /** the service whose log it is of */
  readonly service: string;
  readonly sequence: number;
  readonly size: number;
  readonly sealedAt: string;
  readonly note: string;
}

/** What a service keeps of the others' checkpoints. */
export interface KeptCheckpoints {
  readonly reaction: Reaction;
  /** Those of a service, oldest first. */
  of(service: string): AsyncGenerator<KeptCheckpoint>;
}

/** The last so many of each service are kept, and of those before one in so many. */
const keptMost = 1_000;

/**
 * Opens the collection `evidence-checkpoints-of-others`. The last checkpoint covers the whole log, so few are enough; the
 * older ones tell since when a log is another. Of two with one number both are kept: that there are two is a finding.
 * They are kept as they come: whoever verifies holds them against the key.
 */
export function openKeptCheckpoints(db: Connection, service: string): KeptCheckpoints {
  const collection: Collection<KeptCheckpoint> = majorityCollection(db, 'evidence-checkpoints-of-others');
  const others = Object.entries(evidenceCheckpoints).filter(([name]) => name !== service);

  async function keep(checkpoint: KeptCheckpoint): Promise<void> {
    const { service: of, sequence, note } = checkpoint;
    const _id = `${prefixOf(of, sequence)}|${createHash('sha256').update(note).digest('hex').slice(0, 12)}`;
    await collection.updateOne({ _id } as never, { $setOnInsert: checkpoint } as never, { upsert: true });
    const old = sequence - keptMost;
    if (old > 0 && old % keptMost !== 0)
      await collection.deleteMany({ _id: { $gt: `${prefixOf(of, old)}|`, $lt: `${prefixOf(of, old)}~` } } as never);
  }

  async function* of(name: string): AsyncGenerator<KeptCheckpoint> {
    const found = collection.find({ _id: { $gt: `${name}|`, $lt: `${name}~` } } as never, { batchSize: 200 });
    for await (const { service, sequence, size, sealedAt, note } of found.sort({ _id: 1 }))
      yield { service, sequence, size, sealedAt, note };
  }

  return {
    of,
    reaction: reaction({
      name: 'evidence-checkpoints',
      on: others.map(([name, { sealed }]) =>
        on(sealed, ({ data: { sequence, size, sealedAt, note } }) =>
          keep({ service: name, sequence, size, sealedAt, note }),
        ),
      ),
    }),
  };
}

const prefixOf = (service: string, sequence: number): string => `${service}|${idOfSequence(sequence)}`;
