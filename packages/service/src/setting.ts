import type { z } from 'zod';
import { pointerTo } from './http/issues.ts';

type Context = { addIssue(issue: { code: 'custom'; params: { sentence: string } }): void };

/**
 * Reads a setting that holds JSON, as a transform of its text. A misfit is told by its place (JSON pointer, RFC 6901) and
 * without the value; `expected` completes "it must be …".
 *
 * @example z.string().transform(jsonOf(Issuers, 'a JSON list of issuers')).optional()
 */
export function jsonOf<S extends z.ZodType>(schema: S, expected: string) {
  return (text: string, context: Context): z.output<S> => {
    const wrong = (what: string): never => {
      context.addIssue({ code: 'custom', params: { sentence: `${what}: it must be ${expected}` } });
      // zod takes the issue and leaves the value alone
      return undefined as never;
    };
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return wrong('is not JSON');
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    return wrong(`is not valid at "${pointerTo(result.error.issues[0]?.path ?? [])}"`);
  };
}
