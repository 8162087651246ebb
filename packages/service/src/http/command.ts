import type { Handled, HandleOptions, Request } from '@simpul/backbone';
import { answered, type Reply } from './route.ts';

/** How a command came in over HTTP; what a handler is given has it all. */
export interface Call {
  readonly request?: Request;
  readonly ifMatch?: number;
  readonly deadline: number;
}

/**
 * Carries a command out as it came in, and answers it with what it led to. Where a key was sent the answer is remembered
 * with the commit, and a repetition gets it again; where none was it is shaped alike.
 *
 * @example
 * carriedOut(call, { status: 200, body: (state) => shown(id, state) }, (options) => bills.handle(id, command, options));
 */
export async function carriedOut<S>(
  { request, ifMatch, deadline }: Call,
  { status, body }: { readonly status: 200 | 201; body(state: S): unknown },
  handle: (options: HandleOptions<S>) => Promise<Handled<S>>,
): Promise<Reply> {
  const respond = (state: S) => ({ status, body: body(state) });
  const handled = await handle({
    ...(request && { request: { ...request, respond } }),
    ...(ifMatch !== undefined && { expectedVersion: ifMatch }),
    deadline,
  });
  if (handled.answer) return answered(handled);
  return { status, body: body(handled.state), version: handled.version };
}
