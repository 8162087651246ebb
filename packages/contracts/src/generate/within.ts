import { isDeepStrictEqual } from 'node:util';
import {
  annotations,
  type Document,
  isSchema,
  listIn,
  membersOf,
  namesIn,
  resolve,
  schemasIn,
  show,
} from './compatibility.ts';
import type { JsonSchema } from './json-schema.ts';

/**
 * What is sent, and what it must fit: of a request, what clients send by the old schema must fit the new one; of an answer,
 * what we send by the new schema must fit what clients know from the old one.
 */
export interface Sent {
  readonly by: 'clients' | 'us';
  readonly sent: Document;
  readonly fits: Document;
}

const lowest = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const highest = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
/** Looked into one by one; whatever else constrains must be the same, or be gone where something is to fit. */
const known = new Set([
  ...['$ref', 'type', 'enum', 'const', 'properties', 'required', 'additionalProperties', 'propertyNames'],
  ...['items', 'prefixItems', 'anyOf', 'oneOf', 'allOf', ...lowest, ...highest],
]);

/**
 * Says what of what is sent does not fit, one sentence each. Fields that we send and clients do not know are no matter; a field
 * that is gone from what either side knows is. Where it cannot be told whether it fits, it does not.
 */
export function misfits(each: Sent, path = '', within: ReadonlySet<string> = new Set()): string[] {
  const [sent, fits] = [resolve(each.sent), resolve(each.fits)];
  const pair = `${JSON.stringify(sent)} ${JSON.stringify(fits)}`;
  if (within.has(pair)) return [];
  const step: Step = (a, b, place) => {
    const inside = { by: each.by, sent: { ...each.sent, schema: a }, fits: { ...each.fits, schema: b } };
    return misfits(inside, path + place, new Set([...within, pair]));
  };
  const here = (reasons: string[]): string[] => reasons.map((reason) => at(path, reason));
  return [
    ...here([...ofType(sent, fits), ...ofMembers(sent, fits), ...ofBounds(sent, fits), ...ofRest(sent, fits)]),
    ...ofFields(each.by, sent, fits, { path, step }),
    ...ofOtherFields(each.by, sent, fits, { path, step }),
    ...ofItems(sent, fits, { path, step }),
    ...ofAlternatives(sent, fits, { path, step }),
    ...ofParts(sent, fits, { path, step }),
  ];
}

const at = (path: string, reason: string): string => (path ? `${path}: ${reason}` : reason);

type Step = (sent: JsonSchema, fits: JsonSchema, at: string) => string[];
interface At {
  readonly path: string;
  readonly step: Step;
}

function ofType(sent: JsonSchema, fits: JsonSchema): string[] {
  if (fits.type === undefined || isDeepStrictEqual(sent.type, fits.type)) return [];
  const typesOf = ({ type }: JsonSchema): readonly unknown[] => (Array.isArray(type) ? type : [type]);
  const [came, may] = [typesOf(sent), typesOf(fits)];
  const isTaken = (type: unknown): boolean => may.includes(type) || (type === 'integer' && may.includes('number'));
  if (came.every(isTaken)) return [];
  // an alternative says it for itself
  if (sent.type === undefined && alternativesOf(sent)) return [];
  return [`type ${show(sent.type)} does not fit ${show(fits.type)}`];
}

function ofMembers(sent: JsonSchema, fits: JsonSchema): string[] {
  const [came, may] = [membersOf(sent), membersOf(fits)];
  if (!may) return [];
  if (!came) return [`any value does not fit ${show(may)}`];
  return came
    .filter((value) => !may.some((other) => isDeepStrictEqual(value, other)))
    .map((value) => `value ${show(value)} does not fit ${show(may)}`);
}

function ofBounds(sent: JsonSchema, fits: JsonSchema): string[] {
  const beyond = (keyword: string, isBeyond: (a: number, b: number) => boolean): string[] => {
    const [came, may] = [sent[keyword], fits[keyword]];
    if (typeof may !== 'number' || (typeof came === 'number' && !isBeyond(came, may))) return [];
    return [`${keyword} ${show(came)} does not fit ${may}`];
  };
  return [
    ...lowest.flatMap((keyword) => beyond(keyword, (a, b) => a < b)),
    ...highest.flatMap((keyword) => beyond(keyword, (a, b) => a > b)),
  ];
}

function ofRest(sent: JsonSchema, fits: JsonSchema): string[] {
  return Object.keys(fits)
    .filter((keyword) => !known.has(keyword) && !annotations.has(keyword) && !keyword.startsWith('x-'))
    .filter((keyword) => keyword !== 'example' && !isDeepStrictEqual(sent[keyword], fits[keyword]))
    .map((keyword) => `${keyword} ${show(sent[keyword])} does not fit ${show(fits[keyword])}`);
}

function ofFields(by: Sent['by'], sent: JsonSchema, fits: JsonSchema, { path, step }: At): string[] {
  const [came, may] = [schemasIn(sent.properties), schemasIn(fits.properties)];
  const [always, must] = [namesIn(sent.required), namesIn(fits.required)];
  const is = by === 'clients' ? 'is required now' : 'is not always there any more';
  const removed = by === 'clients' ? missing(came, may) : missing(may, came);
  return [
    ...[...must].filter((name) => !always.has(name) && !removed.includes(name)).map((name) => `${path}/${name} ${is}`),
    ...removed.map((name) => `${path}/${name} was removed`),
    ...Object.keys(came).flatMap((name) => {
      const [a, b] = [came[name], may[name]];
      return a && b ? step(a, b, `/${name}`) : [];
    }),
  ];
}

function missing(from: Record<string, JsonSchema>, others: Record<string, JsonSchema>): string[] {
  return Object.keys(from).filter((name) => !Object.hasOwn(others, name));
}

function ofOtherFields(by: Sent['by'], sent: JsonSchema, fits: JsonSchema, { path, step }: At): string[] {
  const [came, may] = [sent.additionalProperties ?? true, fits.additionalProperties ?? true];
  if (may === true) return [];
  const names = isSchema(fits.propertyNames) ? step(asSchema(sent.propertyNames), fits.propertyNames, '/(name)') : [];
  if (isSchema(may)) return [...names, ...(came === false ? [] : step(asSchema(came), may, '/*'))];
  return by === 'us' || came === false ? [] : [at(path, 'other fields do not fit')];
}

function asSchema(value: unknown): JsonSchema {
  return isSchema(value) ? value : {};
}

function ofItems(sent: JsonSchema, fits: JsonSchema, { path, step }: At): string[] {
  const [came, may] = [listIn(sent.prefixItems), listIn(fits.prefixItems)];
  if (came.length !== may.length) return [at(path, `${came.length} entries do not fit ${may.length}`)];
  const tuple = came.flatMap((each, index) => step(each, may[index] ?? {}, `/${index}`));
  return isSchema(fits.items) ? [...tuple, ...step(asSchema(sent.items), fits.items, '/[]')] : tuple;
}

function alternativesOf(schema: JsonSchema): readonly JsonSchema[] | undefined {
  const found = [...listIn(schema.anyOf), ...listIn(schema.oneOf)];
  return found.length > 0 ? found : undefined;
}

/** Each alternative that is sent must fit one of those that are taken. */
function ofAlternatives(sent: JsonSchema, fits: JsonSchema, { step }: At): string[] {
  const [came, may] = [alternativesOf(sent), alternativesOf(fits)];
  if (!came && !may) return [];
  const { anyOf: _a, oneOf: _o, ...plain } = sent;
  return (came ?? [plain]).flatMap((each) => {
    const tried = (may ?? [{}]).map((other) => step(each, other, ''));
    return tried.reduce((best, reasons) => (reasons.length < best.length ? reasons : best));
  });
}

/** What is put together of parts fits only what is put together of as many. */
function ofParts(sent: JsonSchema, fits: JsonSchema, { path, step }: At): string[] {
  const [came, may] = [listIn(sent.allOf), listIn(fits.allOf)];
  if (came.length === 0 && may.length === 0) return [];
  if (came.length !== may.length) return [at(path, 'it is put together in another way')];
  return came.flatMap((each, index) => step(each, may[index] ?? {}, ''));
}
