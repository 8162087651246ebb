import { checkDocumentSettings, documentSettings } from '@simpul/document';
import { loadConfig, serviceConfig } from '@simpul/service';
import { z } from 'zod';

/** The settings of this service: those every service has, where it asks, and those of signed documents. Read once, when the process starts. */
export const config = loadConfig(
  serviceConfig('g2e')
    .extend({ G2G_URL: z.url({ protocol: /^https?$/ }).describe('the address of g2g'), ...documentSettings })
    .superRefine(checkDocumentSettings),
);
