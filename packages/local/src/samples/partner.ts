import type { NewServicePartner } from '@simpul/contracts';
import { until } from '../backing/until.ts';
import type { Acting } from './acting.ts';

/** The one partner of the sample data: an organisation that is nobody's. */
export const samplePartner: NewServicePartner = {
  partner: 'mitra-layanan',
  name: 'PT Mitra Layanan Peraga',
  services: ['health-card-reading', 'health-card-registration', 'tax-bill-code', 'tax-bill-reading'],
  legalBasis: 'Inpres 3/2003 strategi 4; PP 71/2019',
};

/** Accredits the partner, as soon as g2c has heard of the agency that does. @throws {Error} a sentence, where it is refused */
export async function accreditPartner(acting: Acting, officer: string, signal?: AbortSignal): Promise<void> {
  const params = { header: { 'Idempotency-Key': `sample-partner-${samplePartner.partner}` } };
  await until('Sample data: g2c has not heard of the agency that accredits partners (topic g2g.agency)', async () => {
    const asked = { params, body: samplePartner, signal: signal ?? null };
    const { error, response } = await acting(officer).g2c.POST('/v1/service-partners', asked);
    if (!response.ok && error?.code !== 'service-partner.agency-unknown')
      throw new Error(`Sample data: the partner was refused: ${response.status} ${error?.code}`);
    return response.ok;
  });
}
