import type { ActedBy } from '@simpul/contracts';
import type { Params } from './wording.ts';

/** The kind of words for what a partner did for somebody; nothing where they did it themselves. */
export function byPartner(kind: string, by: ActedBy | undefined): { readonly kind?: string } {
  return by ? { kind: `${kind}-by-partner` } : {};
}

/** The value those words name the partner by. */
export function partnerParam(by: ActedBy | undefined): Params {
  return by ? { partner: by.partner } : {};
}
