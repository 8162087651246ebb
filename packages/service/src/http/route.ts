import type { Readable } from 'node:stream';
import type { Handled, Request } from '@simpul/backbone';
import type { RouteContract } from '@simpul/contracts';
import type { Response } from 'express';
import type { Actor } from '../identity/actor.ts';
import type { Receive } from '../uploads/receive.ts';
import type { Language } from './language.ts';

/** What a handler is given: validated by the contract, the caller known. */
export interface Input<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** who calls; reading it on a public route throws, there {@link Input.caller} may or may not be known */
  readonly actor: Actor;
  /** who calls, where that is known; a route only open to `public` reads no token */
  readonly caller: Actor | undefined;
  /** the header with the caller's token, to ask another service on the caller's behalf; it is neither kept nor logged */
  readonly authorization?: string;
  /** present when an Idempotency-Key was sent to a route that takes one: pass it on to `handle` */
  readonly request?: Request;
  /** the version named in If-Match, where the contract honours it: pass it on as `expectedVersion` */
  readonly ifMatch?: number;
  /** the consent a partner names, always there where the caller is one and the contract asks for it; not checked yet */
  readonly consent?: string;
  readonly language: Language;
  /** reads the file that is sent to a route with an `upload`; on any other it throws */
  readonly receive: Receive;
  /** the raw response, for event streams only; whatever is still open at shutdown is ended */
  readonly res: Response;
  /** epoch milliseconds after which the caller is not kept waiting */
  readonly deadline: number;
}

/**
 * What a handler answers. Without `status` it is the contract's; `version` becomes the ETag `"<version>"`, and
 * `"<version>.<besides>"` where the body also shows something that has a version of its own: both name the same version
 * in an If-Match.
 */
export interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  /** sent as it is in place of `body`: a file, or a page for people; who takes nothing of a stream for 30 s is cut off */
  readonly content?: { readonly type: string; readonly data: string | Buffer | Readable };
  readonly version?: number;
  readonly besides?: number | undefined;
  readonly location?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A contract with what answers it. */
export interface Route {
  readonly contract: RouteContract;
  handle(input: Input<unknown, unknown, unknown>): Promise<Reply | undefined> | Reply | undefined;
}

type Handler<P, Q, B> = (input: Input<P, Q, B>) => Promise<Reply | undefined> | Reply | undefined;

/**
 * Binds a handler to a contract, which alone decides on validation, who may call, and which refusals can be met.
 * Throw `Rejected` with a code of the contract's problems; let the backbone's errors pass. An event stream,
 * written to `res`, answers undefined.
 *
 * @example
 * route(payTaxBill, async ({ params, body, actor, request, deadline }) =>
 *   answered(await bills.handle(params.id, { type: 'pay', ...body, bank: actor.client }, { request, deadline })));
 */
export function route<P, Q, B, R>(contract: RouteContract<P, Q, B, R>, handler: Handler<P, Q, B>): Route {
  return { contract, handle: (input) => handler(input as Input<P, Q, B>) };
}

/** The reply to a command that was given a `respond`: the fresh or remembered answer, and the version it led to. */
export function answered<S>(handled: Handled<S>): Reply {
  const { answer, version } = handled;
  return answer ? { status: answer.status, body: answer.body, version } : { version };
}
