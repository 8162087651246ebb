import { z } from 'zod';

/**
 * What a citizen can let a partner do for them; each is consented to by itself. People see the texts; the keys are told
 * in events, so none is ever renamed, and none comes to mean more than what people consented to.
 */
export const consentServices = {
  'tax-bill-reading': { id: 'melihat tagihan pajak', en: 'see tax bills' },
  'tax-bill-code': { id: 'meminta kode billing baru', en: 'ask for new billing codes' },
  'health-card-reading': {
    id: 'melihat Kartu Indonesia Sehat beserta nomornya',
    en: 'see the health card with its number',
  },
  'health-card-registration': { id: 'mendaftarkan ke JKN', en: 'register for a health card' },
  'contribution-bill-reading': { id: 'melihat tagihan iuran JKN', en: 'see health insurance contributions' },
  'contribution-bill-code': {
    id: 'meminta virtual account baru untuk iuran JKN',
    en: 'ask for new virtual accounts for contributions',
  },
} as const;
export type ConsentService = keyof typeof consentServices;

const names = Object.keys(consentServices) as [ConsentService, ...ConsentService[]];

/** A service that is consented to, as it is asked for. */
export const ConsentService = z.enum(names).meta({
  id: 'ConsentService',
  description: Object.entries(consentServices)
    .map(([key, { id, en }]) => `${key}: ${id} (${en})`)
    .join('; '),
});

/** Services as they are asked for: which ones counts, not their order, nor one that is named twice. */
export const ConsentServices = z.array(ConsentService).min(1).max(names.length);

/** Services as events tell them: open, since further ones will come and an event type may not change. */
export const ToldServices = z
  .array(z.string().regex(/^[a-z]+(-[a-z]+)*$/))
  .min(1)
  .max(64)
  .meta({ description: 'What a partner may do, for instance tax-bill-reading' });

/** Those of the services that are known here: a newer replica may have written others. */
export function knownServices(services: readonly string[]): ConsentService[] {
  return names.filter((each) => services.includes(each));
}
