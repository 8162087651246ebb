import { randomUUID } from 'node:crypto';
import { type Request as CommandRequest, deriveId } from '@simpul/backbone';
import { ConsentId, Rejected, type RouteContract, takesKey } from '@simpul/contracts';
import { canonicalJson } from '@simpul/evidence';
import type { Request } from 'express';
import type { Actor } from '../identity/actor.ts';

/** A header that is there but not of the form it must have. */
export class BadHeader extends Error {
  override readonly name = 'BadHeader';
  readonly header: string;

  constructor(header: string) {
    super(`${header} is not well-formed`);
    this.header = header;
  }
}

// UUID, ULID, or 32 hexadecimal digits: it is logged, and no number or name of a person has such a form.
const requestIds = /^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-7][0-9A-HJKMNP-TV-Z]{25}|[0-9a-f]{32})$/i;

/** The caller's `X-Request-Id` where it is 1–128 of letters, digits, `.`, `_`, `-`; else a new one. */
export function requestId(req: Request): string {
  const given = req.get('x-request-id');
  return given && requestIds.test(given) ? given : randomUUID();
}

/**
 * The version named by `If-Match: "<version>"` (RFC 9110, 13.1.1), where the contract honours it; `*` is any version.
 * What an ETag says after a dot is of something shown besides, which a command on this resource does not change.
 * @throws Rejected `request.version-required` · {@link BadHeader}
 */
export function ifMatchOf(req: Request, { ifMatch }: RouteContract): number | undefined {
  const header = ifMatch ? req.get('if-match') : undefined;
  if (header === undefined) {
    if (ifMatch === 'required') throw new Rejected('request.version-required');
    return undefined;
  }
  if (header === '*') return undefined;
  const version = /^"(\d{1,15})(?:\.\d{1,15})?"$/.exec(header)?.[1];
  if (version === undefined) throw new BadHeader('If-Match');
  return Number(version);
}

/**
 * The caller's `Idempotency-Key`, where the contract takes one: 1–255 visible ASCII characters.
 * @throws Rejected `request.key-required` · {@link BadHeader}
 */
export function idempotencyKeyOf(req: Request, contract: RouteContract): string | undefined {
  const key = takesKey(contract) ? req.get('idempotency-key') : undefined;
  if (key === undefined) {
    if (contract.idempotencyKey === 'required') throw new Rejected('request.key-required');
    return undefined;
  }
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw new BadHeader('Idempotency-Key');
  return key;
}

/**
 * The consent a partner names in `Consent-Id`, on a route that is open to partners by consent; nobody else needs one.
 * @throws Rejected `acting.consent-missing` · {@link BadHeader}
 */
export function consentIdOf(
  req: Request,
  contract: RouteContract,
  caller: Pick<Actor, 'kind'> | undefined,
): string | undefined {
  const header = contract.consent ? req.get('consent-id') : undefined;
  if (header !== undefined && !ConsentId.safeParse(header).success) throw new BadHeader('Consent-Id');
  if (!contract.consent || caller?.kind !== 'partner') return undefined;
  if (header === undefined) throw new Rejected('acting.consent-missing');
  return header;
}

/**
 * What makes a command the same command: actor and key. The hash covers operation, parameters and body as validated,
 * and the consent it is given by, so that the same key with anything else is noticed; keyed, since it is stored and a
 * plain hash of a body would give away what numbers like a NIK it holds.
 */
export function commandRequest(
  key: string,
  actor: Actor | undefined,
  asked: { operation: string; params: unknown; query: unknown; body: unknown; consent?: string },
  hmac: (value: string) => string,
): CommandRequest {
  return { id: deriveId(actor?.id ?? 'public', key), bodyHash: hmac(canonicalJson(asked)) };
}
