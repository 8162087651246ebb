import type { Ops } from '@simpul/backbone';
import { opsRoutesOf, type ParkedResult } from '@simpul/contracts';
import type { EvidenceLog } from '../evidence/keep-evidence.ts';
import { type Route, route } from '../http/route.ts';
import { shownMessage } from './shown-message.ts';
import { streamVerification } from './verification.ts';

// What is left of the time a caller waits: the answer must leave before that is over.
const marginMs = 3_000;

/**
 * The operations under `/ops`, for operators alone. What they do is put on record by the backbone, and `evidence` told of
 * it; the messages they are shown are put on record here, by their places.
 */
export function opsRoutes(
  service: string,
  { status, parked, views, verify }: Ops,
  evidence?: Pick<EvidenceLog, 'notice' | 'record'>,
): Route[] {
  const contracts = opsRoutesOf(service);
  return [
    route(contracts.status, async () => ({ body: await status() })),

    route(contracts.listParked, async ({ query: { limit, cursor, ...selection } }) => ({
      body: await parked.list(given(selection), { limit, cursor }),
    })),

    route(contracts.showParked, async ({ params, query, actor }) => {
      const { key, messages } = await parked.show(params.id, query);
      const offsets = messages.items.map(({ offset }) => offset);
      await evidence?.record({ what: 'parked-shown', actor: actor.id, key: params.id, offsets });
      return { body: { key, messages: { ...messages, items: messages.items.map(shownMessage) } } };
    }),

    route(contracts.redrive, async ({ body, actor }) => {
      const result: ParkedResult = await parked.redrive(body, actor.id);
      evidence?.notice();
      return { body: result };
    }),

    route(contracts.discard, async ({ body, actor, request, deadline }) => {
      const { reason, waiting, offset, cursor, ...selection } = body;
      const asked = { selection, actor: actor.id, reason, waiting, offset, cursor, deadline: deadline - marginMs };
      const result = await parked.discard({ ...asked, ...(request && { request }) });
      evidence?.notice();
      return { body: result };
    }),

    route(contracts.listViews, async () => ({ body: { items: await views.list() } })),

    route(contracts.rebuildView, async ({ params }) => ({ body: await views.rebuild(params.name) })),

    route(contracts.verify, async ({ res }) => {
      await streamVerification(res, verify);
      return undefined;
    }),
  ];
}

function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
