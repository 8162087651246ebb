import { Rejected } from '@simpul/contracts';
import type { RequestHandler } from 'express';

/** What a request may be at most; the bytes of its headers are the server's matter, those of its body the reader's. */
export const requestLimits = {
  /** characters of path and query; a cursor of operators and the id it goes with take half */
  address: 8 * 1024,
  /** header lines */
  headers: 64,
  /** fields of the query, repetitions counted */
  queryFields: 64,
  /** levels of lists and objects in a body, in one another */
  depth: 16,
  /** members of one list or object of a body */
  members: 1_000,
  /** wrong fields that are named in one answer */
  errors: 100,
} as const;

/**
 * Refuses requests out of all proportion before anything of them is read.
 * @throws Rejected `request.address-too-long` · `request.headers-too-large` · `request.too-complex`
 */
export function inProportion(): RequestHandler {
  const { address, headers, queryFields } = requestLimits;
  return (req, _, next) => {
    if (req.url.length > address) throw new Rejected('request.address-too-long', { limit: address });
    if (req.rawHeaders.length / 2 > headers) throw new Rejected('request.headers-too-large', { limit: headers });
    const query = req.url.indexOf('?');
    if (query >= 0 && req.url.slice(query).split('&').length > queryFields) throw tooComplex();
    next();
  };
}

/** @throws Rejected `request.too-complex` where a body is too deep or too broad */
export function refuseComplex(body: unknown): void {
  if (!isSimple(body, requestLimits.depth)) throw tooComplex();
}

function isSimple(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (levels === 0) return false;
  const members = Object.values(value);
  return members.length <= requestLimits.members && members.every((each) => isSimple(each, levels - 1));
}

function tooComplex(): Rejected {
  const { queryFields, depth, members } = requestLimits;
  return new Rejected('request.too-complex', { fields: queryFields, depth, members });
}
