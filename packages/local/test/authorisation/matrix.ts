import {
  type ActorKind,
  actorKinds,
  kindsOf,
  type RouteContract,
  rolesOf,
  type ServiceName,
  scopesOf,
  services,
} from '@simpul/contracts';
import { type Fixtures, type Resource, twinOf } from './resource.ts';
import { niks, officer } from './world.ts';

/** The fixtures of all services, and who of each kind has nothing to do with them. */
export interface Cast {
  readonly fixtures: Readonly<Record<ServiceName, Fixtures>>;
  readonly strangers: Readonly<Partial<Record<ActorKind, readonly string[]>>>;
}

/** Somebody who asks, as a kind of actor. */
export interface Caller {
  readonly kind: ActorKind;
  readonly who: string;
}

/** Every operation there is. */
export const routes: readonly RouteContract[] = Object.values(services).flatMap((service) => service.routes);

/** Whose data does not matter to somebody of this kind. */
const isOpen = (route: RouteContract, kind: 'public' | ActorKind) =>
  scopesOf(route.scope, kind).every((scope) => scope === 'any' || scope === 'code');

/** The kinds to whom a route is open within limits: those there are strangers of. */
export function limitedKinds(route: RouteContract): ActorKind[] {
  return kindsOf(route.who).filter((kind): kind is ActorKind => kind !== 'public' && !isOpen(route, kind));
}

const one: Readonly<Record<ActorKind, readonly string[]>> = {
  citizen: [`citizen:${niks.siti}`],
  business: [`business:9120001234567/${niks.siti}`],
  employee: ['employee:198503302010011001'],
  officer: [officer('dukcapil-33.74'), officer('dukcapil-33.74', 'janitor')],
  agency: ['agency:dukcapil-33.74'],
  provider: ['provider:universitas-contoh'],
  partner: ['partner:lokapasar'],
  bank: ['bank:bank-jateng'],
  operator: ['operator:simpul'],
  service: ['service:g2c'],
};

/** Somebody of every kind that a route does not name, officers without one of its roles among them. */
export function unnamed({ who }: RouteContract): string[] {
  const kinds = kindsOf(who);
  if (kinds.includes('public')) return [];
  return actorKinds.flatMap((kind) => (kinds.includes(kind) && !rolesOf(who, kind) ? [] : one[kind]));
}

/** What is there for a route. @throws {Error} saying what to add, where nothing is */
export function resourceOf({ id, path, service }: RouteContract, { fixtures }: Cast): Resource {
  const { of } = fixtures[service as ServiceName];
  const above = Object.keys(of).filter((key) => path === key || path.startsWith(`${key}/`));
  const below = Object.keys(of).filter((key) => key.startsWith(`${path}/`));
  const key = above.toSorted((a, b) => b.length - a.length)[0] ?? below.toSorted((a, b) => a.length - b.length)[0];
  const found = key === undefined ? undefined : of[key];
  if (found) return found;
  throw new Error(
    `nobody knows yet what is at ${path} (${id}): add a resource under this path to authorisation/${service}.ts, with whose it is`,
  );
}

/** The address of a resource, or of one like it that is not there. */
export function addressOf(route: RouteContract, cast: Cast, there: 'there' | 'nowhere' = 'there'): string {
  const { queries = {} } = cast.fixtures[route.service as ServiceName];
  const query = queries[route.id];
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const params = limitedKinds(route).length > 0 ? resourceOf(route, cast).params : paramsOf(route, cast);
  const path = names.reduce((filled, name, nth) => {
    const value = params[name];
    if (value === undefined) throw new Error(`the resource at ${route.path} has no ${name}: add it to its params`);
    return filled.replace(`{${name}}`, nth === 0 && there === 'nowhere' ? unlike(value) : value);
  }, route.path);
  return query ? `${path}?${query}` : path;
}

// where there is nothing to hide, the example does
function paramsOf(route: RouteContract, cast: Cast): Readonly<Record<string, string>> {
  try {
    return resourceOf(route, cast).params;
  } catch {
    return (route.examples.params ?? {}) as Record<string, string>;
  }
}

function unlike(value: string): string {
  return value.slice(0, -4) + (/\d{4}$/.test(value) ? '0000' : 'aaaa');
}

/** What a command is asked with. */
export function bodyOf({ id, service, examples }: RouteContract, { fixtures }: Cast): unknown {
  return fixtures[service as ServiceName].bodies?.[id] ?? examples.body;
}

/** Everybody who may: for each kind and role one. @throws {Error} where it is not known who */
export function rightful(route: RouteContract, cast: Cast): Caller[] {
  const resource = resourceOf(route, cast);
  return limitedKinds(route).flatMap((kind): Caller[] => {
    const known = resource.who?.[kind];
    if (known) return [{ kind, who: known }];
    const officers = kind === 'officer' ? officersOf(route, resource) : [];
    if (officers.length === 0)
      throw new Error(
        `${route.id} is for a ${kind} within limits, and it is not known whose ${route.path} is: add \`who.${kind}\` or \`agency\` to its resource`,
      );
    return officers.slice(0, 1).map(({ at, role }) => ({ kind, who: officer(at, role, 3) }));
  });
}

/** For each kind that may, others of the kind who have nothing to do with what is there. */
export function strangers(route: RouteContract, cast: Cast): Caller[] {
  const resource = resourceOf(route, cast);
  const creates = cast.fixtures[route.service as ServiceName].creates?.[route.id];
  if (creates) return creates.map((who) => ({ kind: who.split(':', 1)[0] as ActorKind, who }));
  return limitedKinds(route).flatMap((kind): Caller[] => {
    const named = resource.strangers?.[kind] ?? cast.strangers[kind];
    if (named) return named.map((who) => ({ kind, who }));
    const others = kind === 'officer' ? strangeOfficers(route, resource) : [];
    if (others.length === 0) throw new Error(`there is no strange ${kind}: add one to the cast, or to ${route.path}`);
    return others.map((who) => ({ kind, who }));
  });
}

/** With which role officers come, and from which agency it is right. */
function officersOf({ who }: RouteContract, { agency, agencyOf = {}, roles }: Resource) {
  const asked: readonly (string | undefined)[] = rolesOf(who, 'officer') ?? roles ?? [undefined];
  return asked.flatMap((role) => {
    const at = (role !== undefined && agencyOf[role]) || agency;
    return at ? [{ at, role }] : [];
  });
}

function strangeOfficers(route: RouteContract, resource: Resource): string[] {
  return officersOf(route, resource).flatMap(({ at, role }) =>
    (resource.elsewhere ?? [twinOf(at), 'dprd-33.74']).map((agency) => officer(agency, role, 9)),
  );
}

/** The filters of a list that can be given what they are looking for, as a query. */
export function filtersOf({ query, service }: RouteContract, { fixtures }: Cast): string {
  const shape: unknown = query && 'shape' in query ? query.shape : {};
  const { filters = {} } = fixtures[service as ServiceName];
  const asked = Object.entries(filters).filter(([name]) => Object.hasOwn(shape as object, name));
  return new URLSearchParams(asked).toString();
}

/** What must not be told to strangers: what the resource is known by. */
export function hidden({ params: { attribute: _, ...ids }, hides = [] }: Resource): string[] {
  return [...Object.values(ids), ...hides];
}

export const isList = ({ method, path }: RouteContract) => method === 'get' && !path.includes('{');
export const isStream = ({ response }: RouteContract) => response.contentType === 'text/event-stream';
