import type { Consumer } from '../consumer/consumer.ts';
import { randomId } from '../ids.ts';
import type { Bounds, InMessage } from '../transport/transport.ts';
import { createGenerations, groupOf, openGeneration, type Surroundings } from './generations.ts';
import { createParked } from './parked.ts';
import { fed, leaderOf, type Pointer, type Pointers } from './pointer.ts';
import { createReached } from './reached.ts';
import { shortfall } from './shortfall.ts';
import type { Comparison, Generation, View, ViewDefinition, ViewStatus } from './view.ts';

/** Times of views, in milliseconds. */
export interface ViewSettings {
  /** how long an old generation is fed after a flip; default 24 h, longer than anybody pages through a list */
  readonly keepOldMs?: number;
  /** how often each replica looks at the pointers; default 2 s */
  readonly everyMs?: number;
}

/** A view and the care it needs. */
export interface ManagedView<G = unknown> {
  readonly name: string;
  readonly view: View<G>;
  /** Feeds what is to be fed, goes live with what has caught up, removes what nobody needs. */
  tend(): Promise<void>;
  status(): Promise<ViewStatus>;
  rebuild(): Promise<number>;
  compare(): Promise<Comparison | undefined>;
  consumers(): { consumer: Consumer; live: boolean }[];
  close(deadline: number): Promise<void>;
}

const freshMs = 1_000;
/** Rounds of tending after which every replica has seen what stands in the pointer. */
const settleRounds = 4;
/** Rounds after which the live generation no longer waits for a building one that has fallen behind. */
const patienceRounds = 30;

/** Assembles one view; see {@link ViewDefinition}. */
export function manageView<G>(
  definition: ViewDefinition<G>,
  { pointers, ...surroundings }: Surroundings & { readonly pointers: Pointers },
  { keepOldMs = 86_400_000, everyMs = 2_000 }: ViewSettings,
): ManagedView<G> {
  const { name } = definition;
  const { db, transport, logger, topicPrefix, step } = surroundings;
  const parked = createParked(db);
  const reached = createReached({ transport, logger, freshMs: Math.min(500, everyMs / 4) });
  const generations = createGenerations(definition, surroundings, hold);
  const group = (generation: number): string => groupOf(name, generation, surroundings);
  let known: { pointer: Pointer; at: number } | undefined;
  let goal: { readonly of: string; readonly bounds: readonly Bounds[] } | undefined;
  /** the handover in the pointer, and since when we have seen it by our own time */
  let seen: { readonly of: number; readonly at: number } | undefined;

  async function look(): Promise<Pointer> {
    // Taken before the look: what is read is at least this old.
    const at = performance.now();
    const pointer = await pointers.find(name);
    if (!known || pointer.rev >= known.pointer.rev) known = { pointer, at };
    return known.pointer;
  }

  async function pointerNow(): Promise<Pointer> {
    return known && performance.now() - known.at < freshMs ? known.pointer : look();
  }

  /** Whether a message has to wait, lest a reader see in this generation what is not yet in the one that comes after it. */
  async function hold(generation: number, topics: readonly string[], message: InMessage): Promise<boolean> {
    const leader = known && leaderOf(known.pointer, generation);
    return leader !== undefined && !(await reached(group(leader), topics, message));
  }

  async function live(): Promise<Generation<G>> {
    return generations.open((await pointerNow()).live);
  }

  async function at(generation: number): Promise<Generation<G> | undefined> {
    const readable = (pointer: Pointer): boolean =>
      fed(pointer, Date.now()).includes(generation) && generation !== pointer.building;
    // Given by a replica that knew of a flip before we did.
    const found = readable(await pointerNow()) || readable(await look());
    return found ? generations.open(generation) : undefined;
  }

  async function tend(): Promise<void> {
    const pointer = await look();
    const wanted = fed(pointer, Date.now());
    for (const generation of generations.consumers().keys())
      if (!wanted.includes(generation)) await generations.leave(generation, Date.now() + 5_000);
    for (const generation of wanted) await generations.feed(generation);
    await drop(pointer);
    await goLive(pointer);
  }

  /**
   * Goes live in two steps: once the building generation has caught up, the live one lets it go first; once every replica
   * must have seen that, and it has caught up still, the pointer moves. So nothing a reader saw before is missing after.
   */
  async function goLive(pointer: Pointer): Promise<void> {
    const { live: before, building, handover, old = [] } = pointer;
    if (building === undefined) return;
    if (handover && !handedOver(pointer)) return;
    if (await lacks(pointer)) {
      if (handedOverFor(pointer) > patienceRounds * everyMs)
        await pointers.change(pointer, { live: before, building, old });
      return;
    }
    if (!handover) {
      await step?.('view-caught-up', name);
      await pointers.change(pointer, { live: before, building, old, handover: new Date() });
      return;
    }
    await step?.('view-handed-over', name);
    const left = { generation: before, until: new Date(Date.now() + keepOldMs) };
    if (!(await pointers.change(pointer, { live: building, old: [...old, left] }))) return;
    logger.info({ view: name, generation: building, before }, 'a rebuilt view went live');
    await step?.('view-flipped', name);
    await look();
  }

  /** Whether every replica must have seen that the live generation lets the building one go first. */
  function handedOver(pointer: Pointer): boolean {
    return handedOverFor(pointer) >= settleRounds * everyMs;
  }

  /** For how long we have seen that, in ms; 0 while it is not so. By our own time: whoever noted it may have another. */
  function handedOverFor({ handover }: Pointer): number {
    const of = handover?.getTime();
    if (of !== seen?.of) seen = of === undefined ? undefined : { of, at: performance.now() };
    return seen ? performance.now() - seen.at : 0;
  }

  async function lacks(pointer: Pointer): Promise<string | undefined> {
    const { live: current, building, handover } = pointer;
    if (building === undefined) return undefined;
    const topics = [...new Set(generations.open(building).on.map(({ type }) => topicPrefix + type.topic))];
    const missing = await transport.missingTopics(topics);
    if (missing.length > 0) return `topic ${missing.join(', ')}`;
    // What the live generation did before it let the other go first lies before this second goal.
    const of = `${building} ${handedOver(pointer) ? handover?.toISOString() : ''}`;
    if (goal?.of !== of) goal = { of, bounds: await transport.bounds(topics) };
    const race = { building: group(building), live: group(current), topics, goal: goal.bounds };
    return shortfall(race, { transport, parked });
  }

  /** Removes old generations whose time is over, once every replica must have seen that. */
  async function drop(pointer: Pointer): Promise<void> {
    const { _id, rev, old = [], ...kept } = pointer;
    const over = old.find(({ until }) => until.getTime() + settleRounds * everyMs < Date.now());
    if (!over) return;
    await generations.drop(over.generation);
    await step?.('view-dropped', name);
    await parked.forget(group(over.generation));
    if (!(await transport.forget(group(over.generation)))) return;
    const rest = old.filter((each) => each !== over);
    await pointers.change(pointer, { ...kept, old: rest });
    logger.info({ view: name, generation: over.generation }, 'an old generation of a view was removed');
    await drop(await look());
  }

  async function rebuild(): Promise<number> {
    const pointer = await look();
    if (pointer.building !== undefined) return pointer.building;
    const { live: current, old = [] } = pointer;
    let building = Math.max(current, ...old.map(({ generation }) => generation)) + 1;
    const { on } = generations.open(current);
    const topics = [...new Set(on.map(({ type }) => topicPrefix + type.topic))];
    // A group that has read before would pass over what its collections, lost with a store, do not hold.
    while ((await transport.committed(group(building), topics)).length > 0) building += 1;
    if (!(await pointers.change(pointer, { live: current, old, building }))) return rebuild();
    await step?.('view-requested', name);
    return building;
  }

  async function status(): Promise<ViewStatus> {
    const pointer = await look();
    const { live: current, building, old = [] } = pointer;
    const lacking = await lacks(pointer);
    return {
      name,
      live: current,
      ...(building !== undefined && { building }),
      ...(lacking !== undefined && { lacks: lacking }),
      old: old.map(({ generation, until }) => ({ generation, until: until.toISOString() })),
      groups: Object.fromEntries(fed(pointer, Date.now()).map((generation) => [generation, group(generation)])),
    };
  }

  async function compare(): Promise<Comparison | undefined> {
    const { contents } = definition;
    if (!contents) return undefined;
    const { live: generation } = await look();
    return {
      generation,
      group: group(generation),
      contents: () => contents(generations.open(generation).view),
      async scratch() {
        const base = `${name}.scratch-${randomId()}`;
        const opened = openGeneration(definition, { generation: 0, base }, db);
        await opened.prepare();
        return { on: opened.on, contents: () => contents(opened.view), drop: opened.drop };
      },
    };
  }

  function consumers(): { consumer: Consumer; live: boolean }[] {
    return [...generations.consumers()].map(([generation, consumer]) => ({
      consumer,
      live: generation === known?.pointer.live,
    }));
  }

  return { name, view: { live, at }, tend, status, rebuild, compare, consumers, close: generations.close };
}
