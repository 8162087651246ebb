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
  await sealNow();
  expect(await log.verdict(replica)).toMatchObject({ findings: [], checkpoints: 3, size: 2_400, open: 0 });
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

test('an entry that was removed before it was sealed holds up what is behind it, and is found', async () => {
  await replica.evidence.record(...readings(3));
  const second = await collection('evidence').findOne({ actor: 'officer:djp/e1' });
  await collection('evidence').deleteOne({ _id: second?._id ?? '' });
  await sealNow();
  expect(await log.verdict(replica)).toMatchObject({ findings: [], size: 1 });
  const { broken } = await replica.entries.open();
  expect(broken).toHaveLength(1);
  await collection('evidence-writers').updateOne({ _id: broken[0] ?? '' }, { $set: { sealed: second?._id } });
  await sealNow();
  expect((await log.verdict(replica)).findings).toMatchObject([
    { kind: 'removed', sentence: expect.stringMatching(/^entry 2 of w\w+ was put on record and removed before/) },
  ]);
});

test('what was there before anything was sealed is sealed as well', async () => {
  const old = { _id: '5f0c6d0e-6f6b-4a43-9a3b-0d3c1c7b2f10', at: new Date(0), ...reading(1) };
  await collection('evidence').insertOne(old as never);
  await collection('ops-evidence').insertOne({ _id: 'old', at: new Date(0), what: 'redrive' } as never);
  await replica.evidence.record(reading(2));
  await sealNow();
  expect(await log.verdict(replica)).toMatchObject({ findings: [], size: 3, open: 0 });
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
