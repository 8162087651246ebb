import { checkDocumentSettings, documentSettings } from '@simpul/document';
import { loadConfig, serviceConfig } from '@simpul/service';
import { z } from 'zod';

/** The settings every service has, where this one asks, and those of signed documents. Read once, at the start. */
export const config = loadConfig(
  serviceConfig('g2b')
    .extend({ G2G_URL: z.url({ protocol: /^https?$/ }).describe('the address of g2g'), ...documentSettings })
    .superRefine(checkDocumentSettings),
);
