import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

/** An HTTP server on 127.0.0.1 for this machine only. */
export interface Loopback {
  readonly server: Server;
  readonly port: number;
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Listens on `port` of 127.0.0.1, a free one unless set; rejects with EADDRINUSE when it is taken. In a container, whose
 * own network decides who reaches it, `host` is another one.
 */
export async function listenOnLoopback(port = 0, host = '127.0.0.1'): Promise<Loopback> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  return {
    server,
    port: taken,
    url: `http://127.0.0.1:${taken}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** A request's JSON body, unzipped where needed; undefined when it is none or over `limit` bytes. */
export async function readJson(request: IncomingMessage, limit: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
  }
  if (size > limit) return undefined;
  const bytes = Buffer.concat(chunks);
  try {
    const zipped = request.headers['content-encoding'] === 'gzip';
    return JSON.parse(String(zipped ? await promisify(gunzip)(bytes, { maxOutputLength: limit }) : bytes));
  } catch {
    return undefined;
  }
}

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}
