import { createG2bClient, createG2cClient, createG2eClient, createG2gClient } from '@simpul/client';
import type { ServiceName } from '../world/environment.ts';

type Language = 'id' | 'en';
export type G2c = ReturnType<typeof createG2cClient>;

/** Clients that act as somebody. */
export interface Clients {
  readonly g2c: G2c;
  readonly g2b: ReturnType<typeof createG2bClient>;
  readonly g2g: ReturnType<typeof createG2gClient>;
  readonly g2e: ReturnType<typeof createG2eClient>;
}

/** Gives clients that act as `who`, such as `citizen:<nik>`; as nobody where it is left out. */
export type Acting = (who?: string, language?: Language) => Clients;

// The client asks four times before it gives up, with the same key: half a minute in all.
const ANSWER_MS = 7_500;

/** Clients of a running backbone for everybody; a token, which lives for a working day, is asked for once. */
export function createActing({
  services,
  token,
}: {
  services: Readonly<Record<ServiceName, string>>;
  token: (who: string) => Promise<string>;
}): Acting {
  const tokens = new Map<string, Promise<string>>();

  const tokenOf = (who: string): Promise<string> => {
    const known = tokens.get(who) ?? token(who);
    tokens.set(who, known);
    return known;
  };

  return (who, language = 'id') => {
    const options = { language, fetch: fetchInTime, ...(who && { token: () => tokenOf(who) }) };
    return {
      g2c: createG2cClient({ baseUrl: services.g2c, ...options }),
      g2b: createG2bClient({ baseUrl: services.g2b, ...options }),
      g2e: createG2eClient({ baseUrl: services.g2e, ...options }),
      g2g: createG2gClient({ baseUrl: services.g2g, ...options }),
    };
  };
}

/** A fetch whose answer must begin in time; how long it then goes on is its own affair, since it may be a stream. */
async function fetchInTime(request: Request): Promise<Response> {
  const late = new AbortController();
  const asked = `${request.method} ${new URL(request.url).pathname}`;
  const timer = setTimeout(
    () => late.abort(new Error(`no answer to ${asked} within ${ANSWER_MS / 1000} s`)),
    ANSWER_MS,
  );
  try {
    return await fetch(request, { signal: AbortSignal.any([request.signal, late.signal]) });
  } finally {
    clearTimeout(timer);
  }
}
