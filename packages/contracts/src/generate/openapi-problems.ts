import { kindsOf, scopesOf } from '../core/access.ts';
import { actingProblems } from '../core/acting-problems.ts';
import { type GeneralCode, generalProblems } from '../core/general-problems.ts';
import type { ProblemType } from '../core/problem.ts';
import { type RouteContract, takesKey } from '../core/route.ts';
import type { JsonSchema } from './json-schema.ts';

/** RFC 9457 problem details with Simpul's members. */
export const problemSchema: JsonSchema = {
  type: 'object',
  description:
    'Problem details (RFC 9457). Titles and details follow Accept-Language: Indonesian unless English is asked for.',
  properties: {
    type: { type: 'string', description: 'urn:simpul:problem:<code>' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What the reader can do about it' },
    instance: { type: 'string', description: 'The id of the request, as in X-Request-Id' },
    code: { type: 'string', description: 'Stable; listed in docs/errors.md' },
    errors: {
      type: 'array',
      description: 'What is wrong with the request, field by field',
      items: {
        type: 'object',
        properties: {
          in: { type: 'string', enum: ['body', 'query', 'path', 'header'] },
          pointer: { type: 'string', description: 'JSON pointer (RFC 6901) into the place that `in` names' },
          detail: { type: 'string', description: 'What the reader can do about it' },
        },
        required: ['in', 'pointer', 'detail'],
      },
    },
  },
  required: ['type', 'title', 'status', 'code'],
};

/** Every refusal a caller of the route can meet: its own and the general ones its shape brings along. */
export function problemsOf(route: RouteContract, general: readonly ProblemType[] = generalProblems): ProblemType[] {
  const codes: readonly string[] = generalCodesOf(route);
  const acting = route.consent ? actingProblems : [];
  return [...general.filter(({ code }) => codes.includes(code)), ...acting, ...route.problems];
}

const ofEveryRoute: readonly GeneralCode[] = [
  'request.invalid',
  'request.malformed',
  'request.too-complex',
  'request.address-too-long',
  'request.headers-too-large',
  'rate.limited',
  'server.unavailable',
  'server.internal',
];

function generalCodesOf(route: RouteContract): GeneralCode[] {
  const codes: GeneralCode[] = [...ofEveryRoute];
  if (!route.who.includes('public')) codes.push('auth.token-missing', 'auth.forbidden');
  if (route.who.some((who) => who !== 'public')) codes.push('auth.token-invalid');
  if (actsOnPersons(route)) codes.push('person.erased', 'person.restricted', 'person.key-lost');
  // what is to be stored of people may be gone for good
  else if (takesKey(route)) codes.push('person.erased', 'person.key-lost');
  if (route.params) codes.push('request.not-found');
  if (route.method !== 'get') codes.push('request.too-large');
  if (route.upload) codes.push('upload.type-unsupported', 'upload.not-as-claimed');
  else if (route.method !== 'get') codes.push('request.not-json');
  if (isPaged(route)) codes.push('request.bad-cursor');
  if (takesKey(route)) codes.push('request.key-reused', 'server.outcome-unknown');
  if (route.idempotencyKey === 'required') codes.push('request.key-required');
  if (route.ifMatch) codes.push('request.version-mismatch');
  if (route.ifMatch === 'required') codes.push('request.version-required');
  return codes;
}

/** What is somebody's own is gone with them; what is recorded when it is read may be withheld. */
function actsOnPersons({ who, scope, evidence = {} }: RouteContract): boolean {
  const own: readonly string[] = ['own', 'mandate'];
  const scopes = kindsOf(who).flatMap((kind) => scopesOf(scope, kind));
  return Object.keys(evidence).length > 0 || scopes.some((each) => own.includes(each));
}

/** Whether it takes a cursor, of a list in the query, of a long command in the body. */
function isPaged({ query, body }: RouteContract): boolean {
  return [query, body].some((asked) => {
    const shape: unknown = asked && 'shape' in asked ? asked.shape : undefined;
    return typeof shape === 'object' && shape !== null && 'cursor' in shape;
  });
}

/** Problem responses by status; the examples stand in the components, once for all operations. */
export function problemResponses(problems: readonly ProblemType[]): Record<string, JsonSchema> {
  const byStatus = new Map<number, ProblemType[]>();
  for (const problem of problems) byStatus.set(problem.status, [...(byStatus.get(problem.status) ?? []), problem]);
  const entries = [...byStatus]
    .sort(([a], [b]) => a - b)
    .map(([status, each]) => [String(status), problemResponse(status, each)]);
  return Object.fromEntries(entries);
}

const headersOfStatus: Readonly<Record<number, readonly string[]>> = {
  429: ['Retry-After', 'RateLimit-Policy', 'RateLimit'],
  503: ['Retry-After'],
};

function problemResponse(status: number, problems: readonly ProblemType[]): JsonSchema {
  const codes = problems.map(({ code }) => code);
  const headers = ['X-Request-Id', ...(headersOfStatus[status] ?? [])];
  return {
    description: problems.map(({ code, title }) => `\`${code}\`: ${title.en} (*${title.id}*)`).join('  \n'),
    headers: Object.fromEntries(headers.map((name) => [name, { $ref: `#/components/headers/${name}` }])),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            { type: 'object', properties: { code: { type: 'string', enum: codes } }, required: ['code'] },
          ],
        },
        examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])),
      },
    },
  };
}

/** One example per code, in Indonesian; `{names}` stand for what the refusal fills in. */
export function problemExamples(problems: readonly ProblemType[]): Record<string, JsonSchema> {
  const entries = problems.map(({ code, status, title, detail }) => {
    const value = {
      type: `urn:simpul:problem:${code}`,
      title: title.id,
      status,
      detail: detail.id,
      instance: exampleRequestId,
      code,
    };
    const withErrors = { ...value, errors: [{ in: 'body', pointer: '/amount', detail: 'Wajib diisi.' }] };
    return [
      code,
      { summary: title.en, description: detail.en, value: code === 'request.invalid' ? withErrors : value },
    ];
  });
  return Object.fromEntries(entries);
}

export const exampleRequestId = '01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40';
