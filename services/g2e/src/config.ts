import { checkDocumentSettings, documentSettings } from '@simpul/document';
import { serviceConfig } from '@simpul/service';
import { z } from 'zod';

/** The settings every service has, where this one asks, and those of signed documents. */
export const settings = serviceConfig('g2e')
  .extend({ G2G_URL: z.url({ protocol: /^https?$/ }).describe('the address of g2g'), ...documentSettings })
  .superRefine(checkDocumentSettings);
