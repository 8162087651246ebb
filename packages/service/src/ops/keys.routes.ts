import type { SealStored } from '@simpul/backbone';
import { opsRoutesOf } from '@simpul/contracts';
import type { Evidence } from '../evidence/evidence.ts';
import { type Route, route } from '../http/route.ts';
import type { PersonKeys } from '../personal/person-keys.ts';
import type { Reconciled, Reconciling } from '../rights/reconcile.ts';

/** The keys an operator looks after, and what can be sealed with them. */
export interface KeyContext {
  readonly personKeys: Pick<PersonKeys, 'rotate' | 'status'>;
  readonly stored: () => readonly ReadonlyMap<string, SealStored>[];
  readonly reconciling?: Reconciling | undefined;
  /** puts on record what an operator has done, before it is done */
  readonly record?: Evidence['record'] | undefined;
}

// What is left of the time a caller waits: the answer must leave before that is over.
const marginMs = 4_000;
const pageSize = 50;

/** The operations under `/ops/keys`, for operators alone. Each does what it can in the time of a request. */
export function keyRoutes(service: string, { personKeys, stored, reconciling, record }: KeyContext): Route[] {
  const contracts = opsRoutesOf(service);
  return [
    route(contracts.keys, async () => ({ body: await personKeys.status() })),

    route(contracts.rotateKeys, async ({ actor, deadline }) => {
      await record?.({ what: 'keys-rotated', actor: actor.id });
      return { body: await personKeys.rotate({ until: deadline - marginMs }) };
    }),

    route(contracts.sealStored, async ({ body: { collection, after }, actor, deadline }) => {
      // once for a round of requests
      if (collection === undefined) await record?.({ what: 'stored-sealed', actor: actor.id });
      const all = new Map(stored().flatMap((each) => [...each]));
      const names = [...all.keys()].toSorted().filter((name) => collection === undefined || name >= collection);
      let [seen, sealed] = [0, 0];
      for (const name of names) {
        let from = name === collection ? after : undefined;
        do {
          if (Date.now() > deadline - marginMs)
            return { body: { seen, sealed, next: { collection: name, ...(from !== undefined && { after: from }) } } };
          const some = await all.get(name)?.(from, pageSize);
          seen += some?.seen ?? 0;
          sealed += some?.sealed ?? 0;
          from = some?.next;
        } while (from !== undefined);
      }
      return { body: { seen, sealed } };
    }),

    route(contracts.reconcileKeys, async ({ body: { step = 'keys', after }, actor, deadline }) => {
      const isFirst = step === 'keys' && after === undefined;
      if (isFirst) await record?.({ what: 'keys-reconciled', actor: actor.id });
      const none: Reconciled = { seen: 0, erased: 0 };
      const { next, ...done } = (await reconciling?.[step]({ after, until: deadline - marginMs })) ?? none;
      if (next !== undefined) return { body: { ...done, next: { step, after: next } } };
      return { body: step === 'keys' ? { ...done, next: { step: 'records' } } : done };
    }),
  ];
}
