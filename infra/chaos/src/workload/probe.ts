import type { Reach, Workload } from '../ground.ts';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';
import { type Board, createBoard } from './board.ts';
import { createClients, type Task } from './clients.ts';
import { openPot, putIntoPot, sealPot } from './pots.ts';
import { claimAgain, claimSeat, openSeats, releaseSeat } from './seats.ts';
import { closeForAWhile, foundOne, foundTally, openAll } from './tallies.ts';

type Act = (board: Board, random: Random) => Promise<unknown>;

const weights: readonly (readonly [number, Act])[] = [
  [540, putIntoPot],
  [50, openPot],
  [25, sealPot],
  [180, claimSeat],
  [70, releaseSeat],
  [40, claimAgain],
  [25, openSeats],
  [60, foundOne],
  // Each leaves keys that wait for a person.
  [2, closeForAWhile],
];

/**
 * Every command of the probe, from several clients at once, most of them on the same few documents. `stop` founds and
 * reopens every tally, so that whatever waits for one can be counted; what was refused waits for a redrive.
 */
export function startProbeWorkload({
  reach,
  random,
  history,
  clients,
  pauseMs = [20, 250],
}: {
  readonly reach: Reach;
  readonly random: Random;
  readonly history: History;
  readonly clients: number;
  readonly pauseMs?: readonly [number, number];
}): Workload {
  const board = createBoard({ reach, history, random: random.fork('sent') });
  const own = random.fork('preparation');
  const tasks = weights.map(([weight, act]): Task => ({ weight, run: (each) => act(board, each) }));
  const { start, stop } = createClients({ clients, random: random.fork('clients'), pauseMs, tasks });
  return {
    async prepare() {
      const first = board.tally();
      const ends = [await foundTally(board, first), await openPot(board, own), await openSeats(board, own)];
      if (!ends.every((end) => end === 'acknowledged')) throw new Error('the probe could not be prepared');
    },
    start,
    async stop() {
      await stop();
      await openAll(board);
    },
  };
}
