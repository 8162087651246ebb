import type { RouteContract } from '../core/route.ts';
import { type OwnService, type ServiceName, serviceOf } from '../services.ts';
import { componentsOf, type JsonSchema } from './json-schema.ts';
import { operationOf } from './openapi-operation.ts';
import { exampleRequestId, problemExamples, problemSchema, problemsOf } from './openapi-problems.ts';

interface Options {
  readonly service: ServiceName | OwnService;
  /** the version of the API, as in `info.version` */
  readonly version: string;
  readonly routes: readonly RouteContract[];
  /** issuers of accepted tokens, where they are known: each adds its OpenID discovery document to the security schemes */
  readonly issuers?: readonly string[];
}

/**
 * A service's OpenAPI 3.1 document, told by its route contracts alone; the same contracts give the same text.
 * Summaries are English, descriptions begin with the Indonesian. `x-simpul-access` tells who may call an operation, and
 * on whose data, `x-simpul-consent` the service that a citizen has to consent to where a partner calls; `x-simpul-personal`
 * marks personal data.
 * Throws where two operations have one id or one path and method, or two different schemas one name.
 */
export function openApiOf({ service, version, routes, issuers = [] }: Options): JsonSchema {
  refuseDoubles(routes);
  const components = componentsOf({
    inputs: routes.flatMap(({ params, query, body }) => [params, query, body].filter((each) => each !== undefined)),
    outputs: routes.flatMap(({ response }) => (response.body ? [response.body] : [])),
  });
  const { title, description } = serviceOf(service);
  return {
    openapi: '3.1.0',
    info: {
      title,
      version,
      description: `${description.en}\n\n*${description.id}*`,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths: pathsOf(routes, (route) => operationOf(route, components, routes)),
    components: {
      schemas: { ...components.schemas, Problem: problemSchema },
      parameters,
      headers,
      examples: problemExamples(uniqueByCode(routes)),
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description:
            'Access token of a trusted OpenID Connect issuer, audience `simpul`; who may call, and on whose data, is in x-simpul-access',
        },
        ...discoveries(issuers),
      },
    },
  };
}

/** `openIdConnect` where there is one issuer, else `openIdConnect-1` and so on. */
function discoveries(issuers: readonly string[]): JsonSchema {
  const schemes = issuers.map((issuer, index) => [
    issuers.length === 1 ? 'openIdConnect' : `openIdConnect-${index + 1}`,
    { type: 'openIdConnect', openIdConnectUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration` },
  ]);
  return Object.fromEntries(schemes);
}

function pathsOf(routes: readonly RouteContract[], operation: (route: RouteContract) => JsonSchema): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  return paths;
}

function refuseDoubles(routes: readonly RouteContract[]): void {
  const seen = new Set<string>();
  for (const { id, method, path } of routes) {
    for (const name of [`operation ${id}`, `${method.toUpperCase()} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`]) {
      if (seen.has(name)) throw new Error(`${name} is declared twice`);
      seen.add(name);
    }
  }
}

function uniqueByCode(routes: readonly RouteContract[]) {
  const all = routes.flatMap((route) => problemsOf(route));
  return [...new Map(all.map((problem) => [problem.code, problem])).values()];
}

const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours',
  schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[!-~]+$' },
  example: '8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11',
};

const etagPattern = '^"\\d+(\\.\\d+)?"$';

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  description: 'The ETag of the state that was read: the command is refused where it has changed since',
  schema: { type: 'string', pattern: etagPattern },
  example: '"3"',
};

const parameters: JsonSchema = {
  'Accept-Language': {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'Language of titles and details: Indonesian (`id`, the default) or English (`en`)',
    schema: { type: 'string', default: 'id' },
    example: 'en',
  },
  'X-Request-Id': {
    name: 'X-Request-Id',
    in: 'header',
    required: false,
    description: 'Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent',
    schema: { type: 'string' },
    example: exampleRequestId,
  },
  'Idempotency-Key': { ...idempotencyKey, required: false },
  'Idempotency-Key.required': { ...idempotencyKey, required: true },
  'If-Match': { ...ifMatch, required: false },
  'If-Match.required': { ...ifMatch, required: true },
  'Consent-Id': {
    name: 'Consent-Id',
    in: 'header',
    required: false,
    description:
      'Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent',
    schema: { type: 'string', pattern: '^[a-z2-7]{26}$' },
    example: 'cbcdefghijklmnopqrstuvwxyz',
  },
  'Last-Event-ID': {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description: 'The `id` of the last event seen: the stream goes on after it',
    schema: { type: 'string', pattern: '^\\d+$' },
    example: '41',
  },
};

const headers: JsonSchema = {
  'X-Request-Id': { description: 'Id of the request', schema: { type: 'string' } },
  ETag: {
    description:
      'Version of the state, for If-Match; after a dot the version of what is shown besides, where there is any',
    schema: { type: 'string', pattern: etagPattern },
    example: '"3"',
  },
  Location: { description: 'Where what was created can be read', schema: { type: 'string' } },
  'RateLimit-Policy': {
    description:
      'Whose limit it is, its requests `q` in a window of `w` seconds (draft-ietf-httpapi-ratelimit-headers)',
    schema: { type: 'string' },
    example: '"citizen-reads";q=300;w=60',
  },
  RateLimit: {
    description: 'Of that limit, the requests `r` that are left and the seconds `t` until the window ends',
    schema: { type: 'string' },
    example: '"citizen-reads";r=0;t=21',
  },
  'Content-Disposition': {
    description: 'To be kept as a file, never shown in a page',
    schema: { type: 'string' },
    example: 'attachment; filename="fq3v5x7z2b4d6f3h3j2m4p6r3t.pdf"',
  },
  'Repr-Digest': {
    description: 'SHA-256 of the file (RFC 9530)',
    schema: { type: 'string', pattern: '^sha-256=:[A-Za-z0-9+/]{43}=:$' },
    example: 'sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:',
  },
  'Retry-After': { description: 'Seconds after which to try again', schema: { type: 'integer', minimum: 0 } },
};
