import { createHash } from 'node:crypto';
import { Malformed } from './note.ts';

/**
 * What a log says of itself at one moment: so many entries, with this root. It is the text of a C2SP tlog-checkpoint
 * whose further lines are ours: the number of the checkpoint, when it was made, and the hash of the one before.
 */
export interface Checkpoint {
  /** the log's name, for instance `simpul/g2c` */
  readonly origin: string;
  readonly size: number;
  readonly root: Buffer;
  /** 1, 2, 3 … without gaps */
  readonly sequence: number;
  /** RFC 3339, UTC */
  readonly time: string;
  /** base64 of the SHA-256 of the text of the checkpoint before; the first has none */
  readonly previous?: string;
}

/** The text that is signed. */
export function checkpointText({ origin, size, root, sequence, time, previous }: Checkpoint): string {
  const chained = previous === undefined ? '' : `previous ${previous}\n`;
  return `${origin}\n${size}\n${root.toString('base64')}\nsequence ${sequence}\ntime ${time}\n${chained}`;
}

const form =
  /^(?<origin>\S+)\n(?<size>0|[1-9]\d{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\nsequence (?<sequence>[1-9]\d{0,15})\ntime (?<time>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)\n(?:previous (?<previous>[A-Za-z0-9+/]{43}=)\n)?$/;

/** Reads a text that was signed. @throws Malformed */
export function readCheckpoint(text: string): Checkpoint {
  const { origin, size, root, sequence, time, previous } = form.exec(text)?.groups ?? {};
  if (!origin || !root || !time) throw new Malformed('the text of the note is no checkpoint of an evidence log');
  return {
    origin,
    size: Number(size),
    root: Buffer.from(root, 'base64'),
    sequence: Number(sequence),
    time,
    ...(previous && { previous }),
  };
}

/** What the next checkpoint names this one by. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
