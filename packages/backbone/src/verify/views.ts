import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Bounds } from '../transport/transport.ts';
import type { Comparison, Scratch, Views } from '../views/view.ts';
import { createFeed, type Feed } from './feed.ts';
import type { FindingKind } from './report.ts';
import type { Scope } from './scope.ts';

type Hashes = ReadonlyMap<string, string>;

const rounds = 3;
/** Entries of a view whose hashes are held in memory at once. */
const budget = 500_000;
const catchUpMs = 30_000;

/** Compares every view that says what it contains with a rebuild of it from the same events. */
export async function compareViews(scope: Scope, views: Pick<Views, 'list' | 'compare'>): Promise<void> {
  for (const { name } of await views.list()) {
    const comparison = await views.compare(name);
    if (!comparison) continue;
    await dropLeftovers(scope, name);
    const scratch = await comparison.scratch();
    try {
      const feed = createFeed(scope, { name, group: comparison.group, on: scratch.on });
      await feed.on();
      let count = 0;
      for await (const _ of comparison.contents()) count += 1;
      scope.findings.count('viewEntries', count);
      const slices = Math.max(1, Math.ceil(count / budget));
      for (let slice = 0; slice < slices; slice += 1) {
        const within = (id: string): boolean => slices === 1 || hash(id).readUInt32BE() % slices === slice;
        await compareSlice(scope, { name, comparison, scratch, feed, within });
      }
    } finally {
      await scratch.drop();
    }
  }
}

/** A verification that died leaves its rebuild behind; we hold the lease, so nobody needs it any more. */
async function dropLeftovers({ db }: Scope, name: string): Promise<void> {
  const store = db.getClient().db(db.name);
  const left = await store.listCollections({ name: { $regex: `^${name}\\.scratch-` } }, { nameOnly: true }).toArray();
  for (const each of left) await store.dropCollection(each.name);
}

/**
 * What the live view held before the rebuild had read all topics to their ends, and holds still after its group has done
 * so too, must be what the rebuild holds. An entry that changed in between is looked at again, and so is one that differs.
 */
async function compareSlice(
  scope: Scope,
  {
    name,
    comparison,
    scratch,
    feed,
    within,
  }: { name: string; comparison: Comparison; scratch: Scratch; feed: Feed; within: (id: string) => boolean },
): Promise<void> {
  let wanted = within;
  for (let round = 1; ; round += 1) {
    const before = await hashesOf(comparison.contents(), wanted);
    const ends = await feed.on();
    const rebuilt = await hashesOf(scratch.contents(), wanted);
    let after = await hashesOf(comparison.contents(), wanted);
    if (unlike(after, rebuilt).size === 0) return;
    const caughtUp = await reached(scope, { group: comparison.group, ends });
    after = await hashesOf(comparison.contents(), wanted);
    const differing = unlike(after, rebuilt);
    if (differing.size === 0) return;
    if (round < rounds) {
      wanted = (id) => differing.has(id);
      await scope.settle();
      continue;
    }
    const sure = caughtUp && !(await feed.disturbed());
    for (const id of differing) {
      const kind = sure && before.get(id) === after.get(id) ? kindOf(id, { after, rebuilt }) : 'unsettled';
      await scope.findings.add(kind, {
        where: `${name}, generation ${comparison.generation}`,
        id,
        detail: details[kind] + (feed.refused() > 0 ? `; the rebuild refused ${feed.refused()} events` : ''),
      });
    }
    return;
  }
}

type ViewKind = Extract<FindingKind, `view-${string}` | 'unsettled'>;

const details: Record<ViewKind, string> = {
  'view-missing': 'a rebuild of the same events holds it, the live view does not',
  'view-extra': 'the live view holds it, a rebuild of the same events does not',
  'view-differs': 'a rebuild of the same events holds something else',
  unsettled: 'it differs from a rebuild, but it or its events were under way: verify again',
};

function kindOf(id: string, { after, rebuilt }: { after: Hashes; rebuilt: Hashes }): ViewKind {
  if (!after.has(id)) return 'view-missing';
  return rebuilt.has(id) ? 'view-differs' : 'view-extra';
}

/** Whether the live group comes to have done all up to `ends`. */
async function reached(
  { transport, signal }: Scope,
  { group, ends }: { group: string; ends: readonly Bounds[] },
): Promise<boolean> {
  const topics = [...new Set(ends.map(({ topic }) => topic))];
  for (const until = Date.now() + catchUpMs; ; await delay(300, undefined, { ...(signal && { signal }) })) {
    const committed = await transport.committed(group, topics);
    const behind = ends
      .filter(({ low, high }) => low !== high)
      .some((end) => {
        const position = committed.find(({ topic, partition }) => topic === end.topic && partition === end.partition);
        return Number(position?.offset ?? 0) < Number(end.high);
      });
    if (!behind) return true;
    if (Date.now() > until) return false;
  }
}

function unlike(live: Hashes, rebuilt: Hashes): Set<string> {
  return new Set([...live.keys(), ...rebuilt.keys()].filter((id) => live.get(id) !== rebuilt.get(id)));
}

async function hashesOf(contents: ReturnType<Scratch['contents']>, wanted: (id: string) => boolean): Promise<Hashes> {
  const hashes = new Map<string, string>();
  for await (const { id, value } of contents) if (wanted(id)) hashes.set(id, hash(canonical(value)).toString('latin1'));
  return hashes;
}

function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest().subarray(0, 16);
}

/** JSON with the members of objects in one order: stores keep them in the order in which they were set. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, member: unknown) => {
      if (member === null || typeof member !== 'object' || Array.isArray(member)) return member;
      return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
    }) ?? ''
  );
}
