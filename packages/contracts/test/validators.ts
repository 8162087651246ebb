import asyncApi3 from '@asyncapi/specs/schemas/3.0.0-without-$id.json' with { type: 'json' };
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonSchema } from '../src/generate/json-schema.ts';

/** What is wrong with an OpenAPI document by the official schema; empty when nothing is. */
export async function openApiErrors(document: JsonSchema): Promise<string[]> {
  const { valid, errors } = await new Validator().validate(structuredClone(document));
  return valid ? [] : [JSON.stringify(errors)];
}

/** What is wrong with an AsyncAPI 3.0 document by the official schema; empty when nothing is. */
export function asyncApiErrors(document: JsonSchema): string[] {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(asyncApi3);
  validate(document);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

/**
 * A check of values against schemas that stand in `document`, which may refer to its components.
 * Answers what is wrong; empty when nothing is.
 */
export function checker(document: JsonSchema, dialect: 'draft-2020-12' | 'draft-07' = 'draft-2020-12') {
  const options = { strict: false, allErrors: true };
  const ajv = dialect === 'draft-07' ? new Ajv(options) : new Ajv2020(options);
  addFormats.default(ajv);
  return (schema: JsonSchema, value: unknown): string[] => {
    // without its $id, so that one schema can be compiled again and again
    const { $id, ...anonymous } = schema;
    const validate = ajv.compile({ ...anonymous, components: document.components });
    validate(value);
    return (validate.errors ?? []).map((error) => `${error.instancePath || '/'} ${error.message}`);
  };
}
