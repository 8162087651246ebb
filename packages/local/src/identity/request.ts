import { parseWho, UnknownWho } from './who.ts';

/** Where tokens are asked for. */
export interface TokenEndpoints {
  readonly tokenEndpoint: string;
  /** by kind of who, where another one is asked for theirs */
  readonly tokenEndpoints?: Readonly<Record<string, string>>;
}

/** The secret of every client of the local provider. It opens nothing else: the provider runs on a developer's machine only. */
export const developmentSecret = 'simpul-development-only';

/**
 * Asks the local identity provider for a bearer token by the standard client credentials grant.
 *
 * @throws {UnknownWho} when `who` names nobody.
 * @throws {Error} when the provider cannot be reached or refuses.
 */
export async function requestToken({ tokenEndpoint, tokenEndpoints }: TokenEndpoints, who: string): Promise<string> {
  const { kind } = parseWho(who);
  const response = await fetch(tokenEndpoints?.[kind] ?? tokenEndpoint, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams({ grant_type: 'client_credentials', client_id: who, client_secret: developmentSecret }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer = (await response.json()) as { access_token?: string; error?: string };
  if (answer.access_token) return answer.access_token;
  if (answer.error === 'invalid_client') throw new UnknownWho('The identity provider does not know this who.');
  throw new Error(`The identity provider answered ${response.status} ${answer.error ?? ''}.`);
}
