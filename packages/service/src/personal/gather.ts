/**
 * Asks for many at once what is asked for one by one: whatever is asked before the event loop comes round again is one
 * question, so that a page of documents costs one round trip. A failure is everybody's who asked.
 */
export function gather<T>(
  ask: (names: readonly string[]) => Promise<ReadonlyMap<string, T>>,
): (name: string) => Promise<T | undefined> {
  let asking: { readonly names: Set<string>; readonly answer: Promise<ReadonlyMap<string, T>> } | undefined;

  function begin() {
    const names = new Set<string>();
    const answer = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      asking = undefined;
      return ask([...names]);
    });
    return { names, answer };
  }

  return async (name) => {
    asking ??= begin();
    asking.names.add(name);
    return (await asking.answer).get(name);
  };
}
