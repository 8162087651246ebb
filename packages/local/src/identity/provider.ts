import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { type Adapter, type AdapterPayload, type Configuration, Provider } from 'oidc-provider';
import type { Claims } from './issuers.ts';
import { developmentSecret } from './request.ts';
import { parseWho, UnknownWho, type Who } from './who.ts';

const AUDIENCE = 'simpul';
const RESOURCE = 'urn:simpul:api';
const WORKING_DAY_SECONDS = 8 * 60 * 60;
const SERVICE_TOKEN_SECONDS = 10 * 60;

/** Whom a provider knows, everybody unless it says, and how its tokens word who they are. */
export interface Knowing {
  readonly kinds?: readonly string[];
  words(claims: Who['claims']): Claims;
}

const everybody: Knowing = { words: (claims) => claims };

/** The provider behind {@link startIdentity}: every who is a client of it, and what a token says follows from who asks. */
export async function createProvider(issuer: string, knowing = everybody): Promise<Provider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' };
  return new Provider(issuer, configuration(key, knowing));
}

function configuration(key: object, { kinds, words }: Knowing): Configuration {
  const clients = clientsOf(kinds);
  return {
    adapter: (name: string) => (name === 'Client' ? clients : nothing),
    jwks: { keys: [key] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    clientAuthMethods: ['client_secret_post', 'client_secret_basic'],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
    responseTypes: [],
    scopes: [],
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        getResourceServerInfo: () => ({
          scope: '',
          audience: AUDIENCE,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    ttl: { ClientCredentials: (_, __, client) => lifetime(client.clientId) },
    extraTokenClaims: (_, token) => (token.clientId ? { ...words(parseWho(token.clientId).claims) } : undefined),
    formats: {
      customizers: {
        // Both would hold the who in clear; the claims that need it carry it once.
        jwt: (_, token, { payload }) => {
          const { subject } = parseWho(String(token.clientId));
          Object.assign(payload, { sub: subject, client_id: subject });
        },
      },
    },
  };
}

// Services fetch a token by themselves, so theirs is short; people keep one in a shell for a day's work.
function lifetime(clientId: string): number {
  return parseWho(clientId).kind === 'service' ? SERVICE_TOKEN_SECONDS : WORKING_DAY_SECONDS;
}

const nothing: Adapter = {
  upsert: async () => {},
  find: async () => undefined,
  findByUserCode: async () => undefined,
  findByUid: async () => undefined,
  consume: async () => {},
  destroy: async () => {},
  revokeByGrantId: async () => {},
};

function clientsOf(kinds: readonly string[] | undefined): Adapter {
  return {
    ...nothing,
    async find(id): Promise<AdapterPayload | undefined> {
      const who = recognised(id);
      if (!who || (kinds && !kinds.includes(who.kind))) return undefined;
      return {
        client_id: id,
        client_secret: developmentSecret,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
        token_endpoint_auth_method: 'client_secret_post',
      };
    },
  };
}

function recognised(id: string): Who | undefined {
  try {
    return parseWho(id);
  } catch (error) {
    if (error instanceof UnknownWho) return undefined;
    throw error;
  }
}
