import { isIP } from 'node:net';
import { z } from 'zod';
import { RateLimits } from '../rate/limits.ts';
import { jsonOf } from '../setting.ts';

const ranges = ['loopback', 'linklocal', 'uniquelocal'];

const limitChanges = 'off, or a JSON list of changes to the usual limits: [{"from": …, "limits": {"citizen": …}}]';
const readChanges = jsonOf(RateLimits, limitChanges);

/** The settings of a service's edge to its clients. */
export const edgeSettings = {
  TRUST_PROXY: z
    .string()
    .refine((text) => /^[1-9]$/.test(text) || listOf(text).every(isRange))
    .transform((text) => (/^\d$/.test(text) ? Number(text) : listOf(text)))
    .optional()
    .describe(
      `the number of proxies in front of the service from 1 to 9, or their addresses and subnets separated by commas (also ${ranges.join(', ')})`,
    ),
  CORS_ORIGINS: z
    .string()
    .transform(listOf)
    .pipe(z.array(z.string().refine(isOrigin)))
    .optional()
    .describe('the origins whose pages may call the service, as https://portal.example, separated by commas'),
  RATE_LIMITS: z
    .string()
    .transform((text, context) => (text === 'off' ? text : readChanges(text, context)))
    .optional()
    .describe(limitChanges),
  HTTP_MAX_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000)
    .default(10_000)
    .describe('the most connections at a time, from 1 to 1000000'),
};

function listOf(text: string): string[] {
  return text.split(',').map((each) => each.trim());
}

/** An address, a subnet, or a named range, as Express's `trust proxy` takes them. */
function isRange(text: string): boolean {
  if (ranges.includes(text)) return true;
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function isOrigin(text: string): boolean {
  return /^https?:\/\/[\w.:[\]-]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
