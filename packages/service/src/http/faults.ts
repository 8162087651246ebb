import { isStoreOutage, KeyReused, Unavailable, VersionMismatch } from '@simpul/backbone';
import { actingProblems, type ProblemType, Rejected, type RouteContract } from '@simpul/contracts';
import { IssuerUnreachable } from '../identity/issuer.ts';
import { BadHeader } from './headers.ts';
import type { FieldError } from './issues.ts';
import type { Language } from './language.ts';
import { general, type Problem, problemType } from './problem.ts';

/** The request breaks the contract: `errors` names the wrong fields. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  readonly errors: readonly FieldError[];

  constructor(errors: readonly FieldError[]) {
    super('invalid request');
    this.errors = errors;
  }
}

/** The asker has used up what is allowed in a minute. */
export class RateLimited extends Error {
  override readonly name = 'RateLimited';
  readonly retryAfterSeconds: number;

  constructor(retryAfterSeconds: number) {
    super('rate limited');
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A refusal to be answered, and how loudly its cause is logged: not at all where the caller is at fault. */
export interface Fault {
  readonly problem: Problem;
  readonly log?: 'error' | 'warn';
}

/**
 * What is answered to an error: the one place where errors of the domain, the backbone, the token check and the
 * HTTP layer become problem documents. A `Rejected` outside the route's catalogue is a hole in its contract: 500.
 */
export function faultOf(error: unknown, contract: RouteContract | undefined, language: Language): Fault {
  if (error instanceof Rejected) {
    const type = problemType(error.code, ownProblems(contract));
    if (!type) return internal;
    const problem = { type, detail: error.detail, headers: challenge(type) };
    return type.status < 500 ? theirs(problem) : { problem, log: 'error' };
  }
  if (error instanceof InvalidRequest) return theirs(invalid(error.errors));
  if (error instanceof BadHeader) return theirs(invalid([headerError(error.header, language)]));
  if (error instanceof RateLimited) return limited(error.retryAfterSeconds);
  if (error instanceof KeyReused) return theirs({ type: general('request.key-reused') });
  if (error instanceof VersionMismatch)
    return theirs({ type: general('request.version-mismatch'), detail: { current: error.current } });
  if (error instanceof Unavailable) return unavailable(error.code, error.retryAfterSeconds);
  if (error instanceof IssuerUnreachable) return unavailable('issuer-unreachable', 5);
  if (isStoreOutage(error)) return unavailable(contract?.method === 'get' ? 'store-unavailable' : 'outcome-unknown', 1);
  return fromExpress(error) ?? internal;
}

function ownProblems(contract: RouteContract | undefined): readonly ProblemType[] {
  if (!contract) return [];
  return contract.consent ? [...contract.problems, ...actingProblems] : contract.problems;
}

const internal: Fault = { problem: { type: general('server.internal') }, log: 'error' };

const theirs = (problem: Problem): Fault => ({ problem });

function invalid(errors: readonly FieldError[]): Problem {
  // An address with an impossible identifier in it leads nowhere: for the caller, the same as one that does not exist.
  const inPath = errors.some((each) => each.in === 'path');
  return { type: general(inPath ? 'request.not-found' : 'request.invalid'), errors };
}

function unavailable(reason: string, retryAfterSeconds: number): Fault {
  const type = general(reason === 'outcome-unknown' ? 'server.outcome-unknown' : 'server.unavailable');
  const headers = { 'Retry-After': String(Math.max(1, Math.ceil(retryAfterSeconds))) };
  return { problem: { type, detail: { reason }, headers }, log: 'warn' };
}

function limited(seconds: number): Fault {
  return theirs({ type: general('rate.limited'), detail: { seconds }, headers: { 'Retry-After': String(seconds) } });
}

// RFC 6750, 3: a 401 says how to authenticate.
function challenge(type: ProblemType): Record<string, string> {
  if (type.status !== 401) return {};
  return { 'WWW-Authenticate': type.code === 'auth.token-invalid' ? 'Bearer error="invalid_token"' : 'Bearer' };
}

const headerTexts = {
  id: 'Isi header ini tidak sesuai bentuk yang diminta.',
  en: 'This header is not in the required form.',
};

function headerError(header: string, language: Language): FieldError {
  return { in: 'header', pointer: `/${header}`, detail: headerTexts[language] };
}

/** What Express and its body parser throw (http-errors): `type` names the cause, `status` whose fault it is. */
function fromExpress(error: unknown): Fault | undefined {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined;
  if (error.status < 400 || error.status > 499) return undefined;
  if (error.status === 413) {
    const limit = 'limit' in error && typeof error.limit === 'number' ? error.limit : undefined;
    return theirs({ type: general('request.too-large'), detail: { limit } });
  }
  return theirs({ type: general(error.status === 415 ? 'request.not-json' : 'request.malformed') });
}
