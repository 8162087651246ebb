import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Received } from '@simpul/backbone';
import { type EventType, NotYet, personEnrolled, personRecordUpdated, taxBillIssued } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { testKeys } from '../../test/person-keys.ts';
import { openEvidence } from '../evidence/evidence.ts';
import type { PersonKeys } from '../personal/person-keys.ts';
import { createPersonCopies, firstUse, type PersonCopies } from './person-copy.ts';

// A register as g2g answers, of which these tests say what it knows and how it fails
type Answer = { readonly status: number; readonly body?: object };
let answer: (person: string) => Answer | Promise<Answer>;
let asked: string[];

let register: Server;
let db: Connection;
let personKeys: PersonKeys;
let persons: PersonCopies<'address' | 'name'>;
let count = 0;
let person: string;

beforeAll(async () => {
  register = createServer(async ({ url = '', headers }, res) => {
    const [, ref = ''] = /^\/v1\/persons\/(\w+)\/record$/.exec(url) ?? [];
    expect(headers.authorization).toBe('Bearer token of this service');
    asked.push(ref);
    const { status, body } = await answer(ref);
    res.writeHead(status, { 'content-type': 'application/json' }).end(body && JSON.stringify(body));
  }).listen(0, '127.0.0.1');
  await once(register, 'listening');
  db = await mongoose
    .createConnection(inject('mongoUri'), { dbName: `person-copies-${process.pid}-${Date.now()}` })
    .asPromise();
  const url = `http://127.0.0.1:${(register.address() as AddressInfo).port}`;
  const token = async () => 'token of this service';
  personKeys = testKeys(db);
  persons = createPersonCopies({
    db,
    personKeys,
    evidence: openEvidence(db),
    register: { url, token },
    fields: ['address', 'name'],
  });
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
  register?.close();
});
beforeEach(() => {
  asked = [];
  person = `p${'abcdefghijklmnopqrstuvwxyz'.charAt(count++).repeat(26)}`;
});

const street = (version: number) => `Jl. Pemuda ${version}`;
const record = (version: number, without: readonly string[] = []): Answer => {
  const provenance = { source: 'dukcapil-33.74', at: '2026-03-31T02:15:30.000Z', version };
  const attributes = {
    address: { value: { region: '33.74.01.1001', line: street(version) }, ...provenance },
    name: { value: 'Siti Aminah', ...provenance },
    birthDate: { value: '1990-07-01', ...provenance },
  };
  const granted = Object.entries(attributes).filter(([name]) => !without.includes(name));
  return { status: 200, body: { person, version, ...Object.fromEntries(granted) } };
};
const notFound: Answer = { status: 404, body: { code: 'person.not-found' } };

async function handle<D>(type: EventType<string, D>, data: object): Promise<void> {
  const reaction = persons.reaction([firstUse(taxBillIssued, (event) => event.data.payer)]);
  const handler = reaction.on.find((each) => each.type === (type as EventType));
  const event = { id: 'e', type: type.type, source: 's', subject: 'x', time: '2026-03-31T02:15:30.000Z', data };
  await handler?.handle({ ...event, reaction: reaction.name, stream: 's:x', epoch: 1, seq: 1 } as Received);
}
const use = () => handle(taxBillIssued, { ...taxBillIssued.example, payer: person });
const updated = (version: number, changed = ['address']) => handle(personRecordUpdated, { person, changed, version });
const enrolled = () => handle(personEnrolled, { person, changed: ['name', 'address'], version: 1 });
const line = async () => (await persons.find(person))?.address.value.line;

test('the first use fetches what is kept here and nothing else, once', async () => {
  answer = () => record(3);
  await use();
  await use();
  expect(asked).toEqual([person]);
  expect(Object.keys((await persons.find(person)) ?? {}).toSorted()).toEqual(['address', 'name', 'person', 'version']);
  expect(JSON.stringify(await db.collection('person-records').find().toArray())).not.toContain('1990-07-01');
});

test('a change is fetched once, however often it is told and however late an older one comes', async () => {
  answer = () => record(1);
  await use();
  answer = () => record(3);
  for (const version of [2, 3, 2, 1]) await updated(version);
  expect(asked).toHaveLength(2);
  expect(await line()).toBe(street(3));
});

test('changes of somebody nobody deals with here, and of what is not kept here, are not asked about', async () => {
  answer = () => record(5);
  await updated(2);
  await enrolled();
  expect(asked).toEqual([]);
  expect(await persons.find(person)).toBeUndefined();
  await use();
  await updated(6, ['contact', 'birthDate']);
  expect(asked).toHaveLength(1);
});

test('an answer that took long does not replace a later one', async () => {
  answer = () => record(1);
  await use();
  let release = (): void => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  answer = async () => {
    answer = () => record(3);
    await held;
    return record(2);
  };
  const slow = updated(2);
  await expect.poll(() => asked.length).toBe(2);
  await updated(3);
  release();
  await slow;
  expect(await line()).toBe(street(3));
});

test('a change that is told while the first answer is under way is not missed', async () => {
  let told: Promise<void> | undefined;
  answer = async () => {
    answer = () => record(2);
    told = updated(2);
    await told;
    return record(1);
  };
  await use();
  expect(told).toBeDefined();
  expect(await line()).toBe(street(2));
});

test('somebody who is not enrolled yet is fetched when the register tells of them', async () => {
  answer = () => notFound;
  await use();
  await use();
  expect(asked).toHaveLength(1);
  expect(await persons.find(person)).toBeUndefined();
  answer = () => record(1);
  await enrolled();
  expect(await line()).toBe(street(1));
});

test.each<[string, () => Answer, string]>([
  [
    'there is no grant',
    () => ({ status: 403, body: { code: 'register-grant.missing' } }),
    'a grant for the person register',
  ],
  ['the grant lacks a field', () => record(1, ['name']), 'a grant for name in the person register'],
  ['the register does not know the route', () => ({ status: 404 }), 'the person register (404)'],
  ['the register is not well', () => ({ status: 503, body: { code: 'unavailable' } }), 'the person register (503)'],
  [
    'the record has another form',
    () => ({ status: 200, body: { person, version: 'x' } }),
    'a record this version can read',
  ],
])('where %s the event waits, and what was wanted comes with the next try', async (_, refusal, what) => {
  answer = refusal;
  await expect(use()).rejects.toThrow(new NotYet(what));
  expect(await persons.find(person)).toBeUndefined();
  answer = () => record(1);
  await use();
  expect(await line()).toBe(street(1));
});

test('an answer older than what was told waits', async () => {
  answer = () => record(1);
  await use();
  await expect(updated(2)).rejects.toThrow(NotYet);
  answer = () => record(2);
  await updated(2);
  expect(await line()).toBe(street(2));
});

test('reading about somebody else leaves evidence, about oneself none', async () => {
  answer = () => record(1);
  const entries = () => db.collection('evidence').find({ person }).toArray();
  await persons.read(person, { id: 'officer:djp/e' });
  expect(await entries()).toEqual([]);
  await use();
  await persons.read(person, { id: `citizen:${person}`, personRef: person });
  expect(await entries()).toEqual([]);
  await persons.read(person, { id: 'officer:djp/e' });
  expect(await entries()).toMatchObject([{ actor: 'officer:djp/e', person, fields: ['address', 'name'] }]);
});

describe('what is kept is encrypted:', () => {
  const inClear = async () => JSON.stringify(await db.collection('person-records').find({}).toArray());
  const kept = () => db.collection<{ _id: string }>('person-records').findOne({ _id: person });

  test('the store holds no value of it, only who said so and when', async () => {
    answer = () => record(1);
    await use();
    expect(await line()).toBe(street(1));
    expect(await inClear()).not.toMatch(/Pemuda|Siti|33\.74\.01\.1001/);
    expect(await kept()).toMatchObject({ attributes: { name: { source: 'dukcapil-33.74', version: 1 } } });
  });

  test('a copy of before is read, and is encrypted with the others on demand', async () => {
    const { body } = record(4) as { body: Record<string, unknown> };
    const { person: _, version, ...attributes } = body;
    const before = { version, attributes, wantedAt: new Date(), answeredAt: new Date() };
    await db.collection<{ _id: string }>('person-records').insertOne({ _id: person, ...before } as never);
    expect(await line()).toBe(street(4));
    expect(await inClear()).toContain('Siti Aminah');
    const seal = persons.stored.get('person-records');
    expect((await seal?.(undefined, 1_000))?.sealed).toBe(1);
    expect(await inClear()).not.toMatch(/Pemuda|Siti/);
    expect(await line()).toBe(street(4));
    expect((await seal?.(undefined, 1_000))?.sealed).toBe(0);
  });

  test('once the key is destroyed there is no copy, and none is fetched or kept again', async () => {
    answer = () => record(1);
    await use();
    await personKeys.destroy(person);
    expect(await persons.find(person)).toBeUndefined();
    asked = [];
    answer = () => record(2);
    await use();
    await updated(2);
    expect(asked).toEqual([]);
    expect(await persons.find(person)).toBeUndefined();
  });

  test('an answer that comes after the key was destroyed is not kept, and waits for nothing', async () => {
    answer = async () => {
      await personKeys.destroy(person);
      return record(1);
    };
    await use();
    expect(await kept()).not.toHaveProperty('attributes');
  });

  test('of somebody who was erased in the register there is nothing to wait for', async () => {
    answer = () => ({ status: 410, body: { code: 'person.erased' } });
    await use();
    expect(await persons.find(person)).toBeUndefined();
  });
});

describe('a person who uses their rights', () => {
  const restricted: Answer = { status: 409, body: { code: 'person.restricted' } };
  const kept = () => db.collection<{ _id: string }>('person-records').findOne({ _id: person });

  test('has nothing fetched while it is restricted, and what holds then when that ends', async () => {
    answer = () => record(1);
    await use();
    answer = () => restricted;
    await updated(2);
    expect(await line()).toBe(street(1));
    await expect(persons.holding.lifted?.(person)).rejects.toThrow(NotYet);
    answer = () => record(3);
    await persons.holding.lifted?.(person);
    expect(await line()).toBe(street(3));
  });

  test('is fetched at the end of a restriction where there was no copy before', async () => {
    answer = () => restricted;
    await use();
    expect(await line()).toBeUndefined();
    answer = () => record(2);
    await persons.holding.lifted?.(person);
    expect(await line()).toBe(street(2));
  });

  test('is given what is kept of them', async () => {
    expect(await persons.holding.copy?.(person, 'id')).toEqual([]);
    answer = () => record(1);
    await use();
    expect(await persons.holding.copy?.(person, 'id')).toMatchObject([
      { person, version: 1, name: { value: 'Siti Aminah' } },
    ]);
  });

  test('is erased for good: not by a use, a change, an end of a restriction or an answer on its way does a copy come back', async () => {
    answer = () => record(1);
    await use();
    answer = async () => {
      await persons.holding.erase?.(person);
      return record(2);
    };
    await updated(2);
    answer = () => record(3);
    asked = [];
    await use();
    await updated(3);
    await persons.holding.lifted?.(person);
    await persons.holding.erase?.(person);
    expect(asked).toEqual([]);
    expect(await persons.find(person)).toBeUndefined();
    expect(await kept()).toMatchObject({ version: 0, erasedAt: expect.any(Date) });
    expect(await kept()).not.toHaveProperty('attributes');
  });

  test('of whom nothing was known is not kept afterwards either', async () => {
    await persons.holding.erase?.(person);
    answer = () => record(1);
    await use();
    expect(asked).toEqual([]);
    expect(await persons.find(person)).toBeUndefined();
  });
});
