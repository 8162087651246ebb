import type { EventType } from '@simpul/contracts';

/**
 * Holds what a reaction or a view reads against the topics its service may read, so that a right that was not asked for
 * shows at the first start on a laptop, and not at a broker that refuses. Nothing is held where `readable` is left out.
 * @throws Error naming the first topic that the service has no right to read
 */
export function requireReadable(
  { service, readable }: { service: string; readable?: readonly string[] | undefined },
  name: string,
  types: readonly EventType[],
): void {
  const forbidden = readable && types.find(({ topic }) => !readable.includes(topic));
  if (forbidden)
    throw new Error(`${service}.${name} reads ${forbidden.topic}, which ${service} has no right to: give it one first`);
}
