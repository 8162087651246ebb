import { once } from 'node:events';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import type { TlsFiles } from '../transport/settings.ts';
import { createTlsServer } from './tls.ts';

/** An HTTP server that listens. */
export interface Listening {
  readonly url: string;
  /** Takes no more connections, ends event streams, waits for the other requests in hand, at most `patienceMs`. */
  stop(patienceMs: number): Promise<void>;
}

/** How long a client may take and how much of the server; times in milliseconds. */
export interface ConnectionLimits {
  /** until the last header has come */
  readonly headersMs: number;
  /** until the last byte of the body has come */
  readonly requestMs: number;
  /** how often those two are looked at */
  readonly checkMs: number;
  /**
   * a connection on which nothing moves while an answer is made or taken: longer than heartbeats are apart, and than a
   * handler may take (90 s in a rush for seats)
   */
  readonly stillMs: number;
  /** a connection without a request; longer than proxies keep theirs, so that it is they who close */
  readonly idleMs: number;
  /** bytes of all header lines together */
  readonly headerBytes: number;
  /** further ones are closed at once */
  readonly connections: number;
}

const usualLimits: ConnectionLimits = {
  headersMs: 10_000,
  requestMs: 60_000,
  checkMs: 1_000,
  stillMs: 120_000,
  idleMs: 65_000,
  headerBytes: 16 * 1024,
  connections: 10_000,
};

/** Where to listen; with `tls` by HTTPS only, and `logger` is told where renewed certificates are not taken. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly limits?: Partial<ConnectionLimits>;
  readonly tls?: TlsFiles | undefined;
  readonly logger?: Logger;
}

/** Serves `listener` within limits on slow and many clients; port 0 takes a free one. */
export async function listen(
  listener: RequestListener,
  { host, port, limits: changed = {}, tls, logger }: ListenOptions,
): Promise<Listening> {
  const limits = { ...usualLimits, ...changed };
  const options = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.checkMs,
    keepAliveTimeout: limits.idleMs,
    maxHeaderSize: limits.headerBytes,
  };
  const server: Server = tls ? createTlsServer(tls, options, listener, { logger }) : createServer(options, listener);
  server.maxConnections = limits.connections;
  server.setTimeout(limits.stillMs);
  const inHand = new Set<ServerResponse>();
  server.on('request', (_, res) => {
    inHand.add(res);
    res.on('close', () => inHand.delete(res));
  });
  server.listen(port, host);
  await once(server, 'listening');
  const taken = server.address() as AddressInfo;

  const stop = async (patienceMs: number) => {
    const closed = once(server, 'close');
    server.close();
    for (const res of inHand) {
      if (!res.headersSent) res.setHeader('Connection', 'close');
      if (isStream(res)) res.end();
    }
    const timer = setTimeout(() => server.closeAllConnections(), patienceMs);
    // a kept-alive connection that has answered its last request is closed by nobody else
    while (inHand.size > 0) await Promise.all([...inHand].map(closing));
    server.closeIdleConnections();
    await closed;
    clearTimeout(timer);
  };
  return { url: `${tls ? 'https' : 'http'}://${host.includes(':') ? `[${host}]` : host}:${taken.port}`, stop };
}

// not events.once, which would fail on an error: a broken response is over as well
function closing(res: ServerResponse): Promise<void> {
  return new Promise((resolve) => res.once('close', () => resolve()));
}

function isStream(res: ServerResponse): boolean {
  return String(res.getHeader('content-type') ?? '').startsWith('text/event-stream');
}
