import { z } from 'zod';

// The patterns shown in JSON Schema are ours: zod's own may change with its version and would read as a broken contract.

/** A calendar day, `YYYY-MM-DD` (ISO 8601), that exists. Which zone it belongs to is said where it is used. */
export const IsoDate = z.iso.date().meta({
  id: 'IsoDate',
  pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  description: 'Calendar day, YYYY-MM-DD',
  examples: ['2026-03-31'],
});
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment in UTC, `YYYY-MM-DDThh:mm:ss[.fff]Z` (RFC 3339). Strings of one precision sort by time. */
export const Instant = z.iso.datetime().meta({
  id: 'Instant',
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
  description: 'Moment in UTC, RFC 3339 with Z',
  examples: ['2026-03-31T02:15:30.000Z'],
});
export type Instant = z.infer<typeof Instant>;
