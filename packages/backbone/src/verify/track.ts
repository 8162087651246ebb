/** A run of one epoch: from the lowest number seen to the highest, without `gaps`. */
interface Run {
  readonly epoch: number;
  first: number;
  last: number;
  gaps?: Span[];
}

/** Numbers from … to, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What of one key's events stands on its topic: a few numbers, however many events there are. */
export interface Track {
  /** oldest epoch first */
  readonly runs: Run[];
  doubled: number;
}

/** How an event stands to what was read of its key before. */
export type Place = 'next' | 'again' | 'late';

/** Nothing read yet. */
export function emptyTrack(): Track {
  return { runs: [], doubled: 0 };
}

/** Takes an event in. `late`: it is its first copy, and something later of its key stands before it. */
export function see(track: Track, epoch: number, seq: number): Place {
  const run = track.runs.find((each) => each.epoch === epoch);
  const newest = track.runs.at(-1);
  if (!run) {
    track.runs.push({ epoch, first: seq, last: seq });
    track.runs.sort((a, b) => a.epoch - b.epoch);
    return newest && newest.epoch > epoch ? 'late' : 'next';
  }
  if (seq > run.last) {
    if (seq > run.last + 1) run.gaps = [...(run.gaps ?? []), { from: run.last + 1, to: seq - 1 }];
    run.last = seq;
    return run === newest ? 'next' : 'late';
  }
  if (seq < run.first) {
    if (seq < run.first - 1) run.gaps = [{ from: seq + 1, to: run.first - 1 }, ...(run.gaps ?? [])];
    run.first = seq;
    return 'late';
  }
  const gap = run.gaps?.find(({ from, to }) => seq >= from && seq <= to);
  if (!gap) {
    track.doubled += 1;
    return 'again';
  }
  run.gaps = run.gaps?.flatMap((each) => (each === gap ? without(gap, seq) : each)) ?? [];
  return 'late';
}

/**
 * The numbers up to `lastSeq` that the topic lacks, with the epoch they should have. Each epoch answers for what follows
 * its first number, up to the first of the next: a restored backup goes on from a number that stands there already.
 */
export function lacking({ runs }: Track, lastSeq: number, currentEpoch: number): (Span & { epoch: number })[] {
  if (runs.length === 0) return lastSeq > 0 ? [{ from: 1, to: lastSeq, epoch: currentEpoch }] : [];
  return runs.flatMap((run, index) => {
    const end = Math.min(lastSeq, (runs[index + 1]?.first ?? Number.POSITIVE_INFINITY) - 1);
    const before = index === 0 ? [{ from: 1, to: run.first - 1 }] : [];
    const spans = [...before, ...(run.gaps ?? []), { from: run.last + 1, to: end }];
    return spans
      .map(({ from, to }) => ({ from, to: Math.min(to, end), epoch: run.epoch }))
      .filter(({ from, to }) => from <= to);
  });
}

/** What stands on the topic although its document has gone on from a lower number, or has not come so far. */
export function beyond({ runs }: Track, lastSeq: number): (Span & { epoch: number })[] {
  return runs
    .map(({ epoch, first, last }, index) => {
      const end = Math.min(lastSeq, (runs[index + 1]?.first ?? Number.POSITIVE_INFINITY) - 1);
      return { epoch, from: Math.max(first, end + 1), to: last };
    })
    .filter(({ from, to }) => from <= to);
}

/** Whether (epoch, seq) is later than everything read. */
export function isAhead({ runs }: Track, { epoch, seq }: { epoch: number; seq: number }): boolean {
  const newest = runs.at(-1);
  return !newest || epoch > newest.epoch || (epoch === newest.epoch && seq > newest.last);
}

/** Takes single numbers out of spans. */
export function except<T extends Span>(spans: readonly T[], numbers: Iterable<number>): T[] {
  let left = [...spans];
  for (const number of numbers)
    left = left.flatMap((each) =>
      number < each.from || number > each.to ? [each] : without(each, number).map((span) => ({ ...each, ...span })),
    );
  return left;
}

function without({ from, to }: Span, number: number): Span[] {
  return [
    { from, to: number - 1 },
    { from: number + 1, to },
  ].filter((each) => each.from <= each.to);
}
