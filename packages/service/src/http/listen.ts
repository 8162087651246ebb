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

/** Where to listen; with `tls` by HTTPS only, and `logger` is told where renewed certificates are not taken. */
export interface ListenOptions {
  readonly host: string;
  readonly port: number;
  readonly tls?: TlsFiles | undefined;
  readonly logger?: Logger;
}

/** Serves `listener` with time limits on slow senders (headers 10 s, whole request 30 s); port 0 takes a free one. */
export async function listen(
  listener: RequestListener,
  { host, port, tls, logger }: ListenOptions,
): Promise<Listening> {
  const limits = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 };
  const server: Server = tls ? createTlsServer(tls, limits, listener, { logger }) : createServer(limits, listener);
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
