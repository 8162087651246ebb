import { retryAfterOf } from './problem.ts';

export interface RetryOptions {
  /** how often a request is sent at most, the first time included */
  readonly attempts?: number;
  /** a service that asks for a longer pause is not waited for: its refusal is handed on */
  readonly longestWaitSeconds?: number;
}

type Fetch = (request: Request) => Promise<Response>;

const firstPauseMs = 200;

// Too many requests, and a service that is away: both say that the same may be asked again.
const comesAgain: readonly number[] = [429, 503];

/**
 * A fetch that repeats a request while the network fails or the service answers 429 or 503, waiting as long as it asks
 * (`Retry-After`) or twice as long each time. A command carries one Idempotency-Key (a fresh UUID where the caller
 * gave none) over all its attempts, so that repeating it cannot do it twice. After the last attempt the answer or the
 * network error is handed on. An aborted request is not repeated.
 */
export function retryingFetch(fetch: Fetch, { attempts = 4, longestWaitSeconds = 20 }: RetryOptions = {}): Fetch {
  return async (request) => {
    if (isCommand(request) && !request.headers.has('idempotency-key')) {
      request.headers.set('idempotency-key', crypto.randomUUID());
    }
    for (let attempt = 1; ; attempt++) {
      const last = attempt >= attempts;
      const outcome = await send(fetch, request);
      if (outcome instanceof Response && !comesAgain.includes(outcome.status)) return outcome;
      const waitMs = pauseAfter(outcome, attempt);
      if (last || request.signal.aborted || waitMs > longestWaitSeconds * 1000) {
        if (outcome instanceof Response) return outcome;
        throw outcome.error;
      }
      await pause(waitMs, request.signal);
    }
  };
}

function isCommand({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

/** One attempt. The body is read to its end as well, for a connection can break in the middle of it; streams excepted. */
async function send(fetch: Fetch, request: Request): Promise<Response | { error: unknown }> {
  try {
    const response = await fetch(request.clone());
    const stream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (stream || response.body === null) return response;
    const { status, statusText, headers } = response;
    return new Response(await response.arrayBuffer(), { status, statusText, headers });
  } catch (error) {
    return { error };
  }
}

function pauseAfter(outcome: Response | { error: unknown }, attempt: number): number {
  const asked = outcome instanceof Response ? retryAfterOf(outcome) : undefined;
  // spread over half the pause, so that clients refused together do not come back together
  return asked === undefined ? firstPauseMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2) : asked * 1000;
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal.addEventListener('abort', abort, { once: true });
  });
}
