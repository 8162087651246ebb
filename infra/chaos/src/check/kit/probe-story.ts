import { pot } from '../../probe/pot.ts';
import { seats } from '../../probe/seats.ts';
import { tally } from '../../probe/tally.ts';
import { createSound, type Done, type Sound, startedAt } from './sound.ts';

/** What the probe's story left, for tests to spoil. */
export interface ProbeStory extends Sound {
  readonly pots: readonly [string, string];
  /** every part, in order */
  readonly puts: readonly Done[];
  readonly until: string;
}

/** Two pots of a tally with puts of several parts, one with a deadline that has passed, and seats that were claimed and released. */
export function probeStory(): ProbeStory {
  const sound = createSound();
  const [first, second] = ['t-1.p1', 't-1.p2'] as const;
  const until = new Date(startedAt + 20_000).toISOString();
  const puts: Done[] = [];

  function put(id: string, op: string, parts: readonly number[]): void {
    const before = (sound.document('probe', 'pot', id).state as { balance: number }).balance;
    const balance = parts.reduce((sum, part) => sum + part, before);
    for (const event of sound.command(pot, id, { type: 'put', op, parts }, { balance })) {
      puts.push(event);
      const amount = Number(event.data.amount);
      sound.handle(tally, 't-1', { type: 'count', source: event.id, amount });
      sound.collection('probe', 'mirror').push({ _id: event.id, pot: id, amount });
    }
  }

  sound.command(tally, 't-1', { type: 'found', op: 'o-1' });
  sound.command(pot, first, { type: 'open', op: 'o-2' });
  sound.command(pot, second, { type: 'open', op: 'o-3', until });
  put(first, 'o-4', [7, 8, 9]);
  put(second, 'o-5', [1]);
  put(first, 'o-6', [5]);
  sound.handle(pot, second, { type: 'expire' }, new Date(startedAt + 22_000).toISOString());
  sound.command(pot, first, { type: 'seal', op: 'o-7' });

  sound.command(seats, 's-1', { type: 'open', op: 'o-8', capacity: 2 });
  for (const [index, claimant] of ['ani', 'budi'].entries())
    sound.command(seats, 's-1', { type: 'claim', op: `o-c${index}`, claimant }, { claimant, number: index + 1 });
  sound.command(seats, 's-2', { type: 'open', op: 'o-9', capacity: 3 });
  sound.command(seats, 's-2', { type: 'claim', op: 'o-10', claimant: 'ani' }, { claimant: 'ani', number: 1 });
  sound.command(seats, 's-2', { type: 'release', op: 'o-11', claimant: 'ani' });
  sound.command(seats, 's-2', { type: 'claim', op: 'o-12', claimant: 'citra' }, { claimant: 'citra', number: 1 });

  sound.collection('probe', 'views').push({ _id: 'balances', rev: 3, live: 2, old: [] });
  sound
    .collection('probe', 'balances.g2')
    .push(
      { _id: first, balance: 29, count: 4, epoch: 1, seq: 5 },
      { _id: second, balance: 1, count: 1, epoch: 1, seq: 2 },
    );
  // left behind by the rebuild, until it is dropped
  sound.collection('probe', 'balances.g1').push({ _id: first, balance: 24, count: 3, epoch: 1, seq: 4 });
  return { ...sound, pots: [first, second], puts, until };
}
