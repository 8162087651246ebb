import { z } from 'zod';

/**
 * Query fields of every paged list; spread them into the route's own query.
 * `limit` is 1–100, 20 when left out; `cursor` is the `next` of the page before.
 *
 * @example query: z.strictObject({ ...pageQuery, status: z.enum(['issued', 'paid']).optional() })
 */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(100).default(20).meta({ description: 'Items per page, 1–100' }),
  cursor: z.string().min(1).max(1024).optional().meta({ description: 'The `next` of the page before; opaque' }),
};

/** One page of a list: `next` is the cursor of the page after it, absent on the last one. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().optional() });
}
