import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const nik = '3374014107900001';
export const nip = '198503302010011001';

/** A token issuer on loopback with keys made now; `asked` lists the paths it was asked for. */
export interface Issuer {
  readonly issuer: string;
  readonly asked: string[];
  token(claims: JWTPayload, changes?: TokenChanges): Promise<string>;
  /** lets the token endpoint give tokens of this many seconds, or refuse */
  grant(seconds: number | 'refuse'): void;
  stop(): Promise<void>;
}

interface TokenChanges {
  readonly audience?: string;
  readonly issuer?: string;
  readonly expires?: string | number;
  readonly key?: CryptoKey | Uint8Array;
  readonly alg?: string;
}

export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', use: 'sig', alg: 'ES256' }] };
  const asked: string[] = [];
  let lifetime: number | 'refuse' = 600;
  const answers: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      jwks_uri: `${issuer}/jwks`,
      token_endpoint: `${issuer}/token`,
    }),
    '/jwks': () => jwks,
    '/token': () =>
      lifetime === 'refuse'
        ? undefined
        : { access_token: `token-${asked.length}`, token_type: 'Bearer', expires_in: lifetime },
  };
  const server = createServer((req, res) => {
    asked.push(req.url ?? '');
    const body = answers[req.url ?? '']?.();
    res
      .writeHead(body ? 200 : 400, { 'content-type': 'application/json' })
      .end(JSON.stringify(body ?? { error: 'refused' }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    issuer,
    asked,
    grant(seconds) {
      lifetime = seconds;
    },
    token: (claims, changes = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: changes.alg ?? 'ES256', kid: 'k1' })
        .setIssuer(changes.issuer ?? issuer)
        .setAudience(changes.audience ?? 'simpul')
        .setExpirationTime(changes.expires ?? '5m')
        .sign(changes.key ?? privateKey),
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
