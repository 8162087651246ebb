import { z } from 'zod';
import type { Text } from '../core/problem.ts';

interface Format {
  /** component name in OpenAPI, AsyncAPI and JSON Schema */
  readonly name: string;
  readonly pattern: RegExp;
  /** what is wrong and what is expected, for a person who typed the value */
  readonly text: Text;
  readonly description: string;
  readonly example: string;
  readonly personal?: boolean;
  /** what the pattern cannot tell, for instance that a date exists */
  readonly check?: (value: string) => boolean;
}

/**
 * A string of a fixed form as a zod schema. A wrong value yields one custom issue with
 * `params: { text: { id, en } }`, so that the edge can answer in the reader's language;
 * `message` holds the English text. The pattern is shown in the JSON Schema.
 */
export function formatted({ name, pattern, text, description, example, personal, check }: Format) {
  return z
    .string()
    .refine((value) => pattern.test(value) && (check?.(value) ?? true), {
      abort: true,
      error: text.en,
      params: { text },
    })
    .meta({ id: name, pattern: pattern.source, description, examples: [example], ...(personal && { personal }) });
}

/** Whether the day exists in the Gregorian calendar; `month` and `day` count from 1. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
