import type { z } from 'zod';
import type { RouteContract } from '../core/route.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * The links of a route's success (OpenAPI Link Objects): where it answers with something that has an address of its own,
 * alone or in a list, it leads on to every operation below that address. Nothing is declared for it: `GET …/{x}` says what
 * stands at an address, and whatever answers with the same schema, with its `x` in it, answers with one of those.
 *
 * @example linksOf(lodgeObjection, objectionRoutes) // { getObjection: { operationId, parameters: { id: '$response.body#/id' } }, … }
 */
export function linksOf(route: RouteContract, routes: readonly RouteContract[]): JsonSchema | undefined {
  const links = routes.filter(isAddress).flatMap((address) => {
    const name = address.path.slice(address.path.lastIndexOf('{') + 1, -1);
    const pointer = pointerTo(address.response.body, name, route.response.body);
    if (pointer === undefined) return [];
    const parameters = { [name]: `$response.body#${pointer}` };
    return routes
      .filter((each) => each.id !== route.id && isBelow(address, each))
      .map(({ id }) => [id, { operationId: id, parameters }] as const);
  });
  return links.length > 0 ? Object.fromEntries(links) : undefined;
}

/** Whether a route shows the one thing that stands at an address which one parameter makes up. */
function isAddress({ method, path, response }: RouteContract): boolean {
  return method === 'get' && /^[^{]*\{\w+\}$/.test(path) && response.contentType !== 'text/event-stream';
}

function isBelow({ path: address }: RouteContract, { path }: RouteContract): boolean {
  return path === address || (path.startsWith(`${address}/`) && !path.slice(address.length).includes('{'));
}

/** Where in an answer the name of the thing stands: in itself, or in the first of a list; undefined where it does not. */
function pointerTo(thing: z.ZodType | undefined, name: string, answer: z.ZodType | undefined): string | undefined {
  if (!thing || !answer || !(name in shapeOf(thing))) return undefined;
  if (answer === thing) return `/${name}`;
  const { items } = shapeOf(answer);
  return items && 'element' in items && items.element === thing ? `/items/0/${name}` : undefined;
}

function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> {
  return 'shape' in schema ? (schema.shape as Record<string, z.ZodType>) : {};
}
