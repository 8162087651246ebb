import { type RouteContract, type ServiceName, streamMyServices } from '@simpul/contracts';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { g2bFixtures } from './authorisation/g2b.ts';
import { g2cFixtures, issueBill } from './authorisation/g2c.ts';
import { g2eFixtures } from './authorisation/g2e.ts';
import { g2gFixtures } from './authorisation/g2g.ts';
import {
  addressOf,
  bodyOf,
  type Cast,
  filtersOf,
  hidden,
  isList,
  isStream,
  limitedKinds,
  resourceOf,
  rightful,
  routes,
  strangers,
  unnamed,
} from './authorisation/matrix.ts';
import { type Answer, type AuthorisationWorld, niks, paper, startAuthorisationWorld } from './authorisation/world.ts';

// Every operation of every service as the contracts have it: a new one is tried by itself, or fails saying what it needs.
const closed = routes.filter((route) => unnamed(route).length > 0).map((route) => [route.id, route] as const);
const limited = routes
  .filter((route) => limitedKinds(route).length > 0 && !isStream(route))
  .map((route) => [route.id, route] as const);
const readings = limited.filter(([, { method }]) => method === 'get');
const lists = readings.filter(([, route]) => isList(route));
const single = limited.filter(([, route]) => !isList(route));

let world: AuthorisationWorld;
let cast: Cast;
let before: Record<string, number>;

beforeAll(async () => {
  world = await startAuthorisationWorld();
  const g2c = await g2cFixtures(world);
  const g2b = await g2bFixtures(world);
  const g2e = await g2eFixtures(world);
  const g2g = await g2gFixtures(world, { company: g2b.company, employee: g2e.employee });
  cast = {
    fixtures: { g2c, g2b: g2b.fixtures, g2g, g2e: g2e.fixtures },
    strangers: {
      citizen: [`citizen:${niks.budi}`],
      business: g2b.strangers,
      employee: g2e.strangers,
      service: ['service:portal'],
      partner: ['partner:lokapasar'],
      provider: ['provider:universitas-contoh'],
    },
  };
  await world.settled();
  before = await world.versions();
});
afterAll(() => world?.stop());

interface Asking {
  readonly path: string;
  readonly ifMatch?: string | undefined;
}

function ask(route: RouteContract, who: string | undefined, { path, ifMatch }: Asking): Promise<Answer> {
  const { method, service } = route;
  const consent = route.consent && who?.startsWith('partner:') && cast.fixtures[service as ServiceName].consent;
  return world.call(service as ServiceName, who, {
    ...{ method, path },
    ...(route.upload ? { file: paper } : method !== 'get' && { body: bodyOf(route, cast) }),
    headers: { ...(ifMatch && { 'if-match': ifMatch }), ...(consent && { 'consent-id': consent }) },
  });
}

/** What is told to somebody who is refused; it must not hang on whether the thing is there. */
const refusal = ({ status, body }: Answer) => ({ status, code: body?.code, title: body?.title, detail: body?.detail });

describe('to whom it does not name, a route is closed', () => {
  test.each(closed)('%s', async (_, route) => {
    const path = addressOf(route, cast);
    const nobody = await ask(route, undefined, { path });
    expect(refusal(nobody)).toMatchObject({ status: 401, code: 'auth.token-missing' });
    for (const who of unnamed(route)) {
      const answer = await ask(route, who, { path });
      expect({ who, ...refusal(answer) }).toMatchObject({ who, status: 403, code: 'auth.forbidden' });
    }
  });
});

describe('to a stranger of a kind it names, it tells and does nothing', () => {
  test.each(lists)('%s holds nothing of others', async (_, route) => {
    const path = addressOf(route, cast);
    const filters = filtersOf(route, cast);
    const secrets = hidden(resourceOf(route, cast));
    for (const { who } of strangers(route, cast))
      for (const asked of [path, ...(filters ? [`${path}${path.includes('?') ? '&' : '?'}${filters}`] : [])]) {
        const { status, text } = await ask(route, who, { path: asked });
        expect({ who, asked, status }).toEqual({ who, asked, status: expect.toBeOneOf([200, 403, 404]) });
        const told = status === 200 ? secrets.filter((secret) => text.includes(secret)) : [];
        expect({ who, asked, told }).toEqual({ who, asked, told: [] });
      }
  });

  test.each(single)('%s is refused as if nothing were there', async (_, route) => {
    const isNamed = route.path.includes('{');
    const statuses = isNamed ? [403, 404] : [403, 404, 409, 422];
    // a version that nothing has: who may not see it must not learn which one it has
    const isSecret = isNamed && !resourceOf(route, cast).known;
    const tried = route.ifMatch && (isSecret || route.ifMatch === 'required') ? ['"999999"'] : [];
    const versions = [...(route.ifMatch === 'required' ? [] : [undefined]), ...tried];
    for (const { who } of strangers(route, cast))
      for (const ifMatch of versions) {
        const answer = await ask(route, who, { path: addressOf(route, cast), ifMatch });
        const seen = { who, ifMatch, ...refusal(answer) };
        expect(seen).toEqual({ ...seen, status: expect.toBeOneOf(statuses) });
        if (!isSecret) continue;
        const nowhere = await ask(route, who, { path: addressOf(route, cast, 'nowhere'), ifMatch });
        expect({ who, ifMatch, ...refusal(nowhere) }).toEqual(seen);
      }
  });

  test(`${streamMyServices.id} sends nothing of others`, async () => {
    const { id, path, service } = streamMyServices;
    expect(routes.filter(isStream).map((route) => route.id)).toEqual([id]);
    const [theirs] = rightful(streamMyServices, cast);
    const [others] = strangers(streamMyServices, cast);
    const own = await world.listen(service as ServiceName, theirs?.who ?? '', path);
    const strange = await world.listen(service as ServiceName, others?.who ?? '', path);
    try {
      expect([own.status, strange.status]).toEqual([200, 200]);
      const bill = await issueBill(world);
      await vi.waitUntil(() => own.heard().includes(bill.id), { timeout: 30_000, interval: 50 });
      expect(strange.heard()).not.toContain('data:');
    } finally {
      await Promise.all([own.close(), strange.close()]);
    }
  });
});

test('nothing has changed by all that was refused', async () => {
  await world.settled();
  const after = await world.versions();
  const changed = Object.keys(before).filter((key) => after[key] !== before[key]);
  expect(changed).toEqual([]);
  // the one bill that the stream waited for, with who was told of it, and the checkpoints of what was put on record
  const added = Object.keys(after).filter((key) => !(key in before));
  const meant = /^(g2c\.(tax-bill|notification)|g2\w\.evidence-checkpoint)\//;
  expect(added.filter((key) => !meant.test(key))).toEqual([]);
});

describe('to whom it is for, it is open', () => {
  test.each(readings)('%s', async (_, route) => {
    const [named] = hidden(resourceOf(route, cast));
    for (const { kind, who } of rightful(route, cast)) {
      const service = route.service as ServiceName;
      const known = await world.readings(service);
      const { status, text } = await ask(route, who, { path: addressOf(route, cast) });
      expect({ who, status }).toEqual({ who, status: 200 });
      if (isList(route)) expect(text).toContain(named);
      const recorded = (await world.readings(service)) - known;
      expect({ who, isRecorded: recorded > 0 }).toEqual({ who, isRecorded: Boolean(route.evidence?.[kind]) });
    }
  });

  const commands = limited.filter(([, { method }]) => method !== 'get');
  const order = (id: string) =>
    Object.values(cast.fixtures).reduce((at, { last = [] }) => at + last.indexOf(id) + 1, 0);

  test('every command reaches its decision', async () => {
    // 409 and 422 are the rules' own: things have gone on, or the example does not fit any more
    const decided = [200, 201, 204, 409, 422];
    const refused = [];
    for (const [id, route] of commands.toSorted(([a], [b]) => order(a) - order(b)))
      for (const [nth, { who }] of rightful(route, cast).entries()) {
        const ifMatch = route.ifMatch === 'required' ? '*' : undefined;
        const answer = await ask(route, who, { path: addressOf(route, cast), ifMatch });
        // whoever came before may have taken away what there was
        const isDecided = decided.includes(answer.status) || (nth > 0 && answer.status === 404);
        if (!isDecided) refused.push({ id, who, ...refusal(answer) });
      }
    expect(refused).toEqual([]);
  });
});
