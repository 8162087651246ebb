import type { ChaosService, Ground } from '../ground.ts';
import { isGarbage } from './messages.ts';

/** Who cares for what is parked, as a person at the operator routes would. */
export interface Operator {
  /** One look at a service: garbage at the head of a key is discarded, anything else tried again. What is still parked. */
  tend(service: ChaosService): Promise<number | undefined>;
}

interface ParkedKey {
  readonly id: string;
  readonly cause: string;
}

interface Shown {
  readonly messages: {
    readonly items: readonly { readonly offset: string; readonly headers: Readonly<Record<string, string>> }[];
  };
}

interface Order {
  readonly key: string;
  readonly at: number;
  answered: boolean;
}

const reason = 'Garbage that the chaos suite wrote on this key';
/** The owner of a partition carries out what was ordered within seconds, once there is one. */
const patienceMs = 15_000;

/**
 * Opens the eyes of an operator. A discard removes whatever waits first when it is ordered: so what waits first is looked
 * at before, an order without an answer is repeated under its own key, and no other is given until it was carried out.
 */
export function openOperator(ground: Ground): Operator {
  const orders = new Map<string, Order>();
  let given = 0;

  async function discard(service: ChaosService, id: string, offset: string): Promise<void> {
    const what = `${service} ${id} ${offset}`;
    let order = orders.get(what);
    if (!order || (order.answered && performance.now() - order.at > patienceMs)) {
      given += 1;
      order = { key: `discard-${given}-${crypto.randomUUID()}`, at: performance.now(), answered: false };
      orders.set(what, order);
    }
    if (order.answered) return;
    const answer = await ground.operate(service, 'POST', '/ops/parked/discard', { id, offset, reason }, order.key);
    order.answered = answer !== undefined;
  }

  async function tendKey(service: ChaosService, { id }: ParkedKey): Promise<void> {
    const path = `/ops/parked/${encodeURIComponent(id)}?limit=1`;
    const shown = (await ground.operate(service, 'GET', path)) as Shown | undefined;
    if (!shown) return;
    const [first] = shown.messages.items;
    if (first && isGarbage(first)) await discard(service, id, first.offset);
    else await ground.operate(service, 'POST', '/ops/parked/redrive', { id });
    ground.count('redrive');
  }

  async function tend(service: ChaosService): Promise<number | undefined> {
    const list = (await ground.operate(service, 'GET', '/ops/parked?limit=100')) as
      | { readonly items: readonly ParkedKey[] }
      | undefined;
    for (const each of list?.items ?? []) await tendKey(service, each);
    return list?.items.length;
  }

  return { tend };
}
