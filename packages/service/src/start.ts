import type { Ops, SealStored } from '@simpul/backbone';
import { mustBeGuarded, type OwnService, openApiOf, type ServiceName, serviceOf } from '@simpul/contracts';
import type { RequestHandler } from 'express';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { ServiceConfig } from './config.ts';
import type { EvidenceLog } from './evidence/keep-evidence.ts';
import { healthRoutes } from './health/health.ts';
import { createApp } from './http/app.ts';
import { listen } from './http/listen.ts';
import type { Route } from './http/route.ts';
import { securityTxt } from './http/security-txt.ts';
import { createKeys, type Keys } from './identity/keys.ts';
import { trustedIssuers } from './identity/trusted-issuer.ts';
import { createTokenVerifier } from './identity/verifier.ts';
import { createLogger } from './log.ts';
import { isMigration, migrateService } from './migrate.ts';
import { keyRoutes } from './ops/keys.routes.ts';
import { opsRoutes } from './ops/ops.routes.ts';
import type { Secrets } from './personal/connect-keys.ts';
import { openExchange } from './rate/exchange.ts';
import { createRateLimiter, type RateLimiter } from './rate/limiter.ts';
import type { Reconciling } from './rights/reconcile.ts';
import { flushTelemetry } from './telemetry/flush.ts';
import { tellState } from './telemetry/state.ts';
import { serverTls, type TransportConfig } from './transport/settings.ts';

/** What is started with the service and stopped with it; the backbone is one. */
export interface Lifecycle {
  start(): Promise<void>;
  /** makes topics and indexes without starting anything */
  migrate?(): Promise<void>;
  /** finishes what is in hand within `graceMs` */
  stop(graceMs?: number): Promise<void>;
  status(): { readonly ready: boolean; readonly live: boolean; readonly reasons: readonly string[] };
}

/** What a service is made of. */
export interface ServiceOptions {
  /** of the registry by its name, else with its own contract */
  readonly name: ServiceName | OwnService;
  readonly config: Pick<
    ServiceConfig,
    | 'HOST'
    | 'PORT'
    | 'NODE_ENV'
    | 'LOG_LEVEL'
    | 'OIDC_ISSUER'
    | 'OIDC_ISSUERS'
    | 'OIDC_AUDIENCE'
    | 'REF_KEY'
    | 'TRUST_PROXY'
    | 'CORS_ORIGINS'
    | 'RATE_LIMITS'
    | 'HTTP_MAX_CONNECTIONS'
  > &
    Partial<Pick<ServiceConfig, 'SECURITY_CONTACT'>> &
    TransportConfig;
  readonly routes: readonly Route[];
  readonly backbone: Lifecycle;
  /** where the replicas share what they count of requests; left out, each limits by itself */
  readonly db?: Connection;
  /** the keys to personal data, for a service that holds some; else what names callers is made from `REF_KEY` */
  readonly secrets?: Pick<Secrets, 'keys' | 'personKeys' | 'indexOf'>;
  /** what an operator can have sealed that was stored in clear, by collection */
  readonly stored?: readonly ReadonlyMap<string, SealStored>[];
  /** served to operators under `/ops` */
  readonly ops?: Ops;
  /** whether the data of a person was erased for good: their tokens open nothing of their own any more */
  readonly isErased?: (person: string) => Promise<boolean>;
  /** Destroys again, before a request is let in, keys of persons who were erased that came back with a backup. */
  readonly reconciling?: Reconciling;
  /** what is put on record is sealed, exported, and told to whom it is about */
  readonly evidence?: EvidenceLog;
  /** further reasons not to be ready */
  readonly ready?: () => readonly string[];
  /** closes the clients the service was given, after everything that uses them has stopped */
  readonly close?: () => Promise<void>;
  readonly logger?: Logger;
  /** version of the API, in its description */
  readonly version?: string;
}

/** A service that answers at `url`. */
export interface RunningService {
  readonly url: string;
  /** ends it in order: requests in hand, backbone, clients, telemetry; at most 25 s */
  stop(): Promise<void>;
}

// Together they stay below 25 s; what the requests leave of their time, the backbone may use.
const httpPatienceMs = 6_000;
const backbonePatienceMs = 18_000;
const telemetryPatienceMs = 4_000;
const stopPatienceMs = 24_500;

/**
 * Runs a service as a process: serves its routes, its health (`/health/live`, `/health/ready`) and `/openapi.json`,
 * starts the backbone, then prints `{"msg":"listening", …, "url"}`. SIGTERM and SIGINT stop it gracefully within 25 s
 * (exit code 0); a failed start or an uncaught error is logged and ends the process with 1.
 *
 * `main.ts migrate` makes topics and indexes and ends with 0, or with 1 and a sentence that says why it could not.
 */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const logger =
    options.logger ?? createLogger({ service: serviceOf(options.name).name, level: options.config.LOG_LEVEL });
  const die = (err: unknown, msg: string): never => {
    logger.fatal({ err }, msg);
    process.exit(1);
  };
  process.on('uncaughtException', (error) => die(error, 'uncaught error'));
  process.on('unhandledRejection', (reason) => die(reason, 'unhandled rejection'));
  try {
    if (isMigration(process.argv)) {
      await migrateService(options, logger).catch((error: unknown) => die(error, 'could not migrate'));
      process.exit(0);
    }
    const starting = runService({ ...options, logger });
    stopOnSignal(starting, logger, die);
    return await starting;
  } catch (error) {
    return die(error, 'could not start');
  }
}

/** {@link startService} without taking charge of the process: for tests that run services side by side. */
export async function runService(given: ServiceOptions & { logger: Logger }): Promise<RunningService> {
  const { config, backbone, logger, close, ops, evidence, secrets, stored = [], reconciling } = given;
  const { name } = serviceOf(given.name);
  const routes = [
    ...given.routes,
    ...(evidence?.routes ?? []),
    ...(ops ? opsRoutes(name, ops, evidence) : []),
    ...(secrets
      ? keyRoutes(name, { personKeys: secrets.personKeys, stored: () => stored, reconciling, record: evidence?.record })
      : []),
  ];
  // before anything is made of them, their description not excepted
  mustBeGuarded(routes.map(({ contract }) => contract));
  const options = { ...given, routes };
  const keys = given.secrets?.keys ?? keysOf(config);
  let phase: 'starting' | 'open' | 'stopping' = 'starting';
  const readiness = () => {
    const { ready, reasons } = backbone.status();
    return [...(phase === 'open' ? [] : [phase]), ...why(ready, reasons), ...(options.ready?.() ?? [])];
  };
  const liveness = () => {
    const { live, reasons } = backbone.status();
    return why(live, reasons);
  };
  const limiter = limiterOf(options, keys);
  const app = createApp({
    routes,
    logger,
    verify: createTokenVerifier({ issuers: trustedIssuers(config), keys, logger }),
    keys,
    limiter,
    isErased: options.isErased,
    trustProxy: config.TRUST_PROXY,
    corsOrigins: config.CORS_ORIGINS ?? [],
    plain: {
      ...healthRoutes({ readiness, liveness }),
      '/openapi.json': description(options),
      ...(evidence && { '/.well-known/evidence-keys': evidence.keys }),
      ...(config.SECURITY_CONTACT && { '/.well-known/security.txt': securityTxt(config.SECURITY_CONTACT) }),
    },
    isOpen: () => phase === 'open',
    checkReplies: config.NODE_ENV !== 'production',
  });
  const limits = { connections: config.HTTP_MAX_CONNECTIONS };
  const http = await listen(app, { host: config.HOST, port: config.PORT, limits, tls: serverTls(config), logger });
  try {
    await backbone.start();
    if (secrets) await evidence?.record({ what: 'key-released', actor: `service:${name}`, names: ['ref', 'index'] });
    const { erased = 0 } = (await reconciling?.keys()) ?? {};
    if (erased > 0) {
      logger.warn({ erased }, 'keys of persons who were erased were there again, and are destroyed');
      await evidence?.record({ what: 'keys-reconciled', actor: `service:${name}`, erased });
    }
  } catch (error) {
    await http.stop(0);
    throw error;
  }
  evidence?.start();
  phase = 'open';
  logger.info({ url: http.url }, 'listening');
  const endTelling = tellState({ readiness, ops, config });

  const stop = async () => {
    phase = 'stopping';
    logger.info('stopping');
    // What is flushed at the end must not ask a store that is closed by then.
    endTelling();
    const backboneUntil = Date.now() + backbonePatienceMs;
    // one step's failure must not keep the next from being tried
    const ends = [
      await outcome(() => http.stop(httpPatienceMs)),
      await outcome(async () => limiter?.stop()),
      await outcome(async () => evidence?.stop()),
      await outcome(() => backbone.stop(backboneUntil - Date.now())),
      await outcome(async () => evidence?.end()),
      await outcome(async () => close?.()),
    ];
    logger.info('stopped');
    await flushTelemetry(telemetryPatienceMs);
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  };
  let stopped: Promise<void> | undefined;
  return { url: http.url, stop: () => (stopped ??= stop()) };
}

function keysOf({ REF_KEY }: ServiceOptions['config']): Keys {
  if (!REF_KEY) throw new Error('a service without REF_KEY is given its keys');
  return createKeys({ refKey: REF_KEY });
}

function limiterOf(options: ServiceOptions & { logger: Logger }, keys: Keys): RateLimiter | undefined {
  const { config, db, logger, secrets } = options;
  const { RATE_LIMITS: changes = [] } = config;
  if (changes === 'off') return undefined;
  const indexOf = (asker: string) => secrets?.indexOf('request-counts', asker) ?? keys.hmac(asker);
  return createRateLimiter({ changes, exchange: db && openExchange(db), indexOf, logger });
}

function why(well: boolean, reasons: readonly string[]): readonly string[] {
  if (well) return [];
  return reasons.length > 0 ? reasons : ['no reason is known'];
}

async function outcome(step: () => Promise<void>): Promise<PromiseSettledResult<void>> {
  const [result] = await Promise.allSettled([step()]);
  return result;
}

// Made at once: two routes with one address or one name must not get as far as serving.
function description({ name: service, routes, version = '1.0.0', config }: ServiceOptions): RequestHandler {
  const contracts = routes.map(({ contract }) => contract);
  const issuers = trustedIssuers(config).map(({ issuer }) => issuer);
  const text = JSON.stringify(openApiOf({ service, version, routes: contracts, issuers }));
  return (_, res) => {
    res.set('Cache-Control', 'no-cache').type('application/json').send(text);
  };
}

// From the first moment: a signal that comes while the service starts stops it once it has started.
function stopOnSignal(
  starting: Promise<RunningService>,
  logger: Logger,
  die: (err: unknown, msg: string) => never,
): void {
  let running: RunningService | undefined;
  void starting.then(
    (service) => {
      running = service;
    },
    () => undefined,
  );
  const stop = async () => {
    setTimeout(
      () => die(new Error(`still not stopped after ${stopPatienceMs} ms`), 'gave up stopping'),
      stopPatienceMs,
    ).unref();
    try {
      await (running ?? (await starting)).stop();
      process.exit(0);
    } catch (error) {
      die(error, 'could not stop in order');
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      logger.info({ signal }, 'signal');
      // a second signal changes nothing: a terminal and a supervisor often send one each
      void stop();
    });
  }
}
