import type { Ground, TopicMessage } from '../ground.ts';
import { again } from '../topics.ts';
import { unlessOver } from './turns.ts';

const freshMs = 5_000;
const mark = 'chaos-garbage';
/** What every id begins with that garbage bears; no event's does. */
export const garbageId = 'garbage ';

/** What stands on the topics, read anew when it is older than 5 s: that costs the broker and us. */
export function openMessages(ground: Ground, over: AbortSignal): () => Promise<readonly TopicMessage[]> {
  let known: readonly TopicMessage[] = [];
  let at = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - at < freshMs) return known;
    known =
      (await unlessOver(
        over,
        again(() => ground.read(), over),
      )) ?? known;
    at = performance.now();
    return known;
  };
}

/** Writes, and tries again while the broker is away; some of it may stand there twice. False when it was over before. */
export async function writeTo(
  ground: Ground,
  messages: readonly Omit<TopicMessage, 'offset'>[],
  over: AbortSignal,
): Promise<boolean> {
  const written = async (): Promise<true> => {
    await ground.write(messages);
    return true;
  };
  return (await unlessOver(over, again(written, over))) ?? false;
}

/** Whether a message is garbage of ours: by its headers, of which operators are shown at least the names. */
export function isGarbage({ headers }: Pick<TopicMessage, 'headers'>): boolean {
  return mark in headers;
}

/** The ways in which a message can be no event: each is refused at another place. */
export const kindsOfGarbage = ['bytes', 'half', 'empty', 'nameless', 'other-data', 'stranger'] as const;

/** A message that is no event, on the key of one that is. `kind` says what is wrong with it. */
export function garbage(
  { topic, partition, key, headers, value }: TopicMessage,
  kind: (typeof kindsOfGarbage)[number],
  number: number,
): Omit<TopicMessage, 'offset'> {
  const marked: Readonly<Record<string, string>> = { ...headers, ce_id: `${garbageId}${number}`, [mark]: kind };
  const { ce_type: _type, ...nameless } = marked;
  const put = (text: string | null, with_: Readonly<Record<string, string>> = marked) => ({
    topic,
    partition,
    key,
    headers: with_,
    value: text === null ? null : Buffer.from(text, 'latin1'),
  });
  switch (kind) {
    case 'bytes':
      return put('\u0000\u00ff\u0001garbage');
    case 'half':
      return put(value?.subarray(0, Math.floor(value.length / 2)).toString('latin1') ?? '{');
    case 'empty':
      return put(null);
    case 'nameless':
      return put('{}', nameless);
    case 'other-data':
      return put('{"op":1}');
    case 'stranger':
      // Of a type nobody asked for: passed over, never parked.
      return put('{}', { ...marked, ce_type: 'stranger.thing.happened.v1' });
  }
}
