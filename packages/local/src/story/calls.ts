import { randomBytes } from 'node:crypto';
import { Problem, unwrap } from '@simpul/client';
import type { Acting, Clients, G2c } from '../samples/acting.ts';
import type { Pen } from './pen.ts';

/** Somebody who calls: who the token is for, none for what is open to all, and what the reader is told. */
export interface Caller {
  readonly who?: string;
  readonly name: string;
}

/** A call that was answered: its trace, when it began (epoch milliseconds), and what came back. */
export interface Call<T> {
  readonly traceId: string;
  readonly began: number;
  readonly status: number;
  readonly data: T | undefined;
  readonly problem: Problem | undefined;
}

type Ask<T> = (clients: Clients) => Promise<{ data?: T; error?: unknown; response: Response }>;
type Middleware = Parameters<G2c['use']>[0];

/** The calls of the story, each under a trace of its own that begins with the caller, and each shown as it is answered. */
export interface Calls {
  /** Calls and returns the answer's body. @throws {Error} a sentence, where the answer is a refusal */
  done<T>(caller: Caller, ask: Ask<T>): Promise<Call<T> & { readonly data: T }>;
  /** Calls and shows the refusal in both languages. @throws {Error} a sentence, where the answer is another one */
  refused(caller: Caller, ask: Ask<unknown>, expected: { status: number; code: string }): Promise<Problem>;
}

export function createCalls(acting: Acting, pen: Pen): Calls {
  async function call<T>({ who, name }: Caller, ask: Ask<T>, language: 'id' | 'en' = 'id'): Promise<Call<T>> {
    const traceId = randomBytes(16).toString('hex');
    const seen = { method: '', path: '', began: 0, ended: 0, status: 0 };
    // Inside the client, so that fetching a token is not counted as waiting for the answer.
    const watching: Middleware = {
      onRequest({ request }) {
        request.headers.set('traceparent', `00-${traceId}-${randomBytes(8).toString('hex')}-01`);
        Object.assign(seen, { method: request.method, path: new URL(request.url).pathname, began: Date.now() });
      },
      onResponse({ response }) {
        Object.assign(seen, { ended: Date.now(), status: response.status });
      },
    };
    const clients = acting(who, language);
    for (const client of Object.values(clients)) client.use(watching);
    const answer = await asked(ask(clients));
    if (language === 'id') {
      pen.call({ ...seen, as: name, ms: seen.ended - seen.began });
      if (seen.method !== 'GET') pen.seen('trace', [traceId]);
    }
    return { traceId, began: seen.began, status: seen.status, ...answer };
  }

  return {
    async done(caller, ask) {
      const answer = await call(caller, ask);
      const { data, problem, status } = answer;
      if (problem || data === undefined) throw new Error(`refused: ${status} ${problem?.code}, ${problem?.message}`);
      return { ...answer, data };
    },
    async refused(caller, ask, { status, code }) {
      const { problem, status: answered } = await call(caller, ask);
      if (!problem) throw new Error(`${status} ${code} was awaited, the answer was ${answered}`);
      const { problem: english } = await call(caller, ask, 'en');
      pen.refused(problem.code, [problem.message, english?.message ?? '']);
      if (problem.status !== status || problem.code !== code) throw new Error(`${status} ${code} was awaited`);
      return problem;
    },
  };
}

async function asked<T>(answer: ReturnType<Ask<T>>): Promise<Pick<Call<T>, 'data' | 'problem'>> {
  try {
    return { data: await unwrap(answer), problem: undefined };
  } catch (error) {
    if (error instanceof Problem) return { data: undefined, problem: error };
    throw error;
  }
}
