import { Unavailable } from '@simpul/backbone';
import { mustBeGuarded, Rejected, type RouteContract } from '@simpul/contracts';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Keys } from '../identity/keys.ts';
import type { TokenVerifier } from '../identity/verifier.ts';
import type { RateLimiter } from '../rate/limiter.ts';
import { refusalCounter, tellTrace } from '../telemetry/request.ts';
import { allowOrigins } from './cors.ts';
import { faultOf } from './faults.ts';
import { requestId } from './headers.ts';
import { languageOf } from './language.ts';
import { inProportion } from './limits.ts';
import { type Edge, operate } from './operation.ts';
import { sendProblem } from './problem.ts';
import { type CountRequest, countedBy } from './rate-limit.ts';
import type { Route } from './route.ts';
import { bodyReader } from './validate.ts';

/** What an HTTP application is made of. */
export interface AppOptions {
  readonly routes: readonly Route[];
  readonly verify: TokenVerifier;
  readonly keys: Pick<Keys, 'hmac'>;
  readonly logger: Logger;
  /** served before everything else: health and the API description */
  readonly plain?: Readonly<Record<string, RequestHandler>>;
  /** the body's limit in bytes */
  readonly bodyLimit?: number;
  /** hold replies against the contract; for development and tests */
  readonly checkReplies?: boolean;
  /** counts requests for whom they are from; absent where there is no limit */
  readonly limiter?: Pick<RateLimiter, 'take'> | undefined;
  /** whether the data of a person was erased for good: their tokens open nothing of their own any more */
  readonly isErased?: ((person: string) => Promise<boolean>) | undefined;
  /** which proxies' word is taken for a client's address: how many, or their addresses; none where it is left out */
  readonly trustProxy?: number | readonly string[] | undefined;
  /** origins whose pages may call */
  readonly corsOrigins?: readonly string[];
  /** whether requests are taken now; while not, all but {@link AppOptions.plain} is answered 503 */
  readonly isOpen?: () => boolean;
}

/**
 * The HTTP side of a service: its routes by their contracts, strict and closed by default. Whatever goes wrong is
 * answered with a problem document. Paths are case-sensitive; literal paths win over those with parameters.
 * @throws {Error} where a contract does not say who may call it, or on whose data: nothing is served then
 */
export function createApp(options: AppOptions): Express {
  const { routes, verify, keys, logger, plain = {}, bodyLimit = 100 * 1024, checkReplies = false, isOpen } = options;
  mustBeGuarded(routes.map(({ contract }) => contract));
  const count: CountRequest = options.limiter ? countedBy(options.limiter) : () => {};
  const { isErased } = options;
  const edge: Edge = { verify, hmac: keys.hmac, readBody: bodyReader(bodyLimit), isErased, count, checkReplies };
  const app = express();
  app.set('trust proxy', options.trustProxy ?? false);
  app.disable('x-powered-by').set('etag', false).enable('case sensitive routing').enable('strict routing');
  // outside production Express would show stacks, should an answer to an error ever fail itself
  app.set('env', 'production');
  app.use(begin(logger), helmet(), allowOrigins(options.corsOrigins ?? []), inProportion());
  for (const [path, handler] of Object.entries(plain)) app.get(path, handler);
  app.use(whileOpen(isOpen));
  for (const [path, onPath] of byPath(routes)) {
    const endpoint = app.route(path.replaceAll(/\{(\w+)\}/g, ':$1'));
    for (const each of onPath) {
      endpoint[each.contract.method](async (req: Request, res: Response) => {
        identify(res, each.contract);
        await operate(each, edge, req, res);
      });
    }
    endpoint.all(otherMethod(onPath, count));
  }
  app.use((req, res) => {
    count(req, res, undefined);
    throw new Rejected('request.not-found');
  });
  app.use(refuse(logger));
  return app;
}

function begin(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const startedAt = performance.now();
    res.set('X-Request-Id', requestId(req));
    // a stream that shutdown has ended may still be written to; that must not end the process
    res.on('error', (err) => logger.debug({ err }, 'response broken'));
    res.on('close', () => {
      const contract = contractOf(res);
      if (!contract) return;
      const { id: operation, path: route } = contract;
      const durationMs = Math.round(performance.now() - startedAt);
      const request_id = res.get('x-request-id');
      logger.info(
        { request_id, method: req.method, route, operation, status: res.statusCode, code: res.locals.code, durationMs },
        'request',
      );
    });
    next();
  };
}

function whileOpen(isOpen = () => true): RequestHandler {
  return (_, res, next) => {
    if (isOpen()) return next();
    res.set('Connection', 'close');
    throw new Unavailable('busy', { retryAfterSeconds: 2 });
  };
}

function identify(res: Response, contract: RouteContract): void {
  res.locals.contract = contract;
  tellTrace(contract, res.get('x-request-id'));
}

const contractOf = (res: Response): RouteContract | undefined => res.locals.contract;

function byPath(routes: readonly Route[]): [string, Route[]][] {
  const paths = Map.groupBy(routes, ({ contract }) => contract.path);
  const rank = (path: string) => path.replaceAll('{', '\uffff');
  return [...paths].toSorted(([one], [other]) => (rank(one) < rank(other) ? -1 : 1));
}

function otherMethod(routes: readonly Route[], count: CountRequest): RequestHandler {
  const methods = routes.map(({ contract }) => contract.method.toUpperCase());
  const allow = [...new Set([...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])].join(', ');
  return (req, res) => {
    count(req, res, undefined);
    res.set('Allow', allow);
    if (req.method !== 'OPTIONS') throw new Rejected('request.method-not-allowed');
    res.status(204).end();
  };
}

function refuse(logger: Logger): ErrorRequestHandler {
  const count = refusalCounter();
  return (error: unknown, req, res, _next) => {
    const contract = contractOf(res);
    const language = languageOf(req);
    const { problem, log } = faultOf(error, contract, language);
    const { code, status } = problem.type;
    res.locals.code = code;
    if (log)
      logger[log]({ err: error, operation: contract?.id, request_id: res.get('x-request-id'), code }, 'request failed');
    count({ code, status, route: contract?.path, error });
    // Too late to answer otherwise: the client must notice that the answer is broken.
    if (res.headersSent) res.destroy();
    else sendProblem(res, problem, language);
  };
}
