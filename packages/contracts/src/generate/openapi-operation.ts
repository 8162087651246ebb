import type { z } from 'zod';
import { type Access, kindsOf, rolesOf, scopesOf, type Who } from '../core/access.ts';
import { type RouteContract, takesKey } from '../core/route.ts';
import type { FileKind } from '../core/upload.ts';
import type { Components, JsonSchema } from './json-schema.ts';
import { linksOf } from './openapi-links.ts';
import { problemResponses, problemsOf } from './openapi-problems.ts';

/** One operation of the OpenAPI document, all of it told by the route's contract; its links by those of all. */
export function operationOf(
  route: RouteContract,
  components: Components,
  routes: readonly RouteContract[],
): JsonSchema {
  const { summary, description, examples } = route;
  const links = linksOf(route, routes);
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: summary.en,
    description: [`*${summary.id}*`, description?.en, description && `*${description.id}*`]
      .filter(Boolean)
      .join('\n\n'),
    security: securityOf(route.who),
    'x-simpul-access': accessOf(route),
    ...(route.consent && { 'x-simpul-consent': route.consent }),
    parameters: [
      ...fieldsOf(route.params, components).map((field) => parameter(field, 'path', examples.params)),
      ...fieldsOf(route.query, components).map((field) => parameter(field, 'query', examples.query)),
      ...headersOf(route),
    ],
    ...requestBodyOf(route, components),
    responses: {
      [route.response.status]: { ...success(route, components), ...(links && { links }) },
      ...problemResponses(problemsOf(route)),
    },
  };
}

function requestBodyOf({ body, upload, examples }: RouteContract, components: Components): JsonSchema {
  if (upload) return { requestBody: { required: true, content: files(upload.kinds, { maxLength: upload.most }) } };
  if (!body) return {};
  const example = examples.body !== undefined && { example: examples.body };
  return {
    requestBody: { required: true, content: { 'application/json': { schema: components.input(body), ...example } } },
  };
}

/** A file of each kind, as it stands. `format` is that of OpenAPI 3.0, by which tools still tell bytes from text. */
function files(kinds: readonly FileKind[], limits: JsonSchema = {}): JsonSchema {
  return Object.fromEntries(kinds.map((kind) => [kind, { schema: { type: 'string', format: 'binary', ...limits } }]));
}

/** No requirement where only `public` is named; an empty one beside the token where others are named as well. */
function securityOf(who: readonly Who[]): JsonSchema[] {
  const schemes: JsonSchema[] = who.includes('public') ? [{}] : [];
  return who.some((each) => each !== 'public') ? [...schemes, { bearer: [] }] : [];
}

/**
 * By kind of caller: the roles of which one is needed, on whose data (one scope is enough), and on what ground readings
 * go on record. An extension, as the standard's security requirement knows one list of roles and no kinds of callers.
 */
function accessOf({ who, scope, evidence = {} }: Access): JsonSchema {
  const entries = kindsOf(who).map((kind) => {
    const roles = rolesOf(who, kind);
    const ground = kind === 'public' ? undefined : evidence[kind];
    return [kind, { ...(roles && { roles }), scope: scopesOf(scope, kind), ...(ground && { evidence: ground }) }];
  });
  return Object.fromEntries(entries);
}

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: JsonSchema;
}

/** The fields of an object schema, each a parameter of its own. */
function fieldsOf(schema: z.ZodType | undefined, components: Components): Field[] {
  if (!schema) return [];
  const converted = components.input(schema);
  const named =
    typeof converted.$ref === 'string'
      ? components.schemas[converted.$ref.slice('#/components/schemas/'.length)]
      : converted;
  const required = Array.isArray(named?.required) ? named.required : [];
  return Object.entries((named?.properties ?? {}) as Record<string, JsonSchema>).map(([name, field]) => ({
    name,
    required: required.includes(name),
    schema: field,
  }));
}

function parameter({ name, required, schema }: Field, where: 'path' | 'query', examples: unknown): JsonSchema {
  const { description, ...rest } = schema;
  const example = (examples as Record<string, unknown> | undefined)?.[name];
  return {
    name,
    in: where,
    required: where === 'path' || required,
    ...(description !== undefined && { description }),
    schema: rest,
    ...(example !== undefined && { example }),
  };
}

function headersOf(route: RouteContract): JsonSchema[] {
  const { idempotencyKey, ifMatch, response } = route;
  const names = ['Accept-Language', 'X-Request-Id'];
  if (takesKey(route)) names.push(idempotencyKey === 'required' ? 'Idempotency-Key.required' : 'Idempotency-Key');
  if (ifMatch) names.push(ifMatch === 'required' ? 'If-Match.required' : 'If-Match');
  if (route.consent) names.push('Consent-Id');
  if (response.contentType === 'text/event-stream') names.push('Last-Event-ID');
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

function success(route: RouteContract, components: Components): JsonSchema {
  const { status, body, etag, page, contentType = 'application/json' } = route.response;
  const headers = [
    'X-Request-Id',
    ...(etag ? ['ETag'] : []),
    ...(status === 201 ? ['Location'] : []),
    ...(route.response.files ? ['Content-Disposition', 'Repr-Digest'] : []),
  ];
  return {
    description: {
      200: 'Done',
      201: 'Created',
      202: 'Accepted: it will be done',
      204: 'Done; there is nothing to show',
    }[status],
    headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    ...(body && {
      content: {
        [contentType]:
          contentType === 'text/event-stream' ? stream(body, route, components) : json(body, route, components),
        ...(page && { 'text/html': { schema: { type: 'string' } } }),
      },
    }),
    ...(!body && route.response.contentType && { content: { [contentType]: {} } }),
    ...(route.response.files && { content: files(route.response.files) }),
  };
}

function json(body: z.ZodType, { examples }: RouteContract, components: Components): JsonSchema {
  return { schema: components.output(body), ...(examples.response !== undefined && { example: examples.response }) };
}

/** OpenAPI 3.1 cannot describe the events of a stream: the schema of their data stands in an extension. */
function stream(body: z.ZodType, { examples }: RouteContract, components: Components): JsonSchema {
  return {
    schema: {
      type: 'string',
      description:
        'Server-sent events; `data` is JSON as in x-simpul-event-data, `id` is what Last-Event-ID resumes after',
      'x-simpul-event-data': components.output(body),
    },
    ...(examples.response !== undefined && { example: `id: 1\ndata: ${JSON.stringify(examples.response)}\n\n` }),
  };
}
