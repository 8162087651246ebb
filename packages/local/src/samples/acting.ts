import { createG2cClient, createG2gClient } from '@simpul/client';
import type { ServiceName } from '../world/environment.ts';

type Language = 'id' | 'en';
export type G2c = ReturnType<typeof createG2cClient>;
export type G2g = ReturnType<typeof createG2gClient>;

/** Clients that act as somebody. */
export interface Clients {
  readonly g2c: G2c;
  readonly g2g: G2g;
}

/** Gives clients that act as `who`, such as `citizen:<nik>`; as nobody where it is left out. */
export type Acting = (who?: string, language?: Language) => Clients;

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
    const options = { language, ...(who && { token: () => tokenOf(who) }) };
    return {
      g2c: createG2cClient({ baseUrl: services.g2c, ...options }),
      g2g: createG2gClient({ baseUrl: services.g2g, ...options }),
    };
  };
}
