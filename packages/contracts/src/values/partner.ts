import { z } from 'zod';
import { formatted } from './formatted.ts';

/** The id of a partner: the client id its tokens bear. */
export const PartnerId = formatted({
  name: 'PartnerId',
  pattern: /^[a-z0-9]+([.-][a-z0-9]+)*$/,
  check: (value) => value.length <= 64,
  text: {
    id: 'Kode mitra ditulis dengan huruf kecil, angka, titik dan tanda hubung, misalnya mitra-layanan.',
    en: 'A partner id is written in lower-case letters, digits, dots and hyphens, for instance mitra-layanan.',
  },
  description: 'Id of a partner, the client id of its tokens; at most 64 characters',
  example: 'mitra-layanan',
});
export type PartnerId = z.infer<typeof PartnerId>;

const consentId = /^[a-z2-7]{26}$/;

/** Id of a consent. It opens nothing by itself: a partner is let in by its own token and by what the consent says. */
export const ConsentId = z
  .string()
  .regex(consentId)
  .meta({ id: 'ConsentId', description: 'Id of a consent', examples: ['cbcdefghijklmnopqrstuvwxyz'] });
export type ConsentId = z.infer<typeof ConsentId>;

/** Who acted for a person, where it was not they themselves: the partner, and the consent it acted by. */
export const ActedBy = z.object({ partner: PartnerId, consent: ConsentId }).meta({
  id: 'ActedBy',
  description: 'The accredited partner that acted for the person, and the consent it acted by',
});
export type ActedBy = z.infer<typeof ActedBy>;
