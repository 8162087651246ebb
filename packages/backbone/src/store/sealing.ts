import { Rejected } from '@simpul/contracts';
import type { StateCodec } from '../types.ts';
import type { Collection } from './collections.ts';
import type { Document, OpenedAnswer, Pending, Remembered } from './document.ts';

/** The parts of a document that stand in the store as a codec makes them. */
export interface SealedParts {
  readonly state: unknown;
  readonly recent: readonly Remembered[];
}

/** A document with its state as it is folded; what is remembered stays as it is stored, but for what is withheld. */
export async function openDocument<S>(
  codec: StateCodec<S> | undefined,
  stored: Document<unknown>,
): Promise<Document<S>> {
  if (!codec) return stored as Document<S>;
  const { _id: id } = stored;
  const [state, recent] = await Promise.all([codec.open(id, stored.state), withheld(codec, stored)]);
  return { ...stored, state, recent };
}

/** Of answers that stand in clear nobody knows whom they tell of: one may be given as long as everybody may be shown. */
async function withheld<S>(
  codec: StateCodec<S>,
  { _id: id, state, recent }: Document<unknown>,
): Promise<readonly Remembered[]> {
  const inClear = recent.filter(({ body }) => !codec.isSealedAnswer(body));
  const instead = inClear.length > 0 ? await codec.withheld(id, state) : undefined;
  if (instead === undefined) return recent;
  return recent.map((each) => (inClear.includes(each) ? { ...each, body: instead } : each));
}

/** The bodies of those remembered answers that the commands will be given again; none where they stand as they were. */
export async function openAnswers<S, C>(
  codec: StateCodec<S> | undefined,
  { _id: id, recent }: Document<S>,
  pending: readonly Pending<S, C>[],
): Promise<ReadonlyMap<string, OpenedAnswer> | undefined> {
  if (!codec) return undefined;
  const asked = new Set(pending.map(({ options }) => options.request?.id));
  const wanted = recent.filter((each) => asked.has(each.id));
  const opened = wanted.map(async (each): Promise<[string, OpenedAnswer]> => {
    try {
      return [each.id, { body: await codec.openAnswer(id, each.body) }];
    } catch (error) {
      // of one answer only; everything else concerns all commands
      if (error instanceof Rejected) return [each.id, { error }];
      throw error;
    }
  });
  return new Map(await Promise.all(opened));
}

/** What a fold led to, as it is to be stored. Answers that were there before are left as they are. */
export async function sealDocument<S>(
  codec: StateCodec<S> | undefined,
  before: Document<S>,
  { _id: id, state, recent }: Document<S>,
): Promise<SealedParts> {
  if (!codec) return { state, recent };
  const known = new Set(before.recent);
  return sealParts(codec, { _id: id, state, recent }, (each) => known.has(each));
}

async function sealParts<S>(
  codec: StateCodec<S>,
  { _id: id, state, recent }: Pick<Document<S>, '_id' | 'state' | 'recent'>,
  isLeft: (answer: Remembered) => boolean,
): Promise<SealedParts> {
  const answers = recent.map(async (each) =>
    isLeft(each) ? each : { ...each, body: await codec.sealAnswer(id, each.body, state) },
  );
  // all at once: what fails while another is awaited would be nobody's
  const [sealed, ...kept] = await Promise.all([codec.seal(id, state), ...answers]);
  return { state: sealed, recent: kept };
}

/** How far the sealing of what was stored in clear has come; without `next` there is nothing further. */
export interface SealedSome {
  readonly seen: number;
  readonly sealed: number;
  readonly next?: string;
}

/** Seals documents of one collection that were stored before there was a codec. */
export type SealStored = (after: string | undefined, limit: number) => Promise<SealedSome>;

/**
 * Seals the next `limit` documents after an id, those of them that stand in clear; what may be shown no more is left out. A
 * document that is written meanwhile is left alone: that write has sealed it; so is one that nobody can open any more. The
 * state stays the same, so the version does as well.
 */
export async function sealStored<S>(
  collection: Collection<Document<unknown>>,
  codec: StateCodec<S>,
  { after = '', limit }: { after: string | undefined; limit: number },
): Promise<SealedSome> {
  const query = collection.find({ _id: { $gt: after } } as never, { projection: { state: 1, recent: 1, rev: 1 } });
  const found = (await query.sort({ _id: 1 }).limit(limit).toArray()) as unknown as Document<unknown>[];
  let sealed = 0;
  for (const stored of found) {
    const { _id: id, rev } = stored;
    if (codec.isSealed(stored.state) && stored.recent.every(({ body }) => codec.isSealedAnswer(body))) continue;
    const seal = async () =>
      sealParts(codec, await openDocument(codec, stored), ({ body }) => codec.isSealedAnswer(body));
    // somebody may be erased between a look and what follows it: the second look leaves them out
    const parts = await seal()
      .catch(unlessRejected)
      .then((first) => first ?? seal().catch(unlessRejected));
    // it cannot be opened by anybody, and must not keep the rest from being sealed
    if (!parts) continue;
    const { matchedCount } = await collection.updateOne(
      { _id: id, rev } as never,
      { $set: { ...parts, rev: rev + 1 } } as never,
    );
    sealed += matchedCount;
  }
  const last = found.at(-1);
  return { seen: found.length, sealed, ...(found.length === limit && last && { next: last._id }) };
}

function unlessRejected(error: unknown): undefined {
  if (error instanceof Rejected) return undefined;
  throw error;
}
