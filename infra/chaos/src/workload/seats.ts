import type { End, Evidence } from '../history.ts';
import type { Random } from '../random.ts';
import type { Board, KnownSeats } from './board.ts';

const enoughTold = 8;

/** New seats, once it has been told often enough that the ones before are full. */
export async function openSeats(board: Board, random: Random): Promise<End | undefined> {
  const last = board.seats.at(-1);
  if (last && last.full < enoughTold) return undefined;
  const id = `s-${board.next()}`;
  const op = board.next();
  const capacity = random.int(4, 20);
  const { end } = await board.send({
    command: 'seats.open',
    path: `/v1/seats/${id}/opening`,
    body: { op, capacity },
    keyed: random.chance(0.8),
    evidence: [ofSeats(id, 'opened', { op, capacity })],
  });
  if (end !== 'refused') board.seats.push({ id, full: 0, held: [] });
  return end;
}

/** A seat for somebody who has none, all in one document, more of them than there are seats. */
export async function claimSeat(board: Board, random: Random): Promise<End | undefined> {
  const seats = board.seats.at(-1);
  if (!seats) return undefined;
  const op = board.next();
  const claimant = `c-${op}`;
  const { end, code } = await board.send({
    command: 'seats.claim',
    path: `/v1/seats/${seats.id}/claims`,
    body: { op, claimant },
    keyed: random.chance(0.7),
    evidence: [ofSeats(seats.id, 'claimed', { op, claimant })],
    answered: ({ number = null }) => ({ number }),
  });
  if (end === 'acknowledged') seats.held.push({ claimant, op });
  if (code === 'seats.full' || code === 'seats.not-found') seats.full += 1;
  return end;
}

/** Who has a seat asks again and is told the same; the one event there is stays that of the first time. */
export async function claimAgain(board: Board, random: Random): Promise<End | undefined> {
  const taken = takeHolder(board, random);
  if (!taken) return undefined;
  const { seats, holder } = taken;
  const { claimant, op } = holder;
  const { end } = await board.send({
    command: 'seats.claim-again',
    path: `/v1/seats/${seats.id}/claims`,
    body: { op: board.next(), claimant },
    keyed: random.chance(0.7),
    evidence: [],
    shared: [ofSeats(seats.id, 'claimed', { op, claimant })],
    answered: ({ number = null }) => ({ number }),
  });
  seats.held.push(holder);
  return end;
}

/** Gives a seat back. */
export async function releaseSeat(board: Board, random: Random): Promise<End | undefined> {
  const taken = takeHolder(board, random);
  if (!taken) return undefined;
  const { seats, holder } = taken;
  const op = board.next();
  const { claimant } = holder;
  const { end } = await board.send({
    command: 'seats.release',
    path: `/v1/seats/${seats.id}/releases`,
    body: { op, claimant },
    keyed: random.chance(0.7),
    evidence: [ofSeats(seats.id, 'released', { op, claimant })],
  });
  return end;
}

/** Somebody who has a seat, and whom no other client speaks for meanwhile. */
function takeHolder({ seats: all }: Board, random: Random) {
  const seats: KnownSeats | undefined = all.at(-1);
  if (!seats || seats.held.length === 0) return undefined;
  const [holder] = seats.held.splice(random.int(0, seats.held.length - 1), 1);
  return holder && { seats, holder };
}

function ofSeats(subject: string, happened: string, where: Evidence['where']): Evidence {
  return { topic: 'probe.seats', type: `probe.seats.${happened}.v1`, subject, where };
}
