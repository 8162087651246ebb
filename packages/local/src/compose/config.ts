import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ });
const port = z.coerce.number().int().min(1).max(65_535);

/** What the identity provider is told: where it listens, and the address others know it by. */
export const IdentitySettings = z.object({ HOST: z.string(), PORT: port, IDENTITY_URL: url });

/** What the mail catcher is told. */
export const MailSettings = z.object({ HOST: z.string(), PORT: port, SMTP_PORT: port });

/** What one who asks for a token is told. */
export const TokenSettings = z.object({ IDENTITY_URL: url });

/** What the sample story is told. */
export const StorySettings = TokenSettings.extend({
  MAIL_URL: url,
  KAFKA_BROKERS: z.string().transform((list) => list.split(',')),
  G2C_URL: url,
  G2B_URL: url,
  G2G_URL: url,
  G2E_URL: url,
});

/** Reads settings from the environment. @throws {Error} a sentence for each that is missing or wrong */
export function settings<T>(schema: z.ZodType<T>, environment: NodeJS.ProcessEnv = process.env): T {
  const read = schema.safeParse(environment);
  if (read.success) return read.data;
  const names = read.error.issues.map(({ path }) => path.join('.'));
  throw new Error(`Missing or not valid: ${[...new Set(names)].join(', ')}.`);
}
