import { unwrap } from '@simpul/client';
import type { DataRequest } from '@simpul/contracts';
import type { Caller } from './calls.ts';
import type { Effect } from './effects.ts';
import type { Scene } from './scene.ts';

/** A data request once it stands so, and `shown` finds in it what is awaited. */
export function requestAs(
  { acting }: Scene,
  { who }: Caller,
  id: string,
  status: DataRequest['status'],
  shown: (request: DataRequest) => readonly string[] | undefined,
): Effect {
  return {
    label: 'request',
    awaited: () => `the request ${id} to be ${status}`,
    everyMs: 100,
    async look() {
      const request = await unwrap(acting(who).g2g.GET('/v1/data-requests/{id}', { params: { path: { id } } }));
      const lines = request.status === status ? shown(request) : undefined;
      return lines && { lines: [status, ...lines] };
    },
  };
}

/** The copy an agency keeps of somebody, once the register has answered. */
export function personCopy({ acting }: Scene, { who, name }: Caller, id: string): Effect {
  return {
    label: 'copy',
    awaited: () => 'the record in the copy',
    everyMs: 100,
    async look() {
      const copy = await unwrap(acting(who).g2e.GET('/v1/person-copies/{id}', { params: { path: { id } } }));
      return copy.record && { lines: [`${copy.record.name}, kept by ${name}`] };
    },
  };
}

/** An answer that the person was erased. */
export function personGone(what: string, ask: () => Promise<{ error?: unknown; response: Response }>): Effect {
  return {
    label: 'erased',
    awaited: () => `${what} to be gone`,
    everyMs: 250,
    async look() {
      const { error, response } = await ask();
      const { code } = (error ?? {}) as { readonly code?: unknown };
      return response.status === 410 && code === 'person.erased' ? { lines: [`${what}: 410 ${code}`] } : undefined;
    },
  };
}
