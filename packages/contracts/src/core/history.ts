/** A value of an attribute with its provenance, as far as history needs it. */
export interface Sourced {
  readonly value: unknown;
  /** instant, RFC 3339 */
  readonly at: string;
  /** version of the record in which it came; every attribute has a value from version 1 on */
  readonly version: number;
}

/** Former values by attribute, the oldest first. */
export type History<A> = { readonly [K in keyof A]?: readonly A[K][] };

/** How many former values of an attribute stay in the record: it is one document, and must not grow without bound. */
export const keptValues = 24;

/** The history after `news` have taken the place of present values; beyond {@link keptValues} the oldest is dropped. */
export function remembering<A extends object>(history: History<A>, present: A, news: Partial<A>): History<A> {
  const replaced = Object.keys(news) as (keyof A)[];
  const former = replaced.map((name) => [name, [...(history[name] ?? []), present[name]].slice(-keptValues)]);
  return { ...history, ...(Object.fromEntries(former) as History<A>) };
}

/** What held at a moment; or that there was no record yet; or that a value of then is not kept any more. */
export type AsOf<A> =
  | { readonly found: A }
  | { readonly found: undefined; readonly gone?: { readonly attribute: string; readonly since: string } };

/** What a record said at a moment. A moment to come is answered with what is known now. */
export function attributesAt<A extends { [K in keyof A]: Sourced }>(
  present: A,
  history: History<A>,
  moment: Date,
): AsOf<A> {
  const found: [string, Sourced][] = [];
  for (const attribute of Object.keys(present) as (keyof A & string)[]) {
    const { values, complete } = valuesOf(present, history, attribute);
    const then = values.find(({ at }) => Date.parse(at) <= moment.getTime());
    const since = values.at(-1)?.at ?? '';
    if (!then) return complete ? { found: undefined } : { found: undefined, gone: { attribute, since } };
    found.push([attribute, then]);
  }
  return { found: Object.fromEntries(found) as A };
}

/** The values of an attribute, the present one first; `complete` when none has been dropped. */
export function valuesOf<A extends { [K in keyof A]: Sourced }, K extends keyof A>(
  present: A,
  history: History<A>,
  attribute: K,
): { readonly values: readonly A[K][]; readonly complete: boolean } {
  const former: readonly A[K][] = history[attribute] ?? [];
  const values = [...former, present[attribute]].toReversed();
  return { values, complete: values.at(-1)?.version === 1 };
}

/** The version a record had when it said this: that of its youngest value. */
export function versionOf(attributes: object): number {
  return Math.max(...Object.values(attributes as Record<string, Sourced>).map(({ version }) => version));
}

/** Names of the attributes that are not any more in the versions of `base`. */
export function changedSince(attributes: object, base: Readonly<Record<string, number>>): string[] {
  const present = attributes as Record<string, Sourced | undefined>;
  return Object.keys(base).filter((name) => present[name]?.version !== base[name]);
}

/** The part of `wanted` that says something else than the record; in which order fields come says nothing. */
export function newsOf<W extends object>(attributes: { readonly [K in keyof W]: Sourced }, wanted: W): Partial<W> {
  const differing = Object.entries(wanted).filter(
    ([name, value]) => canonical(value) !== canonical(attributes[name as keyof W].value),
  );
  return Object.fromEntries(differing) as Partial<W>;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
