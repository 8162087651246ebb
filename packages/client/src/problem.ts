interface Details {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly instance?: string | undefined;
  readonly errors: readonly WrongField[];
  readonly retryAfter?: number | undefined;
}

/** One wrong field: `pointer` is a JSON pointer into the body or the name of a parameter, `detail` is for people. */
export interface WrongField {
  readonly pointer: string;
  readonly detail: string;
}

/**
 * A refusal by the service, read from its problem document (RFC 9457). `code` is stable and listed in docs/errors.md;
 * title and detail are in the language the client asked for. Where something in between answered without a problem
 * document, `code` is `http.<status>`. `retryAfter` is in seconds.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  /** id of the request, to quote when reporting it */
  readonly instance: string | undefined;
  readonly errors: readonly WrongField[];
  readonly retryAfter: number | undefined;

  constructor({ code, status, title, detail, instance, errors, retryAfter }: Details) {
    super(detail ? `${title}: ${detail}` : title);
    this.code = code;
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.instance = instance;
    this.errors = errors;
    this.retryAfter = retryAfter;
  }
}

/** What a call answers: openapi-fetch's result of any operation. */
type Answer<D> = { readonly data?: D; readonly error?: unknown; readonly response: Response };

/**
 * The body of a successful answer.
 * @throws Problem where the service refused
 *
 * @example const bill = await unwrap(g2c.GET('/v1/tax-bills/{id}', { params: { path: { id } } }));
 */
export async function unwrap<D>(answer: Answer<D> | Promise<Answer<D>>): Promise<D> {
  const { data, error, response } = await answer;
  if (!response.ok) throw problemOf(error, response);
  return data as D;
}

/** The version of what was answered, to be sent as `If-Match` with the command that follows. */
export function etagOf(response: Response): string | undefined {
  return response.headers.get('etag') ?? undefined;
}

/** Seconds of a Retry-After header, which may also be a date; undefined where there is none. */
export function retryAfterOf(response: Response, now = Date.now()): number | undefined {
  const value = response.headers.get('retry-after');
  if (value === null) return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function problemOf(body: unknown, response: Response): Problem {
  const document = isRecord(body) && typeof body.code === 'string' ? body : {};
  return new Problem({
    code: text(document.code) ?? `http.${response.status}`,
    status: response.status,
    title: text(document.title) ?? `HTTP ${response.status} ${response.statusText}`.trim(),
    detail: text(document.detail),
    instance: text(document.instance) ?? response.headers.get('x-request-id') ?? undefined,
    errors: Array.isArray(document.errors) ? document.errors.filter(isWrongField) : [],
    retryAfter: retryAfterOf(response),
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isWrongField(value: unknown): value is WrongField {
  return isRecord(value) && typeof value.pointer === 'string' && typeof value.detail === 'string';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
