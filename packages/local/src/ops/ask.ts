import { randomUUID } from 'node:crypto';

/** A service to be asked. */
export interface Target {
  readonly service: string;
  readonly url: string;
}

/** It could not be asked: nobody answers there, it is not well, or it does not take the token. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** It answered with a refusal; the message is its title and what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;

  constructor(
    status: number,
    { code = '', title = '', detail = '' }: { code?: string; title?: string; detail?: string },
  ) {
    super(`${title}: ${detail} (${code || status})`);
    this.status = status;
    this.code = code;
  }
}

interface Call {
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly body?: unknown;
}

const patienceMs = 30_000;
const attempts = 3;

/** Asks one service. A command is repeated with its key where no answer comes, so that it happens once. */
export async function ask<T>(target: Target, token: string, call: Call): Promise<T> {
  return (await (await send(target, token, call, AbortSignal.timeout(patienceMs))).json()) as T;
}

/** Asks for an answer that comes line by line, for as long as it takes. */
export async function* askLines<T>(target: Target, token: string, call: Call): AsyncGenerator<T> {
  const response = await send(target, token, call);
  let rest = '';
  try {
    for await (const text of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') yield JSON.parse(line) as T;
    }
  } catch (error) {
    throw new Unreachable(`broke off: ${reasonOf(error)}`);
  }
}

async function send(target: Target, token: string, call: Call, signal?: AbortSignal): Promise<Response> {
  const { method = 'GET', path, query = {}, body } = call;
  const asked = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const search = new URLSearchParams(asked).toString();
  const headers = {
    accept: 'application/json',
    'accept-language': 'en',
    authorization: `Bearer ${token}`,
    ...(method === 'POST' && { 'idempotency-key': randomUUID() }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
  const init = {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  };
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await answered(await fetch(`${target.url}${path}${search && `?${search}`}`, init));
    } catch (error) {
      if (error instanceof Refusal || error instanceof Unreachable) throw error;
      if (attempt === attempts || signal?.aborted) throw new Unreachable(`does not answer: ${reasonOf(error)}`);
    }
  }
}

async function answered(response: Response): Promise<Response> {
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as { code?: string; title?: string; detail?: string };
  const refusal = new Refusal(response.status, problem);
  if (response.status >= 500 || response.status === 401 || response.status === 403)
    throw new Unreachable(refusal.message);
  throw refusal;
}

function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}
