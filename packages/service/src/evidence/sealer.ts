import { metrics } from '@opentelemetry/api';
import { createLease, every, isStoreOutage, type Repository } from '@simpul/backbone';
import { checkpointText, grown, hashOf, type NoteSigner, rootOf, signNote } from '@simpul/evidence';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { CheckpointCommand, CheckpointState } from './checkpoint.ts';
import { type Entries, type Gap, hashOfEntry, type OpenEntries, referenceOf } from './log.ts';
import { continued, idOfSequence, type Seal, type Seals } from './seals.ts';

/** What a sealer works with. */
export interface SealerOptions {
  readonly db: Connection;
  readonly entries: Entries;
  readonly seals: Seals;
  readonly checkpoints: Pick<Repository<CheckpointState, CheckpointCommand>, 'handle'>;
  readonly signer: NoteSigner;
  readonly logger: Logger;
  readonly intervalMs?: number;
  /** after so long it looks although nothing was put on record here: operators or a process that died may have left something */
  readonly restMs?: number;
  /** how long it waits for entries that are missing before those behind them */
  readonly gapMs?: number;
}

/** A sealer that runs. */
export interface Sealer {
  /** Tells it that something was put on record. */
  notice(): void;
  /** Seals what waits and waits for no other; for whoever wants a log without open entries. */
  seal(): Promise<void>;
  /** Seals once more where something was put on record. */
  stop(): Promise<void>;
}

/** How long the oldest entry has waited to be sealed, in seconds, as this replica found it. */
const unsealedAge = metrics.getMeter('@simpul/service').createGauge('simpul.evidence.unsealed.age', {
  unit: 's',
  description: 'Age of the oldest entry that is not sealed',
});

const missing = metrics.getMeter('@simpul/service').createCounter('simpul.evidence.missing', {
  description: 'Entries that were put on record and were gone before they could be sealed',
});

/**
 * Seals a service's evidence: what is not sealed becomes leaves of one growing Merkle tree, whose root is signed and
 * published. Every replica has one; it looks once a second after something was put on record here, and once a minute
 * besides, so that an idle store is left in peace. The lease spares double work and nothing else: of two sealers one adds
 * the seal with the next number, and the other begins anew from that.
 */
export function startSealer({
  db,
  entries,
  seals,
  checkpoints,
  signer,
  logger,
  intervalMs = 1_000,
  restMs = 60_000,
  gapMs = 5_000,
}: SealerOptions): Sealer {
  const lease = createLease(db, 'evidence-sealer', { staleMs: 7_000 });
  let noticed = true;
  let lookAt = 0;
  let held = false;
  /** whether the last seal was looked at: whoever added it may have died before it was published */
  let tookUp = false;
  let stopping = false;
  /** since when this process has seen that entries of a writer are missing */
  let gaps = new Map<string, number>();
  /** the seal that this process added last, with its entries closed and its checkpoint published */
  let tail: Seal | undefined;

  async function look(): Promise<void> {
    if (!noticed && performance.now() < lookAt) return;
    // Before the look: what is put on record meanwhile may not be in it.
    noticed = false;
    try {
      const waits = !held && tookUp ? await entries.open({ most: 1 }) : undefined;
      lookAt = performance.now() + restMs;
      if (waits && isEmpty(waits)) return await rest();
      // Whoever has it may be dead: look again in a second, for as long as something waits.
      noticed = true;
      tookUp = true;
      held = await lease.hold();
      // Else a replica that sealed before would go on telling the age it found then.
      if (!held) return waits && tellAge(waits);
      noticed = false;
      if ((await sealOpen()) || gaps.size > 0) noticed = true;
      else if (!noticed) await rest();
    } catch (error) {
      if (!isStoreOutage(error)) await entries.open({ most: 1 }).then(tellAge, () => undefined);
      noticed = true;
      tookUp = false;
      tail = undefined;
      throw error;
    }
  }

  async function rest(): Promise<void> {
    unsealedAge.record(0);
    if (held) await lease.release();
    held = false;
  }

  /** Seals all there is; whether there was something. */
  async function sealOpen(): Promise<boolean> {
    let sealed = false;
    for (let goOn = true; goOn && !stopping; ) {
      const came = await sealBatch();
      sealed ||= came !== 'nothing';
      goOn = came === 'more' || came === 'lost';
    }
    return sealed;
  }

  /** Adds one seal. `lost`: another sealer has added one of that number; `more`: not all fitted. */
  async function sealBatch(): Promise<'nothing' | 'all' | 'more' | 'lost'> {
    const before = tail ?? (await takeUp());
    const past = passed();
    const found = await entries.open({ past });
    tellAge(found);
    await mind(found.gaps);
    const { batch, more } = found;
    if (batch.length === 0) return 'nothing';
    const leaves = batch.map(hashOfEntry);
    const { tree, last } = continued(before, signer.name);
    const next = grown(tree, leaves);
    const sequence = (last?.checkpoint.sequence ?? 0) + 1;
    const text = checkpointText({
      ...{ origin: signer.name, size: next.size, root: rootOf(next), sequence, time: new Date().toISOString() },
      ...(last && { previous: hashOf(last.text) }),
    });
    const seal = { sequence, references: batch.map(referenceOf), leaves, tree: next, note: signNote(text, signer) };
    tail = undefined;
    if (!(await seals.add(seal))) return 'lost';
    for (const gap of found.gaps) if (past.has(gap.writer)) giveUp(gap);
    await finish(seal);
    return more ? 'more' : 'all';
  }

  function tellAge({ batch, gaps: missed }: OpenEntries): void {
    const times = [...batch.slice(0, 1), ...missed].map(({ at }) => at.getTime());
    unsealedAge.record(times.length === 0 ? 0 : Math.max(0, Date.now() - Math.min(...times)) / 1_000);
  }

  /** The writers whose missing entries were waited for. */
  function passed(): Set<string> {
    const now = performance.now();
    return new Set([...gaps].flatMap(([writer, seenAt]) => (now - seenAt >= gapMs ? [writer] : [])));
  }

  /**
   * A gap of a moment is none: the store may show what was put on record a little later. Of one that stays the numbers
   * tell for ever; its writer is retired, so that nothing is put where it could no longer be sealed.
   */
  async function mind(found: readonly Gap[]): Promise<void> {
    const seenAt = performance.now();
    for (const { writer, from, to } of found) {
      if (gaps.has(writer)) continue;
      logger.error({ writer, from, to }, 'evidence that was put on record is missing; what is behind it waits for it');
      await entries.retire(writer);
    }
    gaps = new Map(found.map(({ writer }) => [writer, gaps.get(writer) ?? seenAt]));
  }

  function giveUp({ writer, from, to }: Gap): void {
    gaps.delete(writer);
    missing.add(to - from + 1);
    logger.error({ writer, from, to }, 'evidence is missing for good: what is behind it was sealed without it');
  }

  /**
   * The last seal, whoever added it, with what may be missing of it done: only then are the entries that are open those
   * that no seal has. Whoever added the one before had done the same, so all earlier ones are finished too.
   */
  async function takeUp(): Promise<Seal | undefined> {
    const last = await seals.last();
    await (last ? finish(last) : entries.openEarlier());
    return last;
  }

  async function finish(seal: Seal): Promise<void> {
    const { references, tree, note, sequence } = seal;
    await entries.close(references, sequence);
    const { last } = continued(seal, signer.name);
    const root = rootOf(tree).toString('base64');
    const sealedAt = last?.checkpoint.time ?? '';
    await checkpoints.handle(idOfSequence(sequence), {
      type: 'publish',
      sequence,
      size: tree.size,
      root,
      sealedAt,
      note,
    });
    tail = seal;
  }

  const timer = every(intervalMs, look, (error) =>
    logger.warn({ err: error }, 'sealing the evidence log failed, will be tried again'),
  );
  return {
    notice() {
      noticed = true;
    },
    seal: async () => void (await sealOpen()),
    async stop() {
      stopping = true;
      await timer.stop();
      // What was put on record by the last requests should not have to wait for the next start.
      if (noticed) await sealBatch().catch((err) => logger.warn({ err }, 'the last evidence is not sealed yet'));
      if (held) await lease.release().catch(() => undefined);
    },
  };
}

const isEmpty = ({ batch, gaps }: OpenEntries): boolean => batch.length + gaps.length === 0;
