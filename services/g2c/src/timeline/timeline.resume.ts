import type { View } from '@simpul/backbone';
import { Rejected } from '@simpul/contracts';
import type { Timeline } from './timeline.reactions.ts';
import type { TimelineView } from './timeline.view.ts';

/** Where an entry stands: its number, in the generation that gave it. */
interface Place {
  readonly generation: number;
  readonly n: number;
}

const batch = 100;

/** The id of an entry in a stream: its number, after its generation where that is not the first. */
export function writeEventId({ generation, n }: Place): string {
  return generation === 1 ? String(n) : `${generation}.${n}`;
}

function readEventId(id: string): Place {
  const [, generation = '1', n] = /^(?:(\d{1,9})\.)?(\d{1,15})$/.exec(id) ?? [];
  if (n === undefined) throw new Rejected('timeline.bad-last-event-id');
  return { generation: Number(generation), n: Number(n) };
}

/**
 * Where a stream goes on after the last id its client has, always in the live generation. An id that was never given
 * comes from a timeline that is no more, dropped after a rebuild or lost with a backup: the stream begins anew, which
 * shows entries twice rather than never.
 * @throws Rejected `timeline.bad-last-event-id`
 */
export async function resumeStream(
  timeline: View<Timeline>,
  person: string,
  lastEventId = '0',
): Promise<{ view: Timeline; after: number }> {
  const had = readEventId(lastEventId);
  // Looked up first: the id may have been given by a replica that knew of a flip before this one.
  const from = had.n > 0 ? await timeline.at(had.generation) : undefined;
  const { number, view } = await timeline.live();
  if (!from || had.n > (await from.view.entries.last(person))) return { view, after: 0 };
  if (from.number === number) return { view, after: had.n };
  return { view, after: await movedOver(person, { from: from.view.entries, n: had.n }, view.entries) };
}

/**
 * The number in `to` up to which there is nothing but what a client had in `from` up to `n`. Numbers may differ between
 * generations, so what follows may hold some of it once more; it misses nothing.
 */
async function movedOver(
  person: string,
  { from, n }: { from: TimelineView; n: number },
  to: TimelineView,
): Promise<number> {
  let reached = 0;
  for (;;) {
    const entries = await to.following(person, reached, batch);
    const ids = entries.map(({ _id }) => _id);
    const had = await from.known(person, ids, n);
    const missed = ids.findIndex((id) => !had.has(id));
    if (missed >= 0) return reached + missed;
    reached += entries.length;
    if (entries.length < batch) return reached;
  }
}
