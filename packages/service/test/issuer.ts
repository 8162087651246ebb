import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from 'jose';

export const nik = '3374014107900001';
export const nip = '198503302010011001';

/** A token issuer on loopback with keys made now; `asked` lists the paths it was asked for. */
export interface Issuer {
  readonly issuer: string;
  readonly asked: string[];
  /** the key it signs with now, as everybody can read it */
  publicPem(): Promise<string>;
  token(claims: JWTPayload, changes?: TokenChanges): Promise<string>;
  /** signs with a new key from now on, and publishes that alone */
  rotate(): Promise<void>;
  /** publishes these in place of its key */
  publish(...keys: object[]): void;
  /** lets it answer everything with 500, or no longer */
  fail(failing?: boolean): void;
  /** lets the token endpoint give tokens of this many seconds, or refuse */
  grant(seconds: number | 'refuse'): void;
  stop(): Promise<void>;
}

export interface TokenChanges {
  readonly audience?: string | string[];
  readonly issuer?: string;
  /** `never` leaves the claim out */
  readonly expires?: string | number | 'never';
  readonly notBefore?: number;
  readonly issuedAt?: number;
  readonly key?: CryptoKey | Uint8Array;
  readonly alg?: string;
  readonly kid?: string;
  /** an extension that must be understood, by its name */
  readonly crit?: string;
}

const newKey = async (kid: string) => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  return { kid, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, use: 'sig', alg: 'ES256' } };
};

export async function startIssuer(): Promise<Issuer> {
  let key = await newKey('k1');
  let published: object[] = [key.jwk];
  let failing = false;
  const asked: string[] = [];
  let lifetime: number | 'refuse' = 600;
  const answers: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      jwks_uri: `${issuer}/jwks`,
      token_endpoint: `${issuer}/token`,
    }),
    '/jwks': () => ({ keys: published }),
    '/token': () =>
      lifetime === 'refuse'
        ? undefined
        : { access_token: `token-${asked.length}`, token_type: 'Bearer', expires_in: lifetime },
  };
  const server = createServer((req, res) => {
    asked.push(req.url ?? '');
    if (failing) return void res.writeHead(500).end();
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
    publicPem: () => exportSPKI(key.publicKey),
    async rotate() {
      key = await newKey(`k${Number(key.kid.slice(1)) + 1}`);
      published = [key.jwk];
    },
    publish(...keys) {
      published = keys;
    },
    fail(isFailing = true) {
      failing = isFailing;
    },
    grant(seconds) {
      lifetime = seconds;
    },
    token(claims, changes = {}) {
      const { expires = '5m', notBefore, issuedAt, crit } = changes;
      const signer = new SignJWT(claims)
        .setProtectedHeader({
          alg: changes.alg ?? 'ES256',
          kid: changes.kid ?? key.kid,
          ...(crit && { crit: [crit], [crit]: true }),
        })
        .setIssuer(changes.issuer ?? issuer)
        .setAudience(changes.audience ?? 'simpul');
      if (expires !== 'never') signer.setExpirationTime(expires);
      if (notBefore !== undefined) signer.setNotBefore(notBefore);
      if (issuedAt !== undefined) signer.setIssuedAt(issuedAt);
      return signer.sign(changes.key ?? key.privateKey, crit ? { crit: { [crit]: true } } : {});
    },
    async stop() {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
