import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/**
 * What a process says next.
 * @throws {Error} naming `who` when it ends before.
 */
export async function heard<T>(child: ChildProcess, who: string): Promise<T> {
  const over = new AbortController();
  const { signal } = over;
  const gone = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`${who} ended with ${code}`);
  });
  gone.catch(() => undefined);
  try {
    const [said] = await Promise.race([once(child, 'message', { signal }), gone]);
    return said as T;
  } finally {
    over.abort();
  }
}
