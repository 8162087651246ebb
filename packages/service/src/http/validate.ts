import type { RouteContract } from '@simpul/contracts';
import express, { type Request, type RequestHandler, type Response } from 'express';
import { z } from 'zod';
import { InvalidRequest } from './faults.ts';
import { type FieldError, fieldErrors, type Place } from './issues.ts';
import type { Language } from './language.ts';
import { refuseComplex, requestLimits } from './limits.ts';

/** What was asked, as the contract's schemas made it. */
export interface Asked {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

const nothing = z.strictObject({});
const noBody = nothing.optional();

/**
 * Checks path, query and body at once against the contract; where it names no schema, nothing may be sent.
 * @throws InvalidRequest with every wrong field
 */
export function validate(contract: RouteContract, req: Request, language: Language): Asked {
  const errors: FieldError[] = [];
  const check = (place: Place, schema: z.ZodType, sent: unknown): unknown => {
    const result = schema.safeParse(sent);
    if (!result.success) errors.push(...fieldErrors(result.error.issues, place, language, sent));
    return result.data;
  };
  const asked = {
    params: check('path', contract.params ?? nothing, req.params),
    query: check('query', contract.query ?? nothing, { ...req.query }),
    body: contract.method === 'get' ? undefined : check('body', contract.body ?? noBody, req.body),
  };
  // Else a small request with very many wrong fields would get a very large answer.
  if (errors.length > 0) throw new InvalidRequest(errors.slice(0, requestLimits.errors));
  return asked;
}

/**
 * Reads a JSON body of at most `limit` bytes into `req.body`; undefined where none was sent.
 * Fails as express.json does, with status 415 on anything that is not `application/json`, compressed bodies included, and
 * as {@link refuseComplex} does.
 */
export function bodyReader(limit: number): (req: Request, res: Response) => Promise<void> {
  const json: RequestHandler = express.json({ limit, type: 'application/json', inflate: false });
  return async (req, res) => {
    if (!hasBody(req)) return;
    if (!req.is('application/json')) throw Object.assign(new Error('not JSON'), { status: 415 });
    await new Promise<void>((resolve, reject) => {
      json(req, res, (error?: unknown) => (error ? reject(error) : resolve()));
    });
    refuseComplex(req.body);
  };
}

function hasBody(req: Request): boolean {
  if (req.get('transfer-encoding') !== undefined) return true;
  return Number(req.get('content-length') ?? 0) > 0;
}
