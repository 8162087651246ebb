import type { Answer, Lane, Told } from './lane.ts';
import { bareLane } from './lanes/bare.ts';
import { drainLane } from './lanes/drain.ts';
import { handleLane } from './lanes/handle.ts';
import { clearsLane, consumeLane, produceLane, updatesLane } from './lanes/limits.ts';
import { recordLane } from './lanes/personal.ts';
import { reactionsLane } from './lanes/reactions.ts';
import type { Address } from './stand.ts';

/** The process of one lane: it opens it, runs rounds as it is told, and ends with the process that started it. */
const kinds: Readonly<Record<string, (address: Address) => Promise<Lane>>> = {
  bare: bareLane,
  updates: updatesLane,
  clears: (address) => clearsLane(address, { entries: 1 }),
  'clears of four': (address) => clearsLane(address, { entries: 4 }),
  produce: produceLane,
  consume: consumeLane,
  handle: (address) => handleLane(address, { parts: 1 }),
  'handle of four': (address) => handleLane(address, { parts: 4 }),
  drain: (address) => drainLane(address, { parts: 1 }),
  'drain of four': (address) => drainLane(address, { parts: 4 }),
  reactions: (address) => reactionsLane(address, { keys: 500 }),
  'reactions of one': (address) => reactionsLane(address, { keys: 1 }),
  'writes in clear': (address) => recordLane(address, { stored: 'in clear', work: 'write' }),
  'writes sealed': (address) => recordLane(address, { stored: 'sealed', work: 'write' }),
  'reads in clear': (address) => recordLane(address, { stored: 'in clear', work: 'read' }),
  'reads sealed': (address) => recordLane(address, { stored: 'sealed', work: 'read' }),
  'reads sealed, keys not remembered': (address) =>
    recordLane(address, { stored: 'sealed, keys not remembered', work: 'read' }),
};

const answer = (said: Answer): void => void process.send?.(said);
const { address, kind } = JSON.parse(process.argv[2] ?? '') as { address: Address; kind: string };
const open = kinds[kind];
if (!open) throw new Error(`there is no lane ${kind}`);
const lane = await open(address);

process.on('disconnect', () => process.exit(0));
process.on('message', async (told: Told) => {
  if ('end' in told) {
    await lane.close();
    process.exit(0);
  }
  answer(
    await lane.round(told.round).then(
      (round) => ({ round }),
      (error) => ({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    ),
  );
});
answer({ ready: true });
