import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { kindsOf, mayCall, Rejected, type RouteContract, scopesOf } from '@simpul/contracts';
import type { Request, Response } from 'express';
import type { Actor } from '../identity/actor.ts';
import type { Keys } from '../identity/keys.ts';
import type { TokenVerifier } from '../identity/verifier.ts';
import { receiver } from '../uploads/receive.ts';
import { commandRequest, consentIdOf, idempotencyKeyOf, ifMatchOf } from './headers.ts';
import { languageOf } from './language.ts';
import type { CountRequest } from './rate-limit.ts';
import type { Input, Reply, Route } from './route.ts';
import { type Asked, validate } from './validate.ts';

/** What every operation of a service shares. */
export interface Edge {
  readonly verify: TokenVerifier;
  readonly hmac: Keys['hmac'];
  readonly readBody: (req: Request, res: Response) => Promise<void>;
  /** whether the data of a person was erased for good; left out, nobody's was */
  readonly isErased?: ((person: string) => Promise<boolean>) | undefined;
  /** counts the request for whom it is from, known or not, and refuses what is too much */
  readonly count: CountRequest;
  /** whether replies are held against the contract; a misfit is an error of ours */
  readonly checkReplies: boolean;
}

const patienceMs = 10_000;
const idleReaderMs = 30_000;

/**
 * One request, in the order that tells a stranger least: who are you, is it too much, may you, are the headers there, is the body right,
 * and only then the handler. Everything that goes wrong is thrown.
 */
export async function operate({ contract, handle }: Route, edge: Edge, req: Request, res: Response): Promise<void> {
  const deadline = Date.now() + patienceMs;
  const caller = await callerOf(contract, edge, req, res);
  await mustStillBe(caller, contract, edge);
  const key = idempotencyKeyOf(req, contract);
  const ifMatch = ifMatchOf(req, contract);
  const consent = consentIdOf(req, contract, caller);
  const named = consent === undefined ? {} : { consent };
  if (contract.method !== 'get' && !contract.upload) await edge.readBody(req, res);
  const language = languageOf(req);
  const asked = validate(contract, req, language);
  const requestOf = (body: unknown) =>
    key === undefined
      ? undefined
      : commandRequest(key, caller, { operation: contract.id, ...asked, ...named, body }, edge.hmac);
  const request = contract.upload ? undefined : requestOf(asked.body);
  const receive = contract.upload && receiver({ req, upload: contract.upload, ifMatch, patienceMs, requestOf });
  const authorization = caller && req.get('authorization');
  const reply = await handle(
    inputOf(contract, asked, caller, {
      ...(authorization && { authorization }),
      language,
      res,
      deadline,
      ...named,
      receive: receive ?? noFile,
      ...(request && { request }),
      ...(ifMatch !== undefined && { ifMatch }),
    }),
  );
  if (reply && edge.checkReplies) checkReply(contract, reply);
  if (reply && !res.headersSent) await send(res, contract, reply);
}

async function noFile(): Promise<never> {
  throw new Error('a file is read where none is sent');
}

async function callerOf(
  { who }: RouteContract,
  { verify, count }: Edge,
  req: Request,
  res: Response,
): Promise<Actor | undefined> {
  const open = who.includes('public');
  const readsToken = who.some((each) => each !== 'public');
  const caller = readsToken ? await verify(req.get('authorization')) : 'token-missing';
  count(req, res, typeof caller === 'string' ? undefined : caller);
  if (caller === 'token-missing' && open) return undefined;
  if (typeof caller === 'string') throw new Rejected(`auth.${caller}`);
  if (!mayCall(caller, who)) throw new Rejected('auth.forbidden', { accepted: kindsOf(who) });
  return caller;
}

/** Who was erased acts on no data of their own any more, whatever token they still have. */
async function mustStillBe(
  caller: Actor | undefined,
  { scope, openToErased }: RouteContract,
  { isErased }: Edge,
): Promise<void> {
  if (!isErased || !caller?.personRef || openToErased) return;
  const isOpen = scopesOf(scope, caller.kind).every((each) => each === 'any' || each === 'code');
  if (!isOpen && (await isErased(caller.personRef))) throw new Rejected('person.erased');
}

type Rest = Omit<Input<unknown, unknown, unknown>, keyof Asked | 'actor' | 'caller'>;

function inputOf(
  { id }: RouteContract,
  asked: Asked,
  caller: Actor | undefined,
  rest: Rest,
): Input<unknown, unknown, unknown> {
  return {
    ...asked,
    ...rest,
    caller,
    get actor() {
      if (!caller) throw new Error(`${id} is public: its caller may be unknown`);
      return caller;
    },
  };
}

function checkReply({ id, response }: RouteContract, { status = response.status, body, content }: Reply): void {
  if (status >= 300 || !response.body || content) return;
  const result = response.body.safeParse(JSON.parse(JSON.stringify(body ?? null)));
  if (result.success) return;
  const where = result.error.issues.map(({ path, code }) => `${path.join('.')} (${code})`);
  throw new Error(`the answer of ${id} does not fit its contract: ${where.join(', ')}`);
}

async function send(res: Response, { response, who }: RouteContract, reply: Reply): Promise<void> {
  const { status = response.status, body, content, version, besides, location, headers } = reply;
  // what cannot be read is answered as such, and not in the middle of a file
  if (content?.data instanceof Readable) await once(content.data, 'readable');
  res.status(status).set('Cache-Control', who.includes('public') ? 'no-cache' : 'no-store');
  if (version !== undefined && response.etag)
    res.set('ETag', `"${besides === undefined ? version : `${version}.${besides}`}"`);
  if (location !== undefined) res.set('Location', location);
  if (headers) res.set(headers);
  if (content?.data instanceof Readable) await stream(res.type(content.type), content.data);
  else if (content) res.type(content.type).send(content.data);
  else if (body === undefined || status === 204) res.end();
  else res.json(body);
}

async function stream(res: Response, data: Readable): Promise<void> {
  res.setTimeout(idleReaderMs, () => res.destroy());
  try {
    await pipeline(data, res);
  } catch (error) {
    // the reader went away: there is nobody to tell, and nothing of ours is wrong
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
