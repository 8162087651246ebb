import { once } from 'node:events';
import { type Ops, Unavailable } from '@simpul/backbone';
import { masked, type VerifyLine } from '@simpul/contracts';
import type { Response } from 'express';

const beatMs = 5_000;

/**
 * Runs a verification and writes what it finds, one JSON a line, the summary last. A caller that goes away ends it. An
 * error before the first line is the answer; after it, a line of its own, as the status has left already.
 */
export async function streamVerification(res: Response, verify: Ops['verify']): Promise<void> {
  const gone = new AbortController();
  res.once('close', () => gone.abort(new Error('the caller went away')));
  let begun = false;
  const text = async (line: string): Promise<void> => {
    if (!begun) res.status(200).set({ 'Content-Type': 'application/x-ndjson', 'Cache-Control': 'no-store' });
    begun = true;
    if (!res.write(`${line}\n`) && !res.destroyed) await Promise.race([once(res, 'drain'), once(res, 'close')]);
  };
  const write = (line: VerifyLine): Promise<void> => text(JSON.stringify(line));
  // Empty lines while nothing is found: proxies and clients give up on a connection that says nothing.
  const beat = setInterval(() => void text('').catch(() => undefined), beatMs);
  try {
    const report = await verify({
      found: ({ kind, damage, where, id, detail }) =>
        write({ type: 'finding', kind, damage, where, id, detail: masked(detail) }),
      limit: 0,
      signal: gone.signal,
    });
    const { startedAt, finishedAt, damage, counts, checked } = report;
    await write({ type: 'summary', startedAt, finishedAt, damage, counts, checked: { ...checked } });
  } catch (error) {
    if (!begun) throw error;
    await write({ type: 'failed', error: reasonOf(error) });
  } finally {
    clearInterval(beat);
  }
  res.end();
}

/** What kind of error it was; its message may name hosts or hold data. */
function reasonOf(error: unknown): string {
  if (error instanceof Unavailable) return error.code;
  return error instanceof Error ? error.name : 'error';
}
