import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issuePermit, listPermits, permitRoutes } from '../../test/sample.ts';
import { checker, openApiErrors } from '../../test/validators.ts';
import { defineRoute, type RouteContract } from '../core/route.ts';
import { fileKinds } from '../core/upload.ts';
import { opsRoutesOf } from '../ops/ops.ts';
import { type ServiceName, services } from '../services.ts';
import type { JsonSchema } from './json-schema.ts';
import { openApiOf } from './openapi.ts';

interface Media {
  readonly schema: JsonSchema;
  readonly example?: unknown;
}
interface Operation {
  readonly parameters: readonly (
    | { readonly $ref: string }
    | ({ readonly name: string; readonly in: string } & Media)
  )[];
  readonly requestBody?: { readonly content: Record<string, Media> };
  readonly responses: Record<
    string,
    { readonly headers: object; readonly content?: Record<string, Media & { readonly examples?: object }> }
  >;
  readonly security: readonly object[];
  readonly [key: string]: unknown;
}

const sample = openApiOf({ service: 'g2c', version: '1.0.0', routes: permitRoutes });

function operation(document: JsonSchema, method: string, path: string): Operation {
  const found = (document.paths as Record<string, Record<string, Operation>>)[path]?.[method];
  if (!found) throw new Error(`no ${method} ${path}`);
  return found;
}

function headersOf({ parameters }: Operation): string[] {
  return parameters.flatMap((each) => ('$ref' in each ? [each.$ref.slice('#/components/parameters/'.length)] : []));
}

describe('an operation', () => {
  const issue = operation(sample, 'post', '/v1/permits');

  test('is told in English first and Indonesian in the description', () => {
    expect(issue).toMatchObject({
      operationId: 'issuePermit',
      tags: ['permit'],
      summary: 'Issue a permit',
      description: '*Menerbitkan izin*\n\nBy an officer.\n\n*Oleh petugas.*',
    });
  });

  test('says who may call it', () => {
    expect(issue['x-simpul-access']).toEqual({
      officer: { roles: ['clerk'], scope: ['agency', 'region'], evidence: 'public-duty' },
    });
    expect(issue.security).toEqual([{ bearer: [] }]);
    expect(operation(sample, 'get', '/v1/permits').security).toEqual([{}, { bearer: [] }]);
    expect(operation(sample, 'get', '/v1/permits/stream').security).toEqual([]);
  });

  test('has the headers its contract asks for', () => {
    expect(headersOf(issue)).toEqual(['Accept-Language', 'X-Request-Id', 'Idempotency-Key.required']);
    expect(headersOf(operation(sample, 'put', '/v1/permits/{id}/name'))).toEqual([
      'Accept-Language',
      'X-Request-Id',
      'Idempotency-Key',
      'If-Match.required',
    ]);
    expect(headersOf(operation(sample, 'get', '/v1/permits/stream'))).toContain('Last-Event-ID');
    expect(Object.keys(issue.responses['201']?.headers ?? {})).toEqual(['X-Request-Id', 'ETag', 'Location']);
  });

  test('that partners call by consent says which, takes its header, and lists what they can be refused', () => {
    const byConsent: RouteContract = { ...listPermits, who: ['citizen', 'partner'], consent: 'tax-bill-reading' };
    const document = openApiOf({ service: 'g2c', version: '1.0.0', routes: [byConsent] });
    const list = operation(document, 'get', '/v1/permits');
    expect(list['x-simpul-consent']).toBe('tax-bill-reading');
    expect(headersOf(list)).toEqual(['Accept-Language', 'X-Request-Id', 'Consent-Id']);
    const codes = Object.keys(list.responses['403']?.content?.['application/problem+json']?.examples ?? {});
    expect(codes).toContain('acting.consent-revoked');
    expect(headersOf(operation(sample, 'get', '/v1/permits'))).not.toContain('Consent-Id');
  });

  test('has each query field as a parameter with its rule', () => {
    const fields = operation(sample, 'get', '/v1/permits').parameters.filter(
      (each) => 'in' in each && each.in === 'query',
    );
    expect(fields).toMatchObject([
      {
        name: 'limit',
        required: false,
        schema: { type: 'integer', minimum: 1, maximum: 100, default: 20 },
        example: 20,
      },
      { name: 'cursor', required: false },
      { name: 'holder', required: false, schema: { $ref: '#/components/schemas/PersonRef' } },
    ]);
  });

  test('refuses unknown fields in a body and lets them pass in an answer', () => {
    const check = checker(sample);
    const body = issue.requestBody?.content['application/json']?.schema ?? {};
    expect(check(body, { nik: '3374014107900001', more: 1 })).toEqual(['/ must NOT have additional properties']);
    const answer = issue.responses['201']?.content?.['application/json'];
    expect(check(answer?.schema ?? {}, { ...(answer?.example as object), more: 1 })).toEqual([]);
  });

  test('lists every refusal with its status, its own and those its shape brings along', () => {
    const codes = Object.entries(issue.responses).flatMap(([status, { content }]) =>
      Object.keys(content?.['application/problem+json']?.examples ?? {}).map((code) => `${status} ${code}`),
    );
    expect(codes).toEqual([
      '400 request.invalid',
      '400 request.malformed',
      '400 request.too-complex',
      '400 request.key-required',
      '401 auth.token-missing',
      '401 auth.token-invalid',
      '403 auth.forbidden',
      '404 permit.not-found',
      '409 person.restricted',
      '409 permit.fee-unpaid',
      '410 person.erased',
      '413 request.too-large',
      '414 request.address-too-long',
      '415 request.not-json',
      '422 request.key-reused',
      '429 rate.limited',
      '431 request.headers-too-large',
      '500 person.key-lost',
      '500 server.internal',
      '503 server.unavailable',
      '503 server.outcome-unknown',
    ]);
    expect(issue.responses['503']?.headers).toHaveProperty('Retry-After');
    const list = operation(sample, 'get', '/v1/permits').responses;
    expect(list['400']?.content?.['application/problem+json']?.examples).toHaveProperty(['request.bad-cursor']);
    const ops = openApiOf({ service: 'g2c', version: '1.0.0', routes: Object.values(opsRoutesOf('g2c')) });
    const discard = operation(ops, 'post', '/ops/parked/discard').responses;
    expect(discard['400']?.content?.['application/problem+json']?.examples).toHaveProperty(['request.bad-cursor']);
    expect(operation(sample, 'get', '/v1/permits/stream').responses).not.toHaveProperty('401');
    expect(operation(sample, 'put', '/v1/permits/{id}/name').responses).toMatchObject({ 412: {}, 428: {} });
  });

  test('of server-sent events answers text and tells the schema of their data', () => {
    const content = operation(sample, 'get', '/v1/permits/stream').responses['200']?.content?.['text/event-stream'];
    expect(content?.schema).toMatchObject({
      type: 'string',
      'x-simpul-event-data': { $ref: '#/components/schemas/SamplePermit' },
    });
  });
});

describe('a file', () => {
  const { body: _, ...command } = issuePermit;
  const attach = defineRoute({
    ...command,
    upload: { kinds: ['application/pdf', 'image/png'], most: 9 },
    examples: {},
  });
  const show = defineRoute({
    ...listPermits,
    query: z.strictObject({}),
    response: { status: 200, files: fileKinds },
    examples: {},
  });
  const document = openApiOf({ service: 'g2c', version: '1', routes: [attach, show] });
  const bytes = { type: 'string', format: 'binary' };

  test('is sent as it stands, in one of the kinds that are taken', async () => {
    const { requestBody, responses } = operation(document, 'post', '/v1/permits');
    const schema = { ...bytes, maxLength: 9 };
    expect(requestBody).toEqual({
      required: true,
      content: { 'application/pdf': { schema }, 'image/png': { schema } },
    });
    expect(Object.keys(responses['415']?.content?.['application/problem+json']?.examples ?? {})).toEqual([
      'upload.type-unsupported',
    ]);
    expect(await openApiErrors(document)).toEqual([]);
  });

  test('is answered with its fingerprint, to be kept', () => {
    const { content, headers } = operation(document, 'get', '/v1/permits').responses['200'] ?? {};
    expect(content).toEqual(Object.fromEntries(fileKinds.map((kind) => [kind, { schema: bytes }])));
    expect(Object.keys(headers ?? {})).toEqual(['X-Request-Id', 'Content-Disposition', 'Repr-Digest']);
  });
});

test('one path holds all its methods', () => {
  expect(Object.keys((sample.paths as Record<string, object>)['/v1/permits'] ?? {})).toEqual(['post', 'get']);
});

test('a service outside the registry is described by the contract it brings', () => {
  const own = { name: 'own', title: 'Own', description: { id: 'Sendiri', en: 'By itself' }, topics: [], routes: [] };
  expect(openApiOf({ service: own, version: '1', routes: [] }).info).toMatchObject({
    title: 'Own',
    description: 'By itself\n\n*Sendiri*',
  });
});

test('issuers add their discovery documents to the ways of signing in', () => {
  const schemesOf = (...issuers: string[]) =>
    openApiOf({ service: 'g2c', version: '1', routes: [], issuers }).components as { securitySchemes: object };
  const [one, other] = ['https://id.example/', 'https://machine.example'];
  expect(schemesOf(one).securitySchemes).toHaveProperty(
    'openIdConnect.openIdConnectUrl',
    'https://id.example/.well-known/openid-configuration',
  );
  expect(Object.keys(schemesOf(one, other).securitySchemes)).toEqual(['bearer', 'openIdConnect-1', 'openIdConnect-2']);
  expect(Object.keys(schemesOf().securitySchemes)).toEqual(['bearer']);
});

test('an operation or a path declared twice is an error', () => {
  const document = (routes: typeof permitRoutes) => () => openApiOf({ service: 'g2c', version: '1', routes });
  expect(document([issuePermit, issuePermit])).toThrow('operation issuePermit is declared twice');
  expect(document([listPermits, { ...listPermits, id: 'other' }])).toThrow('GET /v1/permits is declared twice');
});

const documents: [string, JsonSchema][] = [['the sample', sample]];
for (const service of Object.keys(services) as ServiceName[]) {
  documents.push([service, openApiOf({ service, version: '1.0.0', routes: services[service].routes })]);
}

test.each(documents)('%s: the document is valid OpenAPI 3.1', async (_, document) => {
  expect(await openApiErrors(document)).toEqual([]);
});

test.each(documents)('%s: every example fits its schema', (_, document) => {
  const check = checker(document);
  const wrong: string[] = [];
  const hold = (where: string, { schema, example }: Media) => {
    if (example === undefined || schema['x-simpul-event-data']) return;
    wrong.push(...check(schema, example).map((error) => `${where}: ${error}`));
  };
  for (const [path, methods] of Object.entries(document.paths as Record<string, Record<string, Operation>>)) {
    for (const [method, { parameters, requestBody, responses }] of Object.entries(methods)) {
      const name = `${method} ${path}`;
      for (const each of parameters) if ('schema' in each) hold(`${name} ${each.name}`, each);
      for (const media of Object.values(requestBody?.content ?? {})) hold(`${name} body`, media);
      for (const [status, { content }] of Object.entries(responses)) {
        for (const media of Object.values(content ?? {})) hold(`${name} ${status}`, media);
      }
    }
  }
  const { examples, schemas } = document.components as {
    examples: Record<string, { value: unknown }>;
    schemas: { Problem: JsonSchema };
  };
  for (const [code, { value }] of Object.entries(examples)) hold(code, { schema: schemas.Problem, example: value });
  expect(wrong).toEqual([]);
});

test('path parameters are exactly those the path names', () => {
  const routes = Object.values(services).flatMap((service) => service.routes);
  const wrong = routes.filter((route) => {
    const named = [...route.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name).sort();
    const declared = operation(openApiOf({ service: 'g2c', version: '1', routes: [route] }), route.method, route.path)
      .parameters.flatMap((each) => ('in' in each && each.in === 'path' ? [each.name] : []))
      .sort();
    return JSON.stringify(named) !== JSON.stringify(declared);
  });
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('operation ids are unique over all services', () => {
  const ids = Object.values(services).flatMap(({ routes }) => routes.map(({ id }) => id));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});
