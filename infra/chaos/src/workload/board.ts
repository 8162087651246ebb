import { type Command, type Sender, type Sent, send } from './send.ts';

/** A tally as the clients know it. */
export interface KnownTally {
  readonly id: string;
  pots: number;
  founded: boolean;
}

/** A pot as the clients know it. */
export interface KnownPot {
  readonly id: string;
  puts: number;
}

/** Seats as the clients know them. */
export interface KnownSeats {
  readonly id: string;
  /** how often somebody was told that they are full */
  full: number;
  /** claims that were acknowledged; `op` is that of the first */
  readonly held: { readonly claimant: string; readonly op: string }[];
}

/** What the clients of one workload share. */
export interface Board {
  readonly tallies: KnownTally[];
  /** the newest last */
  readonly pots: KnownPot[];
  readonly seats: KnownSeats[];
  /** An id that no other command and no document has; begins with what follows from the seed. */
  next(): string;
  /** An amount that no other part has. */
  amount(): number;
  /** The tally that takes pots now; another one when it has enough. */
  tally(): KnownTally;
  send(command: Omit<Command, 'service' | 'who' | 'method'>): Promise<Sent>;
}

// Each leaves a mark in the tally, which bears few.
const potsPerTally = 16;

/** Starts with nothing known. */
export function createBoard(sender: Sender): Board {
  const tag = sender.random
    .fork('tag')
    .int(0, 36 ** 4)
    .toString(36);
  const tallies: KnownTally[] = [];
  let ops = 0;
  let amounts = 0;
  return {
    tallies,
    pots: [],
    seats: [],
    next: () => `${tag}-${++ops}`,
    amount: () => ++amounts,
    tally() {
      const last = tallies.at(-1);
      if (last && last.pots < potsPerTally) return last;
      const tally = { id: `t-${tag}-${tallies.length + 1}`, pots: 0, founded: false };
      tallies.push(tally);
      return tally;
    },
    send: (command) => send(sender, { service: 'probe', who: 'operator:chaos', method: 'POST', ...command }),
  };
}
