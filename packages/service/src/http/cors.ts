import cors from 'cors';
import type { RequestHandler } from 'express';

/** Headers of answers that a page's script may read. */
const exposed = [
  'ETag',
  'Location',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'X-Request-Id',
  'WWW-Authenticate',
  'Content-Disposition',
];

/**
 * Lets pages of the origins named call the service, by the Fetch standard's CORS protocol: their preflights are answered
 * without a token, no cookie is ever asked for. To all others nothing is said, so that browsers keep their answers from
 * them.
 */
export function allowOrigins(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins);
  const allow = cors({ origin: [...origins], exposedHeaders: exposed, credentials: false, maxAge: 600 });
  return (req, res, next) => {
    const origin = req.get('origin');
    const plainOptions = req.method === 'OPTIONS' && !req.get('access-control-request-method');
    if (origin && allowed.has(origin) && !plainOptions) return allow(req, res, next);
    if (allowed.size > 0) res.vary('Origin');
    next();
  };
}
