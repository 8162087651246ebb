import { randomBytes } from 'node:crypto';
import { deriveId } from '@simpul/backbone';
import { createKeyProvider, openPersonKeys, type PersonKeys, type ProviderConfig, sealed } from '@simpul/service';
import type { z } from 'zod';
import { RecordState, record, recordTopic } from '../domain.ts';
import type { Lane } from '../lane.ts';
import { type Address, openWorld } from '../stand.ts';
import { allEmpty } from './handle.ts';
import { ids, keepBusy, timed, until, workOff } from './work.ts';

const persons: readonly string[] = ids.map((id) => `p${deriveId('bench', id)}`);
const personOf = (n: number): string => persons[n % persons.length] ?? '';

const person = {
  nik: '3374014107900001',
  name: 'Siti Aminah',
  birthDate: '1990-07-01',
  sex: 'female',
  region: '33.74.01.1001',
  line: 'Jl. Pemuda 148, RT 02/RW 05',
  email: 'siti@example.go.id',
};

/** How records are stored, and whether keys are remembered as they are in a service. */
export interface RecordLane {
  readonly stored: 'in clear' | 'sealed' | 'sealed, keys not remembered';
  readonly work: 'write' | 'read';
}

/** Records of persons, each somebody else's, written (one change with its event) or read. */
export async function recordLane(address: Address, { stored, work }: RecordLane): Promise<Lane> {
  const world = await openWorld(address, { topics: [recordTopic] });
  const keyDb = world.db.useDb(`${address.name}-keys`);
  const provider = createKeyProvider(
    {
      KEY_PROVIDER: 'environment',
      MASTER_KEYS: { current: 'bench', keys: { bench: randomBytes(32) } },
      REF_KEY: randomBytes(32).toString('base64'),
      INDEX_KEY: randomBytes(32).toString('base64'),
    } as ProviderConfig,
    'bench',
  );
  const open = (): PersonKeys => openPersonKeys({ db: keyDb, provider, service: 'bench' });
  const remembered = open();
  const keys =
    stored === 'sealed, keys not remembered'
      ? { ...remembered, find: (each: string) => open().find(each) }
      : remembered;
  const codec = sealed<z.infer<typeof RecordState>>(RecordState, { keys, collection: 'record', subject: (id) => id });
  const records = world.backbone.repository(record, stored === 'in clear' ? {} : { codec });
  await world.backbone.start();
  const outboxes = world.db.collection('record');
  await workOff(ids.length, (n) => records.handle(personOf(n), { type: 'enter', person }));
  await until(() => allEmpty(outboxes));

  const once =
    work === 'read'
      ? (n: number) => records.find(personOf(n))
      : (n: number) => records.handle(personOf(n), { type: 'move', line: `Jl. Gajah Mada ${n}` });
  return {
    round: ({ seconds }) =>
      timed(async () => {
        const count = await keepBusy(seconds, once);
        await until(() => allEmpty(outboxes));
        return count;
      }),
    async close() {
      await keyDb.dropDatabase();
      await world.db.dropDatabase();
      await world.close();
    },
  };
}
