import { serviceConfig } from '@simpul/service';
import { z } from 'zod';

/** The settings of this service: those every service has, and where it asks and hands over. */
export const settings = serviceConfig('g2c').extend({
  G2G_URL: z.url({ protocol: /^https?$/ }).describe('the address of g2g'),
  // Citizens are told who read their data in these as well; without an address they are told that it could not be asked.
  G2B_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address of g2b'),
  G2E_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address of g2e'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .describe('the address of a mail server, smtp://… or smtps://…')
    .meta({ secret: true }),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]*<)?[^\s<>@]+@[\w.-]+>?$/)
    .describe('the sender of mail, an address or Name <address>'),
  TEXT_GATEWAY_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address of a gateway for text messages'),
});
