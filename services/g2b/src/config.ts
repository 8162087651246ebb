import { loadConfig, serviceConfig } from '@simpul/service';
import { z } from 'zod';
import { certificateSettings, checkCertificateSettings } from './certificate/certificate.config.ts';

/** The settings every service has, where this one asks, and those of certificates. Read once, at the start. */
export const config = loadConfig(
  serviceConfig('g2b')
    .extend({ G2G_URL: z.url({ protocol: /^https?$/ }).describe('the address of g2g'), ...certificateSettings })
    .superRefine(checkCertificateSettings),
);
