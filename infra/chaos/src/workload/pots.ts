import type { End, Evidence } from '../history.ts';
import type { Random } from '../random.ts';
import type { Board, KnownPot } from './board.ts';

// A document that remembers too many keys takes no more: another takes its place before.
const putsPerPot = 150;
const potsAtOnce = 6;

/** A pot in the newest tally, some for a few seconds only. */
export async function openPot(board: Board, random: Random): Promise<End> {
  const tally = board.tally();
  tally.pots += 1;
  const id = `${tally.id}.p${tally.pots}`;
  const op = board.next();
  const until = random.chance(0.4) && { until: new Date(Date.now() + random.int(1_000, 8_000)).toISOString() };
  const { end } = await board.send({
    command: 'pot.open',
    path: `/v1/pots/${id}/opening`,
    body: { op, ...until },
    keyed: random.chance(0.8),
    evidence: [ofPot(id, 'opened', { op, ...until })],
  });
  if (end !== 'refused') board.pots.push({ id, puts: 0 });
  if (board.pots.length > potsAtOnce) board.pots.shift();
  return end;
}

/** One to four parts, most often into the newest pot, where everybody else puts too. */
export async function putIntoPot(board: Board, random: Random): Promise<End | undefined> {
  const pot = hot(board, random);
  if (!pot) return undefined;
  const { id } = pot;
  const op = board.next();
  const parts = Array.from({ length: random.int(1, 4) }, board.amount);
  pot.puts += 1;
  if (pot.puts >= putsPerPot) forget(board, pot);
  const { end, code } = await board.send({
    command: 'pot.put',
    path: `/v1/pots/${id}/puts`,
    body: { op, parts },
    keyed: random.chance(0.7),
    evidence: parts.map((amount, index) => ofPot(id, 'put', { op, part: index + 1, of: parts.length, amount })),
    // after the last part
    answered: ({ balance }) => ({ balance }),
  });
  // Nobody knew whether it was opened: it was not. One that takes nothing any more is tried again by some.
  if (code === 'pot.not-found' || (end === 'refused' && random.chance(0.6))) forget(board, pot);
  return end;
}

/** Seals a pot into which others may be putting. */
export async function sealPot(board: Board, random: Random): Promise<End | undefined> {
  const pot = hot(board, random);
  if (!pot || board.pots.length < 3) return undefined;
  const op = board.next();
  const { end } = await board.send({
    command: 'pot.seal',
    path: `/v1/pots/${pot.id}/seal`,
    body: { op },
    keyed: random.chance(0.7),
    evidence: [ofPot(pot.id, 'sealed', { op })],
  });
  return end;
}

function hot({ pots }: Board, random: Random): KnownPot | undefined {
  return random.chance(0.5) || pots.length === 0 ? pots.at(-1) : random.pick(pots);
}

function forget({ pots }: Board, pot: KnownPot): void {
  const index = pots.indexOf(pot);
  if (index >= 0) pots.splice(index, 1);
}

function ofPot(subject: string, happened: string, where: Evidence['where']): Evidence {
  return { topic: 'probe.pot', type: `probe.pot.${happened}.v1`, subject, where };
}
