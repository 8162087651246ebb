import { isDeepStrictEqual } from 'node:util';
import { familyOf, generationBefore, type Topic } from '../core/event.ts';
import { compatibility } from './compatibility.ts';
import { eventSchemaOf } from './event-schema.ts';
import type { JsonSchema } from './json-schema.ts';

/** What is committed under snapshots/, by file name. */
export type Snapshots = ReadonlyMap<string, string>;

export interface Review {
  /** what would break somebody, and what to do; nothing may be written while this is not empty */
  readonly broken: readonly string[];
  /** snapshots that are missing, or have grown compatibly: file name and text */
  readonly fresh: ReadonlyMap<string, string>;
}

/** JSON as all generated files have it. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * Holds what is declared against what was committed: an event type, once published, changes only compatibly and never
 * goes away (its topic keeps every event), and a topic's partition count never changes: a later generation takes its place.
 */
export function reviewSnapshots(committed: Snapshots, topics: readonly Topic[]): Review {
  const events = reviewEvents(committed, topics);
  const partitions = reviewPartitions(committed, topics);
  return { broken: [...events.broken, ...partitions.broken], fresh: new Map([...events.fresh, ...partitions.fresh]) };
}

const topicsFile = 'topics.json';
const suffix = '.schema.json';

function reviewEvents(committed: Snapshots, topics: readonly Topic[]): Review {
  const broken: string[] = [];
  const fresh = new Map<string, string>();
  const declared = new Map(topics.flatMap(({ events }) => events.map((event) => [event.type, event])));
  for (const event of declared.values()) {
    const file = event.type + suffix;
    const schema = eventSchemaOf(event);
    const known = committed.get(file);
    const reasons = known === undefined ? [] : compatibility(JSON.parse(known) as JsonSchema, schema);
    if (reasons.length > 0) {
      broken.push(
        `${event.type} breaks what was published: ${reasons.join('; ')}. Leave it as it was and make the change ${nextVersion(event.type)}, with consumers deployed first.`,
      );
    } else if (known === undefined || !isDeepStrictEqual(JSON.parse(known), schema)) {
      fresh.set(file, jsonText(schema));
    }
  }
  for (const file of committed.keys()) {
    const type = file.slice(0, -suffix.length);
    if (file.endsWith(suffix) && !declared.has(type))
      broken.push(`${type} was published and is no longer declared: its topic still carries it, so keep the contract.`);
  }
  return { broken, fresh };
}

function nextVersion(type: string): string {
  return type.replace(/\d+$/, (version) => String(Number(version) + 1));
}

function reviewPartitions(committed: Snapshots, topics: readonly Topic[]): Review {
  const known = JSON.parse(committed.get(topicsFile) ?? '{}') as Record<string, number>;
  const declared = topics.map(({ name, partitions }) => [name, partitions] as const);
  const succeeded = Object.entries(known).filter(([name]) => topics.some((topic) => isLater(topic.name, name)));
  const partitions = Object.fromEntries([...declared, ...succeeded].sort(([a], [b]) => (a < b ? -1 : 1)));
  const broken = Object.entries(known)
    .filter(([name, count]) => partitions[name] !== count)
    .map(
      ([name, count]) =>
        `topic ${name} was published with ${count} partitions and now has ${partitions[name] ?? 'none'}: make a new topic generation instead.`,
    );
  return {
    broken,
    fresh: isDeepStrictEqual(known, partitions) ? new Map() : new Map([[topicsFile, jsonText(partitions)]]),
  };
}

function isLater(topic: string, other: string): boolean {
  if (familyOf(topic) !== familyOf(other)) return false;
  for (let each = generationBefore(topic); each; each = generationBefore(each)) if (each === other) return true;
  return false;
}
