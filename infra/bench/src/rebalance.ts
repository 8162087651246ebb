import { startSide } from './clients.ts';
import type { Servers } from './stand.ts';

/** For how long partitions rest, in milliseconds, a number per round. */
export interface RebalanceFigures {
  readonly before: readonly number[];
  readonly join: readonly number[];
  readonly leave: readonly number[];
}

/** How a group of two members bears that a third one joins and leaves; the first round does not count. */
export async function measureRebalance(
  servers: Servers,
  { rounds, progress }: { readonly rounds: number; progress(line: string): void },
): Promise<RebalanceFigures> {
  const side = await startSide(servers, 'kafkajs');
  for (let round = 0; round <= rounds; round += 1) {
    const line = await side.take('rebalance', 0, round > 0);
    progress(`${round === 0 ? 'warm-up' : `round ${round} of ${rounds}`}: ${line}`);
  }
  await side.end();
  const { pauseBefore, pauseJoin, pauseLeave } = side.figures;
  return { before: pauseBefore, join: pauseJoin, leave: pauseLeave };
}
