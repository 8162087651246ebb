import { majorityCollection } from '@simpul/backbone';
import { agencyEnrolled } from '@simpul/contracts';
import mongoose, { type Connection } from 'mongoose';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type AgencyCopy, openAgencyCopy } from './agency-directory.ts';

let db: Connection;
let agencies: AgencyCopy;

beforeAll(async () => {
  db = await mongoose
    .createConnection(inject('mongoUri'), { dbName: `agency-directory-${process.pid}-${Date.now()}` })
    .asPromise();
  agencies = openAgencyCopy({ collection: () => majorityCollection(db, 'agencies') });
});
afterAll(async () => {
  await db?.dropDatabase();
  await db?.close();
});

const named = (id: string, name: string) => ({ ...agencyEnrolled.example, id, name });

test('an agency nobody has told of is not known', async () => {
  expect(await agencies.find('nobody')).toBeUndefined();
});

test('what is told later stands, in whatever order it arrives and however often', async () => {
  const positions = [
    { epoch: 1, seq: 2 },
    { epoch: 1, seq: 1 },
    { epoch: 2, seq: 1 },
    { epoch: 1, seq: 2 },
    { epoch: 2, seq: 1 },
    { epoch: 1, seq: 9 },
  ];
  const seen: (string | undefined)[] = [];
  for (const { epoch, seq } of positions) {
    await agencies.keep(named('djp', `told ${epoch}.${seq}`), { epoch, seq });
    seen.push((await agencies.find('djp'))?.name);
  }
  expect(seen).toEqual(['told 1.2', 'told 1.2', 'told 2.1', 'told 2.1', 'told 2.1', 'told 2.1']);
});

test('told twice at once it is kept once', async () => {
  const twice = [1, 2].map(() => agencies.keep(named('bapenda', 'Bapenda'), { epoch: 1, seq: 1 }));
  await Promise.all(twice);
  expect((await agencies.find('bapenda'))?.name).toBe('Bapenda');
});
