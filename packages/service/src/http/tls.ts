import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer, type Server, type ServerOptions } from 'node:https';
import { every } from '@simpul/backbone';
import type { Logger } from 'pino';
import type { TlsFiles } from '../transport/settings.ts';

/**
 * An HTTPS server, TLS 1.2 or later; with `clientCa` it answers only who shows a certificate those vouch for.
 * Renewed files are taken within `reloadMs` (default 30 s) for the connections that come then. A pair that does not fit
 * is not taken: files are renewed one after the other, so it is looked at again.
 */
export function createTlsServer(
  files: TlsFiles,
  limits: ServerOptions,
  listener: RequestListener,
  { logger, reloadMs = 30_000 }: { logger?: Logger | undefined; reloadMs?: number } = {},
): Server {
  let current = read(files);
  const server = createServer(
    {
      ...limits,
      ...current,
      minVersion: 'TLSv1.2',
      handshakeTimeout: 10_000,
      ...(files.clientCa && { requestCert: true, rejectUnauthorized: true }),
    },
    listener,
  );

  async function reload(): Promise<void> {
    const found = read(files);
    if (found.cert === current.cert && found.key === current.key && found.ca === current.ca) return;
    requireUsable(found);
    server.setSecureContext({ ...found, minVersion: 'TLSv1.2' });
    current = found;
    logger?.info('renewed certificates are in use');
  }

  const reloading = every(reloadMs, reload, (err) =>
    logger?.warn({ err }, 'the certificates in the files cannot be used; those from before stay'),
  );
  server.once('close', () => void reloading.stop());
  return server;
}

/** Throws also on a file caught while it is written: an empty one would do to Node, and leave nobody able to connect. */
function requireUsable({ cert, key, ca }: { cert: string; key: string; ca?: string }): void {
  if (!new X509Certificate(cert).checkPrivateKey(createPrivateKey(key)))
    throw new Error('the key is not that of the certificate');
  if (ca !== undefined) new X509Certificate(ca);
}

function read({ cert, key, clientCa }: TlsFiles): { cert: string; key: string; ca?: string } {
  return {
    cert: readFileSync(cert, 'utf8'),
    key: readFileSync(key, 'utf8'),
    ...(clientCa && { ca: readFileSync(clientCa, 'utf8') }),
  };
}
