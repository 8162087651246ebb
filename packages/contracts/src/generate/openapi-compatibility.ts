import { isSchema, listIn, resolve, schemasIn } from './compatibility.ts';
import type { JsonSchema } from './json-schema.ts';
import { misfits, type Sent } from './within.ts';

const methods = ['get', 'post', 'put', 'patch', 'delete'];

/** One operation of an OpenAPI document, which its `$ref`s lead into. */
interface Operation {
  readonly root: JsonSchema;
  readonly operation: JsonSchema;
}

/**
 * Says how the OpenAPI document `next` breaks clients written for `old`, one sentence each, beginning with the operation; empty
 * when it breaks none. Clients may go on sending what they sent, and find in answers what they found. New operations, new
 * fields in answers, optional ones in requests, wider requests and narrower answers are growth.
 */
export function openApiBreaks(old: JsonSchema, next: JsonSchema): string[] {
  const after = operationsOf(next);
  return [...operationsOf(old)].flatMap(([name, before]) => {
    const now = after.get(name);
    if (!now) return [`${name} was removed`];
    return [...ofParameters(before, now), ...ofBody(before, now), ...ofAnswers(before, now)].map(
      (each) => `${name}: ${each}`,
    );
  });
}

function operationsOf(root: JsonSchema): Map<string, Operation> {
  const each = Object.entries(schemasIn(root.paths)).flatMap(([path, item]) =>
    methods
      .filter((method) => isSchema(item[method]))
      .map((method): [string, Operation] => [
        `${method.toUpperCase()} ${path}`,
        { root, operation: item[method] as JsonSchema },
      ]),
  );
  return new Map(each);
}

const within = ({ root }: Operation, schema: unknown) => ({ root, schema: isSchema(schema) ? schema : {} });

const fromClients = (old: Operation, next: Operation, before: unknown, now: unknown): Sent => ({
  by: 'clients',
  sent: within(old, before),
  fits: within(next, now),
});

function ofParameters(old: Operation, next: Operation): string[] {
  const [before, after] = [parametersOf(old), parametersOf(next)];
  const added = [...after].filter(([name, { required }]) => required === true && before.get(name)?.required !== true);
  return [
    ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `the ${name} was removed`),
    ...added.map(([name]) => `the ${name} is required now`),
    ...[...before].flatMap(([name, { schema }]) => {
      const now = after.get(name);
      return now ? misfits(fromClients(old, next, schema, now.schema)).map((each) => `the ${name}: ${each}`) : [];
    }),
  ];
}

function parametersOf({ root, operation }: Operation): Map<string, JsonSchema> {
  const all = listIn(operation.parameters).map((schema) => resolve({ root, schema }));
  return new Map(all.map((each) => [`${each.in} parameter ${each.name}`, each]));
}

function ofBody(old: Operation, next: Operation): string[] {
  const [before, now] = [bodyOf(old), bodyOf(next)];
  if (!now) return before ? ['it takes no body any more'] : [];
  const must = now.required === true && before?.required !== true ? ['a body is required now'] : [];
  return [...must, ...ofContent(before, now, (a, b) => fromClients(old, next, a, b)).map((each) => `body, ${each}`)];
}

function bodyOf({ root, operation }: Operation): JsonSchema | undefined {
  return isSchema(operation.requestBody) ? resolve({ root, schema: operation.requestBody }) : undefined;
}

function ofAnswers(old: Operation, next: Operation): string[] {
  const [before, after] = [schemasIn(old.operation.responses), schemasIn(next.operation.responses)];
  // What is said to whom is refused may grow: a client must be ready for any problem.
  const done = Object.keys(before).filter((status) => status.startsWith('2'));
  const fromUs = (a: unknown, b: unknown): Sent => ({ by: 'us', sent: within(next, b), fits: within(old, a) });
  return done.flatMap((status) => {
    const [was, is] = [before[status], after[status]];
    if (!was || !is) return [`answer ${status} was removed`];
    const [a, b] = [resolve(within(old, was)), resolve(within(next, is))];
    return ofContent(a, b, fromUs).map((each) => `answer ${status}, ${each}`);
  });
}

function ofContent(
  before: JsonSchema | undefined,
  now: JsonSchema,
  sent: (before: unknown, now: unknown) => Sent,
): string[] {
  const [was, is] = [schemasIn(before?.content), schemasIn(now.content)];
  return Object.entries(was).flatMap(([type, { schema }]) => {
    const same = is[type];
    return same ? misfits(sent(schema, same.schema)).map((each) => `${type}: ${each}`) : [`${type} was removed`];
  });
}
