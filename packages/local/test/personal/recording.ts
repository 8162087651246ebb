import { markedValues, pathText, type RouteContract, services } from '@simpul/contracts';
import type { z } from 'zod';
import type { Sought } from '../../src/scan/scanner.ts';

const routes = Object.values(services).flatMap((service) => service.routes);

/** Everything personal that crosses the APIs of this process, by the marks in the contracts. */
export interface Recording {
  readonly sought: readonly Sought[];
  /** Puts the global fetch back. */
  stop(): void;
}

// Whoever reads one of two words, or the code of a village, has not read anything of a person.
const saysNothing = (text: string): boolean => /^(female|male|\d{2}(\.\d{2}){0,2}(\.\d{4})?)$/.test(text);

/** Records what is sent and answered by the global fetch from here on: numbers that are given out are known from there. */
export function recordPersonal(): Recording {
  const plain = globalThis.fetch;
  const found = new Map<string, Sought>();

  const note = (route: RouteContract, schema: z.ZodType | undefined, json: unknown): void => {
    if (!schema || json === undefined) return;
    for (const { path, value } of markedValues(schema, json)) {
      for (const text of textsIn(value).filter((each) => !saysNothing(each))) {
        if (!found.has(text)) found.set(text, { what: `${pathText(path)} of ${route.id}`, text });
      }
    }
  };

  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const asked = routesOf(request);
    const sent = asked.length > 0 ? await jsonOf(request.clone()) : undefined;
    const response = await plain(request);
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    const told = asked.length > 0 && !isStream ? await jsonOf(response.clone()) : undefined;
    for (const route of asked) {
      note(route, route.body, sent);
      note(route, route.response.body, told);
    }
    return response;
  };
  return {
    get sought() {
      return [...found.values()];
    },
    stop() {
      globalThis.fetch = plain;
    },
  };
}

/** Those that an address may be meant for: paths of different services can look alike. */
function routesOf({ method, url }: Request): RouteContract[] {
  const { pathname } = new URL(url);
  return routes.filter((route) => {
    const pattern = route.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+');
    return route.method.toUpperCase() === method && new RegExp(`^${pattern}$`).test(pathname);
  });
}

async function jsonOf(message: Request | Response): Promise<unknown> {
  if (!message.headers.get('content-type')?.includes('json')) return undefined;
  const text = await message.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
