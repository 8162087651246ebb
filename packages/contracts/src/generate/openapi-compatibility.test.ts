import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issuePermit, listPermits, permitRoutes } from '../../test/sample.ts';
import type { RouteContract } from '../core/route.ts';
import { openApiOf } from './openapi.ts';
import { openApiBreaks } from './openapi-compatibility.ts';

const described = (routes: readonly RouteContract[]) => openApiOf({ service: 'g2c', version: '1.0.0', routes });

/** What the gate says when an operation of a service is declared otherwise after it was published. */
function between(before: Partial<RouteContract>, after: Partial<RouteContract>, route = issuePermit): string[] {
  const declared = (changed: Partial<RouteContract>) =>
    described([{ ...(route as RouteContract), examples: {}, ...changed } as RouteContract]);
  return openApiBreaks(declared(before), declared(after));
}

const field = { nik: z.string(), remark: z.string().max(9).optional(), kind: z.enum(['new', 'renewed']) };
const asked = (shape: z.ZodRawShape): Partial<RouteContract> => ({ body: z.strictObject(shape) });
const answered = (shape: z.ZodRawShape): Partial<RouteContract> => ({
  response: { status: 201, body: z.object(shape) },
});
const queried = (shape: z.ZodRawShape): Partial<RouteContract> => ({ query: z.strictObject(shape) });

describe('what may change', () => {
  test('nothing at all, and a further operation', () => {
    expect(openApiBreaks(described(permitRoutes), described(permitRoutes))).toEqual([]);
    expect(openApiBreaks(described([issuePermit]), described(permitRoutes))).toEqual([]);
  });

  test.each<[string, Partial<RouteContract>, Partial<RouteContract>]>([
    ['an optional field of a request is added', asked(field), asked({ ...field, extra: z.string().optional() })],
    ['a field of a request becomes optional', asked(field), asked({ ...field, nik: z.string().optional() })],
    ['a request takes more values', asked(field), asked({ ...field, kind: z.enum(['new', 'renewed', 'lost']) })],
    ['a request takes longer texts', asked(field), asked({ ...field, remark: z.string().max(20).optional() })],
    ['a request takes one form more', asked({ a: z.string() }), asked({ a: z.union([z.int(), z.string()]) })],
    ['an answer has one field more', answered(field), answered({ ...field, extra: z.string() })],
    ['a field of an answer is always there', answered(field), answered({ ...field, remark: z.string().max(9) })],
    ['an answer has fewer values', answered(field), answered({ ...field, kind: z.enum(['new']) })],
    ['an answer is an integer', answered({ a: z.number() }), answered({ a: z.int() })],
    ['an optional parameter is added', queried({}), queried({ q: z.string().optional() })],
  ])('%s', (_, before, after) => {
    expect(between(before, after)).toEqual([]);
  });
});

describe('what breaks a client', () => {
  test('an operation is removed, or moves', () => {
    const gone = described([issuePermit]);
    expect(openApiBreaks(described(permitRoutes), gone)).toContain('GET /v1/permits was removed');
    const moved = { ...issuePermit, path: '/v2/permits' };
    expect(openApiBreaks(gone, described([moved]))).toEqual(['POST /v1/permits was removed']);
  });

  const { kind, remark, nik } = field;
  test.each<[string, Partial<RouteContract>, Partial<RouteContract>, string]>([
    [
      'a field of a request is removed',
      asked(field),
      asked({ kind, nik }),
      'body, application/json: /remark was removed',
    ],
    [
      'a new field of a request is required',
      asked(field),
      asked({ ...field, extra: z.string() }),
      'body, application/json: /extra is required now',
    ],
    [
      'a field of a request becomes required',
      asked(field),
      asked({ ...field, remark: z.string().max(9) }),
      'body, application/json: /remark is required now',
    ],
    [
      'a request takes fewer values',
      asked(field),
      asked({ ...field, kind: z.enum(['new']) }),
      'body, application/json: /kind: value "renewed" does not fit ["new"]',
    ],
    [
      'a request takes another type',
      asked(field),
      asked({ ...field, nik: z.int() }),
      'body, application/json: /nik: type "string" does not fit "integer"',
    ],
    [
      'a request takes shorter texts',
      asked(field),
      asked({ ...field, remark: z.string().max(5).optional() }),
      'body, application/json: /remark: maxLength 9 does not fit 5',
    ],
    [
      'a text of a request gets a pattern',
      asked(field),
      asked({ ...field, nik: z.string().regex(/^\d+$/) }),
      'body, application/json: /nik: pattern nothing does not fit "^\\\\d+$"',
    ],
    [
      'a text of a request gets a list of values',
      asked(field),
      asked({ ...field, nik: z.enum(['1']) }),
      'body, application/json: /nik: any value does not fit ["1"]',
    ],
    [
      'a request takes one form less',
      asked({ a: z.union([z.int(), z.string()]) }),
      asked({ a: z.union([z.int(), z.boolean()]) }),
      'body, application/json: /a: type "string" does not fit "boolean"',
    ],
    [
      'an entry of a list in a request changes',
      asked({ a: z.array(z.string()) }),
      asked({ a: z.array(z.int()) }),
      'body, application/json: /a/[]: type "string" does not fit "integer"',
    ],
    ['a body is asked for', { idempotencyKey: 'none' }, asked(field), 'a body is required now'],
    ['an operation takes no body any more', asked(field), {}, 'it takes no body any more'],
    ['a parameter is removed', queried({ q: z.string().optional() }), queried({}), 'the query parameter q was removed'],
    ['a parameter is required', queried({}), queried({ q: z.string() }), 'the query parameter q is required now'],
    [
      'a parameter takes fewer values',
      queried({ q: z.enum(['a', 'b']).optional() }),
      queried({ q: z.enum(['a']).optional() }),
      'the query parameter q: value "b" does not fit ["a"]',
    ],
    [
      'an Idempotency-Key is asked for',
      { idempotencyKey: 'accepted' },
      { idempotencyKey: 'required' },
      'the header parameter Idempotency-Key is required now',
    ],
    [
      'a field of an answer is removed',
      answered(field),
      answered({ kind, nik }),
      'answer 201, application/json: /remark was removed',
    ],
    [
      'a field of an answer is not always there',
      answered(field),
      answered({ ...field, nik: z.string().optional() }),
      'answer 201, application/json: /nik is not always there any more',
    ],
    [
      'a field of an answer may be null',
      answered(field),
      answered({ ...field, nik: z.string().nullable() }),
      'answer 201, application/json: /nik: type ["string","null"] does not fit "string"',
    ],
    [
      'an answer has another type',
      answered({ remark }),
      answered({ remark: z.int().optional() }),
      'answer 201, application/json: /remark: type "integer" does not fit "string"',
    ],
    [
      'an answer has values nobody knows',
      answered(field),
      answered({ ...field, kind: z.enum(['new', 'renewed', 'lost']) }),
      'answer 201, application/json: /kind: value "lost" does not fit ["new","renewed"]',
    ],
    [
      'an answer has another status',
      answered(field),
      { response: { status: 200, body: z.object(field) } },
      'answer 201 was removed',
    ],
    [
      'an answer has another form',
      answered(field),
      { response: { status: 201, body: z.object(field), contentType: 'text/csv' } },
      'answer 201, application/json was removed',
    ],
  ])('%s', (_, before, after, sentence) => {
    const plain: Partial<RouteContract> = { response: { status: 201 } };
    const { body: _body, ...without } = issuePermit as RouteContract;
    const found = between({ ...plain, ...before }, { ...plain, ...after }, without as typeof issuePermit);
    expect(found).toContain(`POST /v1/permits: ${sentence}`);
  });

  test('a schema with a name is looked into, wherever it is used', () => {
    const named = (body: z.ZodType) => ({ response: { status: 200 as const, body } });
    const page = (name: string, shape: z.ZodRawShape) =>
      named(z.object({ items: z.array(z.object(shape).meta({ id: name })) }));
    const found = between(
      page('GatePage', { id: z.string(), fee: z.int() }),
      page('GatePageNext', { id: z.string() }),
      listPermits as never,
    );
    expect(found).toEqual(['GET /v1/permits: answer 200, application/json: /items/[]/fee was removed']);
  });
});
