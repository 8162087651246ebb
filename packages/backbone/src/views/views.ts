import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Consumer } from '../consumer/consumer.ts';
import { every } from '../every.ts';
import type { Surroundings } from './generations.ts';
import { type ManagedView, manageView, type ViewSettings } from './managed.ts';
import { createPointers } from './pointer.ts';
import type { View, ViewDefinition, Views } from './view.ts';

/** The views of one service: declared before `start`, tended until `stop`. */
export interface ViewKeeping extends Views {
  add<G>(definition: ViewDefinition<G>): View<G>;
  start(): Promise<void>;
  stop(deadline: number): Promise<void>;
  /** Every consumer of a view in this process; what ails the live ones ails the service. */
  consumers(): { consumer: Consumer; live: boolean }[];
}

/** Keeps a service's views. */
export function keepViews(surroundings: Surroundings, settings: ViewSettings = {}): ViewKeeping {
  const logger: Logger = surroundings.logger;
  const pointers = createPointers(surroundings.db);
  const views = new Map<string, ManagedView>();
  let tending: { soon(): void; stop(): Promise<void> } | undefined;

  function add<G>(definition: ViewDefinition<G>): View<G> {
    if (views.has(definition.name)) throw new Error(`a second view named ${definition.name}`);
    const managed = manageView(definition, { ...surroundings, pointers }, settings);
    views.set(definition.name, managed);
    return managed.view;
  }

  /** Each view by itself: what hinders one hinders no other. */
  async function tendAll(): Promise<void> {
    const ends = await Promise.allSettled([...views.values()].map((each) => each.tend()));
    for (const end of ends)
      if (end.status === 'rejected') logger.warn({ err: end.reason }, 'tending a view failed, will be tried again');
  }

  async function start(): Promise<void> {
    if (views.size === 0) return;
    await Promise.all([...views.values()].map((each) => each.tend()));
    tending = every(settings.everyMs ?? 2_000, tendAll, (error) => logger.error({ err: error }, 'views untended'));
  }

  async function stop(deadline: number): Promise<void> {
    const late = delay(Math.max(0, deadline - Date.now()), undefined, { ref: false });
    await Promise.race([tending?.stop(), late]);
    await Promise.all([...views.values()].map((each) => each.close(deadline)));
  }

  async function rebuild(name: string): Promise<number | undefined> {
    const generation = await views.get(name)?.rebuild();
    tending?.soon();
    return generation;
  }

  return {
    add,
    start,
    stop,
    rebuild,
    list: () => Promise.all([...views.values()].map((each) => each.status())),
    compare: async (name) => views.get(name)?.compare(),
    consumers: () => [...views.values()].flatMap((each) => each.consumers()),
  };
}
