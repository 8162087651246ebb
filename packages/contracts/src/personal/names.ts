import type { z } from 'zod';
import { PersonAttributes } from '../g2g/person.ts';
import { services } from '../services.ts';
import { markedPaths } from './marks.ts';

/**
 * The names under which personal data goes in and out of any service, and the attributes of a person whole. What is logged
 * under one of them is masked whatever it holds, so nothing else is logged under them.
 */
export function personalNames(): ReadonlySet<string> {
  const schemas = Object.values(services)
    .flatMap(({ routes }) => routes)
    .flatMap(({ params, query, body, response }) => [params, query, body, response.body])
    .filter((schema): schema is z.ZodType => schema !== undefined);
  const marked = schemas.flatMap(markedPaths).flatMap((path) => path.filter((step) => !isThrough(step)).at(-1) ?? []);
  // under provenance: the value bears the mark, and the attribute's name is above it
  return new Set([...marked.filter((name) => name !== 'value'), ...Object.keys(PersonAttributes.shape)]);
}

function isThrough(step: string): boolean {
  return step === '[]' || step === '{}';
}
