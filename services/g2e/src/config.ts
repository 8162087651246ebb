import { loadConfig, serviceConfig } from '@simpul/service';
import { z } from 'zod';

/** The settings of this service: those every service has, and where it asks. Read once, when the process starts. */
export const config = loadConfig(
  serviceConfig('g2e').extend({ G2G_URL: z.url({ protocol: /^https?$/ }).describe('the address of g2g') }),
);
