import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LogReplica, startLog, type TestLog } from '../../test/evidence-log.ts';
import { grounds, type Reading } from './evidence.ts';
import { entryId, openWriters } from './writers.ts';

const siti = 'pabcdefghijklmnopqrstuvwxyz';
const reading = (number: number): Reading => ({
  ...{ actor: `officer:djp/e${number}`, person: siti, fields: ['name'], ground: grounds.publicDuty },
});
const readings = (count: number) => Array.from({ length: count }, (_, number) => reading(number));

let log: TestLog;
let replica: LogReplica;
beforeEach(async () => {
  log = await startLog();
  replica = await log.replica();
});
afterEach(() => log?.stop());

const collection = (name: string) => replica.db.collection<{ _id: string; [member: string]: unknown }>(name);
const sealNow = () => replica.sealer.seal();

test('what is put on record is sealed by itself, and the checkpoint is published', async () => {
  const own = await log.replica({ intervalMs: 20 });
  await own.evidence.record(reading(1), { what: 'key-released', actor: 'service:g2c', name: 'ref' });
  await vi.waitUntil(async () => (await own.seals.last())?.tree.size === 2, { timeout: 20_000, interval: 20 });
  await vi.waitUntil(async () => (await own.checkpoints.find('000000000001'))?.state.status === 'published', 20_000);
  expect(await log.verdict(own)).toMatchObject({ findings: [], size: 2, open: 0, origin: 'simpul/g2c' });
});

test('what a process that died had put on record is sealed by another, which was told nothing', async () => {
  await replica.evidence.record(reading(1));
  const other = await log.replica({ intervalMs: 20, restMs: 100 });
  await vi.waitUntil(async () => (await other.seals.last())?.tree.size === 1, { timeout: 20_000, interval: 20 });
  await replica.evidence.record(reading(2));
  await vi.waitUntil(async () => (await other.seals.last())?.tree.size === 2, { timeout: 20_000, interval: 20 });
});

test('more entries than one seal holds are sealed in several, each entry once', async () => {
  await replica.evidence.record(...readings(2_400));
  expect(await log.verdict(replica)).toMatchObject({ findings: [], checkpoints: 0, open: 2_400 });
  await sealNow();
  expect(await log.verdict(replica)).toMatchObject({ findings: [], checkpoints: 2, size: 2_400, open: 0 });
});

test('an entry that is seen after younger ones were sealed is sealed by the next', async () => {
  const slow = await log.replica();
  const { _id: writer } = await openWriters(slow.db).begin();
  await replica.evidence.record(...readings(3));
  await sealNow();
  const longAgo = new Date(Date.now() - 3_600_000);
  await collection('evidence').insertOne({ _id: entryId(writer, 1), at: longAgo, ...reading(9) } as never);
  await replica.evidence.record(reading(10));
  await sealNow();
  const last = await replica.seals.last();
  expect(last?.references[0]).toBe(`evidence|${writer}-000000000001`);
  expect(await log.verdict(replica)).toMatchObject({ findings: [], checkpoints: 2, size: 5, open: 0 });
});

test('what is removed or changed before its own process has sealed it is found, for it was sealed as it was put there', async () => {
  const own = await log.replica({ fromMemory: true });
  await own.evidence.record(...readings(4));
  const [second, third] = await collection('evidence').find().sort({ _id: 1 }).skip(1).limit(2).toArray();
  await collection('evidence').deleteOne({ _id: second?._id ?? '' });
  await collection('evidence').updateOne({ _id: third?._id ?? '' }, { $set: { actor: 'officer:djp/another' } });
  await own.sealer.seal();
  const { size, open, findings } = await log.verdict(own);
  expect({ size, open, kinds: findings.map(({ kind }) => kind).toSorted() }).toEqual({
    ...{ size: 4, open: 0, kinds: ['changed', 'removed'] },
  });
});

describe('an entry that was removed before it was sealed', () => {
  const writers = () => collection('evidence-writers').find().toArray();
  const gone = {
    kind: 'removed',
    sentence: expect.stringMatching(/^entry 2 of w\w+ was put on record and removed, before/),
  };

  async function removeSecond(): Promise<void> {
    await replica.evidence.record(...readings(4));
    const second = await collection('evidence').findOne({ actor: 'officer:djp/e1' });
    await collection('evidence').deleteOne({ _id: second?._id ?? '' });
  }

  test('is found at once, with what is behind it, and its writer is told to go', async () => {
    await removeSecond();
    await sealNow();
    expect(await log.verdict(replica)).toMatchObject({ size: 1, open: 2, findings: [gone] });
    expect(await writers()).toContainEqual(expect.objectContaining({ ended: true }));
  });

  test('holds up what is behind it for a moment only: that is sealed, and the gap is found for ever', async () => {
    await removeSecond();
    const patient = await log.replica({ intervalMs: 20, gapMs: 200 });
    await vi.waitUntil(async () => (await patient.seals.last())?.tree.size === 3, { timeout: 20_000, interval: 20 });
    await replica.evidence.record(reading(5));
    await sealNow();
    expect(await log.verdict(replica)).toMatchObject({ size: 4, open: 0, findings: [gone] });
  });
});

test('a process whose writer was removed, retired or moved on in the store goes on under another one', async () => {
  const change: (() => Promise<unknown>)[] = [
    () => collection('evidence-writers').deleteMany({}),
    () => collection('evidence-writers').updateMany({}, { $set: { ended: true } }),
    () => collection('evidence-writers').updateMany({}, [{ $set: { sealed: { $concat: ['$_id', '-000000009000'] } } }]),
  ];
  for (const each of change) {
    await replica.evidence.record(reading(1));
    await sealNow();
    await each();
    // It asks once a second at most.
    await vi.waitUntil(
      async () => {
        await replica.evidence.record(reading(2));
        return (await collection('evidence-writers').countDocuments({ ended: { $exists: false }, sealed: /-$/ })) === 1;
      },
      { timeout: 20_000, interval: 100 },
    );
    await collection('evidence-writers').deleteMany({});
  }
});

test('an entry that nobody put on record and takes numbers ahead stops nothing', async () => {
  await replica.evidence.record(...readings(2));
  const [{ _id: writer } = { _id: '' }] = await collection('evidence-writers').find().toArray();
  await collection('evidence').insertOne({ _id: entryId(writer, 900_000), at: new Date(0), ...reading(9) } as never);
  const patient = await log.replica({ intervalMs: 20, gapMs: 2_500 });
  for (let nth = 0; nth < 12; nth += 1) {
    await replica.evidence.record(reading(nth));
    await vi.waitUntil(async () => (await collection('evidence').countDocuments()) === 4 + nth, 20_000);
  }
  await vi.waitUntil(async () => (await log.verdict(patient)).size === 15, { timeout: 20_000, interval: 100 });
  expect((await log.verdict(patient)).findings).toMatchObject([
    { kind: 'removed', sentence: expect.stringMatching(/^entries \d+ to 899999 of w/) },
  ]);
});

test('what was there before anything was sealed is sealed as well', async () => {
  const old = { _id: '5f0c6d0e-6f6b-4a43-9a3b-0d3c1c7b2f10', at: new Date(0), ...reading(1) };
  await collection('evidence').insertOne(old as never);
  await collection('ops-evidence').insertOne({ _id: 'old', at: new Date(0), what: 'redrive' } as never);
  await replica.evidence.record(reading(2));
  await sealNow();
  expect(await log.verdict(replica)).toMatchObject({ findings: [], size: 3, open: 0 });
  // By now nobody can tell it from what somebody inserts.
  await sealNow();
  await collection('evidence').insertOne({ ...old, _id: '6f0c6d0e-6f6b-4a43-9a3b-0d3c1c7b2f10' } as never);
  expect((await log.verdict(replica)).findings).toMatchObject([{ kind: 'inserted' }]);
});

test('a process that ended well leaves no writer behind, once all it wrote is sealed', async () => {
  const other = await log.replica();
  await other.evidence.record(reading(1));
  await other.evidence.end();
  expect(await collection('evidence-writers').countDocuments({ ended: true })).toBe(1);
  await sealNow();
  await sealNow();
  expect(await collection('evidence-writers').countDocuments({ ended: true })).toBe(0);
  expect(await log.verdict(replica)).toMatchObject({ findings: [], size: 1 });
});

test('two sealers at once, while others put on record, seal each entry once and lose none', async () => {
  const others = [await log.replica(), await log.replica()];
  const sealing = async ({ sealer }: LogReplica) => {
    for (let round = 0; round < 15; round += 1) await sealer.seal();
  };
  const recording = async ({ evidence }: LogReplica) => {
    for (let round = 0; round < 30; round += 1) await evidence.record(...readings(7));
  };
  await Promise.all([...others.map(sealing), recording(replica), ...others.map(recording)]);
  await sealNow();
  const { checkpoints, ...verdict } = await log.verdict(replica);
  expect(verdict).toMatchObject({ findings: [], size: 630, open: 0 });
  expect(await collection('evidence-checkpoint').countDocuments()).toBe(checkpoints);
  expect(checkpoints).toBeGreaterThan(1);
});

describe('a sealer that died between', () => {
  test.each(['close', 'publish'] as const)('adding a seal and %s is made up for by the next', async (step) => {
    const gone = new Error('the process died here');
    const fail = () => Promise.reject(gone);
    const dying = await log.replica(
      step === 'close' ? { entries: { ...replica.entries, close: fail } } : { checkpoints: { handle: fail } },
    );
    await replica.evidence.record(...readings(3));
    await expect(dying.sealer.seal()).rejects.toThrow(gone);
    expect(await replica.checkpoints.find('000000000001')).toBeUndefined();
    await sealNow();
    expect(await log.verdict(replica)).toMatchObject({ findings: [], checkpoints: 1, size: 3, open: 0 });
    expect((await replica.checkpoints.find('000000000001'))?.state).toMatchObject({ status: 'published', size: 3 });
  });
});

describe('in the store', () => {
  beforeEach(async () => {
    await replica.evidence.record(...readings(3));
    await sealNow();
    await replica.evidence.record(reading(4));
    await sealNow();
  });
  const kinds = async () => (await log.verdict(replica)).findings.map(({ kind }) => kind);

  const insert = (document: object) =>
    collection('evidence').insertOne({ at: new Date(0), ...reading(9), ...document } as never);
  const strayOf = (text: string) => ({ kind: 'inserted', sentence: expect.stringContaining(text) });
  const findings = async () => (await log.verdict(replica)).findings;
  const writerIn = async () => (await collection('evidence-writers').findOne({}))?._id ?? '';

  test('an entry that is inserted is found, whatever id it is given', async () => {
    const writer = await writerIn();
    for (const _id of [
      'wzzzzzzzzzzzz-000000000001',
      `${writer}-0000000000015`,
      `${writer}-000000000000`,
      '5f0c6d0e',
      'zz',
    ]) {
      await insert({ _id });
      expect(await findings()).toMatchObject([strayOf(`(${_id})`)]);
      await collection('evidence').deleteOne({ _id });
    }
    const { insertedId } = await replica.db
      .collection('evidence')
      .insertOne({ at: new Date(0), ...reading(9) } as never);
    expect(await findings()).toMatchObject([strayOf(`(~${insertedId})`)]);
    await replica.db.collection('evidence').deleteOne({ _id: insertedId });
    await collection('ops-evidence').insertOne({ _id: 'd1', at: new Date(), what: 'redrive', sealed: 1 } as never);
    expect(await findings()).toMatchObject([strayOf('collection ops-evidence')]);
  });

  test('an entry that is inserted and named by a seal is found', async () => {
    await insert({ _id: 'wzzzzzzzzzzzz-000000000001' });
    await collection('evidence-seals').updateOne({ _id: '000000000001' }, {
      $push: { references: 'evidence|wzzzzzzzzzzzz-000000000001' },
    } as never);
    expect(await kinds()).toEqual(['inserted']);
  });

  test('an entry that is taken out of the log before it is sealed is found', async () => {
    await replica.evidence.record(...readings(3));
    const writer = await writerIn();
    await collection('evidence-writers').updateOne({ _id: writer }, { $set: { sealed: entryId(writer, 6) } });
    await sealNow();
    const taken = strayOf(`(${entryId(writer, 5)}, ${entryId(writer, 6)})`);
    expect(await findings()).toMatchObject([{ kind: 'removed' }, taken]);
    await collection('evidence-writers').deleteOne({ _id: writer });
    expect(await findings()).toContainEqual(expect.objectContaining(taken));
  });

  test('what operators did and somebody hides from the log is found', async () => {
    await collection('ops-evidence').insertOne({
      _id: 'd1',
      at: new Date(),
      open: new Date(),
      what: 'discard',
    } as never);
    await collection('ops-evidence').updateOne({ _id: 'd1' }, { $unset: { open: '' } });
    await sealNow();
    expect(await findings()).toMatchObject([strayOf('collection ops-evidence')]);
  });

  test('entries that change places are found', async () => {
    const [first, second] = (await replica.seals.between(1, 1).next()).value?.references ?? [];
    const [one, other] = await Promise.all(
      [first, second].map((each) => collection('evidence').findOne({ _id: each?.slice('evidence|'.length) ?? '' })),
    );
    await collection('evidence').replaceOne({ _id: one?._id ?? '' }, { ...other, _id: one?._id ?? '' });
    await collection('evidence').replaceOne({ _id: other?._id ?? '' }, { ...one, _id: other?._id ?? '' });
    expect(await kinds()).toEqual(['changed', 'changed']);
  });

  test('a log whose end is cut off is found where the entries stay, and else by the checkpoints that others kept', async () => {
    const published = [(await replica.checkpoints.find('000000000002'))?.state].flatMap((state) =>
      state?.status === 'published' ? state.note : [],
    );
    const [reference] = (await replica.seals.last())?.references ?? [];
    await collection('evidence-seals').deleteOne({ _id: '000000000002' });
    expect(await findings()).toMatchObject([strayOf(`(${reference?.slice('evidence|'.length)})`)]);
    await collection('evidence').deleteOne({ _id: reference?.slice('evidence|'.length) ?? '' });
    expect(await kinds()).toEqual([]);
    expect((await log.verdict(replica, published)).findings).toMatchObject([{ kind: 'truncated' }]);
  });

  test('an entry that is changed, removed or added is found', async () => {
    const [first, second] = (await replica.seals.last())?.references ?? [];
    expect(second).toBeUndefined();
    const _id = first?.slice('evidence|'.length) ?? '';
    await collection('evidence').updateOne({ _id }, { $set: { actor: 'officer:djp/somebody-else' } });
    expect(await kinds()).toEqual(['changed']);
    await collection('evidence').deleteOne({ _id });
    expect(await kinds()).toEqual(['removed']);
    await collection('evidence').insertOne({ _id, at: new Date(0), ...reading(4) } as never);
    expect(await kinds()).toEqual(['changed']);
  });

  test('a seal that is altered is found, and nothing is sealed on top of it', async () => {
    const [seal] = await collection('evidence-seals').find().sort({ _id: -1 }).limit(1).toArray();
    await collection('evidence-seals').updateOne({ _id: seal?._id ?? '' }, { $set: { peaks: Buffer.alloc(32) } });
    await replica.evidence.record(reading(5));
    const other = await log.replica();
    await expect(other.sealer.seal()).rejects.toThrow('seal 2 of the evidence log is not as it was signed');
    expect(await log.verdict(replica)).toMatchObject({ findings: [], checkpoints: 2, open: 1 });
    await collection('evidence-seals').updateOne({ _id: seal?._id ?? '' }, { $set: { leaves: Buffer.alloc(32) } });
    expect(await kinds()).toEqual(['forged']);
    await collection('evidence-seals').deleteOne({ _id: '000000000001' });
    expect(await kinds()).toContain('removed');
  });
});

test('what operators did is in the same log, and bytes of a message are told by their hash alone', async () => {
  const value = Buffer.from('{"name":"Siti Aminah"}');
  const at = new Date();
  const discarded = { _id: 'd1', what: 'discard', actor: 'operator:x', at, open: at, message: { offset: '7', value } };
  await collection('ops-evidence').insertOne(discarded as never);
  await sealNow();
  expect((await replica.seals.last())?.references).toEqual(['ops-evidence|d1']);
  const [found] = await replica.entries.find(['ops-evidence|d1']);
  expect(found?.entry.message).toEqual({
    offset: '7',
    value: { bytes: 22, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
  expect(await log.verdict(replica)).toMatchObject({ findings: [], size: 1 });
  await collection('ops-evidence').updateOne(
    { _id: 'd1' },
    { $set: { 'message.value': Buffer.from('{"name":"Sita Aminah"}') } },
  );
  expect((await log.verdict(replica)).findings).toMatchObject([{ kind: 'changed' }]);
});
