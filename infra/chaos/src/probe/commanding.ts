import type { Answer, Repository, Request } from '@simpul/backbone';
import type { Reply } from '@simpul/service';

/** What a command comes in with besides itself. */
export interface Call {
  readonly request?: Request;
  readonly deadline: number;
}

/** Gives an aggregate a command and answers what `shown` makes of the state: remembered where a key was sent. */
export async function commanding<S, C>(
  repository: Repository<S, C>,
  { id, command, shown }: { id: string; command: C; shown: (state: S) => Answer },
  { request, deadline }: Call,
): Promise<Reply> {
  const handled = await repository.handle(id, command, {
    deadline,
    ...(request && { request: { ...request, respond: shown } }),
  });
  return handled.answer ?? shown(handled.state);
}
