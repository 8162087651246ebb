import type { RequestHandler, Response } from 'express';

/** What a service knows of its own health; an empty list of reasons is good health. */
export interface Health {
  /** why requests should go elsewhere for now */
  readiness(): readonly string[];
  /** why the process can only be helped by a restart */
  liveness(): readonly string[];
}

/** `/health/live` and `/health/ready`: 200, or 503 with the reasons. */
export function healthRoutes(health: Health): Record<string, RequestHandler> {
  return {
    '/health/live': (_, res) => tell(res, health.liveness()),
    '/health/ready': (_, res) => tell(res, health.readiness()),
  };
}

function tell(res: Response, reasons: readonly string[]): void {
  res.set('Cache-Control', 'no-store');
  res
    .status(reasons.length === 0 ? 200 : 503)
    .json(reasons.length === 0 ? { status: 'ok' } : { status: 'unavailable', reasons });
}
