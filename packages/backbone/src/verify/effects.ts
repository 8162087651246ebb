import { decode, typeOf } from '../cloudevents.ts';
import type { Target } from '../consumer/reaction.ts';
import { majorityCollection } from '../store/collections.ts';
import { readRanges } from '../transport/read.ts';
import type { InMessage } from '../transport/transport.ts';
import type { Received } from '../types.ts';
import { createFate, type Fate } from './fate.ts';
import { withIds } from './pages.ts';
import type { Consuming, Scope } from './scope.ts';

/** A consumed event, and what must show that it was handled: nothing where it could not be read. */
interface Expected {
  readonly message: InMessage;
  readonly parkedId: string;
  readonly event?: Omit<Received, 'reaction'>;
  readonly targets: readonly Target[];
}

interface Marked {
  readonly marks?: readonly { readonly k: string; readonly epoch: number; readonly seq: number }[];
}

/**
 * Finds the events that a group is done with and that left neither the effect their handler names nor a parked message.
 * An event below the committed offset has its effect or is parked, and goes from the one to the other only, so what
 * has no effect, is not parked, and still has no effect, has lost it.
 */
export async function compareEffects(scope: Scope): Promise<void> {
  const { transport, findings, signal, consumers } = scope;
  const fate = createFate(scope.db);
  const done = new Map<string, number>();
  for (const { group, topics } of consumers)
    for (const { topic, partition, offset } of await transport.committed(group, topics))
      done.set(`${group}|${topic}/${partition}`, Number(offset));
  const doneBy = (group: string, { topic, partition }: { topic: string; partition: number }): number =>
    done.get(`${group}|${topic}/${partition}`) ?? 0;
  const bounds = await transport.bounds([...new Set(consumers.flatMap(({ topics }) => topics))]);
  const ranges = bounds.map(({ topic, partition, low }) => {
    const to = Math.max(0, ...consumers.map(({ group }) => doneBy(group, { topic, partition })));
    return { topic, partition, from: Number(low), to };
  });
  await readRanges(transport, {
    group: scope.group(),
    ranges,
    signal,
    async each(messages) {
      for (const consuming of consumers) {
        const below = messages.filter((each) => Number(each.offset) < doneBy(consuming.group, each));
        const all = below.flatMap((message) => expected(message, consuming));
        findings.count('effects', all.length);
        await check(scope, { consuming, all, fate });
      }
    },
  });
}

async function check(
  scope: Scope,
  { consuming, all, fate }: { consuming: Consuming; all: readonly Expected[]; fate: Fate },
): Promise<void> {
  const { findings } = scope;
  const without = await ineffective(scope, consuming, all);
  if (without.length === 0) return;
  const parked = await fate.parked(without.map(({ parkedId }) => parkedId));
  const suspects = without.filter(({ parkedId }) => !parked.has(parkedId));
  // Looked at again after it was found not parked: a redrive may have come in between.
  const left = await ineffective(scope, consuming, suspects);
  if (left.length === 0) return;
  const discarded = await fate.discarded(left.map(({ parkedId }) => parkedId));
  for (const { message, parkedId, event, targets } of left) {
    const where = `${consuming.group}, ${message.topic}/${message.partition}`;
    const id = event?.id ?? message.headers.ce_id ?? `offset ${message.offset}`;
    const sought = targets.map((target) => `${target.collection} ${target.id}`).join(', ');
    if (discarded.has(parkedId))
      await findings.add('discarded', { where, id, detail: 'without effect, because an operator discarded it' });
    else
      await findings.add('no-effect', {
        where,
        id,
        detail: event
          ? `offset ${message.offset} is done, but nothing of it is in ${sought}, and it is not parked`
          : `offset ${message.offset} cannot be read, and is not parked`,
      });
  }
}

function expected(message: InMessage, { group, reaction }: Consuming): Expected[] {
  const { topic, key, offset } = message;
  const parkedId = `${group}|${topic}|${key}|${offset.padStart(19, '0')}`;
  const type = typeOf(message);
  const handler = reaction.on.find((each) => each.type.type === type);
  if (!handler) return type ? [] : [{ message, parkedId, targets: [] }];
  let event: Omit<Received, 'reaction'>;
  try {
    event = decode(message, handler.type);
  } catch {
    return [{ message, parkedId, targets: [] }];
  }
  const targets = [handler.target?.({ ...event, reaction: reaction.name }) ?? []].flat();
  return targets.length > 0 ? [{ message, parkedId, event, targets }] : [];
}

/** Those that lack an effect, or that cannot have any. */
async function ineffective({ db }: Scope, { reaction }: Consuming, all: readonly Expected[]): Promise<Expected[]> {
  const wanted = new Map<string, Set<string>>();
  for (const { collection, id } of all.flatMap(({ targets }) => targets))
    wanted.set(collection, (wanted.get(collection) ?? new Set()).add(id));
  const found = new Map<string, Marked>();
  for (const [name, ids] of wanted) {
    const documents = await withIds(majorityCollection<Marked>(db, name), ids, { marks: 1 });
    for (const document of documents) found.set(`${name}|${document._id}`, document);
  }
  const shows = ({ collection, id, by = 'mark' }: Target, event: Omit<Received, 'reaction'>): boolean => {
    const document = found.get(`${collection}|${id}`);
    if (!document || by === 'existence') return document !== undefined;
    const mark = document.marks?.find(({ k }) => k === `${reaction.name}|${event.stream}`);
    return mark !== undefined && (mark.epoch > event.epoch || (mark.epoch === event.epoch && mark.seq >= event.seq));
  };
  return all.filter(({ event, targets }) => !event || !targets.every((target) => shows(target, event)));
}
