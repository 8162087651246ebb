import type { Request, Response } from 'express';
import type { Actor } from '../identity/actor.ts';
import type { RateLimiter } from '../rate/limiter.ts';
import { RateLimited } from './faults.ts';

/** Counts a request for whoever sent it; see {@link countedBy}. */
export type CountRequest = (req: Request, res: Response, actor: Actor | undefined) => void;

/**
 * Counts requests by a limiter and tells what is left in `RateLimit-Policy` and `RateLimit`
 * (draft-ietf-httpapi-ratelimit-headers-10).
 * The function throws {@link RateLimited} where nothing is left.
 */
export function countedBy(limiter: Pick<RateLimiter, 'take'>): CountRequest {
  return (req, res, actor) => {
    const writes = req.method !== 'GET' && req.method !== 'HEAD';
    const allowance = limiter.take({ actor, address: req.ip ?? '', writes });
    if (!allowance) return;
    const { policy, quota, windowMs, allowed, remaining, resetMs, waitMs } = allowance;
    res.set({
      'RateLimit-Policy': `"${policy}";q=${quota};w=${windowMs / 1_000}`,
      RateLimit: `"${policy}";r=${remaining};t=${Math.ceil(resetMs / 1_000)}`,
    });
    // The next whole second: at the very moment there may be a hair's breadth too little room.
    if (!allowed) throw new RateLimited(Math.floor(waitMs / 1_000) + 1);
  };
}
