import type { EventType, Text } from '@simpul/contracts';
import type { Params } from './wording.ts';

/** What an event says to a person: which words to use, and the values they are filled with. */
export interface Happening {
  /** `<aggregate>.<what happened>` */
  readonly kind: string;
  readonly person: string;
  readonly params: Params;
  /** ISO 8601 */
  readonly at: string;
}

/** An event type that is told to the person it is about. */
export interface Matter {
  readonly type: EventType;
  /** what the example of the event type says */
  readonly example: Happening;
  /** What an event of the type with this data says. */
  read(data: unknown): Happening;
}

/** Declares how an event type is told: by the words for `kind`, unless `told` asks for others. */
export function matter<D>(
  type: EventType<string, D>,
  kind: string,
  told: (data: D) => Omit<Happening, 'kind'> & { readonly kind?: string },
): Matter {
  const read = (data: D): Happening => ({ kind, ...told(data) });
  return { type, example: read(type.example), read: (data) => read(data as D) };
}

/** What is said of one kind of happening, in a timeline and in a message. */
export interface Words {
  readonly title: Text;
  readonly text: Text;
  /** what a message is called that tells it, in a sentence; without it no message is sent */
  readonly message?: Text;
  /** a further paragraph of the message */
  readonly advice?: Text;
}
