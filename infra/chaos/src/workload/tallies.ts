import { setTimeout as delay } from 'node:timers/promises';
import type { End, Evidence } from '../history.ts';
import type { Random } from '../random.ts';
import type { Board, KnownTally } from './board.ts';
import type { Sent } from './send.ts';

const attempts = 5;

/** Founds a tally that is not there yet: what was put into its pots has waited. */
export async function foundOne(board: Board, random: Random): Promise<End | undefined> {
  const missing = board.tallies.filter(({ founded }) => !founded);
  return missing.length === 0 ? undefined : foundTally(board, random.pick(missing));
}

/** Founds a tally. */
export async function foundTally(board: Board, tally: KnownTally): Promise<End> {
  const { end, code } = await change(board, tally, 'found', 'founding');
  if (end === 'acknowledged' || code === 'tally.already-founded') tally.founded = true;
  return end;
}

/** Closes a tally and opens it again; what was put into its pots meanwhile was refused and waits for a redrive. */
export async function closeForAWhile(board: Board, random: Random): Promise<End | undefined> {
  const tally = random.pick(board.tallies);
  const { end } = await change(board, tally, 'close', 'closing');
  if (end === 'refused') return end;
  await delay(random.int(300, 1_500));
  return reopen(board, tally);
}

/** Founds what is not founded and opens what is closed. */
export async function openAll(board: Board): Promise<void> {
  for (const tally of board.tallies) {
    for (let attempt = 0; !tally.founded && attempt < attempts; attempt += 1) await foundTally(board, tally);
    await reopen(board, tally);
  }
}

/** Until it is known to be open, or a few tries have failed. */
async function reopen(board: Board, tally: KnownTally): Promise<End> {
  for (let attempt = 1; ; attempt += 1) {
    const { end, code } = await change(board, tally, 'reopen', 'reopening');
    if (end === 'acknowledged' || code === 'tally.not-closed' || attempt === attempts) return end;
  }
}

const happened = { found: 'founded', close: 'closed', reopen: 'reopened' } as const;

function change(board: Board, { id }: KnownTally, what: keyof typeof happened, path: string): Promise<Sent> {
  const op = board.next();
  const evidence: Evidence = {
    topic: 'probe.tally',
    type: `probe.tally.${happened[what]}.v1`,
    subject: id,
    where: { op },
  };
  return board.send({
    command: `tally.${what}`,
    path: `/v1/tallies/${id}/${path}`,
    body: { op },
    keyed: true,
    evidence: [evidence],
  });
}
