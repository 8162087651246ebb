import type { z } from 'zod';
import type { ConsentService } from '../values/consent-service.ts';
import { type Access, mustBeGuarded } from './access.ts';
import type { ProblemType, Text } from './problem.ts';
import type { FileKind, UploadContract } from './upload.ts';

/** The contract of one HTTP operation: the only source of its validation, its types and its OpenAPI description. */
export interface RouteContract<P = unknown, Q = unknown, B = unknown, R = unknown> extends Access {
  /** operationId, lower camel case, unique over all services */
  readonly id: string;
  readonly service: string;
  readonly tag: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** OpenAPI path, for instance `/v1/tax-bills/{id}` */
  readonly path: string;
  readonly summary: Text;
  readonly description?: Text;
  /** partners call it for a citizen who consented to this service; they name the consent in the header `Consent-Id` */
  readonly consent?: ConsentService;
  /** also answered to a person whose data was erased; else who acts on their own data is told that there is none */
  readonly openToErased?: boolean;
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  /** the body is a file, in place of `body` */
  readonly upload?: UploadContract;
  /**
   * `required` on commands that create or pay; other commands accept the header. `none` where nothing is changed, or
   * where asking twice is as good as once and no answer is remembered.
   */
  readonly idempotencyKey?: 'required' | 'accepted' | 'none';
  /** `If-Match` is honoured (412 on another version); `required` answers 428 without it. */
  readonly ifMatch?: 'required' | 'accepted';
  readonly response: {
    readonly status: 200 | 201 | 202 | 204;
    readonly body?: z.ZodType<R>;
    /** answered with an ETag that a later If-Match may name */
    readonly etag?: boolean;
    /** default application/json; `text/event-stream` for SSE, whose `body` then describes one event's data; else a file */
    readonly contentType?: string;
    /** answered with a file of one of these kinds */
    readonly files?: readonly FileKind[];
    /** also answered as a page, text/html, to whom prefers that by `Accept` */
    readonly page?: boolean;
  };
  readonly problems: readonly ProblemType[];
  readonly examples: {
    readonly params?: NoInfer<P>;
    readonly query?: NoInfer<Q>;
    readonly body?: NoInfer<B>;
    readonly response?: NoInfer<R>;
  };
}

/**
 * Declares a route; fixes its types, and throws where a rule every route keeps is broken:
 * somebody may call it, on data that is said for each kind of caller, a body is only read under an Idempotency-Key rule,
 * it is JSON or a file, and consent is consent to partners.
 */
export function defineRoute<P, Q, B, R>(contract: RouteContract<P, Q, B, R>): RouteContract<P, Q, B, R> {
  mustBeGuarded([contract]);
  if (contract.method !== 'get' && !contract.idempotencyKey)
    throw new Error(`route ${contract.id} is a command without an Idempotency-Key rule`);
  if (contract.consent && !contract.who.includes('partner'))
    throw new Error(`route ${contract.id} asks for consent to partners, whom it does not let in`);
  if (contract.upload && (contract.body || contract.method === 'get'))
    throw new Error(`route ${contract.id} cannot be sent a file`);
  return contract;
}

/** Whether a route takes an Idempotency-Key, required or not. */
export function takesKey({ idempotencyKey }: Pick<RouteContract, 'idempotencyKey'>): boolean {
  return idempotencyKey === 'required' || idempotencyKey === 'accepted';
}
